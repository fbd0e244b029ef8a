"""Tables of dealers, enrolment codes and kiosks (K6)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.store.database import Table, uuid7


class DealerRecord(Table):
    """A dealership."""

    __tablename__ = "dealers"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    name: Mapped[str] = mapped_column(unique=True)
    city: Mapped[str]
    market: Mapped[str]


class EnrolmentCode(Table):
    """A code that enrols one kiosk, once, within ten minutes."""

    __tablename__ = "enrolment_codes"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    dealer_id: Mapped[UUID] = mapped_column(ForeignKey("dealers.id"), index=True)
    device_name: Mapped[str]
    code_hash: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Device(Table):
    """A kiosk: known by the hash of its token, until it is revoked."""

    __tablename__ = "devices"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    dealer_id: Mapped[UUID] = mapped_column(ForeignKey("dealers.id"), index=True)
    name: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]

    dealer: Mapped[DealerRecord] = relationship(lazy="joined")
