"""Slows down guessing without ever locking anybody out for good (DESIGN §6).

Each counted attempt fills a bucket that leaks with time; a full one asks to come back when there is room.
"""

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from kiosk.contract.problems import Code
from kiosk.store.accounts.models import Throttle
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work


@dataclass(frozen=True)
class Bucket:
    """Room for `capacity` attempts, of which one leaks away every `leak_s` seconds."""

    key: str
    capacity: int
    leak_s: float


@dataclass(frozen=True)
class Limit:
    """What is limited, and how much of it."""

    name: str
    capacity: int
    leak_s: float

    def of(self, subject: str) -> Bucket:
        """The bucket of one account, device or address; what it is about is stored as a hash only."""
        key = hashlib.sha256(f"{self.name}\n{subject}".encode()).hexdigest()
        return Bucket(key, self.capacity, self.leak_s)


LOGIN_ACCOUNT = Limit("login account", 5, 60)
LOGIN_DEVICE = Limit("login device", 30, 10)
LOGIN_ADDRESS = Limit("login address", 60, 5)
ENROLMENT = Limit("enrolment address", 10, 30)
ACCOUNTS_DEVICE = Limit("accounts device", 30, 60)
ACCOUNTS_ADDRESS = Limit("accounts address", 30, 60)
MAIL_ADDRESSEE = Limit("mail addressee", 5, 600)
RESET_DEVICE = Limit("reset device", 10, 60)
RESET_ADDRESS = Limit("reset address", 20, 30)
CODE_ACCOUNT = Limit("code account", 10, 60)
FORGOTTEN_AFTER = timedelta(days=1)
"""By then every bucket has leaked empty."""


def check(work: Work, buckets: Iterable[Bucket]) -> None:
    """Refuse with the time to wait where one of the buckets is full."""
    waits = [_wait_s(bucket, _level(bucket, _row(work, bucket), work.now)) for bucket in buckets]
    longest = max(waits, default=0.0)
    if longest > 0:
        raise Refused(Code.RATE_LIMITED, retry_after_s=math.ceil(longest), keeps_changes=True)


def allowed(work: Work, bucket: Bucket) -> bool:
    """Whether there is room, for limits that nobody must notice; counts the attempt where there is."""
    if _wait_s(bucket, _level(bucket, _row(work, bucket), work.now)) > 0:
        return False
    count(work, [bucket])
    return True


def count(work: Work, buckets: Iterable[Bucket]) -> None:
    """Count one attempt in each bucket."""
    work.session.execute(delete(Throttle).where(Throttle.updated_at <= work.now - FORGOTTEN_AFTER))
    for bucket in buckets:
        row = _row(work, bucket)
        if row is None:
            work.session.add(Throttle(key=bucket.key, level=1.0, updated_at=work.now))
        else:
            row.level = _level(bucket, row, work.now) + 1
            row.updated_at = work.now
    work.session.flush()


def forgive(work: Work, bucket: Bucket) -> None:
    """Empty a bucket: whoever was meant has proved it."""
    row = _row(work, bucket)
    if row is not None:
        work.session.delete(row)


def _row(work: Work, bucket: Bucket) -> Throttle | None:
    return work.session.scalar(select(Throttle).where(Throttle.key == bucket.key).with_for_update())


def _level(bucket: Bucket, row: Throttle | None, now: datetime) -> float:
    if row is None:
        return 0.0
    leaked = max(0.0, (now - row.updated_at).total_seconds()) / bucket.leak_s
    return max(0.0, row.level - leaked)


def _wait_s(bucket: Bucket, level: float) -> float:
    return max(0.0, (level + 1 - bucket.capacity) * bucket.leak_s)
