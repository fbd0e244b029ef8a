"""Queries about orders."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.orders.models import OrderRecord


def order(session: Session, order_id: UUID) -> OrderRecord | None:
    """The order of that id."""
    return session.get(OrderRecord, order_id)


def order_of(session: Session, order_id: UUID, account_id: UUID) -> OrderRecord | None:
    """The order of that id where this account owns it, or placed it before it was merged."""
    found = session.get(OrderRecord, order_id)
    if found is None or account_id not in (found.account_id, found.placed_by):
        return None
    return found


def of_account(session: Session, account_id: UUID) -> Sequence[OrderRecord]:
    """The orders that an account owns, the oldest first."""
    return session.scalars(
        select(OrderRecord)
        .where(OrderRecord.account_id == account_id)
        .order_by(OrderRecord.placed_at)
    ).all()


def placed_by(session: Session, account_id: UUID) -> Sequence[OrderRecord]:
    """The orders that an account placed, whoever owns them now."""
    return session.scalars(
        select(OrderRecord)
        .where(OrderRecord.placed_by == account_id)
        .order_by(OrderRecord.placed_at)
    ).all()


def number_taken(session: Session, number: str) -> bool:
    """Whether an order has this number."""
    return session.scalar(select(OrderRecord.id).where(OrderRecord.number == number)) is not None
