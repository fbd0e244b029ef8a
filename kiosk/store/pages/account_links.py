"""The pages behind mailed links of My account: a new e-mail address, and the file of one's own data (R24).

Opening a page changes nothing; only its button does, so that mail scanners use nothing up.
"""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from fastapi.responses import Response

from kiosk.store.accounts import exporting, personal
from kiosk.store.accounts.models import Account
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.work import Store, Work

Phone = Annotated[Browser, Depends(browser)]
Token = Annotated[str, Path(max_length=100)]
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
        with _store(request).work() as work:
            language = personal.change_email(work, token).language
    except ProofRefused as error:
        return _refused(request, phone, "email", error)
    return _page(request, phone, "message.html", language, key="email_changed", way="")


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
        with _store(request).work() as work:
            found = exporting.fetch(work, token).model_dump_json(indent=2)
    except ProofRefused as error:
        return _refused(request, phone, "export", error)
    headers = {"Content-Disposition": f'attachment; filename="{exporting.FILE_NAME}"'}
    return Response(found, media_type="application/json", headers=headers)


def _ask(request: Request, phone: Browser, what: str, waiting: Waiting) -> Response:
    try:
        with _store(request).work(write=False) as work:
            account, email = waiting(work)
            language = account.language
    except ProofRefused as error:
        return _refused(request, phone, what, error)
    return _page(request, phone, "account_link.html", language, what=what, email=email)


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
    gone = {ProofProblem.UNKNOWN: 404, ProofProblem.USED: 410}
    status = gone.get(error.problem, 410)
    return _page(request, phone, "message.html", status=status, key=f"{what}_link_over", way="")
