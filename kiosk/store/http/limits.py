"""What is the same for every request and answer: the size of a body, and headers that keep browsers careful."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.contract.problems import Code
from kiosk.store.http import problems

MAX_BODY_BYTES = 256_000
LINGER_BYTES = 1_000_000
"""So much of a body that is too large is thrown away before the connection is closed (RFC 9112 §9.6)."""

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class BodyTooLarge(Exception):
    """More came in than a request may carry."""


class Limits:
    """Counts the body as it arrives, whatever its header says, and answers 413 when it grows too large."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        self._headers = dict(_HEADERS)
        if https:
            self._headers["Strict-Transport-Security"] = "max-age=63072000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        received = 0
        too_large = started = False
        more = True
        # What was announced small is read to its end by the server; what has no end in sight is not.
        endless = _declared_length(scope) > MAX_BODY_BYTES or _is_chunked(scope)

        async def counted() -> Message:
            nonlocal received, too_large, more
            message = await receive()
            received += len(message.get("body", b""))
            more = message.get("more_body", False)
            if received > MAX_BODY_BYTES:
                too_large = True
                raise BodyTooLarge
            return message

        async def careful(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                if too_large and message["status"] != 413:
                    raise BodyTooLarge
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                if endless and more:
                    headers["Connection"] = "close"
            await send(message)

        try:
            if _declared_length(scope) > MAX_BODY_BYTES:
                raise BodyTooLarge
            await self._app(scope, counted, careful)
        except BodyTooLarge:
            if not started:
                too_large = endless = True
                more = more and await _has_no_end(receive)
                answer = problems.response(Code.TOO_LARGE)
                await answer(scope, receive, careful)


async def _has_no_end(receive: Receive) -> bool:
    """Let some more come in: who is still sending when the connection closes may never read the answer."""
    left = LINGER_BYTES
    while left > 0:
        message = await receive()
        if not message.get("more_body", False):
            return False
        left -= len(message.get("body", b""))
    return True


def _is_chunked(scope: Scope) -> bool:
    return any(name == b"transfer-encoding" for name, _ in scope["headers"])


def _declared_length(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else MAX_BODY_BYTES + 1
    return 0
