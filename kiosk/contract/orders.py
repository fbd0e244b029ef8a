"""Cards, orders and contracts (R58 to R77)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field, model_validator

from kiosk.contract.base import Reply, Request
from kiosk.domain.account import Address
from kiosk.domain.consent import Consent
from kiosk.domain.contract import MoneyStatus, ServiceStatus


class NewCard(Request):
    """`POST /v1/cards`: register a card that the provider turned into a token (R67, R75). The store never sees a number."""

    token: str = Field(min_length=8, max_length=200)
    cardholder: str = Field(pattern=r"^[A-Z]+( [A-Z]+)*$", max_length=60)


class CardStatus(StrEnum):
    """Whether the card can be used: a bank may ask for an extra check on the customer's phone."""

    REGISTERED = "registered"
    CHECK_REQUIRED = "check_required"


class Card(Reply):
    """A registered card; a declined one is the problem `card_declined` instead."""

    card_id: UUID
    status: CardStatus
    brand: str
    last4: str


class PaymentChoice(StrEnum):
    """How the customer pays: with a card typed here, on their phone, or not at all for a zero total (R58)."""

    CARD = "card"
    PHONE = "phone"
    NONE = "none"


SALE_NUMBER = r"^[A-Z0-9][A-Z0-9-]{3,15}$"
"""The number under which the maker builds and a dealer sells a car, known before its VIN; never as long as one."""


class OrderLine(Request):
    """One service and offer at the price that the customer saw (another price is `price_changed`).

    For a car that is still to be built `sale_number` stands instead of `vin` (R49).
    """

    service_id: str = Field(max_length=60)
    offer_id: str = Field(max_length=60)
    vin: str = Field(default="", pattern=r"^([A-HJ-NPR-Z0-9]{17})?$")
    sale_number: str = Field(default="", pattern=rf"{SALE_NUMBER}|^$")
    price_cents: int = Field(ge=0, le=10_000_000)

    @model_validator(mode="after")
    def _names_one_car(self) -> "OrderLine":
        if bool(self.vin) == bool(self.sale_number):
            raise ValueError("a line names its car by VIN or by sale number")
        return self


class NewOrder(Request):
    """`POST /v1/orders`; `order_id` is made by the kiosk and is the `Idempotency-Key` as well."""

    order_id: UUID
    lines: tuple[OrderLine, ...] = Field(min_length=1, max_length=50)
    total_cents: int = Field(ge=0)
    consents: tuple[Consent, ...] = Field(max_length=4)
    billing_address: Address
    payment: PaymentChoice
    card_id: UUID | None = None
    language: str = Field(pattern=r"^(nl|en|fr|de)$")


class Contract(Reply):
    """One service on one car, with its two statuses and the dates that are known (R73, R74).

    `vin` is empty while the car is known by its `sale_number` only. `promised_on` is the scheduled activation (R49), empty while the delivery date is unknown. `charge_on` is
    empty until the service is active (R75). `suspended`: the service stays active and is switched off until it is
    paid (R75d).
    """

    contract_id: UUID
    order_id: UUID
    service_id: str
    offer_id: str
    vin: str
    term_months: int | None
    price_cents: int
    service_status: ServiceStatus
    money_status: MoneyStatus
    ordered_at: datetime
    promised_on: date | None
    active_at: datetime | None
    charge_on: date | None
    ends_on: date | None
    suspended: bool = False
    sale_number: str = ""


class Order(Reply):
    """`GET /v1/orders/{id}` and the answer to a new one (R69)."""

    order_id: UUID
    number: str
    total_cents: int
    vat_cents: int
    placed_at: datetime
    invoice_on: date
    withdraw_by: date
    contracts: tuple[Contract, ...]


class Contracts(Reply):
    """`GET /v1/account/contracts`: all services of the account's cars (R73)."""

    contracts: tuple[Contract, ...]


class OrderKnown(Reply):
    """`GET /v1/device/orders/{order_id}`: whether this kiosk has placed an order of that id, and nothing else of it.

    For an order whose answer was lost and whose customer's session has ended since: nobody but the kiosk can ask then.
    """

    placed: bool
