"""Table of the browsers that are signed in to an account."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.store.accounts.models import Account
from kiosk.store.database import Table, uuid7


class PhoneSession(Table):
    """A customer signed in in one browser: for half an hour after the last page, and two hours at most."""

    __tablename__ = "phone_sessions"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    opened_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]

    account: Mapped[Account] = relationship(lazy="joined")
