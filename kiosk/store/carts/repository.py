"""Queries about carts."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.store.carts.models import CartRecord
from kiosk.store.handoffs.models import HandoffCode, HandoffRecord


def of_handoff(session: Session, handoff_id: UUID) -> CartRecord | None:
    """The cart that goes to the phone with this hand-off."""
    return session.scalar(select(CartRecord).where(CartRecord.handoff_id == handoff_id))


def lock(session: Session, cart: CartRecord) -> None:
    """Let only one request at a time change the cart, and see it as it stands now."""
    session.refresh(cart, with_for_update={"of": CartRecord})


def by_jti(session: Session, jti: str) -> CartRecord | None:
    """The cart that was opened under this name."""
    return session.scalar(select(CartRecord).where(CartRecord.jti == jti))


def carried(session: Session, device_id: UUID, since: datetime) -> Sequence[CartRecord]:
    """The carts that a kiosk signed and phones opened since then, the oldest first."""
    return session.scalars(
        select(CartRecord)
        .where(
            CartRecord.device_id == device_id,
            CartRecord.jti.is_not(None),
            CartRecord.made_at > since,
        )
        .order_by(CartRecord.made_at, CartRecord.id)
    ).all()


def to_clear(session: Session, now: datetime) -> Sequence[CartRecord]:
    """The carts that are over and still hold something."""
    return session.scalars(
        select(CartRecord).where(CartRecord.expires_at <= now, CartRecord.cleared_at.is_(None))
    ).all()


def forget(session: Session, until: datetime) -> None:
    """Drop what is left of the carts that were over by then, with their hand-offs where no order came of them."""
    gone = session.execute(
        select(CartRecord.id, CartRecord.handoff_id, CartRecord.order_id).where(
            CartRecord.expires_at <= until
        )
    ).all()
    unused = [row.handoff_id for row in gone if row.order_id is None]
    session.execute(delete(CartRecord).where(CartRecord.id.in_([row.id for row in gone])))
    session.execute(delete(HandoffCode).where(HandoffCode.handoff_id.in_(unused)))
    session.execute(delete(HandoffRecord).where(HandoffRecord.id.in_(unused)))
