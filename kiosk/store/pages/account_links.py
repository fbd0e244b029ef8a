"""The pages behind mailed links of My account: a new e-mail address, and the file of one's own data (R24).

Opening a page changes nothing; only its button does, so that mail scanners use nothing up.
"""

from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import Response

from kiosk.store.accounts import exporting, personal
from kiosk.store.accounts.models import Account
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.pages.mailed import Phone, Token, page, store_of
from kiosk.store.pages.session import Browser, from_elsewhere
from kiosk.store.work import Work

Waiting = Callable[[Work], tuple[Account, str]]

router = APIRouter()


@router.get("/email/{token}")
def ask_to_change_email(request: Request, token: Token, phone: Phone) -> Response:
    """The page with the button."""
    return _ask(request, phone, "email", lambda work: personal.email_change_waiting(work, token))


@router.post("/email/{token}")
def change_email(request: Request, token: Token, phone: Phone) -> Response:
    """The new address is proved (R24)."""
    if from_elsewhere(request):
        return ask_to_change_email(request, token, phone)
    try:
        with store_of(request).work() as work:
            language = personal.change_email(work, token).language
    except ProofRefused as error:
        return _refused(request, phone, "email", error)
    return page(request, phone, "message.html", language, key="email_changed", way="")


@router.get("/export/{token}")
def ask_to_export(request: Request, token: Token, phone: Phone) -> Response:
    """The page with the button."""

    def waiting(work: Work) -> tuple[Account, str]:
        account = exporting.waiting(work, token)
        return account, account.email

    return _ask(request, phone, "export", waiting)


@router.post("/export/{token}")
def fetch_export(request: Request, token: Token, phone: Phone) -> Response:
    """The file, once."""
    if from_elsewhere(request):
        return ask_to_export(request, token, phone)
    try:
        with store_of(request).work() as work:
            found = exporting.fetch(work, token).model_dump_json(indent=2)
    except ProofRefused as error:
        return _refused(request, phone, "export", error)
    headers = {"Content-Disposition": f'attachment; filename="{exporting.FILE_NAME}"'}
    return Response(found, media_type="application/json", headers=headers)


def _ask(request: Request, phone: Browser, what: str, waiting: Waiting) -> Response:
    try:
        with store_of(request).work(write=False) as work:
            account, email = waiting(work)
            language = account.language
    except ProofRefused as error:
        return _refused(request, phone, what, error)
    return page(request, phone, "account_link.html", language, what=what, email=email)


def _refused(request: Request, phone: Browser, what: str, error: ProofRefused) -> Response:
    gone = {ProofProblem.UNKNOWN: 404, ProofProblem.USED: 410}
    status = gone.get(error.problem, 410)
    return page(request, phone, "message.html", status=status, key=f"{what}_link_over", way="")
