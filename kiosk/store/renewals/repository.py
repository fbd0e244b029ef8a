"""Queries about contracts that come to their end."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.contract import ServiceStatus
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.jobs import repository as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.vehicles.models import VehicleRecord

BATCH = 100


def end_days(session: Session, first: date, last: date) -> Sequence[date]:
    """The days within a span, both included, on which an active contract ends."""
    days = session.scalars(
        select(ContractRecord.ends_on)
        .where(
            ContractRecord.service_status == ServiceStatus.ACTIVE,
            ContractRecord.ends_on >= first,
            ContractRecord.ends_on <= last,
        )
        .distinct()
    )
    return [day for day in days if day is not None]


def unreminded(session: Session, end: date, period: str) -> Sequence[UUID]:
    """Active contracts that end on a day and have no such reminder yet."""
    return session.scalars(
        select(ContractRecord.id)
        .where(
            ContractRecord.service_status == ServiceStatus.ACTIVE,
            ContractRecord.ends_on == end,
            jobs.none_of(JobKind.REMIND, ContractRecord.id, period),
        )
        .limit(BATCH)
    ).all()


def over(session: Session, today: date) -> Sequence[ContractRecord]:
    """Active contracts whose last day has passed."""
    return session.scalars(
        select(ContractRecord)
        .where(
            ContractRecord.service_status == ServiceStatus.ACTIVE, ContractRecord.ends_on < today
        )
        .limit(BATCH)
    ).all()


def delivered_since(session: Session) -> Sequence[ContractRecord]:
    """Ordered contracts without a promised day whose car's delivery date has become known (R49)."""
    return session.scalars(
        select(ContractRecord)
        .join(VehicleRecord, VehicleRecord.vin == ContractRecord.vin)
        .where(
            ContractRecord.promised_on.is_(None),
            ContractRecord.service_status == ServiceStatus.ORDERED,
            VehicleRecord.delivered_on.is_not(None),
        )
        .limit(BATCH)
    ).all()
