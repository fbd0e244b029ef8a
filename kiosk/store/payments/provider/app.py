"""Puts the embedded payment provider together as an application of its own."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from kiosk.store.http.limits import Limits
from kiosk.store.pages.rendering import STATIC, LastingFiles, Pages
from kiosk.store.payments.provider.endpoints import Calls, endpoints, refused
from kiosk.store.payments.provider.messages import ErrorCode
from kiosk.store.payments.provider.pages import TEMPLATES, routes
from kiosk.store.payments.provider.repository import open_database
from kiosk.store.payments.provider.service import CallRefused, Provider
from kiosk.store.payments.provider.settings import ProviderSettings


def create_provider(settings: ProviderSettings, *, shop_origin: str) -> FastAPI:
    """The provider; `shop_origin` is the store's public address, to which its pages lead back."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    database = open_database(settings.database)
    provider = Provider(settings)
    pages = Pages(TEMPLATES, "provider_pages", form_targets=(settings.public_url, shop_origin))

    @app.exception_handler(CallRefused)
    def call_refused(_request: Request, error: CallRefused) -> JSONResponse:
        return refused(error.code)

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, _error: RequestValidationError) -> JSONResponse:
        return refused(ErrorCode.INVALID)

    app.add_middleware(Limits, https=settings.public_url.startswith("https:"))
    app.include_router(endpoints(Calls(settings, database, provider)))
    app.include_router(routes(settings, database, provider, pages))
    app.mount("/static", LastingFiles(directory=STATIC))
    app.state.database = database
    return app
