"""Tables of orders and of the terms accepted with them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.contract.orders import PaymentChoice
from kiosk.domain.consent import Terms
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Json, Table, text_enum, uuid7


class OrderRecord(Table):
    """An order; `id` was made by the kiosk and is its idempotency key for ever.

    `placed_by` is the account that placed it and never changes; `account_id` is the account that owns it, another
    one where a pending account was merged into the confirmed one of the same address.
    """

    __tablename__ = "orders"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    placed_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    total_cents: Mapped[int]
    vat_cents: Mapped[int]
    billing_address: Mapped[Json]
    payment: Mapped[PaymentChoice] = mapped_column(text_enum(PaymentChoice))
    card_id: Mapped[UUID | None]
    language: Mapped[str]
    payload_hash: Mapped[str]
    placed_at: Mapped[datetime]
    invoice_on: Mapped[date]
    withdraw_by: Mapped[date]

    contracts: Mapped[list[ContractRecord]] = relationship(
        lazy="selectin", order_by=ContractRecord.position
    )
    consents: Mapped[list["ConsentRecord"]] = relationship(lazy="selectin")


class ConsentRecord(Table):
    """Which text was accepted with an order, and when (R61)."""

    __tablename__ = "consents"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id"), index=True)
    terms: Mapped[Terms] = mapped_column(text_enum(Terms))
    version: Mapped[str]
    language: Mapped[str]
    accepted_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
