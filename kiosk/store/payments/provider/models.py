"""The provider's tables: everything about a card but the card itself.

Of a number only scheme and last four digits are kept, and what the test card is meant to do.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from kiosk.store.database import UtcDateTime


class Base(DeclarativeBase):
    """The provider's own metadata; it shares no table with the store."""

    type_annotation_map = {datetime: UtcDateTime()}  # noqa: RUF012  # SQLAlchemy reads it as a plain class attribute


class TokenRow(Base):
    """A card token, by its hash: good for one set-up within 15 minutes."""

    __tablename__ = "tokens"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    brand: Mapped[str] = mapped_column(String(20))
    last4: Mapped[str] = mapped_column(String(4))
    cardholder: Mapped[str] = mapped_column(String(60))
    outcome: Mapped[str] = mapped_column(String(20))
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class SetupRow(Base):
    """A card registered for later charges by the merchant, or the attempt at it."""

    __tablename__ = "setups"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    reference: Mapped[str] = mapped_column(String(100), index=True)
    return_url: Mapped[str] = mapped_column(String(500))
    language: Mapped[str] = mapped_column(String(2))
    status: Mapped[str] = mapped_column(String(20))
    brand: Mapped[str] = mapped_column(String(20))
    last4: Mapped[str] = mapped_column(String(4))
    cardholder: Mapped[str] = mapped_column(String(60))
    outcome: Mapped[str] = mapped_column(String(20))
    check_secret: Mapped[str] = mapped_column(String(40), unique=True)
    page_id: Mapped[str | None] = mapped_column(ForeignKey("hosted_pages.id"))
    created_at: Mapped[datetime]
    page: Mapped["HostedPageRow | None"] = relationship(foreign_keys=[page_id])


class HostedPageRow(Base):
    """A page on which the customer types a card themself; open for 30 minutes or until a card is registered."""

    __tablename__ = "hosted_pages"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    secret: Mapped[str] = mapped_column(String(40), unique=True)
    reference: Mapped[str] = mapped_column(String(100), index=True)
    return_url: Mapped[str] = mapped_column(String(500))
    language: Mapped[str] = mapped_column(String(2))
    attempts: Mapped[int] = mapped_column(default=0)
    last_setup_id: Mapped[str | None] = mapped_column(String(40))
    expires_at: Mapped[datetime]


class ChargeRow(Base):
    """A debt, by its idempotency key, and how the tries to take it went; a pending one settles at `settles_at`."""

    __tablename__ = "charges"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(200), unique=True)
    setup_id: Mapped[str] = mapped_column(String(100), index=True)
    amount_cents: Mapped[int]
    currency: Mapped[str] = mapped_column(String(3))
    reference: Mapped[str] = mapped_column(String(100), index=True)
    status: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(40))
    attempts: Mapped[int] = mapped_column(default=0)
    settles_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class RefundRow(Base):
    """Money of a charge that went back."""

    __tablename__ = "refunds"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    charge_id: Mapped[str] = mapped_column(ForeignKey("charges.id"), index=True)
    amount_cents: Mapped[int]
    created_at: Mapped[datetime]


class ReplyRow(Base):
    """The answer given to an idempotency key, kept for ever."""

    __tablename__ = "replies"

    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(String)
