"""Table of renewals: each further period of a contract, bought on its own (R78)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table, uuid7


class RenewalRecord(Table):
    """One further period. The first one of a contract is the contract itself, so `period` starts at 2.

    `previous_end` is the day on which the period before it ends; this one begins on the day after.
    `withdrawn_at`: the period does not stand, as the customer withdrew or customer care ended the contract before it.
    """

    __tablename__ = "renewals"
    __table_args__ = (UniqueConstraint("contract_id", "period"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"))
    period: Mapped[int]
    number: Mapped[str] = mapped_column(unique=True)
    offer_id: Mapped[str]
    term_months: Mapped[int]
    price_cents: Mapped[int]
    vat_basis_points: Mapped[int]
    card_id: Mapped[UUID | None]
    language: Mapped[str]
    ordered_at: Mapped[datetime]
    previous_end: Mapped[date]
    ends_on: Mapped[date]
    charge_on: Mapped[date]
    withdraw_by: Mapped[date]
    withdrawn_at: Mapped[datetime | None]
