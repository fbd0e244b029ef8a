"""Queries about contracts."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain import vin as vins
from kiosk.domain.contract import ServiceStatus
from kiosk.store.contracts.models import RUNNING, ContractRecord


def contract(session: Session, contract_id: UUID) -> ContractRecord | None:
    """The contract of that id."""
    return session.get(ContractRecord, contract_id)


def of_account(session: Session, account_id: UUID) -> Sequence[ContractRecord]:
    """The contracts that an account owns, the latest first."""
    return session.scalars(
        select(ContractRecord)
        .where(ContractRecord.account_id == account_id)
        .order_by(ContractRecord.ordered_at.desc(), ContractRecord.position)
    ).all()


def of_order(session: Session, order_id: UUID) -> Sequence[ContractRecord]:
    """The contracts of an order, in the order of its lines."""
    return session.scalars(
        select(ContractRecord)
        .where(ContractRecord.order_id == order_id)
        .order_by(ContractRecord.position)
    ).all()


def ever_of_car(session: Session, vin: str) -> Sequence[ContractRecord]:
    """All contracts on a car, whoever has them, the latest first; none for what is no VIN."""
    if not vins.is_exact(vin):
        return []
    return session.scalars(
        select(ContractRecord)
        .where(ContractRecord.vin == vin)
        .order_by(ContractRecord.ordered_at.desc(), ContractRecord.position)
    ).all()


def waiting_for_vin(session: Session, sale_number: str) -> Sequence[ContractRecord]:
    """The contracts on a car that is known by its sale number only, locked, as they stand now."""
    return session.scalars(
        select(ContractRecord)
        .where(
            ContractRecord.sale_number == sale_number,
            ContractRecord.vin.is_(None),
            ContractRecord.service_status == ServiceStatus.ORDERED,
        )
        .order_by(ContractRecord.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def running(session: Session, account_id: UUID) -> Sequence[ContractRecord]:
    """The contracts of an account that are ordered or active."""
    return session.scalars(
        select(ContractRecord).where(
            ContractRecord.account_id == account_id, ContractRecord.service_status.in_(RUNNING)
        )
    ).all()


def of_car(session: Session, vin: str) -> Sequence[ContractRecord]:
    """The contracts on a car that are ordered and not activated yet, locked, as they stand now."""
    return session.scalars(
        select(ContractRecord)
        .where(ContractRecord.vin == vin, ContractRecord.service_status == ServiceStatus.ORDERED)
        .order_by(ContractRecord.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
