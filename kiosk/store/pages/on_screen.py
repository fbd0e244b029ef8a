"""Allowing a kiosk to log its customer in, on the phone that took its code (RFC 8628 §3.3).

Whoever is not signed in here logs in or creates an account first, which allows it at once; whoever is, is asked.
"""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from kiosk.contract.sign_ins import Prompt, SignInState
from kiosk.store.devices.models import Device
from kiosk.store.oauth import service as sign_ins
from kiosk.store.oauth.models import SignInRecord
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.pages.views import masked
from kiosk.store.phones import sessions
from kiosk.store.work import Store, Work

PAGE = "/account/screen"
_FORMS = {Prompt.LOGIN: "/account/log-in", Prompt.CREATE: "/account/new"}

router = APIRouter()
Phone = Annotated[Browser, Depends(browser)]
Short = Annotated[str, Form(max_length=40)]


@dataclass(frozen=True)
class Asking:
    """The screen that waits for somebody to log in on this phone, and the language it speaks."""

    language: str
    kiosk: str
    dealer: str
    city: str


def asking(work: Work, phone: Browser) -> Asking | None:
    """The screen that this phone is about to log in on; nothing where none waits any more."""
    record = sign_ins.of_phone(work, phone.token)
    if record is None or record.approved_at is not None:
        return None
    device = work.session.get_one(Device, record.handoff.device_id)
    return Asking(record.handoff.language, device.name, device.dealer.name, device.dealer.city)


@router.get(PAGE)
def show(request: Request, phone: Phone) -> Response:
    """What is to be allowed, or that it was."""
    return _OnScreen(request, phone).show()


@router.post(PAGE)
def answered(request: Request, phone: Phone, answer: Short = "") -> Response:
    """Yes with the account of this browser, no, or another account."""
    page = _OnScreen(request, phone)
    return page.show() if from_elsewhere(request) else page.answered(answer)


class _OnScreen:
    """One request of a phone that took a sign-in."""

    def __init__(self, request: Request, phone: Browser) -> None:
        self._store: Store = request.app.state.store
        self._pages: Pages = request.app.state.pages
        self._phone = phone

    def show(self) -> Response:
        with self._store.work(write=False) as work:
            record = sign_ins.of_phone(work, self._phone.token)
            if record is None:
                return self._message("sign_in_over", 410)
            if record.approved_at is not None:
                return self._approved(work, record)
            session = sessions.identify(work, self._phone.account_token)
            if session is None:
                return RedirectResponse(f"{_FORMS[record.prompt]}?next={PAGE}", 303)
            email = masked(session.account)
            asked = asking(work, self._phone)
            language = record.handoff.language
        return self._page("on_screen.html", language, asked=asked, email=email)

    def answered(self, answer: str) -> Response:
        with self._store.work() as work:
            record = sign_ins.of_phone(work, self._phone.token)
            if record is None:
                return self._message("sign_in_over", 410)
            if answer == "no" and record.approved_at is None:
                sign_ins.deny(work, record)
                return self._message("sign_in_refused", 200, record.handoff.language)
            if answer == "other":
                sessions.end(work, self._phone.account_token)
            session = sessions.identify(work, self._phone.account_token)
            if answer == "yes" and session is not None:
                sign_ins.approve(work, record, session.account)
        response = RedirectResponse(PAGE, 303)
        if answer == "other":
            self._phone.forget_account(response)
        return response

    def _approved(self, work: Work, record: SignInRecord) -> Response:
        language = record.handoff.language
        if sign_ins.state_of(work, record) is not SignInState.APPROVED:
            return self._message("sign_in_over", 410, language)
        session = sessions.identify(work, self._phone.account_token)
        way = "/account" if session is not None else ""
        return self._page("message.html", language, key="on_screen_done", way=way)

    def _message(self, key: str, status: int, language: str = "") -> Response:
        return self._page("message.html", language, status, key=key, way="")

    def _page(self, template: str, own: str = "", status: int = 200, **values: object) -> Response:
        page = self._pages.page(template, self._phone.language(own), status=status, **values)
        self._phone.keep_language(page)
        return page
