"""The pages behind mailed links: confirm an account, choose a new password, first steps (R9, R12, R14, R21).

Opening a page changes nothing; only its button does, so that mail scanners use nothing up.
"""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from kiosk.store.accounts import personal
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.handoffs import service as handoffs
from kiosk.store.http.problems import Refused
from kiosk.store.pages.mailed import Phone, Token, page, store_of
from kiosk.store.pages.session import Browser, from_elsewhere
from kiosk.store.pages.views import masked
from kiosk.store.phones import sessions

STATUS = {ProofProblem.UNKNOWN: 404, ProofProblem.USED: 200}

router = APIRouter()


def _refused(request: Request, phone: Browser, what: str, error: ProofRefused) -> Response:
    kind = error.problem.value
    key = f"{what}_{kind if kind in ('used', 'expired') else 'unknown'}"
    status = STATUS.get(error.problem, 410)
    way = "/account/new" if key == "confirm_expired" else ""
    return page(request, phone, "message.html", status=status, key=key, way=way)


@router.get("/confirm/{token}")
def ask_to_confirm(request: Request, token: Token, phone: Phone) -> Response:
    """The page with the button."""
    with store_of(request).work(write=False) as work:
        try:
            account = accounts.confirmation_waiting(work, token)
        except ProofRefused as error:
            return _refused(request, phone, "confirm", error)
        return page(request, phone, "confirm.html", account.language, email=masked(account))


@router.post("/confirm/{token}")
def confirm(request: Request, token: Token, phone: Phone) -> Response:
    """The address is proved (R9)."""
    if from_elsewhere(request):
        return ask_to_confirm(request, token, phone)
    code = signed_in = ""
    try:
        with store_of(request).work() as work:
            asked = accounts.confirmation_waiting(work, token)
            session = sessions.identify(work, phone.account_token)
            mine = session is not None and session.account_id == asked.id
            account = accounts.confirm_by_link(work, token)
            if mine:
                signed_in = sessions.token_of(work, sessions.open_session(work, account))
            waiting = handoffs.address_confirmed(work, account, phone.token)
            on_this_phone = handoffs.of_phone(work, phone.token) is not None
            if waiting and not on_this_phone:
                code = accounts.email_code(work, account)
            language = account.language
    except ProofRefused as error:
        return _refused(request, phone, "confirm", error)
    if code:
        return page(request, phone, "confirmed_code.html", language, code=code)
    if on_this_phone or not signed_in:
        way = "/phone" if on_this_phone else ""
        response = page(request, phone, "message.html", language, key="confirmed", way=way)
    else:
        response = page(
            request, phone, "message.html", language, key="confirmed_here", way="/account"
        )
    if signed_in:
        phone.remember_account(response, signed_in)
    return response


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
        with store_of(request).work() as work:
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
    return page(request, phone, "message.html", language, key="reset_done", way="")


def _reset_form(request: Request, token: str, phone: Browser, wrong: str = "") -> Response:
    with store_of(request).work(write=False) as work:
        try:
            account = accounts.reset_waiting(work, token)
        except ProofRefused as error:
            return _refused(request, phone, "reset", error)
        status = 422 if wrong else 200
        return page(
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
    return page(request, phone, "start.html")
