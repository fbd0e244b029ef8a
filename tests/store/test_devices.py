"""Enrolling a kiosk, its settings, and revoking it (K6)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.store.devices import service
from kiosk.store.devices.models import Device
from kiosk.store.http.problems import Refused
from kiosk.store.seed import enrolment_code
from kiosk.store.tables import METADATA
from tests.store.support import Kiosk, Running, problem


def enrol(running: Running, code: str) -> int:
    return Kiosk(running.url).enrol(code).status_code


def thumbprint_of(kiosk: Kiosk) -> str:
    assert kiosk.device_key is not None
    return kiosk.device_key.thumbprint


def new_code(running: Running) -> str:
    with running.work() as work:
        return enrolment_code(work)


def test_a_code_enrols_one_kiosk_once(running: Running) -> None:
    """K6: 8 letters, once."""
    code = new_code(running)
    assert len(code) == 8
    assert set(code) <= set(service.CODE_ALPHABET)
    assert enrol(running, code) == 201
    answer = Kiosk(running.url).enrol(code)
    problem(answer, 403, "enrolment_invalid")


def test_a_code_may_be_typed_in_any_way(running: Running) -> None:
    code = new_code(running)
    assert enrol(running, f" {code[:4].lower()}-{code[4:].lower()} ") == 201


def test_a_code_works_for_ten_minutes(running: Running) -> None:
    """K6."""
    in_time, late = new_code(running), new_code(running)
    running.clock.move(timedelta(minutes=9, seconds=50))
    assert enrol(running, in_time) == 201
    running.clock.move(timedelta(seconds=11))
    assert enrol(running, late) == 403


def test_guessing_codes_is_slowed_down(running: Running) -> None:
    statuses = [enrol(running, "BCDFGHJK") for _ in range(12)]
    assert statuses[:10] == [403] * 10
    assert statuses[-1] == 429
    running.clock.move(timedelta(minutes=5))
    assert enrol(running, new_code(running)) == 201


def test_the_kiosk_learns_who_and_where_it_is(kiosk: Kiosk) -> None:
    told = kiosk.get("/v1/device").json()
    assert told["dealer"]["city"] == "Utrecht"
    assert told["market"] == "NL"
    assert told["card_here"] is True
    assert told["token_url"] == "https://pay.example/v1/tokens"
    assert told["phone_url"] == "https://store.example/go"


def test_a_revoked_kiosk_is_refused_from_its_next_request_on(
    running: Running, kiosk: Kiosk
) -> None:
    """K6."""
    kiosk.sign_in()
    assert kiosk.get("/v1/account/vehicles").status_code == 200
    with running.work() as work:
        assert kiosk.device_key is not None
        service.revoke(work, service.identify(work, kiosk.device_key.thumbprint))
    problem(kiosk.get("/v1/account/vehicles"), 401, "device_unknown")


def test_neither_a_code_nor_a_private_key_lies_in_the_database(
    running: Running, kiosk: Kiosk
) -> None:
    """DESIGN §6: what lies there makes nobody a kiosk."""
    code = new_code(running)
    assert kiosk.device_key is not None
    with running.work() as work:
        assert list(work.session.scalars(select(Device.key_thumbprint)).unique()) != []
        rows = [
            repr(row)
            for table in METADATA.sorted_tables
            for row in work.session.execute(select(table))
        ]
    secret = kiosk.device_key.pem().splitlines()[1]
    assert not any(code in row or secret in row for row in rows)


@pytest.mark.parametrize("code", ["", "B" * 5_000, "BCDFGHJ", "ÄÖÜßÄÖÜß", "'; DROP TABLE"])
def test_odd_codes_are_refused_like_wrong_ones(running: Running, code: str) -> None:
    answer = Kiosk(running.url).enrol(code)
    problem(answer, 403, "enrolment_invalid")


def test_a_lost_answer_to_an_enrolment_can_be_had_again(running: Running) -> None:
    """K6: the same code from the same key is the same kiosk; from another key it is used up."""
    with running.work() as work:
        code = enrolment_code(work)
    kiosk = Kiosk(running.url)
    first, again = kiosk.enrol(code), kiosk.enrol(code)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    problem(Kiosk(running.url).enrol(code), 403, "enrolment_invalid")
    assert kiosk.get("/v1/device").status_code == 200


def test_a_revoked_key_never_comes_back(running: Running, kiosk: Kiosk) -> None:
    """K6: neither with the old code nor with a new one; the machine is enrolled again under a new key."""
    with running.work() as work:
        service.revoke(work, service.identify(work, thumbprint_of(kiosk)))
        code = enrolment_code(work)
    problem(kiosk.get("/v1/device"), 401, "device_unknown")
    problem(kiosk.enrol(code), 403, "enrolment_invalid")
    kiosk.device_key = None
    assert kiosk.enrol(code).status_code == 201
    assert kiosk.get("/v1/device").status_code == 200


def test_a_key_is_one_kiosk(running: Running, kiosk: Kiosk) -> None:
    """A second code cannot make it a kiosk of another dealer as well."""
    with running.work() as work:
        dealer = service.add_dealer(work, "Another garage", "Gouda")
        code = service.issue_code(work, dealer, "Kiosk")
    before = kiosk.get("/v1/device").json()
    problem(kiosk.enrol(code), 403, "enrolment_invalid")
    assert kiosk.get("/v1/device").json() == before


def test_ten_thousand_guesses_of_an_enrolment_code(running: Running) -> None:
    """DESIGN §6: of 10,000 guesses from one address ten are looked at; the right code among the rest helps nobody."""
    with running.work() as work:
        code = enrolment_code(work)
    looked_at = slowed = 0
    with running.work() as work:
        for number in range(10_000):
            guess = code if number == 5_000 else f"GUESS{number:03d}"
            try:
                service.enrol(work, guess, f"key {number}", "192.0.2.7")
            except Refused as error:
                looked_at += error.code == "enrolment_invalid"
                slowed += error.code == "rate_limited"
    assert (looked_at, slowed) == (10, 9_990)
    problem(Kiosk(running.url).enrol("ZZZZZZZZ"), 403, "enrolment_invalid")
    assert Kiosk(running.url).enrol(code).status_code == 201
