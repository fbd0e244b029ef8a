"""What stays of an erased account: that there was one, and which links were its own; nothing of the person (R11)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.accounts.models import Account
from kiosk.store.database import Table, uuid7
from kiosk.store.mail.models import Mail


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


Index(
    "ix_accounts_unconfirmed",
    Account.confirm_by,
    sqlite_where=text("state = 'pending'"),
    postgresql_where=text("state = 'pending'"),
)
Index("ix_mails_recipient", Mail.recipient)
