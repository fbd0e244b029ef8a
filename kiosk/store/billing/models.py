"""Table of charges: what one period of a contract costs, and how taking it went (R75, R75d)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Table, text_enum, uuid7

CURRENCY = "EUR"

Index(
    "ix_contracts_due",
    ContractRecord.charge_on,
    sqlite_where=text("money_status = 'due'"),
    postgresql_where=text("money_status = 'due'"),
)
Index(
    "ix_contracts_ending",
    ContractRecord.ends_on,
    sqlite_where=text("service_status = 'active'"),
    postgresql_where=text("service_status = 'active'"),
)


class ChargeState(StrEnum):
    """How far a charge is.

    `sending`: the provider is being asked, and may have taken the money. `unpaid`: the last retry failed.
    """

    DUE = "due"
    SENDING = "sending"
    CHARGED = "charged"
    UNPAID = "unpaid"
    REFUNDED = "refunded"
    VOID = "void"


class ChargeRecord(Table):
    """The money of one period of one contract; its key at the provider is contract and period.

    `attempt` counts how often the bank was asked for good; `first_asked_on` is the day that retries count from.
    `cards_before` counts the cards that refused it for good before `card_id`; each has a key of its own.
    `voided_at`: the customer withdrew; what was taken all the same goes back.
    """

    __tablename__ = "charges"
    __table_args__ = (UniqueConstraint("contract_id", "period"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"))
    period: Mapped[int]
    card_id: Mapped[UUID | None]
    amount_cents: Mapped[int]
    due_on: Mapped[date]
    state: Mapped[ChargeState] = mapped_column(text_enum(ChargeState), index=True)
    attempt: Mapped[int] = mapped_column(default=1)
    first_asked_on: Mapped[date | None]
    cards_before: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    last_failure: Mapped[str] = mapped_column(default="")
    provider_charge_id: Mapped[str] = mapped_column(default="")
    charged_at: Mapped[datetime | None]
    voided_at: Mapped[datetime | None]
    refunded_at: Mapped[datetime | None]

    @property
    def key(self) -> str:
        """What the provider knows this charge by: the same for every attempt on a card, so that it is taken once."""
        first = f"{self.contract_id}:{self.period}"
        return f"{first}:{self.cards_before}" if self.cards_before else first


class Suspension(Table):
    """A service that was switched off because it stayed unpaid; a mechanism of its own beside the retries (R75d)."""

    __tablename__ = "suspensions"

    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"), primary_key=True)
    period: Mapped[int] = mapped_column(primary_key=True)
    suspended_at: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
