"""Table of the replies that a repeated request gets again."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Json, Table


class KeptReply(Table):
    """The reply to an `Idempotency-Key`, kept for 30 days; it holds no secret."""

    __tablename__ = "kept_replies"

    scope: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    payload_hash: Mapped[str]
    status: Mapped[int]
    body: Mapped[Json]
    created_at: Mapped[datetime] = mapped_column(index=True)
