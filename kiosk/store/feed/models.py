"""Tables of the outgoing feed: what happened to whom, in order; nothing of what people are called."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.contract.feed import FeedKind
from kiosk.store.database import Table, text_enum


class FeedEvent(Table):
    """One change. `subject` names the account to other apps and leads nowhere without the store's secret.

    `account_id` and `vin` are emptied once the account is gone: what stays then is that there was a change.
    `number` counts all events without a gap, `version` those of one subject.
    """

    __tablename__ = "feed_events"
    __table_args__ = (UniqueConstraint("subject", "version"),)

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    subject: Mapped[UUID]
    version: Mapped[int]
    kind: Mapped[FeedKind] = mapped_column(text_enum(FeedKind))
    account_id: Mapped[UUID | None] = mapped_column(index=True)
    vin: Mapped[str | None]
    into_subject: Mapped[UUID | None]
    happened_at: Mapped[datetime]


class FeedHead(Table):
    """The last number given out. Whoever takes the next ones holds this row until their commit.

    So numbers are committed in their order, and a reader that has seen one never misses an earlier one.
    """

    __tablename__ = "feed_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(BigInteger)
