"""What a phone's browser carries from page to page: what was handed to it, its account, and the language it chose."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import Response

from kiosk.store.handoffs.service import PHONE_SESSION
from kiosk.store.pages.words import LANGUAGES, preferred
from kiosk.store.phones import cookies, sessions
from kiosk.store.work import Store

LANGUAGE_COOKIE = "language"
LANGUAGE_LASTS_S = 30 * 86_400


@dataclass(frozen=True)
class Browser:
    """One request of a phone. `chosen` is a language it asked for by hand; empty where it has not.

    `token` is the secret of what was handed to it, `account_token` that of the account it is signed in to.
    """

    token: str
    account_token: str
    chosen: str
    preferred: str
    address: str
    https: bool

    def language(self, own: str = "") -> str:
        """The language to answer in: chosen by hand, else the customer's own, else the browser's."""
        return self.chosen or (own if own in LANGUAGES else self.preferred)

    def remember(self, response: Response, token: str) -> None:
        """Give the phone what is handed to it."""
        lasts_s = int(PHONE_SESSION.total_seconds())
        cookies.keep(response, cookies.PHONE, token, lasts_s, https=self.https)

    def remember_account(self, response: Response, token: str) -> None:
        """Sign the phone in."""
        lasts_s = int(sessions.AT_MOST.total_seconds())
        cookies.keep(response, cookies.ACCOUNT, token, lasts_s, https=self.https)

    def forget_account(self, response: Response) -> None:
        """Sign the phone out."""
        cookies.keep(response, cookies.ACCOUNT, "", 0, https=self.https)

    def keep_language(self, response: Response) -> None:
        """Remember a language chosen by hand."""
        if self.chosen:
            response.set_cookie(
                LANGUAGE_COOKIE,
                self.chosen,
                max_age=LANGUAGE_LASTS_S,
                path="/",
                secure=self.https,
                httponly=True,
                samesite="lax",
            )


def browser(request: Request) -> Browser:
    """The FastAPI dependency; a page asked for is what keeps an account signed in."""
    store: Store = request.app.state.store
    account_token = cookies.account_token(request)
    if account_token:
        sessions.seen(store, account_token)
    asked = (request.query_params.get("lang", ""), request.cookies.get(LANGUAGE_COOKIE, ""))
    return Browser(
        token=cookies.phone_token(request),
        account_token=account_token,
        chosen=next((language for language in asked if language in LANGUAGES), ""),
        preferred=preferred(request.headers.get("Accept-Language", "")),
        address=request.client.host if request.client else "",
        https=cookies.is_https(request),
    )


def from_elsewhere(request: Request) -> bool:
    """Whether another site sent this form: such a form is not acted upon.

    Fetch Metadata says so; without it, `Origin`. That is `null` for our own forms, as they send no referrer.
    """
    site = request.headers.get("Sec-Fetch-Site", "")
    if site:
        return site in {"cross-site", "same-site"}
    origin = request.headers.get("Origin", "null")
    own = urlsplit(request.app.state.store.settings.public_url)
    return origin not in {"null", f"{own.scheme}://{own.netloc}"}
