"""The cookies that a phone's browser carries: named so that no other host can set them where there is TLS (RFC 6265bis)."""

from fastapi import Request
from fastapi.responses import Response

from kiosk.store.work import Store

ACCOUNT = "account"
PHONE = "phone"


def is_https(request: Request) -> bool:
    """Whether phones reach the store by TLS."""
    store: Store = request.app.state.store
    return store.settings.public_url.startswith("https:")


def account_token(request: Request) -> str:
    """The secret of the account session; empty where there is none."""
    return request.cookies.get(_name(ACCOUNT, https=is_https(request)), "")


def phone_token(request: Request) -> str:
    """The secret of what was handed to this phone; empty where there is none."""
    return request.cookies.get(_name(PHONE, https=is_https(request)), "")


def keep(response: Response, name: str, token: str, lasts_s: int, *, https: bool) -> None:
    """Have the browser carry a secret. Lax: coming back from the payment provider is a visit from another site."""
    response.set_cookie(
        _name(name, https=https),
        token,
        max_age=lasts_s,
        path="/",
        secure=https,
        httponly=True,
        samesite="lax",
    )


def _name(name: str, *, https: bool) -> str:
    return f"__Host-{name}" if https else name
