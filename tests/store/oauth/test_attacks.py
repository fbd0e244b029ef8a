"""Attacks on the log-in by phone: guesses, replays, and kiosks that ask for what is not theirs (DESIGN §6)."""

from __future__ import annotations

import pytest
import requests
from sqlalchemy import select

from kiosk.contract.sign_ins import GRANT_TYPE, OAuthError, Prompt
from kiosk.store.devices import service as devices
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import service as handoffs
from kiosk.store.http.problems import Refused
from kiosk.store.oauth import service as oauth
from kiosk.store.oauth.errors import OAuthRefused
from kiosk.store.work import Work
from tests.store.attacks.test_guessing import guesses
from tests.store.support import Kiosk, MakeKiosk, Running, problem


def begun(work: Work, kiosk: Kiosk) -> tuple[Device, dict[str, str]]:
    """A sign-in of this kiosk, and what it was given."""
    assert kiosk.device_key is not None
    device = devices.identify(work, kiosk.device_key.thumbprint)
    bucket = oauth.STARTS_DEVICE.of(str(device.id))
    given = oauth.start(work, device, Prompt.LOGIN, "nl", bucket)
    return device, {
        "device_code": given.device_code,
        "secret": given.verification_uri_complete.rpartition("/")[2],
        "digits": given.match_digits,
        "sign_in_id": str(given.sign_in_id),
        "client_id": str(device.id),
    }


def sent(kiosk: Kiosk, given: dict[str, str], headers: dict[str, str]) -> requests.Response:
    """A token request with headers made elsewhere."""
    form = {
        "grant_type": GRANT_TYPE,
        "device_code": given["device_code"],
        "client_id": given["client_id"],
    }
    return kiosk.http.post(f"{kiosk.url}/oauth/token", data=form, headers=headers, timeout=30)


def test_device_codes_are_guessed_slowly(running: Running, kiosk: Kiosk) -> None:
    """RFC 8628 §5.2: of 256 bits, tried ten times a second, one a second is looked up, and nothing is found."""
    with running.work() as work:
        device, _ = begun(work, kiosk)

        def guess(later: Work, number: int) -> bool:
            try:
                oauth.redeem(later, f"{number:043d}", device)
            except OAuthRefused as refused:
                return refused.error is OAuthError.INVALID_GRANT
            except Refused:
                return False
            raise AssertionError("somebody got in")

        limit = oauth.CODES_DEVICE
        assert guesses(work, guess, 900) <= limit.capacity + 90 // limit.leak_s + 1


def test_three_digits_are_compared_however_many_are_guessed(running: Running, kiosk: Kiosk) -> None:
    """K4: whoever photographed the code has three tries at its two digits, on however many phones."""
    with running.work() as work:
        _, given = begun(work, kiosk)

        def guess(later: Work, number: int) -> bool:
            digits = f"{(int(given['digits']) - 10 + 1 + number % 89) % 90 + 10}"
            try:
                handoffs.connect(later, given["secret"], digits)
            except handoffs.WrongDigits:
                return True
            except handoffs.CodeOver:
                return False
            raise AssertionError("somebody got in")

        assert guesses(work, guess, 200) == handoffs.WRONG_DIGITS_ALLOWED


def test_a_signed_request_is_taken_once(running: Running, kiosk: Kiosk) -> None:
    """RFC 9449 §11.1: a proof that was overheard is worth nothing, for the same request or another."""
    with running.work() as work:
        _, given = begun(work, kiosk)
        _, other = begun(work, kiosk)
    kiosk.get("/v1/device")
    overheard = kiosk.proof("POST", "/oauth/token", None)
    assert sent(kiosk, given, overheard).json()["error"] == "authorization_pending"
    for again in (given, other):
        answer = sent(kiosk, again, overheard)
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_dpop_proof")
    elsewhere = kiosk.proof("POST", "/oauth/device_authorization", None)
    assert sent(kiosk, given, elsewhere).json()["error"] == "invalid_dpop_proof"


def test_a_proof_that_names_its_body_has_to_fit_it(running: Running, kiosk: Kiosk) -> None:
    """Our own claim is optional here; where it is made, it holds."""
    with running.work() as work:
        _, given = begun(work, kiosk)
    kiosk.get("/v1/device")
    answer = sent(kiosk, given, kiosk.proof("POST", "/oauth/token", b"another body"))
    assert answer.json()["error"] == "invalid_dpop_proof"


def test_another_kiosk_gets_nothing_of_it(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """K6: its device code is no grant, its state is not there, it cannot be cancelled, whoever it says it is."""
    thief = make_kiosk()
    with running.work() as work:
        _, given = begun(work, kiosk)
        handoffs.connect(work, given["secret"], given["digits"])
        thief_device, _ = begun(work, thief)
    path = f"/v1/sign-ins/{given['sign_in_id']}"
    problem(thief.get(path), 404, "not_found")
    problem(thief.call("DELETE", path), 404, "not_found")
    as_itself = given | {"client_id": str(thief_device.id)}
    for form, error in ((as_itself, "invalid_grant"), (given, "invalid_client")):
        answer = sent(thief, form, thief.proof("POST", "/oauth/token", None))
        assert answer.json()["error"] == error
    assert kiosk.get(path).json()["state"] == "signing_in"


def test_a_revoked_kiosk_logs_nobody_in(running: Running, kiosk: Kiosk) -> None:
    """K6: neither with its key nor by its name."""
    with running.work() as work:
        device, given = begun(work, kiosk)
        devices.revoke(work, work.session.get_one(Device, device.id))
    kiosk.get("/v1/device")
    answer = sent(kiosk, given, kiosk.proof("POST", "/oauth/token", None))
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    named = requests.post(
        f"{running.url}/oauth/device_authorization",
        data={"client_id": given["client_id"]},
        timeout=30,
    )
    assert (named.status_code, named.json()["error"]) == (401, "invalid_client")


def test_naming_a_kiosk_does_not_use_up_what_it_may_do(running: Running, kiosk: Kiosk) -> None:
    """Whoever knows a kiosk's id can begin sign-ins that only it can finish, and is stopped long before the kiosk is."""
    with running.work() as work:
        device = work.session.scalars(select(Device)).first()
        assert device is not None
        for _ in range(oauth.STARTS_UNPROVEN.capacity):
            oauth.start(work, device, Prompt.LOGIN, "nl", oauth.STARTS_UNPROVEN.of("192.0.2.7"))
        with pytest.raises(Refused, match="rate_limited"):
            oauth.start(work, device, Prompt.LOGIN, "nl", oauth.STARTS_UNPROVEN.of("192.0.2.7"))
        begun(work, kiosk)
