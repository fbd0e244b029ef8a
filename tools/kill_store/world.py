"""One store under attack: its database, its clock, the provider and the cars beside it, and the processes that die."""

from __future__ import annotations

import multiprocessing
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from uuid import uuid4

import requests
from fastapi import FastAPI
from pydantic import SecretStr

from kiosk.domain.contract import MARKET_ZONES
from kiosk.store import migrating
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.seed import enrolment_code, seed
from kiosk.store.settings import Settings
from kiosk.store.telematics.cars.app import CarsSettings, create_cars
from kiosk.store.work import Store
from tests.store.support import Kiosk
from tools.kill_store import children
from tools.kill_store.children import SharedClock
from tools.kill_store.points import AT_RANDOM, JOBS, WEB, Orders, Point
from tools.kill_store.postbox import Postbox, postbox

FORKS = multiprocessing.get_context("forkserver")
# Everything heavy is imported once; a child is there in a moment.
FORKS.set_forkserver_preload(["tools.kill_store.children", "weasyprint"])
ZONE = MARKET_ZONES["NL"]
KILLED = -9
LEASE_OVER = timedelta(seconds=121)
CHANCE = 0.4
RANDOM_SHARE = 0.2
JOIN_WITHIN_S = 120
ANSWER_WITHIN_S = 30


class Stuck(Exception):
    """A process neither died nor ended, or the store never answered."""


@dataclass
class World:
    """Everything that one database needs, and what has happened so far."""

    settings: Settings
    folder: Path
    clock: SharedClock
    store: Store
    provider: FastAPI
    cars: FastAPI
    kiosk: Kiosk
    port: int
    dice: random.Random
    postbox: Postbox
    kills: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    serving: ForkServerProcess | None = None

    @property
    def clock_file(self) -> Path:
        """Where the shared clock stands."""
        return self.folder / "clock"

    @property
    def today(self) -> date:
        """The market's date."""
        return self.clock.now().astimezone(ZONE).date()

    def go_to(self, day: date, hour: int) -> None:
        """Move the clock to an hour of a day; never back."""
        self.clock.set(max(self.clock.now(), datetime.combine(day, clock_time(hour), ZONE)))

    def wait(self, pause: timedelta) -> None:
        """Let time pass."""
        self.clock.set(self.clock.now() + pause)

    # -- jobs --------------------------------------------------------------------------------------------------------

    def do_jobs(self, kills: int) -> None:
        """Have everything done that is due; the worker is killed up to `kills` times on the way."""
        while True:
            orders = self._orders(JOBS, armed=kills > 0)
            worker = self._start_jobs(orders)
            other = self._start_jobs(self._orders(JOBS, armed=False)) if self._one_in(4) else None
            if kills > 0 and self.dice.random() < RANDOM_SHARE:
                worker.join(self.dice.uniform(0.0, 0.4))
                worker.kill()
            died = self._ended(worker, orders)
            if other is not None:
                # Its time is over as well while it still works: two workers then hold the same jobs.
                self.wait(LEASE_OVER if died else timedelta())
                self._ended(other, None)
            if not died:
                return
            kills -= 1
            self.wait(LEASE_OVER)

    def _start_jobs(self, orders: Orders) -> ForkServerProcess:
        process = FORKS.Process(target=children.jobs, args=(self.settings, self.clock_file, orders))
        process.start()
        return process

    def _ended(self, process: ForkServerProcess, orders: Orders | None) -> bool:
        process.join(JOIN_WITHIN_S)
        if process.exitcode is None:
            process.kill()
            raise Stuck("a worker did not end")
        if process.exitcode == KILLED and orders is not None:
            self._count(orders)
            return True
        if process.exitcode != 0:
            self.violations.append(f"a worker ended with {process.exitcode}")
        return False

    # -- requests ----------------------------------------------------------------------------------------------------

    def ask(self, send: Callable[[Kiosk], requests.Response], kills: int) -> requests.Response:
        """Send a request until it is answered; the store is killed up to `kills` times meanwhile."""
        until = time.monotonic() + ANSWER_WITHIN_S * (kills + 2)
        while time.monotonic() < until:
            armed = kills > 0
            orders = self._serve(armed=armed)
            process = self.serving
            if process is None:
                raise Stuck("the store did not start")
            if armed and self.dice.random() < RANDOM_SHARE:
                _kill_after(process, self.dice.uniform(0.0, 0.03))
            try:
                answer = send(self.kiosk)
            except requests.RequestException:
                process.join(ANSWER_WITHIN_S)
                if process.exitcode == KILLED:
                    self._count(orders)
                    kills -= 1
                self._stop_serving()
                continue
            if answer.status_code == 503 or _in_flight(answer):
                time.sleep(0.05)
                continue
            if armed:
                self._stop_serving()
            return answer
        raise Stuck("a request was never answered")

    def close(self) -> None:
        """End what still runs."""
        self._stop_serving()
        self.store.close()
        self.provider.state.database.close()
        self.cars.state.database.close()

    def _serve(self, *, armed: bool) -> Orders:
        orders = self._orders(WEB, armed=armed)
        if self.serving is not None and self.serving.is_alive() and not armed:
            return orders
        self._stop_serving()
        process = FORKS.Process(
            target=children.web, args=(self.settings, self.clock_file, self.port, orders)
        )
        process.start()
        self.serving = process
        self._wait_for_answer(process)
        return orders

    def _wait_for_answer(self, process: ForkServerProcess) -> None:
        until = time.monotonic() + ANSWER_WITHIN_S
        while time.monotonic() < until and process.is_alive():
            try:
                requests.get(f"{self.kiosk.url}/healthz", timeout=5)
            except requests.RequestException:
                time.sleep(0.01)
                continue
            return
        if process.exitcode != KILLED:
            raise Stuck("the store did not start")

    def _stop_serving(self) -> None:
        process, self.serving = self.serving, None
        if process is not None:
            process.kill()
            process.join(JOIN_WITHIN_S)
        # A connection to a dead process would only fail the next request.
        self.kiosk.http.close()

    # -- which kill --------------------------------------------------------------------------------------------------

    def _orders(self, points: tuple[Point, ...], *, armed: bool) -> Orders:
        """Those points that came by least so far are wanted."""
        seen = sorted(self.kills[p.name] for p in points)
        enough = seen[len(seen) // 2] + 1
        wanted = {p.name for p in points if self.kills[p.name] < enough} if armed else set()
        note = self.folder / f"note-{uuid4().hex}"
        return Orders(frozenset(wanted), CHANCE, self.dice.randrange(1 << 30), str(note))

    def _count(self, orders: Orders) -> None:
        note = Path(orders.note)
        name = note.read_text("utf-8") if note.exists() else ""
        note.unlink(missing_ok=True)
        self.kills[name or AT_RANDOM] += 1

    def _one_in(self, number: int) -> bool:
        return self.dice.randrange(number) == 0


def _kill_after(process: ForkServerProcess, delay_s: float) -> None:
    timer = threading.Timer(delay_s, process.kill)
    timer.daemon = True
    timer.start()


def _in_flight(answer: requests.Response) -> bool:
    return answer.status_code == 409 and answer.json().get("code") == "idempotency_in_flight"


@contextmanager
def world(database_url: str, folder: Path, start: datetime, dice: random.Random) -> Iterator[World]:
    """A store on an empty database, with everything around it, until the context is left."""
    with postbox() as box, _world(database_url, folder, start, dice, box) as made:
        yield made


@contextmanager
def _world(
    database_url: str, folder: Path, start: datetime, dice: random.Random, box: Postbox
) -> Iterator[World]:
    clock = SharedClock(folder / "clock")
    clock.set(start)
    ports = [Port("127.0.0.1") for _ in range(3)]
    own, provider_port, cars_port = ports
    own.close()
    settings = Settings(
        database_url=database_url,
        secret=SecretStr("a secret of this run and of nothing else"),
        public_url=own.url,
        card_here=True,
        provider_url=provider_port.url,
        provider_publishable_key="pk_test",
        provider_secret_key=SecretStr("sk_test"),
        telematics_url=cars_port.url,
        telematics_key=SecretStr("key"),
        smtp_port=box.port,
    )
    provider = create_provider(
        ProviderSettings(
            folder / "provider.sqlite3", provider_port.url, "pk_test", "sk_test", now=clock.now
        ),
        shop_origin=own.url,
    )
    cars = create_cars(CarsSettings(folder / "cars.sqlite3", "key", vehicles=(), now=clock.now))
    migrating.migrate(database_url)
    store = Store(settings, clock)
    with store.work() as work:
        seed(work)
        code = enrolment_code(work)
    with Serving(provider, provider_port), Serving(cars, cars_port):
        made = World(
            settings, folder, clock, store, provider, cars, Kiosk(own.url), own.number, dice, box
        )
        try:
            answer = made.ask(lambda kiosk: kiosk.enrol(code), kills=0)
            answer.raise_for_status()
            yield made
        finally:
            made.close()
