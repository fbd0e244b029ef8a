"""A running store over real HTTP, and a kiosk to talk to it with."""

from __future__ import annotations

import itertools
import json
import re
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

import requests
from fastapi import FastAPI
from sqlalchemy import func, select

from kiosk.adapters.device_key import DeviceKey, SignedRequest
from kiosk.store.clock import MovableClock
from kiosk.store.mail import messages
from kiosk.store.mail.models import Mail
from kiosk.store.tables import METADATA
from kiosk.store.work import Store, Work

VIN = "VF7SXHNPMMT531882"
ELECTRIC_VIN = "VR7BDHNPXPE440128"
PASSWORD = "een zin van vier woorden"
DEMO_EMAIL = "demo@example.org"
DEMO_PASSWORD = "linde-appel-groen"
_numbers = itertools.count(1)


def new_key() -> str:
    return str(uuid.uuid4())


def new_email() -> str:
    return f"klant{next(_numbers)}@example.org"


def account_body(**changes: Any) -> dict[str, Any]:
    """A new account as a kiosk sends it."""
    return {
        "title": "",
        "first_name": "Noor",
        "surname": "Voorbeeld",
        "email": new_email(),
        "password": PASSWORD,
        "country": "NL",
        "language": "nl",
        "adult": True,
        "contact": {"email": False, "sms": False, "phone": False, "post": False},
    } | changes


ADDRESS = {
    "street": "Dorpsstraat",
    "house_number": "1",
    "postal_code": "1234 AB",
    "city": "Utrecht",
    "country": "NL",
}


@dataclass
class Running:
    """The store as it runs: its address, and the inside for what no request shows."""

    url: str
    app: FastAPI
    clock: MovableClock

    @property
    def store(self) -> Store:
        found: Store = self.app.state.store
        return found

    @contextmanager
    def work(self) -> Iterator[Work]:
        with self.store.work() as work:
            yield work

    def counts(self) -> dict[str, int]:
        """How many rows each table has, but for the proofs that requests were signed with: each request uses one."""
        with self.store.work(write=False) as work:
            return {
                table.name: work.session.scalar(select(func.count()).select_from(table)) or 0
                for table in METADATA.sorted_tables
                if table.name != "used_proofs"
            }

    def mails(self, recipient: str) -> list[EmailMessage]:
        """What the outbox would send to an address, oldest first; nothing is sent."""
        with self.store.work() as work:
            found = work.session.scalars(
                select(Mail).where(Mail.recipient == recipient).order_by(Mail.created_at, Mail.id)
            ).all()
            written = [messages.compose(work, mail) for mail in found if mail.settled_at is None]
        return [message for message in written if message is not None]


def text_of(message: EmailMessage) -> str:
    """The plain text of a mail."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def link_in(message: EmailMessage, page: str) -> str:
    """The secret in the mail's link to /confirm or /reset."""
    found = re.search(rf"/{page}/([\w-]+)", text_of(message))
    assert found is not None, text_of(message)
    return found[1]


def code_in(message: EmailMessage) -> str:
    """The six digits in a mail."""
    found = re.search(r"^ *([0-9]{6})$", text_of(message), re.MULTILINE)
    assert found is not None, text_of(message)
    return found[1]


@dataclass
class Kiosk:
    """A kiosk as the store sees it: a key, and at most one person's session. Without a key it signs nothing."""

    url: str
    device_key: DeviceKey | None = None
    session_token: str = ""
    nonce: str | None = None
    http: requests.Session = field(default_factory=requests.Session)

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        key: str = "",
        headers: dict[str, str] | None = None,
        data: bytes | Iterator[bytes] | None = None,
    ) -> requests.Response:
        sent = {"Idempotency-Key": key} if key else {}
        if data is not None:
            sent["Content-Type"] = "application/json"
        if data is not None and not isinstance(data, bytes):
            # Chunks are not known beforehand: no proof can name them.
            sent |= self.proof(method, path, None)
            return self._sent(method, path, data, sent | (headers or {}))
        if body is not None:
            data = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"

        def once() -> requests.Response:
            signed = self.proof(method, path, data)
            answer = self._sent(method, path, data, sent | signed | (headers or {}))
            self.nonce = answer.headers.get("DPoP-Nonce", self.nonce)
            return answer

        answer = once()
        refused = "use_dpop_nonce" in answer.headers.get("WWW-Authenticate", "")
        return once() if refused else answer

    def proof(
        self, method: str, path: str, body: bytes | None, *, at_s: int | None = None
    ) -> dict[str, str]:
        """The headers that sign one request of this kiosk."""
        token = self.session_token or None
        found = {"Authorization": f"DPoP {token}"} if token else {}
        if self.device_key is None:
            return found
        sent_url = str(requests.Request(method, self.url + path).prepare().url)
        request = SignedRequest(method, sent_url, body, token)
        issued_at_s = int(time.time()) if at_s is None else at_s
        return found | {"DPoP": self.device_key.proof(request, issued_at_s, self.nonce)}

    def _sent(
        self,
        method: str,
        path: str,
        data: bytes | Iterator[bytes] | None,
        headers: dict[str, str],
    ) -> requests.Response:
        return self.http.request(
            method, self.url + path, data=data, headers=headers, allow_redirects=False, timeout=30
        )

    def enrol(self, code: str) -> requests.Response:
        """Become a kiosk under a key of its own."""
        self.device_key = self.device_key or DeviceKey.new()
        return self.call("POST", "/v1/devices/enrolments", {"code": code})

    def get(self, path: str, **extra: Any) -> requests.Response:
        return self.call("GET", path, **extra)

    def post(self, path: str, body: Any = None, **extra: Any) -> requests.Response:
        return self.call("POST", path, body, **({"key": new_key()} | extra))

    def create_account(self, **changes: Any) -> dict[str, Any]:
        """A new pending account, signed in on this kiosk."""
        body = account_body(**changes)
        answer = self.post("/v1/accounts", body)
        assert answer.status_code == 201, answer.text
        session: dict[str, Any] = answer.json()
        self.session_token = session["access_token"]
        return session

    def sign_in(self, email: str = DEMO_EMAIL, password: str = DEMO_PASSWORD) -> requests.Response:
        self.session_token = ""
        answer = self.call("POST", "/v1/sessions", {"email": email, "password": password})
        if answer.ok:
            self.session_token = answer.json()["access_token"]
        return answer

    def add_vehicle(self, vin: str = VIN) -> requests.Response:
        return self.post("/v1/account/vehicles", {"vin": vin})


def problem(answer: requests.Response, status: int, code: str) -> dict[str, Any]:
    """The problem of an answer, after checking that it is the one expected."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    found: dict[str, Any] = answer.json()
    assert (answer.status_code, found["status"], found["code"]) == (status, status, code), found
    return found


MakeKiosk = Callable[[], Kiosk]
