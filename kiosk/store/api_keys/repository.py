"""Queries about keys of other systems."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.api_keys.models import ApiKey


def by_hash(session: Session, key_hash: str) -> ApiKey | None:
    """The key of that hash."""
    return session.scalar(select(ApiKey).where(ApiKey.key_hash == key_hash))


def by_name(session: Session, name: str) -> ApiKey | None:
    """The key of that name."""
    return session.scalar(select(ApiKey).where(ApiKey.name == name))


def every(session: Session) -> Sequence[ApiKey]:
    """All keys, by name."""
    return session.scalars(select(ApiKey).order_by(ApiKey.name)).all()
