"""The store that is fuzzed: running for real on loopback, with somebody for every right, and real ids to try."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import select

from kiosk.store import migrating
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys import service as api_keys
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.app import create_app
from kiosk.store.clock import MovableClock
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.devices.models import DealerRecord
from kiosk.store.http import openapi
from kiosk.store.http.rights import RULES, Device, Person, Rule
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.phones import cookies, sessions
from kiosk.store.salespeople import service as salespeople
from kiosk.store.seed import enrolment_code, seed
from kiosk.store.settings import Settings
from kiosk.store.telematics.cars.app import CarsSettings, create_cars
from kiosk.store.vehicles import service as vehicles
from kiosk.store.work import Store
from tests.store.ordering import consent, line, order_body, place
from tests.store.support import VIN, Kiosk

STAFF = ("4711", "739164")
CUSTOMERS = (Person.CUSTOMER, Person.PLACER)


class NoSession(Exception):
    """Nobody can sign in any more, though nothing was done to the account."""


@dataclass
class Target:
    """The running store and who may ask it what."""

    url: str
    app: FastAPI
    clock: MovableClock
    kiosk: Kiosk
    keys: dict[Person, str]
    known: dict[str, list[str]] = field(default_factory=dict)
    customer: str = ""
    email: str = ""
    salesperson: str = ""
    phone: str = ""
    browser: str = ""
    cart: str = ""
    _cars: int = 0

    def schema(self) -> dict[str, Any]:
        """Every operation, the phones' pages too."""
        return openapi.document(self.app)

    def rule(self, method: str, path: str) -> Rule:
        """What a route asks of its caller."""
        return RULES[f"{method} {path}"]

    def sign(self, rule: Rule, method: str, path: str, body: bytes | None) -> dict[str, str]:
        """The headers of somebody who may ask this."""
        if rule.person in self.keys:
            return {"Authorization": f"Bearer {self.keys[rule.person]}"}
        if rule.person is Person.PHONE:
            return {"Cookie": f"phone={self.phone}"}
        if rule.person is Person.ACCOUNT:
            return {"Cookie": f"{cookies.ACCOUNT}={self._signed_in()}; {cookies.PHONE}={self.cart}"}
        if rule.device is Device.NONE:
            return {}
        self.kiosk.session_token = ""
        if rule.person in CUSTOMERS:
            self.kiosk.session_token = self.customer
        if rule.person is Person.SALESPERSON:
            self.kiosk.session_token = self.salesperson
        return self.kiosk.proof(method, path, body)

    def learn(self, answer: requests.Response) -> None:
        """Keep up with what an answer changes: the nonce, a session that ended, a limit that was reached."""
        self.kiosk.nonce = answer.headers.get("DPoP-Nonce", self.kiosk.nonce)
        if answer.status_code == 429:
            # Guesses are limited; wait, so that the next request is looked at and not only counted.
            self.clock.move(timedelta(hours=1))
        if answer.status_code == 401 and b"not_signed_in" in answer.content:
            self.sign_in()

    def sign_in(self) -> None:
        """A salesperson's session, and a fresh customer with everything that one can have."""
        # Kept short of a day, so that what was begun before stays usable.
        self.clock.move(timedelta(minutes=20))
        self.kiosk.session_token = ""
        credentials = {"staff_number": STAFF[0], "pin": STAFF[1]}
        signed = self.kiosk.call("POST", "/v1/salespeople/sessions", credentials)
        if not signed.ok:
            raise NoSession(signed.text)
        self.salesperson = signed.json()["access_token"]
        self._new_customer()

    def _signed_in(self) -> str:
        """The secret of a browser that is signed in to the customer's account."""
        with self.app.state.store.work() as work:
            if sessions.identify(work, self.browser) is None:
                account = work.session.scalars(select(Account).filter_by(email=self.email)).first()
                if account is None or not account.confirmed:
                    return self.browser
                self.browser = sessions.token_of(work, sessions.open_session(work, account))
        return self.browser

    def _new_customer(self) -> None:
        kiosk, store = self.kiosk, self.app.state.store
        with store.work() as work:
            car = vehicles.find(work, VIN).vehicle
            self._cars += 1
            vin = f"{VIN[:11]}{self._cars:06d}"
            vehicles.put(work, replace(car, vin=vin))
        email = f"fuzz{self._cars}@example.org"
        kiosk.create_account(email=email)
        kiosk.add_vehicle(vin).raise_for_status()
        with store.work() as work:
            people.confirm(work, work.session.scalars(select(Account).filter_by(email=email)).one())
        self.customer, self.email = kiosk.session_token, email
        accepted = [consent(f"terms_of_{kind}", self.clock) for kind in ("sale", "geolocation")]
        body = order_body(line("connect_nav", "m12", vin), consents=accepted)
        order = place(kiosk, body)
        order.raise_for_status()
        contract_id = order.json()["contracts"][0]["contract_id"]
        stated = kiosk.call("POST", f"/v1/account/contracts/{contract_id}/withdrawals")
        handoff = kiosk.post("/v1/handoffs", {"order_id": body["order_id"]}).json()
        secret = handoff["code"]["verification_uri_complete"].rsplit("/", 1)[-1]
        self.phone = self._connect(secret, handoff["code"]["match_digits"])
        visit = {"lines": [line("danger_zones", "m12", vin)], "vin": vin, "language": "nl"}
        code = kiosk.post("/v1/account/parked-visits", visit).json()["code"]
        way = code["verification_uri_complete"].rsplit("/", 1)[-1]
        self.cart = self._connect(way, code["match_digits"])
        self.known = {
            "vin": [vin],
            "order_id": [body["order_id"]],
            "contract_id": [contract_id],
            "handoff_id": [handoff["handoff_id"]],
            "withdrawal_id": [stated.json()["withdrawal_id"]],
            "secret": [secret],
            "body": ["hatchback"],
            "paint": ["polar_white"],
        }

    def _connect(self, secret: str, digits: str) -> str:
        answer = requests.post(
            f"{self.url}/go/{secret}",
            data={"answer": "yes", "digits": digits},
            allow_redirects=False,
            timeout=30,
        )
        return answer.cookies.get("phone") or ""


@contextmanager
def target(folder: Path, database_url: str = "") -> Iterator[Target]:
    """A store on an empty database (a SQLite file unless told) with the example data, until the context is left."""
    clock = MovableClock()
    with ExitStack() as stack:
        own, provider_port, cars_port = (Port("127.0.0.1") for _ in range(3))
        settings = Settings(
            database_url=database_url or f"sqlite:///{folder / 'store.sqlite3'}",
            secret=SecretStr("a secret of this run and of nothing else"),
            public_url=own.url,
            card_here=True,
            provider_url=provider_port.url,
            provider_publishable_key="pk_test",
            provider_secret_key=SecretStr("sk_test"),
            telematics_url=cars_port.url,
            telematics_key=SecretStr("key"),
        )
        keys, code = _prepare(settings, clock)
        provider = create_provider(
            ProviderSettings(
                folder / "provider.sqlite3", provider_port.url, "pk_test", "sk_test", now=clock.now
            ),
            shop_origin=own.url,
        )
        stack.callback(provider.state.database.close)
        stack.enter_context(Serving(provider, provider_port))
        cars = create_cars(CarsSettings(folder / "cars.sqlite3", "key", (), now=clock.now))
        stack.callback(cars.state.database.close)
        stack.enter_context(Serving(cars, cars_port))
        app = create_app(settings, clock=clock, send_mail=False, carry_on=False)
        stack.enter_context(Serving(app, own))
        kiosk = Kiosk(own.url)
        stack.callback(kiosk.http.close)
        kiosk.enrol(code).raise_for_status()
        found = Target(own.url, app, clock, kiosk, keys)
        found.sign_in()
        yield found


def _prepare(settings: Settings, clock: MovableClock) -> tuple[dict[Person, str], str]:
    migrating.migrate(settings.database_url)
    store = Store(settings, clock)
    with store.work() as work:
        seed(work)
        code = enrolment_code(work)
        keys = {Person(right.value): api_keys.issue(work, right.value, right) for right in ApiRight}
        dealer = work.session.scalars(select(DealerRecord)).one()
        salespeople.add(work, dealer, STAFF[0], "Sanne", STAFF[1])
    store.close()
    return keys, code
