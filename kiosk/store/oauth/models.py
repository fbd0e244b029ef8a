"""Table of the sign-ins that a kiosk began and a phone finishes (RFC 8628)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.contract.sign_ins import Prompt
from kiosk.store.database import Table, text_enum, uuid7
from kiosk.store.handoffs.models import HandoffRecord


class SignInRecord(Table):
    """One sign-in: what the kiosk holds of it, under the hand-off's id. What the phone does is the hand-off's business.

    `interval_s` grows each time that the kiosk asks too often (RFC 8628 §3.5). `approved_at` and `handoff.account_id`
    say for whom; `session_id` names the session that was fetched at `redeemed_at`.
    """

    __tablename__ = "sign_ins"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), unique=True)
    device_code_hash: Mapped[str] = mapped_column(unique=True)
    prompt: Mapped[Prompt] = mapped_column(text_enum(Prompt))
    interval_s: Mapped[int]
    polled_at: Mapped[datetime | None]
    started_at: Mapped[datetime] = mapped_column(index=True)
    approved_at: Mapped[datetime | None]
    redeemed_at: Mapped[datetime | None]
    session_id: Mapped[UUID | None]

    handoff: Mapped[HandoffRecord] = relationship(lazy="joined")
