"""The pages behind mailed links: confirm an account, choose a new password, first steps (R9, R12, R14, R21).

Opening a page changes nothing; only its button does, so that mail scanners use nothing up.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path, Request
from fastapi.responses import Response

from kiosk.store.accounts import personal
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.handoffs import service as handoffs
from kiosk.store.http.problems import Refused
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.pages.views import masked
from kiosk.store.work import Store

Phone = Annotated[Browser, Depends(browser)]
Token = Annotated[str, Path(max_length=100)]
STATUS = {ProofProblem.UNKNOWN: 404, ProofProblem.USED: 200}

router = APIRouter()


def _store(request: Request) -> Store:
    found: Store = request.app.state.store
    return found


def _page(
    request: Request,
    phone: Browser,
    template: str,
    own: str = "",
    status: int = 200,
    **values: object,
) -> Response:
    pages: Pages = request.app.state.pages
    page = pages.page(template, phone.language(own), status=status, **values)
    phone.keep_language(page)
    return page


def _refused(request: Request, phone: Browser, what: str, error: ProofRefused) -> Response:
    kind = error.problem.value
    key = f"{what}_{kind if kind in ('used', 'expired') else 'unknown'}"
    status = STATUS.get(error.problem, 410)
    return _page(request, phone, "message.html", status=status, key=key, way="")


@router.get("/confirm/{token}")
def ask_to_confirm(request: Request, token: Token, phone: Phone) -> Response:
    """The page with the button."""
    with _store(request).work(write=False) as work:
        try:
            account = accounts.confirmation_waiting(work, token)
        except ProofRefused as error:
            return _refused(request, phone, "confirm", error)
        return _page(request, phone, "confirm.html", account.language, email=masked(account))


@router.post("/confirm/{token}")
def confirm(request: Request, token: Token, phone: Phone) -> Response:
    """The address is proved (R9)."""
    if from_elsewhere(request):
        return ask_to_confirm(request, token, phone)
    code = ""
    try:
        with _store(request).work() as work:
            account = accounts.confirm_by_link(work, token)
            waiting = handoffs.address_confirmed(work, account, phone.token)
            on_this_phone = handoffs.of_phone(work, phone.token) is not None
            if waiting and not on_this_phone:
                code = accounts.email_code(work, account)
            language = account.language
    except ProofRefused as error:
        return _refused(request, phone, "confirm", error)
    if code:
        return _page(request, phone, "confirmed_code.html", language, code=code)
    way = "/phone" if on_this_phone else ""
    return _page(request, phone, "message.html", language, key="confirmed", way=way)


@router.get("/reset/{token}")
def ask_for_password(request: Request, token: Token, phone: Phone) -> Response:
    """The form for a new password."""
    return _reset_form(request, token, phone)


@router.post("/reset/{token}")
def choose_password(
    request: Request,
    token: Token,
    phone: Phone,
    password: Annotated[str, Form(max_length=1000)] = "",
) -> Response:
    """A new password; every session ends (R21)."""
    if from_elsewhere(request):
        return _reset_form(request, token, phone)
    try:
        with _store(request).work() as work:
            account = accounts.reset_password(work, token, password)
            personal.end_other_sessions(work, account, phone.token)
            handoffs.address_confirmed(work, account, phone.token)
            language = account.language
    except ProofRefused as error:
        return _refused(request, phone, "reset", error)
    except Refused as error:
        reasons = {problem.reason for problem in error.fields}
        wrong = "length" if "password_length" in reasons else "weak"
        return _reset_form(request, token, phone, wrong)
    return _page(request, phone, "message.html", language, key="reset_done", way="")


def _reset_form(request: Request, token: str, phone: Browser, wrong: str = "") -> Response:
    with _store(request).work(write=False) as work:
        try:
            account = accounts.reset_waiting(work, token)
        except ProofRefused as error:
            return _refused(request, phone, "reset", error)
        status = 422 if wrong else 200
        return _page(
            request,
            phone,
            "reset.html",
            account.language,
            status,
            email=account.email,
            wrong=wrong,
        )


@router.get("/start")
def start(request: Request, phone: Phone) -> Response:
    """What a new customer can do now (R14)."""
    return _page(request, phone, "start.html")
