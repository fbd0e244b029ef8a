"""Queries about tickets."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from kiosk.contract.care import TicketState
from kiosk.store.care.models import TicketRecord

BATCH = 200


def ticket(session: Session, ticket_id: UUID) -> TicketRecord | None:
    """The ticket of that id, locked, as it stands now."""
    return session.scalar(
        select(TicketRecord)
        .where(TicketRecord.id == ticket_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def of_account(session: Session, account_id: UUID) -> Sequence[TicketRecord]:
    """What an account's customer wrote, the latest first."""
    return session.scalars(
        select(TicketRecord)
        .where(TicketRecord.account_id == account_id)
        .order_by(TicketRecord.opened_at.desc(), TicketRecord.id.desc())
    ).all()


def in_state(session: Session, state: TicketState) -> Sequence[TicketRecord]:
    """Tickets of one state, the oldest first."""
    return session.scalars(
        select(TicketRecord)
        .where(TicketRecord.state == state)
        .order_by(TicketRecord.opened_at, TicketRecord.id)
        .limit(BATCH)
    ).all()


def number_taken(session: Session, number: str) -> bool:
    """Whether a ticket has this number."""
    query = select(TicketRecord.id).where(TicketRecord.number == number)
    return session.scalar(query) is not None


def let_go(session: Session, account_id: UUID) -> None:
    """An account is closed: what is answered goes; what is open keeps its sender until it is answered."""
    session.execute(
        delete(TicketRecord).where(
            TicketRecord.account_id == account_id, TicketRecord.state != TicketState.OPEN
        )
    )
    session.execute(
        update(TicketRecord).where(TicketRecord.account_id == account_id).values(account_id=None)
    )
