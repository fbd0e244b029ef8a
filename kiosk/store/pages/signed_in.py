"""Who is signed in to an account on this phone: for pages that need one; whoever is not is sent to log in, and back."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, FastAPI, Request
from fastapi.responses import RedirectResponse, Response

from kiosk.store.accounts.models import Account
from kiosk.store.pages import destinations
from kiosk.store.pages.session import Browser, browser
from kiosk.store.phones import sessions
from kiosk.store.phones.models import PhoneSession
from kiosk.store.work import Store, Work


class LogInFirst(Exception):
    """Nobody is signed in in this browser; `back` is the page to come back to."""

    def __init__(self, back: str) -> None:
        super().__init__()
        self.back = back


@dataclass(frozen=True)
class SignedIn:
    """A browser that is signed in; who that is, each unit of work asks anew."""

    browser: Browser
    back: str

    def session(self, work: Work) -> PhoneSession:
        """The account session; `LogInFirst` where it ended in the meantime."""
        found = sessions.identify(work, self.browser.account_token)
        if found is None:
            raise LogInFirst(self.back)
        return found

    def account(self, work: Work) -> Account:
        """The account; `LogInFirst` where its session ended in the meantime."""
        return self.session(work).account


def signed_in(request: Request, phone: Annotated[Browser, Depends(browser)]) -> SignedIn:
    """The FastAPI dependency."""
    back = destinations.checked(request.url.path)
    store: Store = request.app.state.store
    found = SignedIn(phone, back)
    with store.work(write=False) as work:
        found.session(work)
    return found


Signed = Annotated[SignedIn, Depends(signed_in)]
"""The parameter of a page that needs an account."""


def install(app: FastAPI) -> None:
    """Send whoever has to log in to the page for it."""

    @app.exception_handler(LogInFirst)
    def log_in_first(_request: Request, error: LogInFirst) -> Response:
        return RedirectResponse(f"/account/log-in?next={quote(error.back)}", 303)
