"""Pages for people who went astray: an address or a method that is none, too much at once, a store that is busy.

Machines get the problem body that they know; a browser that asks for a page gets one in its language, with a way on.
"""

from fastapi import FastAPI
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.contract.problems import MEDIA_TYPE, Code
from kiosk.store.http import problems
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import LANGUAGE_COOKIE
from kiosk.store.pages.words import LANGUAGES, preferred

_KEYS = {413: "too_large", 429: "not_now", 500: "not_now", 503: "not_now"}
_MACHINES = ("/v1/", "/oauth/", "/static/")
_OF_THE_BODY = ("content-type", "content-length", "content-security-policy")


def install(app: FastAPI) -> None:
    """Watch over all answers of the application, and over what went wrong in it unforeseen."""
    app.add_middleware(Astray, site=app)

    # Answered outside of all middleware, so that what is written to the log stays whole.
    @app.exception_handler(Exception)
    def failed(request: Request, _error: Exception) -> Response:
        if not _wants_page(request.scope):
            return problems.response(Code.INTERNAL)
        return _page_of(request.scope, app.state.pages, 500)


class Astray:
    """Turns the problem that a browser would be shown into a page; its status and its other headers stay."""

    def __init__(self, app: ASGIApp, *, site: FastAPI) -> None:
        self._inner = app
        self._state = site.state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http" or not _wants_page(scope):
            await self._inner(scope, receive, send)
            return
        replaced = False

        async def looked_at(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                headers = Headers(raw=message["headers"])
                if headers.get("content-type", "") == MEDIA_TYPE:
                    replaced = True
                    await self._page(scope, message, send)
                    return
            if not replaced:
                await send(message)

        await self._inner(scope, receive, looked_at)

    async def _page(self, scope: Scope, start: Message, send: Send) -> None:
        status = start["status"]
        page = _page_of(scope, self._state.pages, status)
        headers = MutableHeaders(raw=list(page.raw_headers))
        for name, value in Headers(raw=start["headers"]).items():
            if name not in _OF_THE_BODY and name not in headers:
                headers[name] = value
        await send({"type": "http.response.start", "status": status, "headers": headers.raw})
        await send({"type": "http.response.body", "body": page.body})


def _page_of(scope: Scope, pages: Pages, status: int) -> Response:
    key = _KEYS.get(status, "nothing_here")
    return pages.page("message.html", _language(scope), status=status, key=key, way="/account")


def _wants_page(scope: Scope) -> bool:
    accepted = Headers(scope=scope).get("accept", "")
    return "text/html" in accepted and not scope["path"].startswith(_MACHINES)


def _language(scope: Scope) -> str:
    request = Request(scope)
    asked = (request.query_params.get("lang", ""), request.cookies.get(LANGUAGE_COOKIE, ""))
    chosen = next((language for language in asked if language in LANGUAGES), "")
    return chosen or preferred(request.headers.get("Accept-Language", ""))
