"""Who sells at a dealer, and who of them is signed in on which of its kiosks, for a quarter of an hour (K1)."""

import re
from datetime import timedelta
from itertools import pairwise

from kiosk.contract.problems import Code
from kiosk.contract.salespeople import Salesperson, SalespersonSession
from kiosk.store import tokens
from kiosk.store.accounts import passwords, throttling
from kiosk.store.database import uuid7
from kiosk.store.devices import repository as dealers
from kiosk.store.devices.models import DealerRecord, Device
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import plain
from kiosk.store.salespeople import repository
from kiosk.store.salespeople.models import SalespersonRecord, SalespersonSessionRecord
from kiosk.store.work import Work

SESSION_LIFETIME = timedelta(minutes=15)
PIN_DIGITS = range(6, 13)
_STAFF_NUMBER = re.compile(r"[0-9A-Z]{1,20}")
_PERSON = throttling.Limit("salesperson", 5, 60)
_DEVICE = throttling.Limit("salespeople device", 20, 30)


class PinWeak(ValueError):
    """Not six to twelve digits, or one of the PINs that everybody tries first."""


class StaffNumberInvalid(ValueError):
    """Not one to twenty letters and digits."""


class NobodyOfThatNumber(LookupError):
    """The dealer is not known, or has nobody of that number."""


class StaffNumberTaken(ValueError):
    """The dealer has a salesperson of that number already."""


def add(
    work: Work, dealer: DealerRecord, staff_number: str, display_name: str, pin: str
) -> SalespersonRecord:
    """A new salesperson; PinWeak, StaffNumberInvalid, StaffNumberTaken, or a problem with the name."""
    number = _normal(staff_number)
    if not _STAFF_NUMBER.fullmatch(number):
        raise StaffNumberInvalid
    if repository.by_number(work.session, dealer.id, number) is not None:
        raise StaffNumberTaken
    found = SalespersonRecord(
        id=uuid7(),
        dealer_id=dealer.id,
        staff_number=number,
        display_name=plain(display_name, "display_name"),
        pin_hash=passwords.hashed(_checked(pin)),
        active=True,
        created_at=work.now,
    )
    work.session.add(found)
    work.session.flush()
    return found


def change_pin(work: Work, salesperson: SalespersonRecord, pin: str) -> None:
    """Another PIN; whoever is signed in with the old one is not any more. PinWeak."""
    salesperson.pin_hash = passwords.hashed(_checked(pin))
    repository.end_sessions(work.session, salesperson.id)


def stop(work: Work, salesperson: SalespersonRecord) -> None:
    """Whoever left the dealer may do nothing from the next request on."""
    salesperson.active = False
    repository.end_sessions(work.session, salesperson.id)


def named(work: Work, dealer_name: str, staff_number: str) -> SalespersonRecord:
    """The salesperson of that number at the dealer of that name; NobodyOfThatNumber."""
    dealer = dealers.dealer_by_name(work.session, dealer_name)
    found = dealer and repository.by_number(work.session, dealer.id, _normal(staff_number))
    if not found:
        raise NobodyOfThatNumber("There is no such dealer, or nobody of that number there.")
    return found


def sign_in(work: Work, staff_number: str, pin: str, device: Device) -> SalespersonSession:
    """Sign in on a kiosk of one's own dealer; the same answer, as slow, for a number that nobody has."""
    number = _normal(staff_number)
    person = _PERSON.of(f"{device.dealer_id}\n{number}")
    buckets = [person, _DEVICE.of(str(device.id))]
    throttling.check(work, buckets)
    found = repository.by_number(work.session, device.dealer_id, number)
    right = passwords.matches(pin, found.pin_hash if found is not None and found.active else None)
    if found is None or not right:
        throttling.count(work, buckets)
        raise Refused(Code.CREDENTIALS_WRONG, keeps_changes=True)
    throttling.forgive(work, person)
    repository.forget_sessions(work.session, work.now)
    token = tokens.random_token()
    session = SalespersonSessionRecord(
        id=uuid7(),
        salesperson=found,
        device_id=device.id,
        token_hash=tokens.token_hash(token),
        created_at=work.now,
        expires_at=work.now + SESSION_LIFETIME,
    )
    work.session.add(session)
    return SalespersonSession(
        access_token=token, expires_at=session.expires_at, salesperson=profile_of(found)
    )


def identify(work: Work, token: str, device: Device) -> SalespersonSessionRecord:
    """The salesperson's session of this token on this kiosk; a problem where there is none."""
    found = repository.session_by_token(work.session, tokens.token_hash(token)) if token else None
    if (
        found is None
        or found.device_id != device.id
        or found.expires_at <= work.now
        or not found.salesperson.active
        or found.salesperson.dealer_id != device.dealer_id
    ):
        raise Refused(Code.NOT_SIGNED_IN)
    return found


def end_session(work: Work, session: SalespersonSessionRecord) -> None:
    """Sign out."""
    work.session.delete(session)


def profile_of(salesperson: SalespersonRecord) -> Salesperson:
    """Who is signed in, as screens show it."""
    return Salesperson(id=salesperson.id, display_name=salesperson.display_name)


def _normal(staff_number: str) -> str:
    return staff_number.strip().upper()


def _checked(pin: str) -> str:
    """The PIN; digits that only repeat or count up or down are the first that anybody tries."""
    if len(pin) not in PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        raise PinWeak
    steps = {(int(right) - int(left)) % 10 for left, right in pairwise(pin)}
    if len(steps) == 1 or len(set(pin)) < 3:
        raise PinWeak
    return pin
