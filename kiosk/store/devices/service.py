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


def enrol(work: Work, code: str, address: str) -> Enrolled:
    """Turn a code into a kiosk's identity; refused alike when wrong, used or too old."""
    buckets = [throttling.ENROLMENT.of(address)]
    throttling.check(work, buckets)
    found = repository.code_by_hash(work.session, _code_hash(work, _normal(code)))
    if found is None or found.used_at is not None or found.expires_at <= work.now:
        throttling.count(work, buckets)
        raise Refused(Code.ENROLMENT_INVALID, keeps_changes=True)
    found.used_at = work.now
    token = tokens.random_token()
    device = Device(
        id=uuid7(),
        dealer_id=found.dealer_id,
        name=found.device_name,
        token_hash=tokens.token_hash(token),
        enrolled_at=work.now,
    )
    work.session.add(device)
    return Enrolled(device_id=device.id, device_token=token)


def counter(work: Work, dealer: DealerRecord) -> Device:
    """The dealer's own counter, where orders of the past were placed; it holds no token, so nobody can be it."""
    name = f"{dealer.name}: counter"
    found = repository.device_by_name(work.session, name)
    if found is None:
        unknown = tokens.token_hash(tokens.random_token())
        found = Device(
            id=uuid7(),
            dealer_id=dealer.id,
            name=name,
            token_hash=unknown,
            enrolled_at=work.now,
        )
        work.session.add(found)
        work.session.flush()
    return found


def identify(work: Work, token: str) -> Device:
    """The kiosk that holds this token; a problem for an unknown or revoked one."""
    device = repository.device_by_token(work.session, tokens.token_hash(token)) if token else None
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


def _normal(code: str) -> str:
    return code.strip().replace("-", "").replace(" ", "").upper()


def _code_hash(work: Work, code: str) -> str:
    # Eight letters can be tried out against a plain hash; this one needs the store's secret as well.
    return tokens.derived_token(work.secret, "enrolment", code)
