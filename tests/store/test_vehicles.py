"""Cars by VIN, pictures, and the cars of an account (R31 to R41, R51v)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.store.seed import example_vehicles
from kiosk.store.vehicles import service
from tests.store.support import VIN, Kiosk, Running, new_key, problem

TAKEN_VIN = "VF72RHNPXJ4182650"


def more_vehicles(running: Running, count: int) -> list[str]:
    """Cars that only this test knows."""
    with running.work() as work:
        model = example_vehicles(work.today, "NL")[0]
        vins = [f"VF7SXHNPMMT9{number:05d}" for number in range(count)]
        for vin in vins:
            service.put(work, replace(model, vin=vin))
    return vins


def test_a_car_is_found_by_its_vin(kiosk: Kiosk) -> None:
    """R34."""
    car = kiosk.get(f"/v1/vehicles/{VIN}").json()["vehicle"]
    assert (car["model"], car["version"], car["paint"], car["model_year"]) == (
        "C3 Aircross",
        "PureTech 110 Shine",
        "elixir-red",
        2021,
    )


@pytest.mark.parametrize(
    "typed", [VIN.lower(), "VF7SXHNPMMT53I882", f"I{VIN}", "VF7SXHNPMMT 531-882"]
)
def test_the_store_reads_a_vin_as_the_kiosk_does(kiosk: Kiosk, typed: str) -> None:
    """R40: look-alikes, case, separators, and a scanner's leading I."""
    assert kiosk.get(f"/v1/vehicles/{typed}").json()["vehicle"]["vin"] == VIN


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("VF7SXHNPMMT53188", "too_short"),
        ("VF7SXHNPMMT5318822", "too_long"),
        ("VF7SXHNPMMT53188\u0410", "foreign_character"),
        ("VF7SXHNPMMT5318ß2", "foreign_character"),
    ],
)
def test_what_cannot_be_a_vin_is_refused_with_a_reason(
    kiosk: Kiosk, typed: str, reason: str
) -> None:
    """R39."""
    found = problem(kiosk.get(f"/v1/vehicles/{typed}"), 422, "invalid")
    assert found["fields"] == [{"field": "vin", "reason": reason}]


def test_an_unknown_vin_says_so(kiosk: Kiosk) -> None:
    """R36."""
    problem(kiosk.get("/v1/vehicles/VF7SXHNPMMT000000"), 404, "vehicle_unknown")


def test_a_car_is_added_by_its_vin_alone(kiosk: Kiosk) -> None:
    """R33, R41: also one registered abroad."""
    kiosk.create_account()
    assert kiosk.add_vehicle().json()["vehicle"]["vin"] == VIN
    assert kiosk.add_vehicle("VF7VEAHXHLZ012777").json()["vehicle"]["market"] == "DE"
    cars = kiosk.get("/v1/account/vehicles").json()["vehicles"]
    assert [car["vin"] for car in cars] == ["VF7VEAHXHLZ012777", VIN]


def test_a_car_is_not_added_twice(kiosk: Kiosk) -> None:
    kiosk.create_account()
    key = new_key()
    first = kiosk.post("/v1/account/vehicles", {"vin": VIN}, key=key)
    again = kiosk.post("/v1/account/vehicles", {"vin": VIN}, key=key)
    assert first.json() == again.json()
    problem(kiosk.add_vehicle(), 409, "vehicle_already_yours")
    assert len(kiosk.get("/v1/account/vehicles").json()["vehicles"]) == 1


def test_the_eleventh_car_is_refused(running: Running, kiosk: Kiosk) -> None:
    """R31: up to ten."""
    vins = more_vehicles(running, 11)
    kiosk.create_account()
    assert [kiosk.add_vehicle(vin).status_code for vin in vins[:10]] == [201] * 10
    problem(kiosk.add_vehicle(vins[10]), 409, "vehicle_limit")
    assert len(kiosk.get("/v1/account/vehicles").json()["vehicles"]) == 10


def test_somebody_elses_car_needs_an_ownership_check(kiosk: Kiosk) -> None:
    """R51v: neutral, without a word about who."""
    kiosk.create_account()
    found = problem(kiosk.add_vehicle(TAKEN_VIN), 409, "vehicle_ownership")
    assert found["fields"] == []
    assert "holder" not in str(found)
    assert kiosk.get(f"/v1/vehicles/{TAKEN_VIN}").status_code == 200


@pytest.mark.parametrize("vin", [VIN.lower(), "VF7SXHNPMMT53188", "VF7SXHNPMMT53188O", ""])
def test_an_added_vin_comes_in_its_exact_form(kiosk: Kiosk, vin: str) -> None:
    """R39: the kiosk has read it already; anything else is a fault of the caller."""
    kiosk.create_account()
    problem(kiosk.add_vehicle(vin), 422, "invalid")


def test_pictures_are_png_and_answered_304_when_known(kiosk: Kiosk) -> None:
    """R34, DESIGN §4."""
    path = "/v1/pictures/cars/suv/elixir-red?width=480"
    first = kiosk.get(path)
    assert first.headers["content-type"] == "image/png"
    assert first.content.startswith(b"\x89PNG\r\n")
    etag = first.headers["etag"]
    for held in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        again = kiosk.get(path, headers={"If-None-Match": held})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert kiosk.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("boat/elixir-red?width=480", 404),
        ("suv/no-such-paint?width=480", 404),
        ("suv/%23ff0000?width=480", 404),
        ("suv/..%2f..%2fetc?width=480", 404),
        ("suv/elixir-red?width=481", 422),
        ("suv/elixir-red?width=99999999999999999999", 422),
        ("suv/elixir-red?width=x", 422),
        ("suv/elixir-red", 422),
    ],
)
def test_other_pictures_are_not_made(kiosk: Kiosk, path: str, status: int) -> None:
    answer = kiosk.get(f"/v1/pictures/cars/{path}")
    problem(answer, status, "invalid" if status == 422 else "not_found")
