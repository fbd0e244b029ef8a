"""Puts the central store together: routes, limits, problems, and the threads that send mail and carry purchases on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from anyio import to_thread
from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI, Request, Response

from kiosk.store import routes
from kiosk.store.clock import Clock
from kiosk.store.http import openapi, problems, rights
from kiosk.store.http.calls import ADMITTED
from kiosk.store.http.limits import Limits
from kiosk.store.http.proving import PROVEN, Nonces
from kiosk.store.jobs.plan import plan
from kiosk.store.jobs.worker import Worker
from kiosk.store.mail.sender import Sender
from kiosk.store.operations import health
from kiosk.store.operations.metrics import Observed
from kiosk.store.pages.installing import install
from kiosk.store.payments.port import PaymentProvider
from kiosk.store.settings import Settings
from kiosk.store.telematics.port import Telematics
from kiosk.store.work import Store


def create_app(
    settings: Settings,
    *,
    clock: Clock | None = None,
    payments: PaymentProvider | None = None,
    cars: Telematics | None = None,
    send_mail: bool = True,
    carry_on: bool = True,
    do_jobs: bool = False,
) -> FastAPI:
    """The store as an ASGI application; `app.state.store` is the running store behind it.

    The database must have been migrated. `send_mail` off leaves mails in the outbox; `carry_on` off leaves
    cards and activations where they are; `do_jobs` does due jobs here as well, which is otherwise the part of
    `python -m kiosk.store jobs`. Without `payments` and `cars` the settings name the real ones.
    """
    store = Store(settings, clock)
    sender = Sender(store)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        # More threads than this only queue inside the database instead of outside (DESIGN §10).
        current_default_thread_limiter().total_tokens = settings.worker_threads
        if send_mail:
            sender.start()
        if carry_on:
            progress.start()
        if do_jobs:
            worker.start()
        yield
        worker.stop()
        progress.stop()
        await to_thread.run_sync(sender.stop)
        store.close()

    app = FastAPI(
        title="Services Store",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json" if settings.development else None,
        redirect_slashes=False,
    )
    app.state.store = store
    app.state.sender = sender
    problems.install(app)
    app.add_middleware(Limits, https=settings.public_url.startswith("https:"))
    app.add_middleware(Nonces, store=store)
    # The outermost: it sees what the others refuse.
    app.add_middleware(Observed)
    for router in routes.ROUTERS:
        app.include_router(router, dependencies=[PROVEN, ADMITTED])
    app.include_router(health.router)
    progress = install(app, store, payments, cars)
    worker = Worker(store, plan(app.state.payments, app.state.cars))

    @app.get("/v1/health")
    def store_health(_request: Request) -> Response:
        """Whether the store and its database answer."""
        store.database.ping()
        return Response('{"status":"ok"}', media_type="application/json")

    rights.check(app.routes)
    app.openapi = partial(openapi.document, app)  # type: ignore[method-assign]  # the framework's own way
    return app
