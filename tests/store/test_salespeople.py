"""Salespeople sign in on kiosks of their own dealer, for a short while (K1, K6)."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from kiosk.store import migrating
from kiosk.store.devices import service as devices
from kiosk.store.salespeople import service
from kiosk.store.salespeople.models import SalespersonRecord
from tests.store.support import Kiosk, MakeKiosk, Running, problem

PIN = "730518"
SESSIONS = "/v1/salespeople/sessions"
CURRENT = f"{SESSIONS}/current"


@pytest.fixture
def ours(running: Running, kiosk: Kiosk) -> SalespersonRecord:
    """A salesperson of the kiosk's dealer."""
    with running.work() as work:
        assert kiosk.device_key is not None
        dealer = devices.identify(work, kiosk.device_key.thumbprint).dealer
        return service.add(work, dealer, "v12", "Example Seller", PIN)


def sign_in(kiosk: Kiosk, number: str = "V12", pin: str = PIN) -> requests.Response:
    kiosk.session_token = ""
    answer = kiosk.call("POST", SESSIONS, {"staff_number": number, "pin": pin})
    if answer.ok:
        kiosk.session_token = answer.json()["access_token"]
    return answer


@pytest.mark.usefixtures("ours")
def test_number_and_pin_sign_in(kiosk: Kiosk) -> None:
    """K1: and the screen knows who it is."""
    answer = sign_in(kiosk, " v12 ")
    assert answer.status_code == 201
    assert answer.json()["salesperson"]["display_name"] == "Example Seller"
    assert kiosk.get(CURRENT).json() == answer.json()["salesperson"]
    assert kiosk.call("DELETE", CURRENT).status_code == 204
    problem(kiosk.get(CURRENT), 401, "not_signed_in")


@pytest.mark.usefixtures("ours")
def test_a_session_is_short(running: Running, kiosk: Kiosk) -> None:
    """The screen is a public one: a quarter of an hour."""
    sign_in(kiosk)
    running.clock.move(timedelta(minutes=14, seconds=50))
    assert kiosk.get(CURRENT).status_code == 200
    running.clock.move(timedelta(seconds=15))
    problem(kiosk.get(CURRENT), 401, "not_signed_in")


@pytest.mark.usefixtures("ours")
def test_a_session_belongs_to_one_kiosk(kiosk: Kiosk, make_kiosk: MakeKiosk) -> None:
    """DESIGN §6: on another kiosk of the same dealer the token is worth nothing."""
    sign_in(kiosk)
    thief = make_kiosk()
    thief.session_token = kiosk.session_token
    problem(thief.get(CURRENT), 401, "not_signed_in")


@pytest.mark.usefixtures("ours")
def test_a_salesperson_is_no_customer_and_the_other_way_round(kiosk: Kiosk) -> None:
    """K1: two kinds of user; neither session opens what belongs to the other."""
    sign_in(kiosk)
    problem(kiosk.get("/v1/account/vehicles"), 401, "not_signed_in")
    kiosk.session_token = ""
    kiosk.create_account()
    problem(kiosk.get(CURRENT), 401, "not_signed_in")


@pytest.mark.usefixtures("ours")
def test_only_at_the_own_dealer(running: Running, kiosk: Kiosk) -> None:
    """K6: another dealer's kiosk does not know them, and says no more than to anybody."""
    with running.work() as work:
        dealer = devices.add_dealer(work, "Another garage", "Gouda")
        code = devices.issue_code(work, dealer, "Kiosk")
        service.add(work, dealer, "V99", "Another Seller", "648210")
    other = Kiosk(running.url)
    assert other.enrol(code).status_code == 201
    unknown = sign_in(other)
    problem(unknown, 401, "credentials_wrong")
    assert unknown.content == sign_in(other, "NOBODY").content == sign_in(other, "V99").content
    assert sign_in(other, "V99", "648210").status_code == 201
    problem(sign_in(kiosk, "V99", "648210"), 401, "credentials_wrong")


def test_whoever_left_is_out_at_once(
    running: Running, kiosk: Kiosk, ours: SalespersonRecord
) -> None:
    """From the next request on; and the answer is that of a wrong PIN."""
    sign_in(kiosk)
    with running.work() as work:
        service.stop(work, work.session.get_one(SalespersonRecord, ours.id))
    problem(kiosk.get(CURRENT), 401, "not_signed_in")
    problem(sign_in(kiosk), 401, "credentials_wrong")


def test_another_pin_ends_the_sessions(
    running: Running, kiosk: Kiosk, ours: SalespersonRecord
) -> None:
    sign_in(kiosk)
    with running.work() as work:
        service.change_pin(work, work.session.get_one(SalespersonRecord, ours.id), "281936")
    problem(kiosk.get(CURRENT), 401, "not_signed_in")
    problem(sign_in(kiosk), 401, "credentials_wrong")
    assert sign_in(kiosk, pin="281936").status_code == 201


@pytest.mark.usefixtures("ours")
def test_guessing_is_slowed_down_and_never_locks_for_good(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §6: five guesses, then one a minute, even of the right one; and it passes."""
    assert [sign_in(kiosk, pin=f"99000{n}").status_code for n in range(6)] == [401] * 5 + [429]
    assert sign_in(kiosk).status_code == 429
    running.clock.move(timedelta(minutes=1, seconds=1))
    assert sign_in(kiosk).status_code == 201


@pytest.mark.usefixtures("ours")
def test_guessing_many_numbers_is_slowed_down_too(kiosk: Kiosk) -> None:
    """One PIN tried with every number: the kiosk is counted."""
    statuses = [sign_in(kiosk, f"N{n}").status_code for n in range(22)]
    assert statuses == [401] * 20 + [429] * 2


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "1234567890123", "123456", "987654", "111111", "112211", "13579a", "٣٤٥٦٧٨"],
)
def test_a_pin_that_is_guessed_first_is_refused(running: Running, pin: str) -> None:
    with running.work() as work:
        dealer = devices.add_dealer(work, "Another garage", "Gouda")
        with pytest.raises(service.PinWeak):
            service.add(work, dealer, "V1", "Example Seller", pin)


@pytest.mark.parametrize("number", ["", "A-1", "A" * 21, "Ä1", "a b"])
def test_an_odd_number_is_refused(running: Running, number: str) -> None:
    with running.work() as work:
        dealer = devices.add_dealer(work, "Another garage", "Gouda")
        with pytest.raises(service.StaffNumberInvalid):
            service.add(work, dealer, number, "Example Seller", PIN)


def test_a_number_is_taken_once(running: Running) -> None:
    """At one dealer; another dealer may have the same number."""
    with running.work() as work:
        first, second = (devices.add_dealer(work, name, "Gouda") for name in ("One", "Two"))
        service.add(work, first, "V12", "Example Seller", PIN)
        service.add(work, second, "V12", "Example Seller", PIN)
        with pytest.raises(service.StaffNumberTaken):
            service.add(work, first, "v12 ", "Example Seller", PIN)


def test_a_pin_lies_hashed(ours: SalespersonRecord) -> None:
    """argon2id, as the customers' passwords."""
    assert ours.pin_hash.startswith("$argon2id$")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A store's settings, migrated, with one dealer."""
    found = os.environ | {"STORE_DATABASE_URL": f"sqlite:///{tmp_path}/store.sqlite3"}
    migrating.migrate(found["STORE_DATABASE_URL"])
    enrolled = command(found, "", "enrol", "--dealer", "Garage", "--city", "Gouda")
    assert enrolled.returncode == 0, enrolled.stderr
    return found


def command(
    environment: dict[str, str], typed: str, *words: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk.store", *words],
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_command_line_keeps_salespeople(environment: dict[str, str]) -> None:
    """K1: added, given another PIN, stopped; what cannot be done is said and changes nothing."""
    who = ("--dealer", "Garage", "--number", "V1")
    steps = [
        (f"{PIN}\n", ("add", *who, "--name", "Example Seller"), 0, ""),
        (f"{PIN}\n", ("add", *who, "--name", "Example Seller"), 1, "already"),
        ("123456\n", ("pin", *who), 1, "6 to 12 digits"),
        ("281936\n", ("pin", *who), 0, ""),
        ("", ("stop", *who), 0, ""),
        ("", ("stop", "--dealer", "Garage", "--number", "V2"), 1, "nobody of that number"),
        (f"{PIN}\n", ("add", "--dealer", "X", "--number", "V1", "--name", "E"), 1, "no dealer"),
    ]
    for typed, words, status, said in steps:
        done = command(environment, typed, "salesperson", *words)
        assert (done.returncode, done.stdout) == (status, ""), done.stderr
        assert said in done.stderr
        assert "Traceback" not in done.stderr
