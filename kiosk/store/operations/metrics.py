"""Counts requests and shows what waits, in Prometheus' format, on a loopback port of its own (never to kiosks or phones)."""

import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from prometheus_client import (
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    multiprocess,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.store.operations import repository
from kiosk.store.operations.logs import FIELDS
from kiosk.store.work import Store

log = logging.getLogger("kiosk.store.requests")

LOOPBACK = "127.0.0.1"
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where prometheus-client keeps the numbers of several processes; read by it when a process starts."""
UNKNOWN_ROUTE = "unknown"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

REQUESTS = Counter(
    "store_requests", "Requests answered, by route and status.", ("method", "route", "status")
)
DURATION = Histogram(
    "store_request_duration_seconds",
    "How long answering took, by route.",
    ("method", "route"),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)


class Observed:
    """Counts, times and logs each request by the template of its route: paths hold secrets and VINs."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500
        noted = False
        started = perf_counter()

        def note() -> None:
            nonlocal noted
            if not noted:
                noted = True
                _note(scope, status, perf_counter() - started)

        async def seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif not message.get("more_body", False):
                # Before the caller has the end of the answer, so that who counts afterwards finds it.
                note()
            await send(message)

        try:
            await self._app(scope, receive, seen)
        finally:
            note()


def _note(scope: Scope, status: int, took_s: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "other"
    route = route_of(scope)
    REQUESTS.labels(method, route, str(status)).inc()
    DURATION.labels(method, route).observe(took_s)
    told = {
        "method": method,
        "route": route,
        "status": status,
        "duration_ms": round(took_s * 1000, 1),
    }
    log.info("request", extra={FIELDS: told})


def route_of(scope: Scope) -> str:
    """The template of the route that answered, such as `/v1/orders/{order_id}`."""
    path = getattr(scope.get("route"), "path", None)
    if path is not None:
        return str(path)
    return "/static" if str(scope["path"]).startswith("/static/") else UNKNOWN_ROUTE


class Backlog(Collector):
    """What the database says is waiting, asked when somebody looks."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def describe(self) -> list[GaugeMetricFamily]:
        """Nothing to ask the database for at registration."""
        return []

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The present numbers; only `store_database_up 0` while the database does not answer."""
        up = "Whether the database answers."
        try:
            with self._store.work(write=False) as work:
                jobs = repository.jobs_due(work.session, work.now)
                parked = repository.jobs_parked(work.session)
                mails = repository.mails_waiting(work.session)
                now = work.now
        except SQLAlchemyError:
            yield GaugeMetricFamily("store_database_up", up, 0)
            return
        yield GaugeMetricFamily("store_database_up", up, 1)
        yield GaugeMetricFamily("store_jobs_due", "Jobs due and not done.", jobs.count)
        yield GaugeMetricFamily(
            "store_jobs_late_seconds", "How long the first due job has waited.", jobs.late_s(now)
        )
        yield GaugeMetricFamily("store_jobs_parked", "Jobs given up, for a person.", parked)
        yield GaugeMetricFamily("store_mails_waiting", "Mails in the outbox.", mails.count)
        yield GaugeMetricFamily(
            "store_mails_late_seconds", "How long the first mail has waited.", mails.late_s(now)
        )


@contextmanager
def exposed(store: Store, port: int, *, processes: int) -> Iterator[int]:
    """Answer Prometheus on a loopback port (0: a free one), whose number is given, until the context is left.

    With several `processes` their numbers are shared through a folder, which must be there before they start.
    """
    with tempfile.TemporaryDirectory(prefix="store-metrics-") as folder:
        if processes > 1:
            os.environ[SHARED_FOLDER] = folder
        registry = CollectorRegistry()
        if processes > 1:
            multiprocess.MultiProcessCollector(registry, path=folder)  # type: ignore[no-untyped-call]  # untyped there
        else:
            registry.register(REGISTRY)
        registry.register(Backlog(store))
        server, thread = start_http_server(port, LOOPBACK, registry)
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            _join(thread)
            os.environ.pop(SHARED_FOLDER, None)


def _join(thread: threading.Thread) -> None:
    thread.join(5)
