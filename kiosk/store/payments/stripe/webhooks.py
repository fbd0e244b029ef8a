"""Takes in the events that Stripe sends, each once; they only say what is worth asking Stripe about now (DESIGN §7).

What an event claims is never believed, signed or not: the store asks Stripe itself, in the loops that ask anyhow. So an
event that is lost, late or out of order costs time and nothing else.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

import stripe
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.contract.problems import Code
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.http.problems import Refused, refused_by
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.payments.models import CardPage, CardRecord, ProviderEvent
from kiosk.store.work import Work

TOLERANCE = timedelta(minutes=5)
"""How far the time in a signature may lie from the store's own, before or after."""
KEPT_FOR = timedelta(days=30)
"""How long an event's id is remembered; Stripe sends it again for three days at most."""
_NAME = r"^[A-Za-z0-9_.-]{1,255}$"
_HEADER = "Stripe-Signature"
_TIME = re.compile(r"(?:^|,)t=(\d{1,12})(?:,|$)", re.ASCII)


class _Subject(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str = Field(pattern=_NAME)
    object: str = Field(pattern=_NAME)


class _Data(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    object: _Subject


class Event(BaseModel):
    """What the store reads of an event: which object has changed."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str = Field(pattern=_NAME)
    type: str = Field(pattern=_NAME)
    data: _Data


@dataclass(frozen=True)
class Delivery:
    """An event as it came in: the very bytes, and the header that signs them."""

    body: bytes
    signature: str


def read(delivery: Delivery, secret: str, now: datetime) -> Event:
    """The event, if Stripe signed it just now; `Refused` (invalid) for a forged, old or unreadable one."""
    try:
        text = delivery.body.decode("utf-8")
        delivery.signature.encode("ascii")
        stripe.WebhookSignature.verify_header(text, delivery.signature, secret)
    except (UnicodeError, stripe.SignatureVerificationError):
        raise _not_signed() from None
    signed = _TIME.search(delivery.signature)
    if signed is None or abs(now.timestamp() - int(signed[1])) > TOLERANCE.total_seconds():
        raise _not_signed()
    try:
        return Event.model_validate_json(delivery.body)
    except ValidationError as error:
        raise refused_by(error) from None


def take_in(work: Work, event: Event) -> bool:
    """Have Stripe asked about the event's object at once; false where the event came before."""
    if not _first_time(work, event):
        return False
    subject = event.data.object
    nudge = _NUDGES.get(subject.object)
    if nudge is not None:
        nudge(work, subject.id)
    return True


def _first_time(work: Work, event: Event) -> bool:
    work.session.execute(
        delete(ProviderEvent).where(ProviderEvent.received_at <= work.now - KEPT_FOR)
    )
    subject = event.data.object
    row = ProviderEvent(
        id=event.id,
        type=event.type,
        object_kind=subject.object,
        object_id=subject.id,
        received_at=work.now,
    )
    try:
        with work.session.begin_nested():
            work.session.add(row)
    except IntegrityError:
        return False
    return True


def _ask_about_card(work: Work, setup_id: str) -> None:
    work.session.execute(
        update(CardRecord)
        .where(CardRecord.provider_setup_id == setup_id, CardRecord.ask_again_at.is_not(None))
        .values(ask_again_at=work.now)
    )


def _ask_about_page(work: Work, page_id: str) -> None:
    work.session.execute(
        update(CardPage)
        .where(CardPage.provider_page_id == page_id, CardPage.ask_again_at.is_not(None))
        .values(ask_again_at=work.now)
    )


def _ask_about_charge(work: Work, charge_id: str) -> None:
    charge = work.session.scalar(
        select(ChargeRecord).where(
            ChargeRecord.provider_charge_id == charge_id,
            ChargeRecord.state == ChargeState.SENDING,
        )
    )
    if charge is None:
        return
    work.session.execute(
        update(Job)
        .where(
            Job.kind == JobKind.CHARGE,
            Job.subject == charge.contract_id,
            Job.period == str(charge.period),
            Job.settled_at.is_(None),
            Job.due_at > work.now,
        )
        .values(due_at=work.now)
    )


_NUDGES = {
    "setup_intent": _ask_about_card,
    "checkout.session": _ask_about_page,
    "payment_intent": _ask_about_charge,
}


def _not_signed() -> Refused:
    return Refused(Code.INVALID, fields=[(_HEADER, "signature_invalid")])
