"""Reads the form bodies of the OAuth endpoints (RFC 6749 §3.2, appendix B)."""

from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, Request

from kiosk.contract.sign_ins import OAuthError
from kiosk.store.oauth.errors import OAuthRefused

FORM = "application/x-www-form-urlencoded"
MAX_PARAMETERS = 30


async def _parameters(request: Request) -> dict[str, str]:
    """The parameters by name; one that is empty counts as left out, one that comes twice is refused."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != FORM:
        raise OAuthRefused(OAuthError.INVALID_REQUEST, "The body must be a form.")
    try:
        pairs = parse_qsl(
            (await request.body()).decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MAX_PARAMETERS,
        )
    except ValueError:
        raise OAuthRefused(OAuthError.INVALID_REQUEST, "The form cannot be read.") from None
    if len({name for name, _ in pairs}) != len(pairs):
        raise OAuthRefused(OAuthError.INVALID_REQUEST, "A parameter comes twice.")
    return {name: value for name, value in pairs if value}


Parameters = Annotated[dict[str, str], Depends(_parameters)]
"""The parameter of an endpoint."""
