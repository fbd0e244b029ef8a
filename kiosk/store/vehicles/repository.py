"""Queries about cars and who holds them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.vehicles.models import Holding, VehicleRecord


def vehicle(session: Session, vin: str) -> VehicleRecord | None:
    """The car under a VIN."""
    return session.get(VehicleRecord, vin)


def holdings(session: Session, account_id: UUID) -> Sequence[Holding]:
    """The cars of an account, the latest added first."""
    return session.scalars(
        select(Holding)
        .where(Holding.account_id == account_id, Holding.removed_at.is_(None))
        .order_by(Holding.added_at.desc(), Holding.id.desc())
    ).all()


def exclusive_holder(session: Session, vin: str) -> Holding | None:
    """The holding of the confirmed account that has this car, where there is one (R51v)."""
    return session.scalar(
        select(Holding).where(
            Holding.vin == vin, Holding.exclusive.is_(True), Holding.removed_at.is_(None)
        )
    )
