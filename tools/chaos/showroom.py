"""One kiosk with its real window, on the real store, behind the line that misbehaves; and the customers who come to it."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from kiosk.config import Config
from kiosk.domain import visit as moves
from kiosk.domain.account import AccountForm, Address
from kiosk.domain.cart import Cart
from kiosk.domain.consent import Consent, needed
from kiosk.usecases import Core
from tests.journeys import leftovers
from tests.journeys.kiosk_window import KioskWindow, NeverHappened
from tools.chaos.certificates import make_certificates
from tools.chaos.probe import StallProbe
from tools.chaos.proxy import Proxy
from tools.chaos.store_process import StoreProcess, free_port, store_process

HOST = "store.kiosk.test"
"""A name that only this programme resolves; nobody else's machine is asked for it."""
SERVICE = "monitoring_pack"
EMAIL, PASSWORD = "demo@example.org", "linde-appel-groen"
ADDRESS = Address("Dorpsstraat", "1", "3511 AB", "Utrecht", "NL")
FORGOTTEN_WITHIN_S = 5.0
_T = TypeVar("_T")


@dataclass
class Names:
    """Answers for the store's name instead of a name server."""

    reachable: bool = True
    _real: Callable[..., Any] = field(default=socket.getaddrinfo, repr=False)

    def look_up(self, host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        """As `socket.getaddrinfo`."""
        if host != HOST:
            return self._real(host, port, *rest, **named)
        if not self.reachable:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return self._real("127.0.0.1", port, *rest, **named)


@contextmanager
def own_names() -> Iterator[Names]:
    """The store's name resolves to this machine, until the context is left."""
    names, real = Names(), socket.getaddrinfo
    socket.getaddrinfo = names.look_up
    try:
        yield names
    finally:
        socket.getaddrinfo = real


@dataclass
class Showroom:
    """Everything that a fault can be done to."""

    folder: Path
    store: StoreProcess
    proxy: Proxy
    names: Names
    config: Config
    window: KioskWindow
    probe: StallProbe
    customers: int = 0
    secrets: set[str] = field(default_factory=set)
    warmed_up: bool = False
    """Whether every screen has been shown once since the window was opened."""

    @property
    def data(self) -> Path:
        """Where the kiosk keeps its files."""
        return self.config.data_dir

    @property
    def core(self) -> Core:
        """The kiosk's core, which stands by now."""
        core = self.window.core.now
        if core is None:
            raise NeverHappened("there is no core")
        return core

    @property
    def online(self) -> bool:
        """Whether the kiosk says that it reaches the store."""
        return self.core.sync.status().online

    def aside(self, work: Callable[[], _T]) -> _T:
        """Do what blocks beside the window, which lives on meanwhile."""
        results: list[_T] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                results.append(work())
            except BaseException as error:  # noqa: BLE001 - it is raised where it was asked for
                errors.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        self.window.wait(lambda: not thread.is_alive(), "what was done aside")
        if errors:
            raise errors[0]
        return results[0]

    def wait_until_online(self) -> None:
        """Wait for the kiosk to notice by itself."""
        self.window.wait(lambda: self.online, "the connection")

    def at_attract(self) -> None:
        """Nobody stands at the kiosk."""
        self.window.kiosk.visit_model.end()
        self.window.wait_for_stage("attract")

    def at_log_in(self) -> None:
        """Somebody has typed e-mail and password and not confirmed yet."""
        self.at_attract()
        self.window.kiosk.visit_model.begin()
        self.window.kiosk.visit_model.chooseLogIn()
        self.window.wait_for_stage("log_in")
        self.window.type("email", EMAIL)
        self.window.type("password", PASSWORD)

    def at_payment(self) -> str:
        """A new customer stands before "order and pay", on the phone; the VIN of their car."""
        self.at_attract()
        self.customers += 1
        [vin] = self.aside(lambda: self.store.new_cars(200_000 + self.customers, 1))
        self.aside(self.store.forget_guesses)
        usecases = self.window.core.usecases
        form = AccountForm(
            "Klant",
            "Voorbeeld",
            f"klant{self.customers}@example.org",
            PASSWORD,
            "NL",
            "nl",
            adult=True,
        )
        signed_in = self.aside(lambda: usecases.create_account(form, uuid4()))
        self.secrets |= {vin, form.email, signed_in.session_token}
        token = signed_in.session_token
        car = self.aside(lambda: usecases.add_vehicle(token, vin, uuid4()))
        fits = self.aside(lambda: usecases.browse_services(car))
        service = next(fit.service for fit in fits if fit.service.id == SERVICE)
        cart = Cart().add(service, service.offers[0], vin)
        texts = self.aside(lambda: [usecases.read_terms(t, "nl") for t in needed(cart)])
        now = datetime.now(UTC)
        consents = tuple(Consent(t.terms, t.version, t.language, now) for t in texts)
        visit = self.window.kiosk.visit_model
        visit.begin()
        visit.chooseLogIn()
        visit.session_token = token
        visit.apply(moves.signed_in, signed_in.profile, (car,))
        visit.apply(moves.cart_changed, cart)
        visit.apply(moves.open_cart)
        visit.apply(moves.go_on_to_terms)
        visit.apply(moves.terms_accepted, consents)
        visit.apply(moves.billing_settled, ADDRESS)
        self.window.wait_for_stage("payment")
        if self.window.look("payOnPhone"):
            self.window.tap("payOnPhone")
        return vin

    def traces(self) -> list[str]:
        """What of the customers is left in the kiosk's files some seconds after the last one has gone."""
        self.at_attract()
        self.window.wait(lambda: self.core.sync.status().waiting == 0, "the last answer")
        ends_s = time.monotonic() + FORGOTTEN_WITHIN_S
        self.window.wait(lambda: time.monotonic() > ends_s, "the end of the visit")
        return leftovers.found(self.data, sorted({EMAIL, PASSWORD, ADDRESS.street, *self.secrets}))

    def orders_of(self, vin: str) -> int:
        """How many orders the store has for a car."""
        query = "SELECT count(DISTINCT order_id) FROM contracts WHERE vin = :vin"
        return int(self.aside(lambda: self.store.rows(query, vin=vin))[0][0])

    def reopen(self) -> None:
        """Open the kiosk's window again, as after a restart of the machine."""
        self.window = KioskWindow(self.config)
        self.warmed_up = False


def shown(window: KioskWindow, before: set[str]) -> str:
    """What a notice or a whole screen says that was not said before."""
    for item in window.items():
        if not item.isVisible() or item.metaObject().indexOfProperty("kind") < 0:
            continue
        for name in ("title", "text"):
            words = str(item.property(name) or "")
            if words and words not in before:
                return words
    new = [text for text in window.texts() if text not in before and len(text) > 12]
    return new[0] if new else ""


@contextmanager
def showroom(folder: Path) -> Iterator[Showroom]:
    """The whole of it, healthy and online."""
    certificates = folder / "certificates"
    authority = make_certificates(certificates, HOST)
    (folder / "store").mkdir()
    port = free_port()
    with contextlib.ExitStack() as stack:
        names = stack.enter_context(own_names())
        proxy = stack.enter_context(Proxy(port, certificates))
        url = f"https://{HOST}:{proxy.port}"
        store = stack.enter_context(store_process(folder / "store", url, port))
        config = Config(
            store_url=url,
            data_dir=folder / "kiosk",
            ca_file=authority,
            language="nl",
            fullscreen=False,
        )
        window = KioskWindow(config, enrolment_code=store.code())
        probe = StallProbe()
        stack.callback(probe.close)
        room = Showroom(folder, store, proxy, names, config, window, probe)
        stack.callback(lambda: room.window.close())  # noqa: PLW0108 - the window of then, not of now
        yield room
