"""Queries about dealers and kiosks."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.store.devices.models import DealerRecord, Device, EnrolmentCode, UsedProof


def device(session: Session, device_id: UUID) -> Device | None:
    """The kiosk of that id."""
    return session.get(Device, device_id)


def device_by_key(session: Session, thumbprint: str) -> Device | None:
    """The kiosk that holds the key of this thumbprint."""
    return session.scalar(select(Device).where(Device.key_thumbprint == thumbprint))


def forget_proofs(session: Session, until: datetime) -> None:
    """Drop the proofs that are too old to be taken again in any case."""
    session.execute(delete(UsedProof).where(UsedProof.expires_at <= until))


def code_by_hash(session: Session, code_hash: str) -> EnrolmentCode | None:
    """The enrolment code, locked so that two kiosks cannot use it at once."""
    return session.scalar(
        select(EnrolmentCode).where(EnrolmentCode.code_hash == code_hash).with_for_update()
    )


def dealer_by_name(session: Session, name: str) -> DealerRecord | None:
    """The dealer of that name."""
    return session.scalar(select(DealerRecord).where(DealerRecord.name == name))


def device_by_name(session: Session, name: str) -> Device | None:
    """The kiosk of that name that is in use, the latest where there are several."""
    return session.scalar(
        select(Device)
        .where(Device.name == name, Device.revoked_at.is_(None))
        .order_by(Device.enrolled_at.desc())
    )
