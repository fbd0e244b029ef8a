"""Parking a visit: the kiosk leaves the cart with the store, and one phone takes it from there (K4, K5).

Whoever was signed in at the kiosk is the only one who can go on with it; a visit of nobody belongs to whoever the
phone signs in first.
"""

from datetime import timedelta
from uuid import UUID

from kiosk.contract.carried_carts import PHONE_LIFETIME_S, NewParkedVisit
from kiosk.contract.handoffs import Handoff
from kiosk.contract.problems import Code
from kiosk.store.accounts.models import Account
from kiosk.store.carts import repository, service
from kiosk.store.carts.models import CartRecord
from kiosk.store.database import Json, uuid7
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import repository as handoff_repository
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffKind, HandoffRecord
from kiosk.store.handoffs.service import Subject
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work

LIFETIME = timedelta(seconds=PHONE_LIFETIME_S)


def park(work: Work, visit: NewParkedVisit, device: Device, account: Account | None) -> Handoff:
    """Keep the visit for two hours, and a first code for the phone that goes on with it."""
    service.tidy_up(work)
    subject = Subject(HandoffKind.VISIT, account_id=account.id if account else None)
    record = handoffs.begin(work, subject, device, visit.language)
    lines: list[Json] = [line.model_dump(mode="json") for line in visit.lines]
    work.session.add(
        CartRecord(
            id=uuid7(),
            handoff_id=record.id,
            device_id=device.id,
            car="",
            vin=visit.vin or "",
            lines=lines,
            consents=[],
            made_at=work.now,
            expires_at=work.now + LIFETIME,
        )
    )
    work.session.flush()
    return handoffs.reply_of(work, record, handoffs.add_code(work, record))


def renew(work: Work, handoff_id: UUID, device: Device) -> Handoff:
    """A fresh code; `handoff_over` once a phone has the visit, or it was given up."""
    return handoffs.renewed(work, _own(work, handoff_id, device))


def read(work: Work, handoff_id: UUID, device: Device) -> Handoff:
    """How far the phone has come."""
    return handoffs.reply_of(work, _own(work, handoff_id, device))


def give_up(work: Work, handoff_id: UUID, device: Device) -> None:
    """The customer stays at the kiosk: nothing of the visit is kept here. What a phone has already stays with it."""
    record = _own(work, handoff_id, device)
    cart = repository.of_handoff(work.session, record.id)
    if cart is None or record.phone_hash is not None or record.ended_at is not None:
        return
    handoffs.end(work, record)
    service.clear(work, cart)


def _own(work: Work, handoff_id: UUID, device: Device) -> HandoffRecord:
    """The visit that this kiosk parked; `not_found` for any other."""
    record = handoff_repository.handoff(work.session, handoff_id)
    if (
        record is None
        or record.device_id != device.id
        or repository.of_handoff(work.session, record.id) is None
    ):
        raise Refused(Code.NOT_FOUND)
    return record
