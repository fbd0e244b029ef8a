"""The store as an operator runs it: `serve` and `jobs` as processes, the provider and the cars beside them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import requests
from pydantic import SecretStr

from kiosk.store.demo.serving import Port, Serving
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.seed import enrolment_code
from kiosk.store.settings import Settings
from kiosk.store.telematics.cars.app import CarsSettings, create_cars
from kiosk.store.work import Store
from tests.store.conftest import SECRET
from tests.store.support import Kiosk

PROVIDER_KEY, PUBLISHABLE_KEY, CARS_KEY = "sk-of-this-test", "pk-of-this-test", "cars-of-this-test"
WITHIN_S = 60


@dataclass
class Processes:
    """What runs: by name, with a file for what each one writes."""

    folder: Path
    environment: dict[str, str]
    url: str
    metrics_port: int
    provider_url: str
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, *words: str) -> subprocess.Popen[bytes]:
        """One command of the store."""
        with self.log(name).open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "kiosk.store", *words],
                env=self.environment,
                stdout=log,
                stderr=log,
            )
        self.running[name] = process
        return process

    def serve(self, *words: str) -> subprocess.Popen[bytes]:
        """The store, once it is ready."""
        process = self.start("serve", "serve", *words)
        wait_until(lambda: process.poll() is not None or self.ready())
        assert process.poll() is None, self.log("serve").read_text("utf-8")
        return process

    def ready(self) -> bool:
        """Whether the store says that it can do its work."""
        try:
            return requests.get(f"{self.url}/readyz", timeout=10).ok
        except requests.RequestException:
            return False

    def log(self, name: str) -> Path:
        """Everything that a process wrote."""
        return self.folder / f"{name}.log"

    def end(self) -> dict[str, int]:
        """Tell all to end; how each one ended."""
        for process in self.running.values():
            process.send_signal(signal.SIGTERM)
        return {name: process.wait(WITHIN_S) for name, process in self.running.items()}

    def settings(self, database_url: str) -> Settings:
        """The same settings for a look from the inside."""
        return Settings(database_url=database_url, secret=SecretStr(SECRET), public_url=self.url)

    def enrolled(self, database_url: str) -> Kiosk:
        """A kiosk of the example dealer."""
        store = Store(self.settings(database_url))
        with store.work() as work:
            code = enrolment_code(work)
        store.close()
        kiosk = Kiosk(self.url)
        assert kiosk.enrol(code).status_code == 201
        return kiosk


def wait_until(look: object, within_s: int = WITHIN_S) -> None:
    """Wait until a look succeeds; fails after long enough for any machine."""
    assert callable(look)
    until = time.monotonic() + within_s
    while not look():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.05)


@contextmanager
def processes(database_url: str, folder: Path) -> Iterator[Processes]:
    """Settings and neighbours for the store's processes, which the test starts; all have ended afterwards."""
    with ExitStack() as stack:
        own, shown, provider_port, cars_port = (Port("127.0.0.1") for _ in range(4))
        own.close()
        shown.close()
        provider = create_provider(
            ProviderSettings(
                folder / "provider.sqlite3", provider_port.url, PUBLISHABLE_KEY, PROVIDER_KEY
            ),
            shop_origin=own.url,
        )
        stack.callback(provider.state.database.close)
        cars = create_cars(CarsSettings(folder / "cars.sqlite3", CARS_KEY, vehicles=()))
        stack.callback(cars.state.database.close)
        stack.enter_context(Serving(provider, provider_port))
        stack.enter_context(Serving(cars, cars_port))
        environment = os.environ | {
            "STORE_DATABASE_URL": database_url,
            "STORE_SECRET": SECRET,
            "STORE_PUBLIC_URL": own.url,
            "STORE_PORT": str(own.number),
            "STORE_METRICS_PORT": str(shown.number),
            # Nobody listens there: what cannot be delivered is said in the log.
            "STORE_SMTP_PORT": "1",
            "STORE_CARD_HERE": "true",
            "STORE_PROVIDER_URL": provider_port.url,
            "STORE_PROVIDER_PUBLISHABLE_KEY": PUBLISHABLE_KEY,
            "STORE_PROVIDER_SECRET_KEY": PROVIDER_KEY,
            "STORE_TELEMATICS_URL": cars_port.url,
            "STORE_TELEMATICS_KEY": CARS_KEY,
        }
        found = Processes(folder, environment, own.url, shown.number, provider_port.url)
        try:
            yield found
        finally:
            # Told first: a process that is only killed leaves its workers behind.
            for process in found.running.values():
                process.terminate()
            for process in found.running.values():
                try:
                    process.wait(WITHIN_S)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
