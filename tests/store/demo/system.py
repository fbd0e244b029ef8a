"""The whole system running on loopback ports, as tests use it: a kiosk's calls, a phone's browser, the mailbox."""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import pytest
import requests

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey, ProofSigner, SignedRequest
from kiosk.store.clock import MovableClock
from kiosk.store.demo.running import Addresses, demonstration
from kiosk.store.telematics.cars.service import code_of

CAR = "VF7SXHNPMMT531882"
PASSWORD = "kruik-vijver-negen-7"
APPROVED, DECLINED, CHECK = "4111111111111111", "4000000000000002", "4000000000003220"
Found = TypeVar("Found")


def soon(look: Callable[[], Found], wanted: Callable[[Found], bool] = bool) -> Found:
    """What `look` finds once it is as wanted; fails after long enough for any machine."""
    found = look()
    for _ in range(600):
        if wanted(found):
            return found
        time.sleep(0.05)
        found = look()
    raise AssertionError(f"never came: last was {found!r}")


ADDRESS = {
    "street": "Lindelaan",
    "house_number": "12",
    "postal_code": "3511 AB",
    "city": "Utrecht",
    "country": "NL",
}


@dataclass
class Phone:
    """A browser without JavaScript: follows redirects, keeps cookies."""

    http: requests.Session = field(default_factory=requests.Session)

    def get(self, url: str, **params: str) -> requests.Response:
        return self.http.get(url, params=params, timeout=30)

    def post(self, url: str, **form: str) -> requests.Response:
        return self.http.post(url, data=form, timeout=30)


@dataclass
class Kiosk:
    """An enrolled kiosk with one customer."""

    system: System
    http: requests.Session = field(default_factory=requests.Session)
    email: str = ""
    vin: str = CAR
    access_token: str | None = None

    def ask(
        self, method: str, path: str, body: object = None, key: str | None = None
    ) -> requests.Response:
        """The store's answer; a key is made where none is given, and left out where it is empty."""
        headers = {"Content-Type": "application/json"}
        if key != "":
            headers["Idempotency-Key"] = key or str(uuid4())
        url = self.system.at.store_url + path
        data = None if body is None else json.dumps(body).encode()
        asked = SignedRequest(method, url, data, self.access_token)

        def once() -> requests.Response:
            signed = self.system.signer.headers(asked)
            answer = self.http.request(method, url, data=data, headers=headers | signed, timeout=30)
            self.system.signer.learn({n.lower(): value for n, value in answer.headers.items()})
            return answer

        answer = once()
        refused = "use_dpop_nonce" in answer.headers.get("WWW-Authenticate", "")
        return once() if refused else answer

    def call(self, method: str, path: str, body: object = None, key: str | None = None) -> Any:
        answer = self.ask(method, path, body, key)
        assert answer.ok, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def register(self, language: str = "nl", email: str = "") -> None:
        self.email = email or f"{uuid4().hex[:12]}@example.org"
        form = {
            "title": "",
            "first_name": "Sanne",
            "surname": "de Wit",
            "email": self.email,
            "password": PASSWORD,
            "country": "NL",
            "language": language,
            "adult": True,
            "contact": {"email": False, "sms": False, "phone": False, "post": False},
        }
        session = self.call("POST", "/v1/accounts", form)
        self.access_token = str(session["access_token"])

    def sign_in(self, email: str, password: str) -> None:
        self.email = email
        session = self.call("POST", "/v1/sessions", {"email": email, "password": password})
        self.access_token = str(session["access_token"])

    def services(self) -> dict[str, Any]:
        changes = self.call("GET", "/v1/changes?after=&limit=50")
        return {change["id"]: change["service"] for change in changes["services"]}

    def order(
        self,
        vin: str = "",
        services: tuple[str, ...] = ("connect_nav",),
        payment: str = "phone",
        card_id: str | None = None,
        language: str = "nl",
    ) -> dict[str, Any]:
        vin = vin or self.vin
        known = self.services()
        terms = {
            (change["document"]["terms"], change["document"]["language"]): change["document"]
            for change in self.call("GET", "/v1/changes?after=&limit=50")["terms"]
        }
        offers = {name: known[name]["offers"][0] for name in services}
        needed = ["terms_of_sale"]
        if any(known[name]["needs_geolocation"] for name in services):
            needed.append("terms_of_geolocation")
        order_id = str(uuid4())
        body = {
            "order_id": order_id,
            "lines": [
                {
                    "service_id": name,
                    "offer_id": offer["id"],
                    "vin": vin,
                    "price_cents": offer["price_cents"],
                }
                for name, offer in offers.items()
            ],
            "total_cents": sum(offer["price_cents"] for offer in offers.values()),
            "consents": [
                {
                    "terms": name,
                    "version": terms[name, language]["version"],
                    "language": language,
                    "accepted_at": datetime.now(UTC).isoformat(),
                }
                for name in needed
            ],
            "billing_address": ADDRESS,
            "payment": payment,
            "card_id": card_id,
            "language": language,
        }
        return dict(self.call("POST", "/v1/orders", body, order_id))

    def token(self, number: str) -> str:
        told = self.call("GET", "/v1/device")
        card = {
            "number": number,
            "expiry_month": 12,
            "expiry_year": 2035,
            "security_code": "123",
            "cardholder": "S DE WIT",
        }
        headers = {"Authorization": f"Bearer {told['publishable_key']}"}
        answer = self.http.post(told["token_url"], json=card, headers=headers, timeout=30)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["token"])

    def register_card(self, number: str, key: str | None = None) -> requests.Response:
        body = {"token": self.token(number), "cardholder": "S DE WIT"}
        return self.ask("POST", "/v1/cards", body, key)

    def hand_off(self, order: dict[str, Any]) -> dict[str, Any]:
        return dict(self.call("POST", "/v1/handoffs", {"order_id": order["order_id"]}))

    def steps(self, handoff: dict[str, Any]) -> dict[str, tuple[str, str]]:
        found = self.call("GET", f"/v1/handoffs/{handoff['handoff_id']}")
        return {row["step"]: (row["state"], row["detail"]) for row in found["steps"]}

    def contracts(self) -> list[dict[str, Any]]:
        return list(self.call("GET", "/v1/account/contracts")["contracts"])


@dataclass
class System:
    """Everything that runs, its folder and its clock."""

    at: Addresses
    folder: Path
    clock: MovableClock
    signer: ProofSigner = field(default_factory=lambda: ProofSigner(DeviceKey.new(), SystemClock()))
    enrolled: bool = False
    cars: int = 0

    def kiosk(self) -> Kiosk:
        found = Kiosk(self)
        if not self.enrolled:
            found.call("POST", "/v1/devices/enrolments", {"code": self.at.enrolment_code})
            self.enrolled = True
        return found

    def customer(self, vin: str = "") -> Kiosk:
        """A kiosk with a new customer who has added a car; one that nobody else has, unless told which."""
        kiosk = self.kiosk()
        kiosk.register()
        kiosk.vin = vin or self.new_car()
        kiosk.call("POST", "/v1/account/vehicles", {"vin": kiosk.vin})
        return kiosk

    def new_car(self) -> str:
        """One more car like `CAR`."""
        self.cars += 1
        vin = f"{CAR[:11]}{700_000 + self.cars}"
        with closing(sqlite3.connect(self.folder / "store.sqlite3", timeout=30)) as database:
            names = [row[1] for row in database.execute("PRAGMA table_info(vehicles)")]
            copied = ", ".join("?" if name == "vin" else name for name in names)
            database.execute(
                f"INSERT INTO vehicles ({', '.join(names)}) SELECT {copied} FROM vehicles WHERE vin = ?",
                (vin, CAR),
            )
            database.commit()
        return vin

    def mails(self, recipient: str) -> list[dict[str, Any]]:
        url = f"{self.at.mailbox_url}/mails.json"
        answer = requests.get(url, params={"to": recipient}, timeout=30)
        return list(answer.json()["mails"])

    def code_mailed(self, recipient: str, count: int = 1) -> dict[str, Any]:
        """The latest mail with six digits, once `count` such mails have come."""
        mails = soon(
            lambda: [mail for mail in self.mails(recipient) if mail["code"]],
            lambda found: len(found) >= count,
        )
        return mails[0]

    def connect(self, handoff: dict[str, Any]) -> Phone:
        phone = Phone()
        answer = phone.post(
            handoff["code"]["verification_uri_complete"],
            answer="yes",
            digits=handoff["code"]["match_digits"],
        )
        assert answer.url == f"{self.at.store_url}/phone", answer.text
        return phone

    def prove(self, phone: Phone, recipient: str) -> requests.Response:
        code = self.code_mailed(recipient)["code"]
        return phone.post(f"{self.at.store_url}/phone/email", code=code)

    def turn(self, vin: str, name: str, on: str) -> None:
        """Turn one of a car's switches; whoever sits in it knows its code."""
        url = f"{self.at.car_url}/cars/{vin}"
        data = {"name": name, "on": on, "code": code_of(vin)}
        assert requests.post(url, data=data, timeout=30).ok

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        path = self.folder / "store.sqlite3"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            return database.execute(query, values).fetchall()

    def counts(self) -> dict[str, int]:
        """How many rows each table has; the outbox of mails sends on its own and is left out."""
        names = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        found = {}
        for (name,) in names:
            found[name] = int(self.rows(f'SELECT count(*) FROM "{name}"')[0][0])
        return found


@contextmanager
def running(folder: Path) -> Iterator[System]:
    """The system in a folder, until the context is left."""
    clock = MovableClock()
    with demonstration(folder, clock=clock) as addresses:
        yield System(addresses, folder, clock)


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """One system for all tests of a module; each test brings its own customer."""
    with running(tmp_path_factory.mktemp("system")) as found:
        yield found


@pytest.fixture
def own_system(tmp_path: Path) -> Iterator[System]:
    """A system for one test alone, whose clock may be moved."""
    with running(tmp_path) as found:
        yield found


def text_of(answer: requests.Response) -> str:
    """What a page says, without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", answer.text))


__all__ = ["Kiosk", "Phone", "System", "own_system", "running", "soon", "system", "text_of"]
