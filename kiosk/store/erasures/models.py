"""What stays of an erased account: that there was one, and which links were its own; nothing of the person (R11)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table, uuid7


class Erasure(Table):
    """The audit line of one erasure: when, and how much went; no id of anything that was erased."""

    __tablename__ = "erasures"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    erased_at: Mapped[datetime]
    created_on: Mapped[date]
    vehicles: Mapped[int]
    orders_voided: Mapped[int]
    cards: Mapped[int]
    mails: Mapped[int]


class ErasedLink(Table):
    """The hash of a confirmation link whose account is gone, so that its page can say so (R12)."""

    __tablename__ = "erased_links"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    erased_at: Mapped[datetime]
