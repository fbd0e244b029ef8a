"""Queries about charges."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from kiosk.domain.contract import MoneyStatus
from kiosk.store.billing.models import ChargeRecord, ChargeState, Suspension
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.jobs import repository as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.renewals.models import RenewalRecord

BATCH = 100


def contract(session: Session, contract_id: UUID) -> ContractRecord | None:
    """The contract of that id, locked, as it stands now."""
    return session.scalar(
        select(ContractRecord)
        .where(ContractRecord.id == contract_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def charge(session: Session, contract_id: UUID, period: int) -> ChargeRecord | None:
    """The charge of a period of a contract; whoever changes it holds the contract's lock."""
    return session.scalar(
        select(ChargeRecord)
        .where(ChargeRecord.contract_id == contract_id, ChargeRecord.period == period)
        .execution_options(populate_existing=True)
    )


def charge_by_id(session: Session, charge_id: UUID) -> ChargeRecord | None:
    """The charge of that id."""
    return session.get(ChargeRecord, charge_id, populate_existing=True)


def last_period(session: Session, contract_id: UUID) -> int:
    """The number of the contract's latest period that was not withdrawn from; 1 where it was never renewed."""
    latest = session.scalar(
        select(func.max(RenewalRecord.period)).where(
            RenewalRecord.contract_id == contract_id, RenewalRecord.withdrawn_at.is_(None)
        )
    )
    return latest or 1


def renewal(session: Session, contract_id: UUID, period: int) -> RenewalRecord | None:
    """The renewal that a period came from."""
    return session.scalar(
        select(RenewalRecord).where(
            RenewalRecord.contract_id == contract_id, RenewalRecord.period == period
        )
    )


def first_charges_due(session: Session, today: date) -> Sequence[UUID]:
    """Contracts whose first charge has come due and has no job yet (R75)."""
    renewed = exists().where(RenewalRecord.contract_id == ContractRecord.id)
    return session.scalars(
        select(ContractRecord.id)
        .where(
            ContractRecord.money_status == MoneyStatus.DUE,
            ContractRecord.charge_on <= today,
            ~renewed,
            jobs.none_of(JobKind.CHARGE, ContractRecord.id, "1"),
        )
        .limit(BATCH)
    ).all()


def unpaid(session: Session) -> Sequence[ChargeRecord]:
    """Charges whose last retry failed and whose service has no suspension job yet (R75d)."""
    return session.scalars(
        select(ChargeRecord)
        .where(
            ChargeRecord.state == ChargeState.UNPAID,
            jobs.none_of(JobKind.SUSPEND, ChargeRecord.id),
        )
        .limit(BATCH)
    ).all()


def open_charge(session: Session, contract_id: UUID) -> ChargeRecord | None:
    """The contract's latest charge that stayed unpaid or, after that, is asked for again."""
    return session.scalar(
        select(ChargeRecord)
        .where(
            ChargeRecord.contract_id == contract_id,
            ChargeRecord.state.in_(
                (ChargeState.UNPAID, ChargeState.DUE, ChargeState.SENDING),
            ),
            ChargeRecord.first_asked_on.is_not(None),
            ChargeRecord.voided_at.is_(None),
        )
        .order_by(ChargeRecord.period.desc())
        .limit(1)
        .execution_options(populate_existing=True)
    )


def all_unpaid(session: Session) -> Sequence[tuple[ChargeRecord, ContractRecord]]:
    """Everything that stayed unpaid, the oldest first, with its contract."""
    rows = session.execute(
        select(ChargeRecord, ContractRecord)
        .join(ContractRecord, ContractRecord.id == ChargeRecord.contract_id)
        .where(ChargeRecord.state == ChargeState.UNPAID)
        .order_by(ChargeRecord.due_on, ChargeRecord.id)
    )
    return [(charge, found) for charge, found in rows]


def suspension(session: Session, contract_id: UUID, period: int) -> Suspension | None:
    """The suspension of a service for a period that stayed unpaid."""
    return session.get(Suspension, (contract_id, period))


def suspended(session: Session, contract_id: UUID) -> bool:
    """Whether the contract's service is to be switched off because it is not paid."""
    return (
        session.scalar(
            select(
                exists().where(
                    Suspension.contract_id == contract_id, Suspension.lifted_at.is_(None)
                )
            )
        )
        is True
    )


def next_period(session: Session, contract_id: UUID) -> int:
    """The number that a further period gets; one that was withdrawn from keeps its own."""
    latest = session.scalar(
        select(func.max(RenewalRecord.period)).where(RenewalRecord.contract_id == contract_id)
    )
    return (latest or 1) + 1


def months_so_far(session: Session, found: ContractRecord) -> int:
    """The months of all periods that stand; the end of a further one counts from the first day of all."""
    renewed = session.scalar(
        select(func.sum(RenewalRecord.term_months)).where(
            RenewalRecord.contract_id == found.id, RenewalRecord.withdrawn_at.is_(None)
        )
    )
    return (found.term_months or 0) + (renewed or 0)
