"""Puts the demonstration together: store, provider, cars and mailbox, each on a port of its own, in one process."""

import secrets
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from fastapi import FastAPI
from pydantic import SecretStr

from kiosk.store import migrating, seed
from kiosk.store.app import create_app
from kiosk.store.clock import Clock, MovableClock
from kiosk.store.demo.mailbox import FrontPage, Letterbox, create_mailbox
from kiosk.store.demo.moving import KeptClock, clock_page
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.settings import Settings
from kiosk.store.telematics.cars.app import CarsSettings, create_cars
from kiosk.store.work import Store

TEST_CARDS = (
    ("approved", "4111 1111 1111 1111"),
    ("declined", "4000 0000 0000 0002"),
    ("check", "4000 0000 0000 3220"),
)
ANY = ("0.0.0.0", "::")


@dataclass(frozen=True)
class Addresses:
    """Where everything is, as the one line that the demonstration prints."""

    store_url: str
    provider_url: str
    mailbox_url: str
    car_url: str
    demo_url: str
    enrolment_code: str

    def as_json(self) -> dict[str, str]:
        """The fields by name."""
        return asdict(self)


@contextmanager
def demonstration(
    folder: Path, *, host: str = "127.0.0.1", port: int = 0, clock: Clock | None = None
) -> Iterator[Addresses]:
    """Everything running, until the context is left; what it did stays in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    time = clock or KeptClock(folder / "clock.txt")
    with ExitStack() as stack:
        ports = [Port(host, port), Port(host), Port(host), Port(host), Port("127.0.0.1")]
        for bound in ports:
            stack.callback(bound.close)
        store_port, provider_port, cars_port, mailbox_port, smtp = ports
        urls = [_reachable(bound, host) for bound in ports]
        settings = _settings(folder, urls, smtp)
        migrating.migrate(settings.database_url)
        code = _prepare(settings, time)
        provider = _provider(folder, settings, time)
        stack.callback(provider.state.database.close)
        cars = _cars(folder, settings, time)
        stack.callback(cars.state.database.close)
        front = _front_page(urls[0], urls[2], settings.market)
        mailbox = create_mailbox(Letterbox(folder / "mailbox"), smtp, front)
        if isinstance(time, MovableClock):
            mailbox.include_router(clock_page(time, settings.market))
        stack.enter_context(Serving(mailbox, mailbox_port))
        stack.enter_context(Serving(provider, provider_port))
        stack.enter_context(Serving(cars, cars_port))
        stack.enter_context(Serving(create_app(settings, clock=time, do_jobs=True), store_port))
        yield Addresses(urls[0], urls[1], urls[3], urls[2], f"{urls[3]}/demo", code)


@contextmanager
def data_folder(given: Path | None) -> Iterator[Path]:
    """The folder asked for, or one that is gone afterwards."""
    if given is not None:
        yield given
        return
    made = Path(tempfile.mkdtemp(prefix="services-store-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _settings(folder: Path, urls: list[str], smtp: Port) -> Settings:
    publishable, secret, telematics = (secrets.token_urlsafe(24) for _ in range(3))
    return Settings(
        database_url=f"sqlite:///{folder / 'store.sqlite3'}",
        public_url=urls[0],
        smtp_host="127.0.0.1",
        smtp_port=smtp.number,
        card_here=True,
        provider_url=urls[1],
        provider_publishable_key=publishable,
        provider_secret_key=SecretStr(secret),
        telematics_url=urls[2],
        telematics_key=SecretStr(telematics),
    )


def _provider(folder: Path, settings: Settings, clock: Clock) -> FastAPI:
    own = ProviderSettings(
        database=folder / "provider.sqlite3",
        public_url=settings.provider_url,
        publishable_key=settings.provider_publishable_key,
        secret_key=settings.provider_secret_key.get_secret_value(),
        now=clock.now,
    )
    return create_provider(own, shop_origin=settings.public_url)


def _cars(folder: Path, settings: Settings, clock: Clock) -> FastAPI:
    own = CarsSettings(
        database=folder / "cars.sqlite3",
        key=settings.telematics_key.get_secret_value(),
        vehicles=seed.example_vehicles(clock.now().date(), settings.market),
        now=clock.now,
    )
    return create_cars(own)


def _prepare(settings: Settings, clock: Clock) -> str:
    store = Store(settings, clock)
    try:
        with store.work() as work:
            seed.seed(work)
            return seed.enrolment_code(work)
    finally:
        store.close()


def _front_page(store_url: str, cars_url: str, market: str) -> FrontPage:
    email, password = seed.example_login()
    return FrontPage(
        store_url=store_url,
        cars_url=cars_url,
        test_cards=TEST_CARDS,
        customer_email=email,
        customer_password=password,
        market=market,
    )


def _reachable(port: Port, host: str) -> str:
    """An address that a phone in the same network can open, where the port listens on every interface."""
    if host not in ANY:
        return port.url
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        # Nothing is sent: connecting a datagram socket only looks up the way out (RFC 5737 address).
        try:
            probe.connect(("192.0.2.1", 9))
            own = str(probe.getsockname()[0])
        except OSError:
            own = "127.0.0.1"
    return f"http://{own}:{port.number}"
