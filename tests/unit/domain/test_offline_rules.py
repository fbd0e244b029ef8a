"""What the kiosk may say without the store: a car by its VIN alone, and prices of some age (K3, issue 5)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.adapters.families import read_families
from kiosk.domain.catalogue import Rule, mismatches
from kiosk.domain.families import car_of
from kiosk.domain.freshness import Freshness, freshness
from kiosk.domain.vehicle import Energy
from tests.examples import NOW, VIN


@pytest.mark.parametrize(
    ("vin", "line", "energy", "year"),
    [
        (VIN, "c3_aircross", Energy.PETROL, 2021),
        ("VR7BCZKXCNE012346", "c4", Energy.ELECTRIC, 2022),
        ("VR7BDHNPXPE440128", "c4_x", Energy.PETROL, 2023),
        ("VR7EDZKXZRJ660412", "berlingo_van", Energy.ELECTRIC, 2024),
        ("VF7PNCFB4GR008120", "c1", Energy.PETROL, 2016),
    ],
)
def test_k3_a_car_by_its_vin_alone(vin: str, line: str, energy: Energy, year: int) -> None:
    """K3: the longest prefix counts, position 6 tells an electric car, position 10 the model year."""
    car = car_of(vin, read_families(), "NL")
    assert car is not None
    assert (car.vin, car.model_line, car.energy, car.model_year) == (vin, line, energy, year)


@pytest.mark.parametrize("vin", ["WVWZZZ1JZXW000001", "VF7SXHNPM0T531882", "VF7SXHNPMUT531882"])
def test_k3_a_vin_that_says_nothing(vin: str) -> None:
    """K3: another make, or a model year that no VIN has: no guess."""
    assert car_of(vin, read_families(), "NL") is None


def test_k3_the_rules_are_the_stores_own() -> None:
    """K3, R53: what fits is decided by the very function that the store uses."""
    car = car_of("VF7PNCFB4GR008120", read_families(), "NL")
    assert car is not None
    assert mismatches(Rule(equipment=frozenset({"telematics_box"})), car)
    assert not mismatches(
        Rule(equipment=frozenset({"telematics_box"})),
        replace(car, equipment=frozenset({"telematics_box"})),
    )


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (timedelta(), Freshness.FRESH),
        (timedelta(hours=24), Freshness.FRESH),
        (timedelta(hours=24, seconds=1), Freshness.DATED),
        (timedelta(days=7), Freshness.DATED),
        (timedelta(days=7, seconds=1), Freshness.HIDDEN),
        (timedelta(days=-1), Freshness.DATED),
        (timedelta(days=-20_000), Freshness.DATED),
        (timedelta(days=20_000), Freshness.HIDDEN),
    ],
)
def test_prices_have_an_age(age: timedelta, expected: Freshness) -> None:
    """Issue 5: after a day they say their date, after a week they are not shown; a clock at 1970 makes none younger."""
    assert freshness(NOW - age, NOW) is expected


def test_prices_that_never_came_are_not_shown() -> None:
    assert freshness(None, NOW) is Freshness.HIDDEN
