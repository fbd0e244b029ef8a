"""What a phone's browser carries from page to page: its session, and the language it chose."""

from dataclasses import dataclass

from fastapi import Request
from fastapi.responses import Response

from kiosk.store.handoffs.service import PHONE_SESSION
from kiosk.store.pages.words import LANGUAGES, preferred

LANGUAGE_COOKIE = "language"
LANGUAGE_LASTS_S = 30 * 86_400


@dataclass(frozen=True)
class Browser:
    """One request of a phone. `chosen` is a language it asked for by hand; empty where it has not."""

    token: str
    chosen: str
    preferred: str
    address: str
    https: bool

    def language(self, own: str = "") -> str:
        """The language to answer in: chosen by hand, else the customer's own, else the browser's."""
        return self.chosen or (own if own in LANGUAGES else self.preferred)

    def remember(self, response: Response, token: str) -> None:
        """Give the phone its session. Lax: coming back from the payment provider is a visit from another site."""
        response.set_cookie(
            _phone_cookie(https=self.https),
            token,
            max_age=int(PHONE_SESSION.total_seconds()),
            path="/",
            secure=self.https,
            httponly=True,
            samesite="lax",
        )

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
    """The FastAPI dependency."""
    https = request.app.state.store.settings.public_url.startswith("https:")
    asked = (request.query_params.get("lang", ""), request.cookies.get(LANGUAGE_COOKIE, ""))
    return Browser(
        token=request.cookies.get(_phone_cookie(https=https), ""),
        chosen=next((language for language in asked if language in LANGUAGES), ""),
        preferred=preferred(request.headers.get("Accept-Language", "")),
        address=request.client.host if request.client else "",
        https=https,
    )


def from_elsewhere(request: Request) -> bool:
    """Whether another site sent this form (Fetch Metadata): such a form is not acted upon."""
    return request.headers.get("Sec-Fetch-Site", "") in {"cross-site", "same-site"}


def _phone_cookie(*, https: bool) -> str:
    return "__Host-phone" if https else "phone"
