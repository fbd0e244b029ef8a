"""Which services fit a car, and why not (R53, R54)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import (
    Aspect,
    Mismatch,
    Offer,
    Renewal,
    Rule,
    Service,
    ServiceText,
    fit,
    mismatches,
)
from kiosk.domain.vehicle import Body, Energy, Vehicle

CAR = Vehicle(
    vin="VF7SXHNPMMT531882",
    model_line="c3_aircross",
    model="C3 Aircross",
    version="Shine",
    body=Body.SUV,
    energy=Energy.PETROL,
    paint="elixir-red",
    model_year=2021,
    market="NL",
    equipment=frozenset({"telematics_box"}),
)
LINES = ["c3", "c3_aircross", "c4"]
EQUIPMENT = ["telematics_box", "sos_button", "connected_navigation"]
ENERGIES = [energy.value for energy in Energy]
MARKETS = ["NL", "BE", "DE"]


def some(values: list[str]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values))


years = st.none() | st.integers(2010, 2030)
rules = st.builds(
    Rule,
    model_lines=some(LINES),
    excluded_model_lines=some(LINES),
    model_year_from=years,
    model_year_to=years,
    energies=some(ENERGIES),
    equipment=some(EQUIPMENT),
    markets=some(MARKETS),
)
cars = st.builds(
    lambda line, energy, year, market, equipment: replace(
        CAR,
        model_line=line,
        energy=Energy(energy),
        model_year=year,
        market=market,
        equipment=equipment,
    ),
    st.sampled_from(LINES),
    st.sampled_from(ENERGIES),
    st.integers(2010, 2030),
    st.sampled_from(MARKETS),
    some(EQUIPMENT),
)


def service(service_id: str, position: int, rule: Rule | None = None) -> Service:
    return Service(
        id=service_id,
        icon="map",
        position=position,
        texts={"nl": ServiceText("Naam", "", ""), "en": ServiceText("Name", "", "")},
        offers=(Offer("m12", 12, 100, 2100), Offer("m36", 36, 250, 2100)),
        rule=rule or Rule(),
        renewal=Renewal.EXTEND,
    )


@given(cars)
def test_a_rule_without_conditions_fits_every_car(car: Vehicle) -> None:
    """R53."""
    assert mismatches(Rule(), car) == ()


@given(rules, cars)
def test_each_reason_is_true_and_none_is_missing(rule: Rule, car: Vehicle) -> None:
    """R53, R54: a service fits exactly when no single condition speaks against it."""
    expected = []
    if rule.markets and car.market not in rule.markets:
        expected.append(Aspect.MARKET)
    if (rule.model_lines and car.model_line not in rule.model_lines) or (
        car.model_line in rule.excluded_model_lines
    ):
        expected.append(Aspect.MODEL_LINE)
    if not (rule.model_year_from or 0) <= car.model_year <= (rule.model_year_to or 9999):
        expected.append(Aspect.MODEL_YEAR)
    if rule.energies and car.energy.value not in rule.energies:
        expected.append(Aspect.ENERGY)
    if not rule.equipment <= car.equipment:
        expected.append(Aspect.EQUIPMENT)
    assert [found.aspect for found in mismatches(rule, car)] == expected


@given(rules, rules, cars)
def test_more_conditions_never_fit_more_cars(first: Rule, second: Rule, car: Vehicle) -> None:
    """R53: what the stricter rule accepts, the looser one accepts."""
    strict = replace(first, equipment=first.equipment | second.equipment)
    if not mismatches(strict, car):
        assert not mismatches(first, car)


def test_a_reason_says_what_the_car_has_and_what_would_fit() -> None:
    """R54."""
    rule = Rule(model_year_from=2022, equipment=frozenset({"telematics_box", "sos_button"}))
    assert mismatches(rule, CAR) == (
        Mismatch(Aspect.MODEL_YEAR, ("2021",), ("2022", "")),
        Mismatch(Aspect.EQUIPMENT, ("telematics_box",), ("sos_button",)),
    )


def test_services_come_in_the_catalogues_order() -> None:
    """R51."""
    found = fit((service("b", 2), service("c", 1), service("a", 2)), CAR)
    assert [each.service.id for each in found] == ["c", "a", "b"]


def test_a_service_that_does_not_fit_is_listed_with_its_reasons() -> None:
    """R54."""
    (found,) = fit((service("x", 1, Rule(energies=frozenset({"electric"}))),), CAR)
    assert not found.compatible
    assert found.mismatches[0].wanted == ("electric",)


def test_words_fall_back_to_english_and_then_to_any() -> None:
    """K9."""
    one = service("x", 1)
    assert one.text("nl").name == "Naam"
    assert one.text("fr").name == "Name"
    assert replace(one, texts={"nl": one.texts["nl"]}).text("fr").name == "Naam"


def test_an_offer_is_found_by_its_id() -> None:
    """R57."""
    one = service("x", 1)
    found = one.offer("m36")
    assert found is not None
    assert found.price_cents == 250
    assert one.offer("m99") is None
