"""Queries about jobs."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql import ColumnElement

from kiosk.store.jobs.models import Job, JobKind


def waiting(session: Session, now: datetime) -> bool:
    """Whether a job can be claimed."""
    return session.scalar(select(Job.id).where(*_claimable(now)).limit(1)) is not None


def next_due(session: Session, now: datetime) -> Job | None:
    """The job that has been due longest, locked; one that another worker is claiming is passed over."""
    return session.scalar(
        select(Job)
        .where(*_claimable(now))
        .order_by(Job.due_at, Job.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )


def job(session: Session, job_id: UUID) -> Job | None:
    """The job of that id, locked, as it stands now."""
    return session.scalar(
        select(Job)
        .where(Job.id == job_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def of(session: Session, kind: JobKind, subject: UUID, period: str = "") -> Job | None:
    """The job of that key."""
    return session.scalar(
        select(Job).where(Job.kind == kind, Job.subject == subject, Job.period == period)
    )


def of_locked(session: Session, kind: JobKind, subject: UUID, period: str) -> Job:
    """The job of that key, which there is, locked, as it stands now."""
    return session.scalars(
        select(Job)
        .where(Job.kind == kind, Job.subject == subject, Job.period == period)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()


def parked(session: Session) -> Sequence[Job]:
    """The jobs that wait for a person, the oldest first."""
    return session.scalars(select(Job).where(Job.parked).order_by(Job.settled_at)).all()


def none_of(
    kind: JobKind, subject: InstrumentedAttribute[UUID], period: str | ColumnElement[str] = ""
) -> ColumnElement[bool]:
    """The condition that a row of another table has no such job yet."""
    return ~exists().where(Job.kind == kind, Job.subject == subject, Job.period == period)


def _claimable(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        Job.settled_at.is_(None),
        Job.due_at <= now,
        or_(Job.claimed_until.is_(None), Job.claimed_until <= now),
    )
