"""Queries about cars and who holds them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from kiosk.domain import vin as vins
from kiosk.store.accounts.models import Account
from kiosk.store.vehicles.models import Holding, OwnershipCheck, OwnershipState, VehicleRecord


def vehicle(session: Session, vin: str) -> VehicleRecord | None:
    """The car under a VIN; nothing for what is none."""
    return session.get(VehicleRecord, vin) if vins.is_exact(vin) else None


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


def held(session: Session, account_id: UUID, vin: str) -> Holding | None:
    """The account's holding of a car, where it has it now; nothing for what is no VIN."""
    if not vins.is_exact(vin):
        return None
    return session.scalar(
        select(Holding).where(
            Holding.account_id == account_id, Holding.vin == vin, Holding.removed_at.is_(None)
        )
    )


def lock_account(session: Session, account_id: UUID) -> None:
    """Let only one transaction at a time change which cars an account has (R31)."""
    session.execute(select(Account.id).where(Account.id == account_id).with_for_update())


def its_own(
    account_id: InstrumentedAttribute[UUID] | UUID, vin: InstrumentedAttribute[str] | str
) -> ColumnElement[bool]:
    """The condition that services of this account may be activated in this car.

    The car is the account's own beyond doubt (R51v), or was, and nobody else has it now: taking a car out of an
    account, or closing it, changes nothing of its contracts (R27, R47).
    """
    mine, others = aliased(Holding), aliased(Holding)
    return and_(
        exists().where(mine.account_id == account_id, mine.vin == vin, mine.exclusive),
        ~exists().where(
            others.vin == vin,
            others.account_id != account_id,
            others.exclusive,
            others.removed_at.is_(None),
        ),
    )


def may_be_activated(session: Session, account_id: UUID, vin: str) -> bool:
    """Whether `its_own` holds."""
    return bool(session.scalar(select(its_own(account_id, vin))))


def check(session: Session, check_id: UUID) -> OwnershipCheck | None:
    """The ownership check of that id, locked, as it stands now."""
    return session.scalar(
        select(OwnershipCheck)
        .where(OwnershipCheck.id == check_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def open_checks(
    session: Session,
    *,
    vin: str | None = None,
    claimant_id: UUID | None = None,
    holder_id: UUID | None = None,
    dealer_id: UUID | None = None,
) -> Sequence[OwnershipCheck]:
    """The ownership checks that wait for somebody, the oldest first."""
    query = select(OwnershipCheck).where(OwnershipCheck.state == OwnershipState.OPEN)
    if vin is not None:
        query = query.where(OwnershipCheck.vin == vin)
    if claimant_id is not None:
        query = query.where(OwnershipCheck.claimant_id == claimant_id)
    if holder_id is not None:
        query = query.where(OwnershipCheck.holder_id == holder_id)
    if dealer_id is not None:
        query = query.where(OwnershipCheck.dealer_id == dealer_id)
    return session.scalars(query.order_by(OwnershipCheck.asked_at, OwnershipCheck.id)).all()


def last_told(session: Session, vin: str, holder_id: UUID) -> OwnershipCheck | None:
    """The latest ownership check of a car that its holder was told of."""
    return session.scalar(
        select(OwnershipCheck)
        .where(
            OwnershipCheck.vin == vin,
            OwnershipCheck.holder_id == holder_id,
            OwnershipCheck.told_at.is_not(None),
        )
        .order_by(OwnershipCheck.told_at.desc())
        .limit(1)
    )


def taken_out(session: Session, account_id: UUID) -> set[str]:
    """The cars that were in the account and are not any more."""
    every = session.execute(
        select(Holding.vin, Holding.removed_at).where(Holding.account_id == account_id)
    ).all()
    return {vin for vin, at in every if at} - {vin for vin, at in every if at is None}
