"""Renewals, withdrawals and invoices (R77 to R80w)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.contract.orders import Contract
from kiosk.domain.consent import Consent


class NewRenewal(Request):
    """`POST /v1/account/contracts/{id}/renewals`: one more term, on the contract's own day (R78).

    `price_cents` is what the customer saw (another price is `price_changed`). Without `card_id` the card of the
    contract is charged again, 14 days after the new term began.
    """

    offer_id: str = Field(max_length=60)
    price_cents: int = Field(ge=0, le=10_000_000)
    consents: tuple[Consent, ...] = Field(max_length=4)
    card_id: UUID | None = None
    language: str = Field(pattern=r"^(nl|en|fr|de)$")


class Renewal(Reply):
    """A further term, with the contract as it stands now."""

    number: str
    period: int
    starts_on: date
    ends_on: date
    charge_on: date | None
    withdraw_by: date
    contract: Contract


class Withdrawal(Reply):
    """A withdrawal (R80w): stated by `POST /v1/account/contracts/{id}/withdrawals`, in force only once it was
    confirmed by `POST /v1/account/withdrawals/{id}/confirmation`. Either call repeated gives the same answer.
    """

    withdrawal_id: UUID
    contract_id: UUID
    withdraw_by: date
    stated_at: datetime
    confirmed_at: datetime | None


class NewPayment(Request):
    """`POST /v1/account/contracts/{id}/payments`: charge what stayed unpaid again, to another card with `card_id`."""

    card_id: UUID | None = None


class DocumentKind(StrEnum):
    """What a document is."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


class Invoice(Reply):
    """A final invoice or credit note; `ready` once its PDF can be fetched. Amounts are positive in both."""

    invoice_id: UUID
    kind: DocumentKind
    number: str
    issued_on: date
    order_number: str
    total_cents: int
    vat_cents: int
    ready: bool


class Invoices(Reply):
    """`GET /v1/account/invoices`: the latest first; drafts are not shown (R77).

    `phone_address` is the page on the customer's phone that has them, behind its own log-in.
    """

    invoices: tuple[Invoice, ...]
    phone_address: str = ""
