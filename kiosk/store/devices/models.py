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
    device_id: Mapped[UUID | None] = mapped_column(ForeignKey("devices.id"))


class Device(Table):
    """A kiosk: known by its key until it is revoked. Without a key nobody can be it."""

    __tablename__ = "devices"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    dealer_id: Mapped[UUID] = mapped_column(ForeignKey("dealers.id"), index=True)
    name: Mapped[str]
    key_thumbprint: Mapped[str | None] = mapped_column(unique=True)
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]

    dealer: Mapped[DealerRecord] = relationship(lazy="joined")


class UsedProof(Table):
    """A proof that was taken once; kept until its nonce is too old for it to be taken again (RFC 9449 §11.1)."""

    __tablename__ = "used_proofs"

    id: Mapped[str] = mapped_column(primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)
