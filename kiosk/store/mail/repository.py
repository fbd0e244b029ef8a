"""Queries about mails to send."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.store.mail.models import Mail, MailKind


def waiting(session: Session, now: datetime) -> bool:
    """Whether a mail is due."""
    return (
        session.scalar(
            select(Mail.id).where(Mail.settled_at.is_(None), Mail.next_attempt_at <= now).limit(1)
        )
        is not None
    )


def next_due(session: Session, now: datetime) -> Mail | None:
    """The mail that has been due longest, locked; one that another process has is passed over."""
    return session.scalar(
        select(Mail)
        .where(Mail.settled_at.is_(None), Mail.next_attempt_at <= now)
        .order_by(Mail.next_attempt_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )


def mail(session: Session, mail_id: UUID) -> Mail | None:
    """The mail of that id."""
    return session.get(Mail, mail_id)


def written_since(session: Session, kind: MailKind, recipient: str, since: datetime) -> int:
    """How many mails of a kind an address was written since an instant."""
    return (
        session.scalar(
            select(func.count())
            .select_from(Mail)
            .where(Mail.kind == kind, Mail.recipient == recipient, Mail.created_at > since)
        )
        or 0
    )
