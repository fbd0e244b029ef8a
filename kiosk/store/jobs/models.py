"""Table of jobs: what is due, who works on it, and what became of it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table, text_enum, uuid7


class JobKind(StrEnum):
    """What a job does."""

    CHARGE = "charge"
    REFUND = "refund"
    SUSPEND = "suspend"
    FINALISE_INVOICE = "finalise_invoice"
    CREDIT = "credit"
    RENDER_DOCUMENT = "render_document"
    REMIND = "remind"
    EXPIRE = "expire"
    PROMISE = "promise"
    ERASE_ACCOUNT = "erase_account"
    FORGET_CARD = "forget_card"
    SWITCH_OFF = "switch_off"
    PAUSE = "pause"
    RESUME = "resume"
    FORGET_CLOSED = "forget_closed"
    PURGE_INVOICE = "purge_invoice"
    CLEAR_CART = "clear_cart"


class Job(Table):
    """One thing to do, once per subject and period.

    `claimed_until` is the end of a worker's lease and `claims` its fence: a worker that lost its lease finds another
    number there and leaves the job alone. `failures` counts attempts that went wrong since the last success.
    """

    __tablename__ = "jobs"
    __table_args__ = (
        UniqueConstraint("kind", "subject", "period"),
        Index(
            "ix_jobs_waiting",
            "due_at",
            sqlite_where=text("settled_at IS NULL"),
            postgresql_where=text("settled_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    kind: Mapped[JobKind] = mapped_column(text_enum(JobKind))
    subject: Mapped[UUID]
    period: Mapped[str]
    due_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    claims: Mapped[int] = mapped_column(default=0)
    failures: Mapped[int] = mapped_column(default=0)
    settled_at: Mapped[datetime | None]
    parked: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str] = mapped_column(default="")
