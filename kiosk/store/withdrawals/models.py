"""Table of withdrawals: what the customer stated, and when they confirmed it (R80w)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table, uuid7


class WithdrawalRecord(Table):
    """The withdrawal from one period of a contract; nothing has happened before `confirmed_at`."""

    __tablename__ = "withdrawals"
    __table_args__ = (UniqueConstraint("contract_id", "period"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"))
    period: Mapped[int]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    stated_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
