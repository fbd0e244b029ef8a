"""Queries about what waits, for whoever runs the store."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.store.jobs.models import Job
from kiosk.store.mail.models import Mail


@dataclass(frozen=True)
class Waiting:
    """How many wait, and since when the first of them does."""

    count: int
    since: datetime | None

    def late_s(self, now: datetime) -> float:
        """For how many seconds the first has waited."""
        return max(0.0, (now - self.since).total_seconds()) if self.since else 0.0


def jobs_due(session: Session, now: datetime) -> Waiting:
    """Jobs whose time has come and that are not done."""
    count, since = session.execute(
        select(func.count(), func.min(Job.due_at)).where(
            Job.settled_at.is_(None), Job.due_at <= now
        )
    ).one()
    return Waiting(count, since)


def jobs_parked(session: Session) -> int:
    """Jobs that were given up and wait for a person."""
    return session.scalar(select(func.count()).select_from(Job).where(Job.parked)) or 0


def mails_waiting(session: Session) -> Waiting:
    """Mails that have not gone out."""
    count, since = session.execute(
        select(func.count(), func.min(Mail.created_at)).where(Mail.settled_at.is_(None))
    ).one()
    return Waiting(count, since)
