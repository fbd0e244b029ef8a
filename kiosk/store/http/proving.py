"""Reads and checks the proof of a kiosk's key before anything else of a request is looked at (RFC 9449)."""

from urllib.parse import quote

from fastapi import Depends, Request
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.contract import dpop
from kiosk.contract.problems import Code
from kiosk.store.devices import proofs
from kiosk.store.http.problems import Refused
from kiosk.store.http.rights import RULES, Device
from kiosk.store.work import Store


async def _prove(request: Request) -> None:
    """Leave the proof in `request.state.proof`, or refuse. What it says of the body is checked here as well."""
    rule = RULES[route_of(request)]
    request.state.proof = None
    if rule.device is Device.NONE:
        return
    headers = request.headers.getlist(dpop.PROOF_HEADER)
    if not headers:
        if rule.device is Device.CLAIMED:
            return
        raise Refused(Code.DEVICE_UNKNOWN)
    if len(headers) > 1:
        raise Refused(Code.PROOF_INVALID, fields=[(dpop.PROOF_HEADER, "more_than_one")])
    store: Store = request.app.state.store
    asked = proofs.Asked(
        request.method, store.settings.kiosks_url + _path(request), access_token(request)
    )
    proof = proofs.read(headers[0], asked, store.secret, store.clock.now())
    proofs.check_body(proof, await request.body(), may_be_unsigned=rule.standard)
    request.state.proof = proof


PROVEN = Depends(_prove)
"""A dependency of every router of the interface."""


def route_of(request: Request) -> str:
    """The request's line in the table of rights."""
    return f"{request.method} {request.scope['route'].path}"


def access_token(request: Request) -> str:
    """The token of a person's session; empty where there is none of the scheme that binds it to a key."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == dpop.SCHEME.lower() else ""


def api_key(request: Request) -> str:
    """The key of another system; empty where there is none."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""


def _path(request: Request) -> str:
    # As it was sent: decoded, two different paths may look alike.
    raw: bytes | None = request.scope.get("raw_path")
    return raw.decode("latin-1") if raw is not None else quote(request.scope["path"])


class Nonces:
    """Gives whoever signs its requests a nonce for the next one, with every answer (RFC 9449 §8.2)."""

    def __init__(self, app: ASGIApp, store: Store) -> None:
        self._app = app
        self._store = store

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        name = dpop.PROOF_HEADER.lower().encode()
        if scope["type"] != "http" or all(header != name for header, _ in scope["headers"]):
            await self._app(scope, receive, send)
            return

        async def with_nonce(message: Message) -> None:
            if message["type"] == "http.response.start":
                nonce = proofs.new_nonce(self._store.secret, self._store.clock.now())
                MutableHeaders(scope=message)[dpop.NONCE_HEADER] = nonce
            await send(message)

        await self._app(scope, receive, with_nonce)
