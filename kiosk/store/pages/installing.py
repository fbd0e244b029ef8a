"""Adds the phone pages, their files, and the thread that carries purchases forward to the store's application."""

from pathlib import Path

from fastapi import FastAPI

from kiosk.store.handoffs.progress import Progress
from kiosk.store.pages import (
    account,
    account_links,
    astray,
    log_in,
    mail_links,
    on_screen,
    phone,
    phone_done,
    signed_in,
)
from kiosk.store.pages.ordering_routes import router as ordering
from kiosk.store.pages.rendering import STATIC, LastingFiles, Pages
from kiosk.store.payments.choosing import page_origins, provider_of
from kiosk.store.payments.port import PaymentProvider
from kiosk.store.telematics.client import EmbeddedTelematics
from kiosk.store.telematics.port import Telematics
from kiosk.store.work import Store

TEMPLATES = Path(__file__).resolve().parent / "templates"


def install(
    app: FastAPI, store: Store, payments: PaymentProvider | None, cars: Telematics | None
) -> Progress:
    """Wire everything; the caller starts and stops what is returned. Without doubles the settings say whom to ask."""
    settings = store.settings
    provider = payments or provider_of(settings)
    telematics = cars or EmbeddedTelematics(
        settings.telematics_url, settings.telematics_key.get_secret_value()
    )
    progress = Progress(store, provider, telematics)
    app.state.payments = provider
    app.state.cars = telematics
    app.state.progress = progress
    app.state.pages = Pages(
        TEMPLATES,
        "store_pages",
        "account_pages",
        "order_pages",
        form_targets=page_origins(settings),
        script=True,
    )
    app.include_router(phone.router)
    app.include_router(phone_done.router)
    app.include_router(mail_links.router)
    app.include_router(account_links.router)
    app.include_router(log_in.router)
    app.include_router(on_screen.router)
    for router in account.ROUTERS:
        app.include_router(router)
    app.include_router(ordering)
    signed_in.install(app)
    astray.install(app)
    app.mount("/static", LastingFiles(directory=STATIC))
    return progress
