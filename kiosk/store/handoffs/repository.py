"""Queries about hand-offs and their codes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from kiosk.store.accounts.models import Account
from kiosk.store.handoffs.models import HandoffCode, HandoffKind, HandoffRecord
from kiosk.store.orders.models import OrderRecord
from kiosk.store.vehicles.models import Holding


def handoff(session: Session, handoff_id: UUID) -> HandoffRecord | None:
    """The hand-off of that id."""
    return session.get(HandoffRecord, handoff_id)


def under_way(session: Session, order_id: UUID) -> Sequence[HandoffRecord]:
    """The hand-offs of an order that have not ended."""
    return session.scalars(
        select(HandoffRecord).where(
            HandoffRecord.order_id == order_id, HandoffRecord.ended_at.is_(None)
        )
    ).all()


def under_way_of_account(session: Session, account_id: UUID) -> Sequence[HandoffRecord]:
    """The hand-offs of an account's orders that have not ended."""
    return session.scalars(
        select(HandoffRecord)
        .join(OrderRecord, OrderRecord.id == HandoffRecord.order_id)
        .where(OrderRecord.account_id == account_id, HandoffRecord.ended_at.is_(None))
    ).all()


def under_way_without_order(session: Session, account_id: UUID) -> Sequence[HandoffRecord]:
    """The sign-ins and visits of an account that have not ended."""
    return session.scalars(
        select(HandoffRecord).where(
            HandoffRecord.account_id == account_id, HandoffRecord.ended_at.is_(None)
        )
    ).all()


def moved(session: Session, from_account: UUID, to_account: UUID) -> None:
    """The visits of an account are another one's now; what it allowed a kiosk it allows no more."""
    of_account = update(HandoffRecord).where(HandoffRecord.account_id == from_account)
    visits = HandoffRecord.kind == HandoffKind.VISIT
    session.execute(of_account.where(visits).values(account_id=to_account))
    session.execute(of_account.where(~visits).values(account_id=None))


def orders_with_card(session: Session, card_id: UUID) -> Sequence[UUID]:
    """The orders that are paid with a card."""
    return session.scalars(select(OrderRecord.id).where(OrderRecord.card_id == card_id)).all()


def code(session: Session, code_id: UUID) -> HandoffCode | None:
    """The code of that id."""
    return session.get(HandoffCode, code_id)


def code_by_secret(session: Session, secret_hash: str) -> HandoffCode | None:
    """The code whose QR carries that secret, with its hand-off locked so that one phone only can take it."""
    found = session.scalar(select(HandoffCode).where(HandoffCode.secret_hash == secret_hash))
    if found is not None:
        session.refresh(found.handoff, with_for_update=True)
    return found


def code_by_letters(session: Session, hashed: str, now: datetime) -> HandoffCode | None:
    """The living code with those letters."""
    return session.scalar(
        select(HandoffCode)
        .where(HandoffCode.user_code_hash == hashed, HandoffCode.expires_at > now)
        .order_by(HandoffCode.expires_at.desc())
        .limit(1)
    )


def by_phone(session: Session, phone_hash: str) -> HandoffRecord | None:
    """The hand-off that a phone's session belongs to."""
    return session.scalar(select(HandoffRecord).where(HandoffRecord.phone_hash == phone_hash))


def account_of(session: Session, order: OrderRecord) -> Account:
    """The account that owns an order."""
    return session.get_one(Account, order.account_id)


def holds_exclusively(session: Session, account_id: UUID, vins: set[str]) -> bool:
    """Whether all these cars are the account's own, with no ownership check open (R51v)."""
    own = session.scalars(
        select(Holding.vin).where(
            Holding.account_id == account_id,
            Holding.vin.in_(vins),
            Holding.exclusive,
            Holding.removed_at.is_(None),
        )
    )
    return vins <= set(own)
