"""What customers do in this store, one story each, and what they were told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID, uuid4

import requests
from sqlalchemy import select

from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys import service as api_keys
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.billing import repository as billing
from kiosk.store.contracts import service as contracts
from kiosk.store.telematics.cars import service as cars
from kiosk.store.vehicles import service as vehicles
from tests.store.ordering import consent, line, order_body
from tests.store.support import PASSWORD, VIN, Kiosk, account_body
from tools.kill_store.world import World

APPROVED, FAILS, FAILS_ONCE, SETTLES_LATER = (
    "4111111111111111",
    "4000000000000341",
    "4000000000002222",
    "4000000000003337",
)


class Story(Enum):
    """What becomes of a purchase."""

    RENEWS = "renews on the last day"
    RENEWS_AND_WITHDRAWS = "renews, then withdraws from the renewal"
    EXPIRES = "lets it expire"
    WITHDRAWS_EARLY = "withdraws one of two services before the invoice is final"
    WITHDRAWS_LATE = "withdraws after the invoice is final"
    WITHDRAWS_CHARGED = "withdraws on the day of the charge"
    PAYS_LATE = "the charge fails once"
    NEVER_PAYS = "the charge fails for good"
    SETTLES_LATER = "the charge takes an hour"
    CAR_STOLEN = "customer care ends it after the charge, for a day before it"
    CAR_REFUSES = "the car refuses after the invoice is final"
    NEVER_CONFIRMS = "never confirms the address"
    NEVER_CONFIRMS_EITHER = "never confirms either, and pays on the phone"


CARDS = {
    Story.PAYS_LATE: FAILS_ONCE,
    Story.NEVER_PAYS: FAILS,
    Story.SETTLES_LATER: SETTLES_LATER,
}
UNCONFIRMED = (Story.NEVER_CONFIRMS, Story.NEVER_CONFIRMS_EITHER)


@dataclass
class Customer:
    """One customer: their story, and everything that could betray them afterwards."""

    story: Story
    vin: str
    email: str
    name: str
    account_id: UUID | None = None
    session: str = ""
    order_id: str = ""
    contracts: list[UUID] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)

    @property
    def erased(self) -> bool:
        """Whether nothing may be left of them in the end."""
        return self.story in UNCONFIRMED


def new_customer(world: World, story: Story) -> Customer:
    """A customer of that story, with a car that nobody has."""
    with world.store.work() as work:
        known = vehicles.find(work, VIN).vehicle
        number = world.dice.randrange(100_000, 1_000_000)
        vin = f"{VIN[:11]}{number}"
        vehicles.put(work, replace(known, vin=vin))
    mark = uuid4().hex[:12]
    return Customer(
        story, vin, f"{mark}@example.org", f"Q{''.join(c for c in mark if c.isalpha())}x"
    )


def buy(world: World, customer: Customer, kills: Callable[[], int]) -> None:
    """Account, car, card and order, each request sent until it is answered, whatever dies meanwhile."""
    if customer.story is Story.CAR_REFUSES:
        with world.cars.state.database.transaction(write=True) as session:
            cars.set_switch(session, customer.vin, "ignition", on=False)
    world.kiosk.session_token = ""
    body = account_body(email=customer.email, surname=customer.name, password=PASSWORD)
    told = _told(world, customer, "/v1/accounts", body, kills())
    customer.session = world.kiosk.session_token = told["access_token"]
    _told(world, customer, "/v1/account/vehicles", {"vin": customer.vin}, kills())
    with world.store.work() as work:
        account = work.session.scalars(select(Account).where(Account.email == customer.email)).one()
        customer.account_id = account.id
        if not customer.erased:
            people.confirm(work, account)
    order = _order(world, customer, kills)
    customer.order_id = order["order_id"]
    told = _told(world, customer, "/v1/orders", order, kills(), key=order["order_id"])
    customer.contracts = [UUID(each["contract_id"]) for each in told["contracts"]]


def withdraw(world: World, customer: Customer, kills: Callable[[], int]) -> None:
    """Both steps of a withdrawal from the first contract."""
    _sign_in(world, customer)
    path = f"/v1/account/contracts/{customer.contracts[0]}/withdrawals"
    stated = _told(world, customer, path, None, kills())
    path = f"/v1/account/withdrawals/{stated['withdrawal_id']}/confirmation"
    _told(world, customer, path, None, kills())


def renew(world: World, customer: Customer, kills: Callable[[], int]) -> None:
    """One more year, on the contract's own day."""
    _sign_in(world, customer)
    body = {
        "offer_id": "m12",
        "price_cents": 14900,
        "consents": [consent(f"terms_of_{kind}", world.clock) for kind in ("sale", "geolocation")],
        "card_id": None,
        "language": "nl",
    }
    path = f"/v1/account/contracts/{customer.contracts[0]}/renewals"
    _told(world, customer, path, body, kills())


def end(world: World, customer: Customer, ended_on: date, kills: Callable[[], int]) -> None:
    """Customer care ends the first contract, from a day on; asked again, it gives the same answer."""
    with world.store.work() as work:
        key = api_keys.issue(work, f"care {uuid4()}", ApiRight.CARE)
    path = f"/v1/care/contracts/{customer.contracts[0]}/termination"
    sent = json.dumps({"reason": "stolen", "ended_on": ended_on.isoformat()}).encode()
    headers = {"Authorization": f"Bearer {key}"}

    def send(kiosk: Kiosk) -> requests.Response:
        return kiosk.call("PUT", path, data=sent, headers=headers)

    answers = [world.ask(send, kills()), world.ask(send, kills=0)]
    if [answer.status_code for answer in answers] != [200, 200]:
        raise AssertionError(f"{path}: {[answer.text for answer in answers]}")
    if answers[0].json() != answers[1].json():
        world.violations.append(f"{path}: the same again got another answer")


def refuse(world: World, customer: Customer) -> None:
    """The car says no for good."""
    with world.store.work() as work:
        for contract_id in customer.contracts:
            contract = billing.contract(work.session, contract_id)
            if contract is not None:
                contracts.activation_failed(contract)


def end_of(world: World, customer: Customer) -> date | None:
    """The last day of the first contract."""
    with world.store.work(write=False) as work:
        contract = billing.contract(work.session, customer.contracts[0])
        return contract.ends_on if contract else None


def _order(world: World, customer: Customer, kills: Callable[[], int]) -> dict[str, Any]:
    lines = [line("tracking_pack", "m12", customer.vin)]
    if customer.story in (Story.WITHDRAWS_EARLY, Story.EXPIRES):
        lines.append(line("danger_zones", "m12", customer.vin))
    card: dict[str, Any] = {}
    if customer.story is not Story.NEVER_CONFIRMS_EITHER:
        token = _token(world, CARDS.get(customer.story, APPROVED))
        wanted = {"token": token, "cardholder": "N VOORBEELD"}
        registered = _told(world, customer, "/v1/cards", wanted, kills())
        card = {"payment": "card", "card_id": registered["card_id"]}
    accepted = [consent(f"terms_of_{kind}", world.clock) for kind in ("sale", "geolocation")]
    return order_body(*lines, consents=accepted, **card)


def _token(world: World, number: str) -> str:
    card = {
        "number": number,
        "expiry_month": 12,
        "expiry_year": 2045,
        "security_code": "123",
        "cardholder": "N VOORBEELD",
    }
    answer = requests.post(
        f"{world.settings.provider_url}/v1/tokens",
        json=card,
        headers={"Authorization": "Bearer pk_test"},
        timeout=10,
    )
    answer.raise_for_status()
    return str(answer.json()["token"])


def _sign_in(world: World, customer: Customer) -> None:
    kiosk = world.kiosk
    kiosk.session_token = ""
    known = {"email": customer.email, "password": PASSWORD}
    answer = world.ask(lambda kiosk: kiosk.call("POST", "/v1/sessions", known), kills=0)
    kiosk.session_token = answer.json()["access_token"]


def _told(
    world: World, customer: Customer, path: str, body: object, kills: int, key: str = ""
) -> dict[str, Any]:
    """The answer to a request, which is sent again afterwards: the same key must get the same answer."""
    sent = json.dumps(body).encode() if body is not None else None
    key = key or str(uuid4())

    def send(kiosk: Kiosk) -> requests.Response:
        return kiosk.call("POST", path, data=sent, key=key)

    answer = world.ask(send, kills)
    if answer.status_code not in (200, 201):
        raise AssertionError(f"{customer.story.value}: {path}: {answer.status_code} {answer.text}")
    first: dict[str, Any] = answer.json()
    again = world.ask(send, kills=0)
    if again.status_code not in (200, 201) or _lasting(again.json()) != _lasting(first):
        world.violations.append(f"{path}: the same key got another answer ({again.status_code})")
    return dict(again.json())


def _lasting(answer: dict[str, Any]) -> dict[str, Any]:
    # A session is opened anew with each answer; what it is about stays.
    return {
        name: value for name, value in answer.items() if name not in {"access_token", "expires_at"}
    }
