"""A shop whose clock stands still until a test moves it: real database, real payment provider, real jobs."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import UUID, uuid4

import pytest
import requests
from pypdf import PdfReader
from sqlalchemy import select

from kiosk.contract.accounts import NewAccount
from kiosk.contract.orders import NewOrder
from kiosk.domain.contract import MARKET_ZONES, MoneyStatus, ServiceStatus
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.clock import Clock
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.devices import service as devices
from kiosk.store.devices.models import Device
from kiosk.store.invoices.models import Invoice, InvoiceDocument, InvoiceKind, InvoiceStatus
from kiosk.store.jobs.models import Job
from kiosk.store.jobs.plan import plan
from kiosk.store.jobs.worker import Worker
from kiosk.store.mail import messages
from kiosk.store.mail.models import Mail
from kiosk.store.orders import service as orders
from kiosk.store.payments import service as cards
from kiosk.store.payments.embedded import EmbeddedProvider
from kiosk.store.payments.port import PaymentProvider, Purpose
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.models import ChargeRow
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.settings import Settings
from kiosk.store.telematics import service as telematics
from kiosk.store.telematics.cars.app import CarsSettings, create_cars
from kiosk.store.telematics.cars.models import SwitchRow
from kiosk.store.telematics.client import EmbeddedTelematics
from kiosk.store.telematics.port import Activation, ActivationState
from kiosk.store.vehicles import service as vehicles
from kiosk.store.vehicles.models import VehicleRecord
from kiosk.store.work import Store, Work
from tests.store.conftest import settings_on
from tests.store.ordering import consent, line, order_body
from tests.store.support import VIN, account_body

ZONE = MARKET_ZONES["NL"]
APPROVED = "4111111111111111"
START = datetime(2027, 3, 1, 10, 0, tzinfo=ZONE)


class StillClock(Clock):
    """A clock that stands until it is set."""

    def __init__(self, at: datetime = START) -> None:
        self._at = at.astimezone(UTC)
        self._lock = Lock()

    def now(self) -> datetime:
        with self._lock:
            return self._at

    def set(self, at: datetime) -> None:
        with self._lock:
            self._at = at.astimezone(UTC)

    def set_local(self, day: date, hour: int = 12, minute: int = 0) -> None:
        """The market's own date and time."""
        self.set(datetime.combine(day, time(hour, minute), ZONE))

    @property
    def today(self) -> date:
        return self.now().astimezone(ZONE).date()


@dataclass
class Shop:
    """The store from the inside: what customers, cars and time do to it."""

    store: Store
    clock: StillClock
    provider: PaymentProvider
    provider_url: str
    provider_database: Any
    cars: EmbeddedTelematics
    cars_database: Any
    made: list[UUID] = field(default_factory=list)
    last_car: str = VIN

    @contextmanager
    def work(self) -> Iterator[Work]:
        with self.store.work() as work:
            yield work

    def worker(self, provider: PaymentProvider | None = None) -> Worker:
        return Worker(self.store, plan(provider or self.provider, self.cars))

    def run(self) -> int:
        """Do all that is due now."""
        return self.worker().run_due()

    def go_to(self, day: date, hour: int = 12, minute: int = 0) -> None:
        """Move to a day and do what is due then."""
        self.clock.set_local(day, hour, minute)
        self.run()

    def pass_days(self, until: date) -> None:
        """Live through every day until one, doing what is due on each."""
        while self.clock.today < until:
            self.go_to(self.clock.today + timedelta(days=1))

    def account(self, *, confirmed: bool = True, vin: str = VIN, **form: Any) -> UUID:
        """A new account with a car."""
        with self.work() as work:
            device = work.session.scalars(select(Device)).first()
            if device is None:
                device = devices.counter(work, devices.add_dealer(work, "Dealer", "Utrecht"))
                work.session.flush()
            body = NewAccount.model_validate_json(json.dumps(account_body(**form)))
            people.create(work, body, device)
            work.session.flush()
            account = work.session.scalar(
                select(Account)
                .where(Account.email == body.email)
                .order_by(Account.created_at.desc(), Account.id.desc())
                .limit(1)
            )
            assert account is not None
            vehicles.add(work, account, vin)
            if confirmed:
                people.confirm(work, account)
            return account.id

    def new_car(self) -> str:
        """One more car, like the one that most tests use."""
        with self.work() as work:
            known = vehicles.find(work, VIN).vehicle
            cars = len(work.session.scalars(select(VehicleRecord.vin)).all())
            self.last_car = f"{VIN[:12]}{cars:05d}"
            vehicles.put(work, replace(known, vin=self.last_car))
        return self.last_car

    def card(self, account_id: UUID, number: str = APPROVED) -> UUID:
        """A card registered at the provider."""
        token = self._token(number)
        found = self.provider.register(
            token, Purpose(str(account_id), "https://store.example/back", "nl"), str(uuid4())
        )
        with self.work() as work:
            return cards.keep(work, work.session.get_one(Account, account_id), found).id

    def buy(
        self,
        *services: tuple[str, str],
        account_id: UUID | None = None,
        number: str = APPROVED,
        active: bool = True,
        language: str = "nl",
        vin: str = VIN,
    ) -> list[UUID]:
        """An order of these services (service, offer); active at once unless told otherwise."""
        account_id = account_id or self.account(language=language, vin=vin)
        lines = [line(*each, vin) for each in services or (("tracking_pack", "m12"),)]
        total = sum(each["price_cents"] for each in lines)
        paid: dict[str, Any] = {}
        if total:
            paid = {"payment": "card", "card_id": str(self.card(account_id, number))}
        body = order_body(*lines, **paid, language=language, consents=self.consents())
        order = NewOrder.model_validate_json(json.dumps(body))
        with self.work() as work:
            account = work.session.get_one(Account, account_id)
            device = work.session.scalars(select(Device)).first()
            assert device is not None
            placed = orders.place(work, account, device, order, "hash")
        made = [contract.contract_id for contract in placed.contracts]
        self.made += made
        if active:
            for contract_id in made:
                self.activate(contract_id)
        return made

    def consents(self) -> list[dict[str, Any]]:
        return [consent(f"terms_of_{kind}", self.clock) for kind in ("sale", "geolocation")]

    def activate(self, contract_id: UUID) -> None:
        """The car says that the service works."""
        with self.work() as work:
            telematics.answered(work, contract_id, Activation(ActivationState.ACTIVE))

    def contract(self, contract_id: UUID) -> ContractRecord:
        with self.store.work(write=False) as work:
            return work.session.get_one(ContractRecord, contract_id)

    def statuses(self, contract_id: UUID) -> tuple[ServiceStatus, MoneyStatus]:
        found = self.contract(contract_id)
        return found.service_status, found.money_status

    def all(self, table: type[Any]) -> list[Any]:
        with self.store.work(write=False) as work:
            return list(work.session.scalars(select(table)).all())

    def invoices(self, kind: InvoiceKind = InvoiceKind.INVOICE) -> list[Invoice]:
        """The final ones, by number."""
        found = [i for i in self.all(Invoice) if i.status is InvoiceStatus.FINAL and i.kind is kind]
        return sorted(found, key=lambda invoice: str(invoice.number))

    def taken(self) -> list[ChargeRow]:
        """What the provider has taken, as it knows it itself."""
        with self.provider_database.transaction(write=False) as session:
            rows = session.scalars(select(ChargeRow)).all()
            return [row for row in rows if row.status == "succeeded"]

    def mails(self, *kinds: str) -> list[EmailMessage]:
        """What the outbox would send about contracts that were bought here, oldest first."""
        mine = {None, *map(str, self.made)}
        with self.work() as work:
            found = work.session.scalars(select(Mail).order_by(Mail.created_at, Mail.id)).all()
            written = [
                messages.compose(work, mail)
                for mail in found
                if mail.kind.value in kinds and mail.facts.get("contract_id") in mine
            ]
        return [message for message in written if message is not None]

    def switched_off(self) -> set[str]:
        """The contracts whose service the cars themselves say is off for good."""
        with self.cars_database.transaction(write=False) as session:
            rows = session.scalars(select(SwitchRow)).all()
            return {row.contract_id for row in rows if row.ended_at is not None}

    def balance(self) -> tuple[int, int]:
        """Cents that were taken, or are still owed, and cents that stand on invoices less credit notes."""
        kept = {ChargeState.CHARGED, ChargeState.DUE, ChargeState.SENDING, ChargeState.UNPAID}
        charged = sum(c.amount_cents for c in self.all(ChargeRecord) if c.state in kept)
        invoiced = sum(i.total_cents for i in self.invoices())
        return charged, invoiced - sum(
            i.total_cents for i in self.invoices(InvoiceKind.CREDIT_NOTE)
        )

    def parked(self) -> list[Job]:
        return [job for job in self.all(Job) if job.parked]

    def _token(self, number: str) -> str:
        card = {
            "number": number,
            "expiry_month": 12,
            "expiry_year": 2040,
            "security_code": "123",
            "cardholder": "N VOORBEELD",
        }
        answer = requests.post(
            f"{self.provider_url}/v1/tokens",
            json=card,
            headers={"Authorization": "Bearer pk_test"},
            timeout=10,
        )
        assert answer.status_code == 201, answer.text
        return str(answer.json()["token"])


@contextmanager
def open_shop(settings: Settings, folder: Path, clock: StillClock | None = None) -> Iterator[Shop]:
    """A shop on a migrated database with example data, and a provider of its own."""
    at = clock or StillClock()
    port = Port("127.0.0.1")
    told = ProviderSettings(
        database=folder / f"provider-{uuid4().hex}.sqlite3",
        public_url=port.url,
        publishable_key="pk_test",
        secret_key="sk_test",
        now=at.now,
    )
    app = create_provider(told, shop_origin="https://store.example")
    store = Store(settings, at)
    cars_port = Port("127.0.0.1")
    garage = create_cars(
        CarsSettings(folder / f"cars-{uuid4().hex}.sqlite3", "key", vehicles=(), now=at.now)
    )
    with Serving(app, port), Serving(garage, cars_port):
        yield Shop(
            store,
            at,
            EmbeddedProvider(port.url, "sk_test"),
            port.url,
            app.state.database,
            EmbeddedTelematics(cars_port.url, "key"),
            garage.state.database,
        )
    store.close()
    app.state.database.close()
    garage.state.database.close()


@pytest.fixture
def shop(settings: Settings, tmp_path: Path) -> Iterator[Shop]:
    """A shop of this test's own."""
    with open_shop(settings, tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def one_shop(shared_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop that the tests of a module share; each has its own customers and cars in it."""
    with open_shop(settings_on(shared_database), tmp_path_factory.mktemp("shop")) as found:
        yield found


@pytest.fixture
def shared_shop(one_shop: Shop) -> Shop:
    """That shop, with its clock where it began and nothing bought by this test yet."""
    one_shop.clock.set(START)
    one_shop.made.clear()
    return one_shop


def plain_text(message: EmailMessage) -> str:
    """The text of a mail on one line."""
    body = message.get_body(("plain",))
    assert body is not None
    return re.sub(r"\s+", " ", str(body.get_content()))


def pdf_of(document: InvoiceDocument) -> PdfReader:
    """The document as a reader opens it."""
    return PdfReader(io.BytesIO(document.pdf), strict=True)


def pdf_text(document: InvoiceDocument) -> str:
    """What a reader of the PDF sees, on one line."""
    pages = [page.extract_text() for page in pdf_of(document).pages]
    return re.sub(r"\s+", " ", " ".join(pages))
