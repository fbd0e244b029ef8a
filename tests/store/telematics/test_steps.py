"""From facts to the steps that kiosk and phone show: pure rules (K4, R49, R74)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.handoffs import HandoffStep, StepState
from kiosk.domain.contract import ServiceStatus
from kiosk.store.handoffs.steps import CardFact, CarFact, CarState, Facts, car_state, steps

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Line:
    service_status: ServiceStatus
    pending_reason: str = ""
    promised_on: date | None = TODAY


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([Line(ServiceStatus.ORDERED)], CarState(CarFact.WAITING)),
        ([Line(ServiceStatus.ORDERED, promised_on=None)], CarState(CarFact.SCHEDULED)),
        (
            [Line(ServiceStatus.ORDERED, promised_on=date(2026, 11, 24))],
            CarState(CarFact.SCHEDULED),
        ),
        ([Line(ServiceStatus.ACTIVATION_PENDING)], CarState(CarFact.SWITCHING)),
        (
            [Line(ServiceStatus.ACTIVATION_PENDING, "no_reception")],
            CarState(CarFact.HINDERED, "no_reception"),
        ),
        (
            [Line(ServiceStatus.ACTIVE), Line(ServiceStatus.ACTIVATION_PENDING)],
            CarState(CarFact.SWITCHING),
        ),
        ([Line(ServiceStatus.ACTIVE), Line(ServiceStatus.WITHDRAWN)], CarState(CarFact.ACTIVE)),
        (
            [Line(ServiceStatus.ACTIVE), Line(ServiceStatus.ACTIVATION_FAILED)],
            CarState(CarFact.FAILED),
        ),
    ],
)
def test_the_services_of_an_order_are_taken_together(lines: list[Line], expected: CarState) -> None:
    assert car_state(lines, owned=True, today=TODAY) == expected


def test_a_car_under_an_ownership_check_waits_for_it() -> None:
    """R51v: nothing is activated for a car whose holder is in question."""
    found = car_state([Line(ServiceStatus.ORDERED)], owned=False, today=TODAY)
    assert found == CarState(CarFact.HINDERED, "ownership_check")


facts = st.builds(
    Facts,
    connected=st.booleans(),
    refused=st.booleans(),
    email_proved=st.booleans(),
    card=st.sampled_from(CardFact),
    car=st.builds(
        CarState, st.sampled_from(CarFact), st.sampled_from(["", "ignition_off", "privacy_mode"])
    ),
)


@given(facts)
def test_there_is_at_most_one_present_step_and_nothing_is_done_beyond_it(
    given_facts: Facts,
) -> None:
    """K4: the list reads from the top: done steps, at most one at hand, the rest waiting."""
    rows = steps(given_facts)
    states = [row.state for row in rows]
    open_from = next((i for i, s in enumerate(states) if s is not StepState.DONE), len(states))
    assert all(state is StepState.WAITING for state in states[open_from + 1 :])
    names = [row.step for row in rows]
    assert names == [step for step in HandoffStep if step in names]
    assert (HandoffStep.CARD in names) == (given_facts.card is not CardFact.NOT_NEEDED)
