"""Queries about salespeople."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.store.salespeople.models import SalespersonRecord, SalespersonSessionRecord


def by_number(session: Session, dealer_id: UUID, staff_number: str) -> SalespersonRecord | None:
    """The dealer's salesperson of that number, at work there or not any more."""
    return session.scalar(
        select(SalespersonRecord).where(
            SalespersonRecord.dealer_id == dealer_id,
            SalespersonRecord.staff_number == staff_number,
        )
    )


def session_by_token(session: Session, token_hash: str) -> SalespersonSessionRecord | None:
    """The session with this token."""
    return session.scalar(
        select(SalespersonSessionRecord).where(SalespersonSessionRecord.token_hash == token_hash)
    )


def end_sessions(session: Session, salesperson_id: UUID) -> None:
    """End all sessions of a salesperson."""
    session.execute(
        delete(SalespersonSessionRecord).where(
            SalespersonSessionRecord.salesperson_id == salesperson_id
        )
    )


def forget_sessions(session: Session, until: datetime) -> None:
    """Drop the sessions that are over."""
    session.execute(
        delete(SalespersonSessionRecord).where(SalespersonSessionRecord.expires_at <= until)
    )
