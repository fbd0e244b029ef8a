"""A delivery date that becomes known or changes dates the activation anew, and the customer is told (R49)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.contract.vehicles import Delivery
from kiosk.domain.contract import ServiceStatus
from kiosk.store.__main__ import main
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.vehicles import deliveries, repository
from tests.store.life import customer, key_for, letters, system
from tests.store.money import START, Shop, plain_text
from tests.store.ordering import line, order_body, place
from tests.store.support import VIN, Kiosk, Running, problem

DAY = START.date()
NOT_DELIVERED = "VR7CBZKXCTE300219"


def deliver(shop: Shop, vin: str, day: date) -> int:
    with shop.work() as work:
        return deliveries.deliver(work, vin, Delivery(delivered_on=day.isoformat())).dated


@pytest.fixture
def ordered(shop: Shop) -> tuple[str, UUID]:
    """A car whose delivery date nobody knows, with a service ordered for it."""
    vin = shop.new_car()
    with shop.work() as work:
        car = repository.vehicle(work.session, vin)
        assert car is not None
        car.delivered_on = None
    (contract,) = shop.buy(account_id=shop.account(vin=vin), vin=vin, active=False)
    return vin, contract


def test_r49_the_promise_follows_the_delivery_date(shop: Shop, ordered: tuple[str, UUID]) -> None:
    """R49: delivery + 2 days, told by mail; the same date again tells nothing."""
    vin, contract = ordered
    assert shop.contract(contract).promised_on is None
    assert deliver(shop, vin, DAY + timedelta(days=9)) == 1
    assert shop.contract(contract).promised_on == DAY + timedelta(days=11)
    (mail,) = shop.mails("activation_dated")
    assert "actief vanaf 12 maart 2027" in plain_text(mail)
    assert deliver(shop, vin, DAY + timedelta(days=9)) == 0
    assert len(shop.mails("activation_dated")) == 1


def test_r49_a_date_that_moves_moves_the_promise(shop: Shop, ordered: tuple[str, UUID]) -> None:
    """R49: later and earlier, each told; a promise never lies in the past."""
    vin, contract = ordered
    for days, promised in ((9, 11), (30, 32), (-40, 0)):
        assert deliver(shop, vin, DAY + timedelta(days=days)) == 1
        assert shop.contract(contract).promised_on == DAY + timedelta(days=promised)
    assert len(shop.mails("activation_dated")) == 3


def test_r49_a_service_that_runs_is_left_alone(shop: Shop) -> None:
    """R49: what is active, and a promise that has come, do not go back."""
    vin = shop.new_car()
    account = shop.account(vin=vin)
    (active,) = shop.buy(account_id=account, vin=vin)
    (waiting,) = shop.buy(("danger_zones", "m12"), account_id=account, vin=vin, active=False)
    before = shop.contract(active)
    assert deliver(shop, vin, DAY - timedelta(days=3)) == 0
    after = shop.contract(active)
    assert (after.service_status, after.promised_on) == (ServiceStatus.ACTIVE, before.promised_on)
    assert shop.contract(waiting).promised_on == DAY


def test_r49_the_job_tells_as_well(shop: Shop, ordered: tuple[str, UUID]) -> None:
    """R49: a date that came in by any other way is noticed, and told once."""
    vin, contract = ordered
    with shop.work() as work:
        car = repository.vehicle(work.session, vin)
        assert car is not None
        car.delivered_on = DAY
    shop.run()
    shop.run()
    assert shop.contract(contract).promised_on == DAY + timedelta(days=2)
    assert len(shop.mails("activation_dated")) == 1


def test_r49_a_dealers_system_tells_it(running: Running, kiosk: Kiosk) -> None:
    """R49: by its key; a customer's own order is dated."""
    email = customer(running, kiosk)
    kiosk.add_vehicle(NOT_DELIVERED)
    order = place(kiosk, order_body(line(vin=NOT_DELIVERED))).json()
    assert order["contracts"][0]["promised_on"] is None
    key = key_for(running, ApiRight.DELIVERY)
    with running.work() as work:
        today = work.today
    path = f"/v1/deliveries/{NOT_DELIVERED}"
    body = {"delivered_on": today.isoformat()}
    answer = system(running, "PUT", path, key, body)
    told = {"vin": NOT_DELIVERED, "delivered_on": today.isoformat(), "dated": 1}
    assert answer.json() == told | {"bound": 0, "unfit": 0}
    shown = kiosk.get("/v1/account/contracts").json()["contracts"][0]
    assert shown["promised_on"] == (today + timedelta(days=2)).isoformat()
    assert "contact heeft gemaakt" in letters(running, email)
    problem(system(running, "PUT", path, "", body), 401, "api_key_unknown")
    care = key_for(running, ApiRight.CARE)
    problem(system(running, "PUT", path, care, body), 401, "api_key_unknown")


@pytest.mark.parametrize(
    ("vin", "body", "status", "code"),
    [
        (VIN, {"delivered_on": "2027-02-30"}, 422, "invalid"),
        (VIN, {"delivered_on": "1900-01-01"}, 422, "invalid"),
        (VIN, {"delivered_on": "9999-12-31"}, 422, "invalid"),
        (VIN, {"delivered_on": "tomorrow"}, 422, "invalid"),
        (VIN, {"delivered_on": 20270301}, 422, "invalid"),
        (VIN, {"delivered_on": None}, 422, "invalid"),
        (VIN, {}, 422, "invalid"),
        (VIN, {"delivered_on": "2026-11-01", "vin": VIN}, 422, "invalid"),
        ("VF7SXHNPMMT000000", {"delivered_on": "2026-11-01"}, 404, "vehicle_unknown"),
        ("%F0%9F%9A%97", {"delivered_on": "2026-11-01"}, 404, "vehicle_unknown"),
        ("%00", {"delivered_on": "2026-11-01"}, 404, "vehicle_unknown"),
    ],
)
def test_a_delivery_that_cannot_be_is_a_problem(
    running: Running, vin: str, body: dict[str, Any], status: int, code: str
) -> None:
    key = key_for(running, ApiRight.DELIVERY)
    problem(system(running, "PUT", f"/v1/deliveries/{vin}", key, body), status, code)


def test_r49_by_command(
    running: Running,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """R49: the dealer's people without a system of their own."""
    monkeypatch.setenv("STORE_DATABASE_URL", database_url)
    monkeypatch.setenv("STORE_SECRET", "a secret of the tests, and of nothing else")
    assert main(["delivery", "--vin", VIN.lower(), "--on", "2026-11-20"]) == 0
    assert main(["delivery", "--vin", VIN, "--on", "20.11.2026"]) == 1
    assert "date_invalid" in capsys.readouterr().err
    with running.work() as work:
        car = repository.vehicle(work.session, VIN)
        assert car is not None
        assert car.delivered_on == date(2026, 11, 20)
