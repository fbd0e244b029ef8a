"""How a job goes: put in once, claimed by one worker, done step by step, put off, or parked.

A handler works inside one transaction, in which the job is settled as well. Where an outside system is needed it
returns a function that is called between two transactions; what that one returns is called inside the second. Every
outside call carries an idempotency key, so a worker may be killed at any point and the next one repeats the step.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kiosk.store.database import uuid7
from kiosk.store.jobs import repository
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.work import Store, Work

LEASE = timedelta(seconds=120)
"""How long a claimed job is left alone; longer than one step can take."""
FIRST_RETRY_S = 5
LONGEST_RETRY_S = 3600
FAILURES = 10
"""After so many failures in a row a job is parked."""
UNREACHABLE_FAILURES = 200
"""An outside system that does not answer is asked for about a week."""


class Unreachable(Exception):
    """An outside system gave no answer: the same step is repeated later."""


@dataclass(frozen=True)
class Due:
    """What a job is about. `since` is the instant from which it was due."""

    subject: UUID
    period: str
    since: datetime


@dataclass(frozen=True)
class Found:
    """A job that a planner found due, at once or from an instant on."""

    kind: JobKind
    subject: UUID
    period: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Done:
    """The job is settled; `outcome` is a word for operators. With `forget` not even its row stays."""

    outcome: str = "done"
    forget: bool = False


@dataclass(frozen=True)
class Later:
    """The job goes on at an instant; nothing went wrong."""

    at: datetime
    outcome: str = ""


Outcome = Done | Later
Settle = Callable[[Work], Outcome]
Outside = Callable[[], Settle]
Handler = Callable[[Work, Due], Outcome | Outside]
Handlers = Mapping[JobKind, Handler]


@dataclass(frozen=True)
class Claim:
    """A job that this worker holds; `fence` is its number among all claims of the job."""

    job_id: UUID
    kind: JobKind
    due: Due
    fence: int


def put(
    work: Work, kind: JobKind, subject: UUID, period: str = "", at: datetime | None = None
) -> None:
    """Have something done, at once or at an instant; the same again changes nothing."""
    row = {
        "id": uuid7(),
        "kind": kind,
        "subject": subject,
        "period": period,
        "due_at": work.now if at is None else at,
        "claims": 0,
        "failures": 0,
        "parked": False,
        "outcome": "",
    }
    postgresql = work.session.get_bind().dialect.name == "postgresql"
    insert = (postgresql_insert if postgresql else sqlite_insert)(Job).values(row)
    work.session.execute(insert.on_conflict_do_nothing())


def claim(store: Store) -> Claim | None:
    """Take the job that has been due longest; nothing where there is none."""
    with store.work(write=False) as work:
        if not repository.waiting(work.session, work.now):
            return None
    with store.work() as work:
        job = repository.next_due(work.session, work.now)
        if job is None:
            return None
        job.claims += 1
        job.claimed_until = work.now + LEASE
        return Claim(job.id, job.kind, Due(job.subject, job.period, job.due_at), job.claims)


def run(store: Store, claimed: Claim, handler: Handler) -> None:
    """Do a claimed job; raises what the handler or the outside system raised, with nothing half done."""
    with store.work() as work:
        job = _held(work, claimed)
        if job is None:
            return
        step = handler(work, claimed.due)
        if isinstance(step, Done | Later):
            _settle(work, job, step)
            return
    settle = step()
    with store.work() as work:
        job = _held(work, claimed)
        if job is not None:
            _settle(work, job, settle(work))


def failed(store: Store, claimed: Claim, error: Exception) -> bool:
    """Count a failure; the job is tried again later. True where it is parked for a person to look at."""
    with store.work() as work:
        job = _held(work, claimed)
        if job is None:
            return False
        job.failures += 1
        limit = UNREACHABLE_FAILURES if isinstance(error, Unreachable) else FAILURES
        job.outcome = f"{type(error).__module__}.{type(error).__qualname__}"
        job.claimed_until = None
        job.parked = job.failures >= limit
        if job.parked:
            job.settled_at = work.now
        else:
            job.due_at = work.now + timedelta(seconds=_pause_s(job.failures))
        return job.parked


def resume(work: Work, job: Job) -> None:
    """Have a parked job tried again."""
    job.parked, job.failures = False, 0
    job.settled_at, job.due_at = None, work.now


def again(work: Work, kind: JobKind, subject: UUID, period: str = "") -> None:
    """Have something done now, also where it was done before; whoever is at it right now begins anew."""
    put(work, kind, subject, period)
    job = repository.of_locked(work.session, kind, subject, period)
    resume(work, job)
    job.claims += 1
    job.claimed_until = None


def _held(work: Work, claimed: Claim) -> Job | None:
    job = repository.job(work.session, claimed.job_id)
    return job if job and job.claims == claimed.fence and job.settled_at is None else None


def _settle(work: Work, job: Job, outcome: Outcome) -> None:
    job.claimed_until = None
    job.failures = 0
    job.outcome = outcome.outcome
    if isinstance(outcome, Later):
        job.due_at = outcome.at
    elif outcome.forget:
        work.session.delete(job)
    else:
        job.settled_at = work.now


def _pause_s(failures: int) -> float:
    longest = min(LONGEST_RETRY_S, FIRST_RETRY_S * 2.0 ** min(failures - 1, 12))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311  # spreads retries, guards nothing
