"""Queries about sign-ins."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.oauth.models import SignInRecord


def sign_in(session: Session, sign_in_id: UUID) -> SignInRecord | None:
    """The sign-in of that id."""
    return session.get(SignInRecord, sign_in_id)


def by_device_code(session: Session, device_code_hash: str) -> SignInRecord | None:
    """The sign-in of that device code, locked so that it is fetched once."""
    found = session.scalar(
        select(SignInRecord)
        .where(SignInRecord.device_code_hash == device_code_hash)
        .with_for_update(of=SignInRecord)
        .execution_options(populate_existing=True)
    )
    if found is not None:
        session.refresh(found.handoff, with_for_update=True)
    return found


def of_handoff(session: Session, handoff_id: UUID) -> SignInRecord | None:
    """The sign-in whose code a phone took."""
    return session.scalar(select(SignInRecord).where(SignInRecord.handoff_id == handoff_id))


def started_before(session: Session, instant: datetime, limit: int) -> Sequence[SignInRecord]:
    """Some of the sign-ins that began before an instant."""
    return session.scalars(
        select(SignInRecord).where(SignInRecord.started_at < instant).limit(limit)
    ).all()
