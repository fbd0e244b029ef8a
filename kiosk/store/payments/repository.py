"""Queries about registered cards and the pages on which they are typed."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.models import CardPage, CardRecord

BATCH = 50


def card(session: Session, card_id: UUID) -> CardRecord | None:
    """The card of that id."""
    return session.get(CardRecord, card_id)


def cards_of(session: Session, account_id: UUID) -> Sequence[CardRecord]:
    """The cards of an account."""
    return session.scalars(select(CardRecord).where(CardRecord.account_id == account_id)).all()


def card_by_setup(session: Session, setup_id: str) -> CardRecord | None:
    """The card that the provider knows under that name."""
    return session.scalar(select(CardRecord).where(CardRecord.provider_setup_id == setup_id))


def cards_to_ask(session: Session, now: datetime, urgent: Collection[UUID]) -> Sequence[CardRecord]:
    """Cards whose bank is still asking, and about which the provider is to be asked now; `urgent` orders at once."""
    paying = select(OrderRecord.card_id).where(OrderRecord.id.in_(urgent))
    return session.scalars(
        select(CardRecord)
        .where(
            CardRecord.ask_again_at.is_not(None),
            or_(CardRecord.ask_again_at <= now, CardRecord.id.in_(paying)),
        )
        .order_by(CardRecord.ask_again_at)
        .limit(BATCH)
    ).all()


def page(session: Session, page_id: UUID) -> CardPage | None:
    """The page of that id."""
    return session.get(CardPage, page_id)


def latest_page(session: Session, order_id: UUID) -> CardPage | None:
    """The page last opened for an order."""
    return session.scalar(
        select(CardPage)
        .where(CardPage.order_id == order_id)
        .order_by(CardPage.opened_at.desc(), CardPage.id.desc())
        .limit(1)
    )


def pages_of(session: Session, order_id: UUID) -> int:
    """How many pages were opened for an order."""
    query = select(func.count()).select_from(CardPage).where(CardPage.order_id == order_id)
    return session.scalar(query) or 0


def pages_to_ask(session: Session, now: datetime, urgent: Collection[UUID]) -> Sequence[CardPage]:
    """Pages about which the provider is to be asked now; those of `urgent` orders at once."""
    return session.scalars(
        select(CardPage)
        .where(
            CardPage.ask_again_at.is_not(None),
            or_(CardPage.ask_again_at <= now, CardPage.order_id.in_(urgent)),
        )
        .order_by(CardPage.ask_again_at)
        .limit(BATCH)
    ).all()
