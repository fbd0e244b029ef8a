"""Tables of salespeople and of their sessions (K1)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.store.database import Table, uuid7


class SalespersonRecord(Table):
    """A person who works for a dealer. `staff_number` is what they type; `active` off ends all they may do."""

    __tablename__ = "salespeople"
    __table_args__ = (UniqueConstraint("dealer_id", "staff_number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    dealer_id: Mapped[UUID] = mapped_column(ForeignKey("dealers.id"))
    staff_number: Mapped[str]
    display_name: Mapped[str]
    pin_hash: Mapped[str]
    active: Mapped[bool]
    created_at: Mapped[datetime]


class SalespersonSessionRecord(Table):
    """A salesperson signed in on one kiosk."""

    __tablename__ = "salesperson_sessions"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    salesperson_id: Mapped[UUID] = mapped_column(ForeignKey("salespeople.id"), index=True)
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]

    salesperson: Mapped[SalespersonRecord] = relationship(lazy="joined")
