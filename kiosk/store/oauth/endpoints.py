"""Routes of the device authorization grant (RFC 8628), its metadata (RFC 8414), and following a sign-in."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from kiosk.contract import dpop, routes
from kiosk.contract.sign_ins import GRANT_TYPE, SCOPE, OAuthError, Prompt, SignInState
from kiosk.store.devices import repository as devices
from kiosk.store.devices.models import Device
from kiosk.store.http.calls import Asked, Caller
from kiosk.store.http.waiting import newer_than
from kiosk.store.oauth import service
from kiosk.store.oauth.errors import OAuthRefused, OAuthRoute
from kiosk.store.oauth.forms import Parameters
from kiosk.store.pages.words import LANGUAGES
from kiosk.store.work import Store

_FINAL = frozenset({SignInState.APPROVED, SignInState.DENIED, SignInState.EXPIRED})
_AT_ONCE = 1_000_000_001
"""A version above any that can be asked for: there is nothing to wait for any more."""

router = APIRouter(route_class=OAuthRoute)
sign_ins = APIRouter(prefix="/v1")


@router.post(routes.DEVICE_AUTHORIZATION)
def authorize_device(call: Asked, form: Parameters) -> Response:
    """New codes for a sign-in (RFC 8628 §3.1). A proof of the kiosk's key may come along; the token needs one."""
    if form.get("scope", SCOPE) != SCOPE:
        raise OAuthRefused(OAuthError.INVALID_SCOPE)
    try:
        prompt = Prompt(form.get("prompt", Prompt.LOGIN))
    except ValueError:
        raise OAuthRefused(OAuthError.INVALID_REQUEST, "This prompt is not known.") from None
    language = _language(form.get("ui_locales", ""))

    def start(by: Caller) -> BaseModel:
        device = _client(by, form)
        bucket = (
            service.STARTS_DEVICE.of(str(device.id))
            if by.known_device
            else service.STARTS_UNPROVEN.of(by.address)
        )
        return service.start(by.work, device, prompt, language, bucket)

    return _uncached(call.write(start))


@router.post(routes.TOKEN)
def token(call: Asked, form: Parameters) -> Response:
    """The session of an allowed sign-in (RFC 8628 §3.4)."""
    if "grant_type" not in form:
        raise OAuthRefused(OAuthError.INVALID_REQUEST, "grant_type is missing.")
    if form["grant_type"] != GRANT_TYPE:
        raise OAuthRefused(OAuthError.UNSUPPORTED_GRANT_TYPE)
    if "device_code" not in form:
        raise OAuthRefused(OAuthError.INVALID_REQUEST, "device_code is missing.")
    return _uncached(
        call.write(lambda by: service.redeem(by.work, form["device_code"], _client(by, form)))
    )


@router.get("/.well-known/oauth-authorization-server")
def metadata(request: Request) -> Response:
    """What a client needs to know to drive the grant (RFC 8414 §2)."""
    store: Store = request.app.state.store
    issuer = store.settings.kiosks_url
    told: dict[str, Any] = {
        "issuer": issuer,
        "device_authorization_endpoint": issuer + routes.DEVICE_AUTHORIZATION,
        "token_endpoint": issuer + routes.TOKEN,
        "response_types_supported": [],
        "grant_types_supported": [GRANT_TYPE],
        "scopes_supported": [SCOPE],
        "token_endpoint_auth_methods_supported": ["none"],
        "dpop_signing_alg_values_supported": [dpop.ALGORITHM],
        "prompt_values_supported": [prompt.value for prompt in Prompt],
        "ui_locales_supported": list(LANGUAGES),
    }
    return JSONResponse(told, headers={"Cache-Control": "public, max-age=3600"})


@sign_ins.get("/sign-ins/{sign_in_id}")
async def follow(
    sign_in_id: UUID,
    call: Asked,
    request: Request,
    after: Annotated[int, Query(ge=-1, le=1_000_000_000)] = -1,
) -> Response:
    """How far the sign-in is; with `after`, as soon as there is something newer, or after 20 seconds."""

    def look(by: Caller) -> tuple[BaseModel, int]:
        found = service.read(by.work, sign_in_id, by.device)
        return found, _AT_ONCE if found.state in _FINAL else found.version

    return await newer_than(sign_in_id, after, call, request, look)


@sign_ins.delete("/sign-ins/{sign_in_id}")
def cancel(sign_in_id: UUID, call: Asked) -> Response:
    """Nobody waits for it any more."""
    return call.write(lambda by: service.cancel(by.work, sign_in_id, by.device))


def _client(by: Caller, form: dict[str, str]) -> Device:
    """The kiosk that asks: the one that the form names, and that of the proof where there is one."""
    try:
        named = UUID(form.get("client_id", ""))
    except ValueError:
        raise OAuthRefused(OAuthError.INVALID_CLIENT) from None
    device = by.known_device or devices.device(by.work.session, named)
    if device is None or device.id != named or device.revoked_at is not None:
        raise OAuthRefused(OAuthError.INVALID_CLIENT)
    return device


def _language(ui_locales: str) -> str:
    """The first of our languages that the client asks for (OpenID Connect Core §3.1.2.1), else the market's own."""
    asked = (tag[:2].lower() for tag in ui_locales.split())
    return next((code for code in asked if code in LANGUAGES), LANGUAGES[0])


def _uncached(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
