"""Table of the keys by which other systems are known."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table, text_enum, uuid7


class ApiRight(StrEnum):
    """What a system may do: read the feed, work for customer care, or tell delivery dates. One key has one right."""

    FEED = "feed"
    CARE = "care"
    DELIVERY = "delivery"


class ApiKey(Table):
    """A system that may speak to the store; only the hash of its key is kept."""

    __tablename__ = "api_keys"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    name: Mapped[str] = mapped_column(unique=True)
    right: Mapped[ApiRight] = mapped_column(text_enum(ApiRight))
    key_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
