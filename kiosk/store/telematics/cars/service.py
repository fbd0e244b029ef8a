"""How a car of the demonstration behaves: reachable or not, and a few seconds for switching a service on."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.telematics.cars.messages import ActivationReply, NewActivation
from kiosk.store.telematics.cars.models import CarRow, SwitchRow
from kiosk.store.telematics.port import ActivationState, Failure, Hindrance

SWITCHING_TAKES = timedelta(seconds=4)
_FAILED = ActivationReply(state=ActivationState.FAILED, failure=Failure.UNIT_DEFECTIVE)
SWITCHES = ("ignition", "outdoors", "sharing", "unlocked", "unit")
"""What can be changed on a car's page."""


def car(session: Session, vin: str) -> CarRow:
    """The car of that VIN; one never seen stands outside with its ignition on."""
    row = session.get(CarRow, vin)
    return row or CarRow(
        vin=vin, ignition=True, outdoors=True, sharing=True, unlocked=True, unit=True
    )


def code_of(vin: str) -> str:
    """The in-car code of a demonstration car, as it stands on the card that came with it."""
    return f"{int(vin[-6:], 36) % 10_000:04d}"


def hindrance(row: CarRow) -> Hindrance | None:
    """Why the car cannot be reached; what the customer has to do first comes first."""
    if not row.ignition:
        return Hindrance.IGNITION_OFF
    if not row.outdoors:
        return Hindrance.NO_RECEPTION
    if not row.sharing:
        return Hindrance.PRIVACY_MODE
    return None if row.unlocked else Hindrance.CODE_NEEDED


def set_switch(session: Session, vin: str, name: str, *, on: bool) -> None:
    """Turn one of `SWITCHES`."""
    row = car(session, vin)
    setattr(row, name, on)
    session.add(row)


def activate(
    session: Session, contract_id: str, order: NewActivation, now: datetime
) -> ActivationReply:
    """Begin once the car can be reached; active a few seconds later, or failed for good where its unit is defective.

    Asking again changes nothing.
    """
    row = _row(session, contract_id, order, now)
    if row.failed_at is not None and row.failed_at <= now:
        return _FAILED
    if row.ended_at is not None:
        return ActivationReply(state=ActivationState.PENDING)
    if row.begun_at is None:
        why = hindrance(car(session, row.vin))
        if why is not None:
            return ActivationReply(state=ActivationState.PENDING, hindrance=why)
        row.begun_at = now
        row.failed_at = None if car(session, row.vin).unit else now + SWITCHING_TAKES
    if row.begun_at + SWITCHING_TAKES > now:
        return ActivationReply(state=ActivationState.IN_PROGRESS)
    return ActivationReply(state=ActivationState.ACTIVE)


def deactivate(session: Session, contract_id: str, order: NewActivation, now: datetime) -> None:
    """End a service for good, also one that was never begun."""
    row = _row(session, contract_id, order, now)
    row.ended_at = row.ended_at or now


def pause(session: Session, contract_id: str, order: NewActivation, now: datetime) -> None:
    """Switch a service off until it is resumed."""
    row = _row(session, contract_id, order, now)
    row.paused_at = row.paused_at or now


def resume(session: Session, contract_id: str, order: NewActivation, now: datetime) -> None:
    """Switch a paused service on again."""
    _row(session, contract_id, order, now).paused_at = None


def services_in(session: Session, vin: str) -> Sequence[SwitchRow]:
    """What has been asked for in a car and was not ended, the latest first."""
    return session.scalars(
        select(SwitchRow)
        .where(SwitchRow.vin == vin, SwitchRow.ended_at.is_(None))
        .order_by(SwitchRow.asked_at.desc())
    ).all()


def _row(session: Session, contract_id: str, order: NewActivation, now: datetime) -> SwitchRow:
    row = session.get(SwitchRow, contract_id)
    if row is None:
        row = SwitchRow(
            contract_id=contract_id, vin=order.vin, service_id=order.service_id, asked_at=now
        )
        session.add(row)
    return row
