"""Enrolling a kiosk with a one-time code, recognising it, and revoking it (K6)."""

import secrets
from datetime import timedelta

from kiosk.contract.devices import Dealer, DeviceSettings, Enrolled
from kiosk.contract.problems import Code
from kiosk.store import tokens
from kiosk.store.accounts import throttling
from kiosk.store.database import uuid7
from kiosk.store.devices import repository
from kiosk.store.devices.models import DealerRecord, Device, EnrolmentCode
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work

CODE_LIFETIME = timedelta(minutes=10)
CODE_LENGTH = 8
CODE_ALPHABET = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels and no digits: the code spells nothing and has no look-alikes (RFC 8628 §6.1)."""


def add_dealer(work: Work, name: str, city: str) -> DealerRecord:
    """The dealer of that name, made where there is none."""
    found = repository.dealer_by_name(work.session, name)
    if found is None:
        found = DealerRecord(id=uuid7(), name=name, city=city, market=work.settings.market)
        work.session.add(found)
        work.session.flush()
    return found


def issue_code(work: Work, dealer: DealerRecord, device_name: str) -> str:
    """A new code for one kiosk: 8 letters, 10 minutes, once."""
    code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
    work.session.add(
        EnrolmentCode(
            dealer_id=dealer.id,
            device_name=device_name,
            code_hash=_code_hash(work, code),
            expires_at=work.now + CODE_LIFETIME,
        )
    )
    return code


def enrol(work: Work, code: str, thumbprint: str, address: str) -> Enrolled:
    """Make the holder of a key a kiosk; refused alike when the code is wrong, used or too old.

    The same code from the same key again is the same kiosk: its first answer may have been lost on the way.
    """
    buckets = [throttling.ENROLMENT.of(address)]
    throttling.check(work, buckets)
    found = repository.code_by_hash(work.session, _code_hash(work, _normal(code)))
    holder = repository.device_by_key(work.session, thumbprint)
    if found is None or found.expires_at <= work.now or not _free(found, holder):
        throttling.count(work, buckets)
        raise Refused(Code.ENROLMENT_INVALID, keeps_changes=True)
    if holder is not None:
        return Enrolled(device_id=holder.id)
    device = Device(
        id=uuid7(),
        dealer_id=found.dealer_id,
        name=found.device_name,
        key_thumbprint=thumbprint,
        enrolled_at=work.now,
    )
    work.session.add(device)
    work.session.flush()
    found.used_at = work.now
    found.device_id = device.id
    return Enrolled(device_id=device.id)


def counter(work: Work, dealer: DealerRecord) -> Device:
    """The dealer's own counter, where orders of the past were placed; it has no key, so nobody can be it."""
    name = f"{dealer.name}: counter"
    found = repository.device_by_name(work.session, name)
    if found is None:
        found = Device(id=uuid7(), dealer_id=dealer.id, name=name, enrolled_at=work.now)
        work.session.add(found)
        work.session.flush()
    return found


def identify(work: Work, thumbprint: str) -> Device:
    """The kiosk that holds the key of this thumbprint; a problem for an unknown or revoked one."""
    device = repository.device_by_key(work.session, thumbprint) if thumbprint else None
    if device is None or device.revoked_at is not None:
        raise Refused(Code.DEVICE_UNKNOWN)
    return device


def revoke(work: Work, device: Device) -> None:
    """Stop believing a kiosk, from its next request on."""
    device.revoked_at = work.now


def settings_of(work: Work, device: Device) -> DeviceSettings:
    """What the kiosk needs to know of itself."""
    settings = work.settings
    dealer = device.dealer
    return DeviceSettings(
        device_id=device.id,
        name=device.name,
        dealer=Dealer(id=dealer.id, name=dealer.name, city=dealer.city),
        market=dealer.market,
        card_here=settings.card_here,
        token_url=f"{settings.provider_url}/v1/tokens" if settings.provider_url else "",
        publishable_key=settings.provider_publishable_key,
        phone_url=f"{settings.public_url}/go",
    )


def _free(code: EnrolmentCode, holder: Device | None) -> bool:
    """Whether the code may make this key a kiosk. A key is one kiosk for ever: revoked, it never comes back."""
    if holder is None:
        return code.used_at is None
    return code.device_id == holder.id and holder.revoked_at is None


def _normal(code: str) -> str:
    return code.strip().replace("-", "").replace(" ", "").upper()


def _code_hash(work: Work, code: str) -> str:
    # Eight letters can be tried out against a plain hash; this one needs the store's secret as well.
    return tokens.derived_token(work.secret, "enrolment", code)
