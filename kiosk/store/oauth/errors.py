"""Answers errors of the OAuth endpoints as their standard has them, so that any client understands them (RFC 6749 §5.2)."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from kiosk.contract import dpop
from kiosk.contract.problems import Code
from kiosk.contract.sign_ins import OAuthError, OAuthProblem
from kiosk.store.http.problems import TITLES, Refused

_ERRORS = {
    Code.DEVICE_UNKNOWN: OAuthError.INVALID_CLIENT,
    Code.PROOF_INVALID: OAuthError.INVALID_DPOP_PROOF,
    Code.PROOF_NONCE_NEEDED: OAuthError.USE_DPOP_NONCE,
    Code.RATE_LIMITED: OAuthError.SLOW_DOWN,
}


class OAuthRefused(Refused):
    """A request that cannot be granted; what was noted about it stays noted."""

    def __init__(self, error: OAuthError, why: str = "") -> None:
        super().__init__(Code.INVALID, keeps_changes=True)
        self.error = error
        self.why = why


class OAuthRoute(APIRoute):
    """A route whose refusals are answered in OAuth's own form, whoever raised them."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The route's handler, with its refusals turned into answers."""
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await handle(request)
            except Refused as error:
                return _response(error)

        return answer


def _response(refused: Refused) -> Response:
    if isinstance(refused, OAuthRefused):
        error, why = refused.error, refused.why
    else:
        error = _ERRORS.get(refused.code, OAuthError.INVALID_REQUEST)
        why = TITLES[refused.code]
    body = OAuthProblem(error=error, error_description=why)
    status = 401 if error is OAuthError.INVALID_CLIENT else 400
    response = Response(
        body.model_dump_json(exclude_defaults=True),
        status,
        headers={"Cache-Control": "no-store"},
        media_type="application/json",
    )
    if status == 401:
        response.headers["WWW-Authenticate"] = f'{dpop.SCHEME} algs="{dpop.ALGORITHM}"'
    if refused.retry_after_s is not None:
        response.headers["Retry-After"] = str(refused.retry_after_s)
    return response
