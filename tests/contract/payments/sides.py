"""The providers that the contract is held against, each running and spoken to over HTTP, and what it is asked beside.

`Side.can` says what a provider offers to such a test; the table in `test_payment_contract` is held to it.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlencode

import requests

from kiosk.store.demo.serving import Port, Serving
from kiosk.store.payments.embedded import EmbeddedProvider
from kiosk.store.payments.port import OpenedPage, PaymentProvider, Registration
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.repository import open_database
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.payments.stripe.provider import StripePayments
from kiosk.store.payments.stripe.transport import BoundedTransport
from tests.contract.payments.lossy import Lossy
from tests.contract.payments.stripe_shapes import StripeShapes, create_shapes

ROOT = Path(__file__).resolve().parents[3]
NAME = "JP ONEIL MULLER"
SHOP = "http://shop.example"
TIMEOUT_S = 10


class Card(StrEnum):
    """What a card is to do, by its test number."""

    APPROVED = "4242424242424242"
    DECLINED = "4000000000000002"
    CHECK = "4000000000003220"
    ALWAYS_CHECK = "4000002760003184"
    CHARGE_FAILS = "4000000000000341"
    CHARGE_FAILS_ONCE = "4000000000002222"
    SETTLES_LATER = "4000000000003337"


class Can(StrEnum):
    """What a provider offers, beyond registering and charging a card."""

    KEYS = "idempotency keys"
    SINGLE_USE_TOKENS = "tokens that work once"
    CHECK_PAGE = "the address of the bank's check, and a refusal there"
    CHECKED_CHARGE = "charging a card after its bank's check"
    PAGES = "a page on which a card is typed"
    SECOND_ATTEMPT = "a second attempt at a failed charge"
    DECLINE_REASONS = "authentication required, insufficient funds"
    PENDING = "a charge that settles later"
    REFUND_LIMIT = "refusing to give back more than was taken"
    CLOCK = "a clock to move"


class Side(ABC):
    """A running provider. `lossy` can lose an answer on its way to the store's client."""

    can: ClassVar[frozenset[Can]] = frozenset(Can)
    registering: ClassVar[tuple[str, ...]] = (
        "POST /v1/customers ",
        "POST /v1/setup_intents ",
        "POST /v1/setup_intents/",
        "POST /v1/payment_methods ",
    )
    """How the requests begin that change something when a card is registered."""
    charging: ClassVar[str] = "POST /v1/payment_intents "

    def __init__(self, url: str, lossy: Lossy) -> None:
        self.url = url
        self.lossy = lossy

    @abstractmethod
    def client(self, url: str) -> PaymentProvider:
        """The store's client of this provider at an address."""

    @abstractmethod
    def token(self, card: Card) -> str:
        """What the kiosk gets for a card."""

    @abstractmethod
    def answer_check(self, found: Registration, *, allowed: bool) -> None:
        """What the customer tells their bank."""

    @abstractmethod
    def taken(self, reference: str) -> list[int]:
        """The money taken under a reference, in cents, as the provider's own books have it."""

    @abstractmethod
    def returned(self, charge_id: str) -> list[int]:
        """The money given back of a charge, in cents."""

    def tries(self, charge_id: str) -> int:
        """How often the card was tried for a charge."""
        raise NotImplementedError

    def type_card(self, page: OpenedPage, card: Card) -> None:
        """What the customer does on the page."""
        raise NotImplementedError

    def move(self, by: timedelta) -> None:
        """Move the provider's clock."""
        raise NotImplementedError

    @property
    def provider(self) -> PaymentProvider:
        """The store's client."""
        return self.client(self.lossy.url)


class Embedded(Side):
    """The provider that ships with the store."""

    registering = ("POST /v1/setups ",)
    charging = "POST /v1/charges "

    def __init__(self, url: str, lossy: Lossy, folder: Path) -> None:
        super().__init__(url, lossy)
        self.moved = timedelta()
        self.settings = ProviderSettings(
            database=folder / "provider.sqlite3",
            public_url=url,
            publishable_key="pk_test",
            secret_key="sk_test",
            now=lambda: datetime.now(UTC) + self.moved,
        )

    def client(self, url: str) -> PaymentProvider:
        return EmbeddedProvider(url, "sk_test")

    def token(self, card: Card) -> str:
        body = {"number": card.value, "expiry_month": 12, "expiry_year": datetime.now(UTC).year + 9}
        answer = requests.post(
            f"{self.url}/v1/tokens",
            json={**body, "security_code": "123", "cardholder": NAME},
            headers={"Authorization": "Bearer pk_test"},
            timeout=TIMEOUT_S,
        )
        return str(answer.json()["token"])

    def answer_check(self, found: Registration, *, allowed: bool) -> None:
        assert found.check_url is not None
        form = {"decision": "allow" if allowed else "refuse"}
        requests.post(found.check_url, data=form, allow_redirects=False, timeout=TIMEOUT_S)

    def type_card(self, page: OpenedPage, card: Card) -> None:
        form = {"number": card.value, "expiry": "12/35", "security_code": "123", "cardholder": NAME}
        requests.post(page.url, data=form, allow_redirects=False, timeout=TIMEOUT_S)

    def _rows(self, query: str, *values: str) -> list[Any]:
        database = open_database(self.settings.database)
        try:
            with database.engine.connect() as connection:
                return list(connection.exec_driver_sql(query, values).scalars())
        finally:
            database.close()

    def taken(self, reference: str) -> list[int]:
        query = "SELECT amount_cents FROM charges WHERE reference = ? AND status != 'failed'"
        return self._rows(query, reference)

    def returned(self, charge_id: str) -> list[int]:
        return self._rows("SELECT amount_cents FROM refunds WHERE charge_id = ?", charge_id)

    def tries(self, charge_id: str) -> int:
        return int(self._rows("SELECT attempts FROM charges WHERE id = ?", charge_id)[0])

    def move(self, by: timedelta) -> None:
        self.moved += by


class Shapes(Side):
    """Our reading of Stripe's reference, behind the real client."""

    def __init__(self, url: str, lossy: Lossy) -> None:
        super().__init__(url, lossy)
        self.state = StripeShapes(url)

    def client(self, url: str) -> PaymentProvider:
        return StripePayments("sk_test_shapes", url)

    def token(self, card: Card) -> str:
        form = {"card[number]": card.value, "card[name]": NAME}
        headers = {"Authorization": "Bearer pk_test_shapes"}
        answer = requests.post(
            f"{self.url}/v1/tokens", data=form, headers=headers, timeout=TIMEOUT_S
        )
        return str(answer.json()["id"])

    def answer_check(self, found: Registration, *, allowed: bool) -> None:
        assert found.check_url is not None
        decision = {"decision": "allow" if allowed else "refuse"}
        requests.post(found.check_url, params=decision, timeout=TIMEOUT_S)

    def type_card(self, page: OpenedPage, card: Card) -> None:
        self.state.type_card(page.page_id, card.value, NAME)

    def taken(self, reference: str) -> list[int]:
        return [
            intent["amount"]
            for intent in self.state.all("payment_intent")
            if intent["metadata"]["reference"] == reference
            and intent["status"] in ("succeeded", "processing")
        ]

    def returned(self, charge_id: str) -> list[int]:
        refunds = self.state.all("refund")
        return [found["amount"] for found in refunds if found["payment_intent"] == charge_id]

    def tries(self, charge_id: str) -> int:
        return self.state.tries[charge_id]

    def move(self, by: timedelta) -> None:
        self.state.moved += by


class WithoutNewParameters(BoundedTransport):
    """Leaves out what the foreign double does not know yet, or never: the whole of it, and where, stands here."""

    UNKNOWN: ClassVar[dict[str, set[str]]] = {
        "/v1/setup_intents": {"allowed_payment_method_types[0]"},
        "/v1/setup_intents/:id/confirm": {"return_url"},
        "/v1/payment_intents": {"allowed_payment_method_types[0]", "customer (in the list)"},
    }

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[str, int, Mapping[str, str]]:
        if post_data:
            unknown = ("allowed_payment_method_types", "return_url")
            pairs = parse_qsl(post_data)
            post_data = urlencode([pair for pair in pairs if not pair[0].startswith(unknown)])
        if "/v1/payment_intents?" in url:
            url = url.partition("?")[0] + "?limit=100"
        return super().request(method, url, headers, post_data)


class Localstripe(Side):
    """A Stripe double that others wrote (localstripe), in a process of its own."""

    can = frozenset()
    KEY = "sk_test_localstripe"

    def client(self, url: str) -> PaymentProvider:
        return StripePayments(self.KEY, url, WithoutNewParameters())

    def call(self, method: str, path: str, **form: str | int) -> Any:
        answer = requests.request(
            method, f"{self.url}/v1/{path}", data=form, auth=(self.KEY, ""), timeout=TIMEOUT_S
        )
        answer.raise_for_status()
        return answer.json()

    def token(self, card: Card) -> str:
        face = {"card[number]": card.value, "card[exp_month]": 12, "card[exp_year]": 2035}
        form = {**face, "card[cvc]": "123", "billing_details[name]": NAME}
        return str(self.call("POST", "payment_methods", type="card", **form)["id"])

    def answer_check(self, found: Registration, *, allowed: bool) -> None:
        assert allowed
        self.call("POST", f"setup_intents/{found.setup_id}/confirm")

    def _intents(self) -> list[Any]:
        return list(self.call("GET", "payment_intents?limit=100")["data"])

    def taken(self, reference: str) -> list[int]:
        return [
            intent["amount"]
            for intent in self._intents()
            if intent["metadata"].get("reference") == reference and intent["status"] == "succeeded"
        ]

    def returned(self, charge_id: str) -> list[int]:
        found = self.call("GET", f"refunds?payment_intent={charge_id}")["data"]
        return [refund["amount"] for refund in found]

    def tries(self, charge_id: str) -> int:
        charges = self.call("GET", "charges?limit=100")["data"]
        return sum(charge["payment_intent"] == charge_id for charge in charges)


SIDES: dict[str, type[Side]] = {"embedded": Embedded, "stripe": Shapes, "localstripe": Localstripe}


@contextlib.contextmanager
def embedded(folder: Path) -> Iterator[Embedded]:
    """The embedded provider, running."""
    port = Port("127.0.0.1")
    with Lossy(port.number) as lossy:
        side = Embedded(port.url, lossy, folder)
        app = create_provider(side.settings, shop_origin=SHOP)
        with Serving(app, port):
            yield side
        app.state.database.close()


@contextlib.contextmanager
def shapes() -> Iterator[Shapes]:
    """Our own Stripe double, running."""
    port = Port("127.0.0.1")
    with Lossy(port.number) as lossy:
        side = Shapes(port.url, lossy)
        with Serving(create_shapes(side.state), port):
            yield side


@contextlib.contextmanager
def localstripe_process() -> Iterator[int]:
    """The foreign double's port, once it answers; it is installed on first use."""
    tool = str(ROOT / "tools" / "stripe_double.py")
    subprocess.run([sys.executable, tool, "install"], check=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    process = subprocess.Popen([sys.executable, tool, "serve", str(port)])
    try:
        while True:
            with contextlib.suppress(requests.ConnectionError):
                requests.get(f"http://127.0.0.1:{port}/", timeout=TIMEOUT_S)
                break
            assert process.poll() is None, "the foreign double ended by itself"
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def localstripe(port: int) -> Iterator[Localstripe]:
    """The foreign double, emptied."""
    url = f"http://127.0.0.1:{port}"
    requests.delete(f"{url}/_config/data", timeout=TIMEOUT_S)
    with Lossy(port) as lossy:
        yield Localstripe(url, lossy)
