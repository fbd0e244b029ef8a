"""Queries about the outgoing feed."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from kiosk.store.feed.models import FeedEvent, FeedHead

HEAD = 1


def after(session: Session, number: int, limit: int) -> Sequence[FeedEvent]:
    """The events after a number, in order."""
    return session.scalars(
        select(FeedEvent).where(FeedEvent.number > number).order_by(FeedEvent.number).limit(limit)
    ).all()


def take_numbers(session: Session, count: int) -> int:
    """Take the next `count` numbers; the first of them. Nobody else gets any before this transaction ends."""
    postgresql = session.get_bind().dialect.name == "postgresql"
    insert = postgresql_insert if postgresql else sqlite_insert
    taken = session.scalar(
        insert(FeedHead)
        .values(id=HEAD, last=count)
        .on_conflict_do_update(index_elements=["id"], set_={"last": FeedHead.last + count})
        .returning(FeedHead.last)
    )
    return int(taken or 0) - count + 1


def last_version(session: Session, subject: UUID) -> int:
    """How many events a subject has."""
    found = session.scalar(select(func.max(FeedEvent.version)).where(FeedEvent.subject == subject))
    return found or 0


def forget(session: Session, account_id: UUID) -> None:
    """Take account and cars out of all events of an account."""
    session.execute(
        update(FeedEvent)
        .where(FeedEvent.account_id == account_id)
        .values(account_id=None, vin=None)
        .execution_options(synchronize_session=False)
    )
