"""A request repeated under the same `Idempotency-Key` is done once and answered alike (DESIGN §5)."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select, text

from kiosk.contract.problems import Code
from kiosk.store.database import Json
from kiosk.store.http.models import KeptReply
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work

KEPT_FOR = timedelta(days=30)
MAX_KEY_LENGTH = 200


@dataclass(frozen=True)
class Attempt:
    """One request that carries a key; `scope` keeps customers and routes apart."""

    scope: str
    key: str
    payload_hash: str


def checked_key(key: str) -> str:
    """The key of a request, or a problem where there is none or it is unusable."""
    if not key:
        raise Refused(Code.IDEMPOTENCY_KEY_MISSING)
    if len(key) > MAX_KEY_LENGTH or not key.isascii() or not key.isprintable():
        raise Refused(Code.INVALID, fields=[("Idempotency-Key", "key_invalid")])
    return key


def kept(work: Work, attempt: Attempt) -> KeptReply | None:
    """The reply kept for this attempt; a problem where the key came with another payload, or is in flight."""
    _claim(work, attempt)
    found = work.session.scalar(
        select(KeptReply).where(KeptReply.scope == attempt.scope, KeptReply.key == attempt.key)
    )
    if found is None or found.created_at + KEPT_FOR <= work.now:
        return None
    if found.payload_hash != attempt.payload_hash:
        raise Refused(Code.IDEMPOTENCY_KEY_REUSED)
    return found


def keep(work: Work, attempt: Attempt, status: int, body: Json) -> None:
    """Keep the reply; old ones go on the way."""
    work.session.execute(delete(KeptReply).where(KeptReply.created_at <= work.now - KEPT_FOR))
    work.session.add(
        KeptReply(
            scope=attempt.scope,
            key=attempt.key,
            payload_hash=attempt.payload_hash,
            status=status,
            body=body,
            created_at=work.now,
        )
    )


def _claim(work: Work, attempt: Attempt) -> None:
    # Several processes share a PostgreSQL; the lock ends with the transaction, so a crash leaves none behind.
    if work.session.get_bind().dialect.name != "postgresql":
        return
    number = hashlib.sha256(f"{attempt.scope}\n{attempt.key}".encode()).digest()[:8]
    free = work.session.scalar(
        text("SELECT pg_try_advisory_xact_lock(:key)"), {"key": int.from_bytes(number, signed=True)}
    )
    if not free:
        raise Refused(Code.IDEMPOTENCY_IN_FLIGHT)
