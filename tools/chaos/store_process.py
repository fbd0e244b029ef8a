"""The real store as a process that can be killed and comes back where it was, with its books open to the programme."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

import uvicorn
from pydantic import SecretStr
from sqlalchemy import text

from kiosk.store import migrating
from kiosk.store.app import create_app
from kiosk.store.clock import Clock
from kiosk.store.seed import enrolment_code, seed
from kiosk.store.settings import Settings
from kiosk.store.vehicles import service as vehicles
from kiosk.store.work import Store
from tools.chaos.proxy import PROCESSES
from tools.kill_store.points import WEB, Orders, Trap

STARTS_WITHIN_S = 60
NO_TRAPS = Orders(frozenset(), 0.0, 0, "")
EXAMPLE_VIN = "VF7SXHNPMMT531882"


def free_port() -> int:
    """A port that nobody has just now; the store takes the same one after each kill."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _answer(settings: Settings, port: int, orders: Orders) -> None:
    trap = Trap(WEB, orders)
    if orders.wanted:
        trap.set()
    app = create_app(settings, send_mail=False, carry_on=False)
    uvicorn.run(app, port=port, access_log=False, log_level="error", lifespan="on")


@dataclass
class StoreProcess:
    """The store on its port. `store` is the same database, opened by this programme."""

    settings: Settings
    port: int
    store: Store
    process: ForkServerProcess | None = None

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self.process is not None and self.process.is_alive()

    def start(self, orders: Orders = NO_TRAPS) -> None:
        """Begin to answer, with those traps set."""
        self.process = PROCESSES.Process(target=_answer, args=(self.settings, self.port, orders))
        self.process.start()

    def wait(self) -> None:
        """Until it answers."""
        until = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.02)
        raise RuntimeError("the store did not start")

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.join()

    def code(self) -> str:
        """A fresh enrolment code."""
        with self.store.work() as work:
            return enrolment_code(work)

    def new_cars(self, first: int, count: int) -> list[str]:
        """The VINs of so many cars like the example's, which nobody has."""
        made: list[str] = []
        with self.store.work() as work:
            known = vehicles.find(work, EXAMPLE_VIN).vehicle
            for number in range(first, first + count):
                made.append(f"{EXAMPLE_VIN[:11]}{number:06}")
                vehicles.put(work, replace(known, vin=made[-1]))
        return made

    def forget_guesses(self) -> None:
        """More customers come in this hour than in a year: what holds back those who try too often is forgotten."""
        with self.store.work() as work:
            work.session.connection().execute(text("DELETE FROM throttles"))

    def rows(self, query: str, **values: Any) -> list[Any]:
        """What the store's database answers."""
        with self.store.work(write=False) as work:
            return list(work.session.connection().execute(text(query), values).all())


@contextmanager
def store_process(folder: Path, public_url: str, port: int) -> Iterator[StoreProcess]:
    """A store with the example data that kiosks reach at `public_url`; answering when the context is entered."""
    database_url = f"sqlite:///{folder / 'store.sqlite3'}"
    settings = Settings(
        database_url=database_url,
        secret=SecretStr("a secret of this run and of nothing else"),
        public_url=public_url,
    )
    migrating.migrate(database_url)
    store = Store(settings, Clock())
    with store.work() as work:
        seed(work)
    running = StoreProcess(settings, port, store)
    running.start()
    try:
        running.wait()
        yield running
    finally:
        running.kill()
        store.close()
