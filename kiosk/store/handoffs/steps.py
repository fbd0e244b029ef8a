"""What the kiosk and the phone show of a hand-off: pure rules from facts to the list of steps (K4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from kiosk.contract.handoffs import HandoffStep, Step, StepState
from kiosk.domain.contract import ServiceStatus

OWNERSHIP = "ownership_check"
SCHEDULED = "scheduled"


class CardFact(StrEnum):
    """How the order's payment stands; the values are the step's detail for the screen."""

    NOT_NEEDED = "not_needed"
    NEEDED = "card_needed"
    CHECK_REQUIRED = "check_required"
    DECLINED = "card_declined"
    SETTLED = ""


class CarFact(StrEnum):
    """How far the services are on their way into the car."""

    WAITING = "waiting"
    HINDERED = "hindered"
    SWITCHING = "activating"
    SCHEDULED = SCHEDULED
    ACTIVE = "active"
    FAILED = "activation_failed"


@dataclass(frozen=True)
class CarState:
    """The services of one order, taken together; `hindrance` is a code such as `ignition_off`."""

    fact: CarFact
    hindrance: str = ""


class ServiceOnItsWay(Protocol):
    """What is read of a contract."""

    @property
    def service_status(self) -> ServiceStatus: ...
    @property
    def pending_reason(self) -> str: ...
    @property
    def promised_on(self) -> date | None: ...


def car_state(contracts: Sequence[ServiceOnItsWay], *, owned: bool, today: date) -> CarState:
    """How far an order's services are; `owned` is false while the car needs an ownership check (R51v)."""
    statuses = {contract.service_status for contract in contracts}
    if ServiceStatus.ACTIVATION_FAILED in statuses:
        return CarState(CarFact.FAILED)
    waiting = [
        contract
        for contract in contracts
        if contract.service_status in (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING)
    ]
    if not waiting:
        return CarState(CarFact.ACTIVE)
    if not owned:
        return CarState(CarFact.HINDERED, OWNERSHIP)
    if all(c.promised_on is None or c.promised_on > today for c in waiting):
        return CarState(CarFact.SCHEDULED)
    hindrance = next((c.pending_reason for c in waiting if c.pending_reason), "")
    if hindrance:
        return CarState(CarFact.HINDERED, hindrance)
    if any(c.service_status is ServiceStatus.ACTIVATION_PENDING for c in waiting):
        return CarState(CarFact.SWITCHING)
    return CarState(CarFact.WAITING)


@dataclass(frozen=True)
class Facts:
    """Everything that the steps depend on."""

    connected: bool
    refused: bool
    email_proved: bool
    card: CardFact
    car: CarState


def steps(facts: Facts) -> tuple[Step, ...]:
    """The steps in order; the first that is not done is the present one, the rest wait."""
    rows = [_phone(facts), _email(facts)]
    if facts.card is not CardFact.NOT_NEEDED:
        rows.append(_card(facts))
    rows += [_car(facts.car), _active(facts.car)]
    shown: list[Step] = []
    reached = True
    for row in rows:
        shown.append(row if reached else row.model_copy(update={"state": StepState.WAITING}))
        reached = reached and row.state is StepState.DONE
    return tuple(shown)


def _phone(facts: Facts) -> Step:
    if facts.refused:
        return Step(step=HandoffStep.PHONE, state=StepState.FAILED, detail="refused")
    return _row(HandoffStep.PHONE, done=facts.connected)


def _email(facts: Facts) -> Step:
    return _row(HandoffStep.EMAIL, done=facts.email_proved)


def _card(facts: Facts) -> Step:
    if facts.card is CardFact.DECLINED:
        return Step(step=HandoffStep.CARD, state=StepState.FAILED, detail=facts.card.value)
    done = facts.card is CardFact.SETTLED
    return _row(HandoffStep.CARD, done=done, detail=facts.card.value)


def _car(car: CarState) -> Step:
    if car.fact is CarFact.SCHEDULED:
        return Step(step=HandoffStep.CAR, state=StepState.WAITING, detail=SCHEDULED)
    reached = car.fact in (CarFact.SWITCHING, CarFact.ACTIVE, CarFact.FAILED)
    return _row(HandoffStep.CAR, done=reached, detail=car.hindrance)


def _active(car: CarState) -> Step:
    if car.fact is CarFact.FAILED:
        return Step(step=HandoffStep.ACTIVE, state=StepState.FAILED, detail=car.fact.value)
    if car.fact is CarFact.SCHEDULED:
        return Step(step=HandoffStep.ACTIVE, state=StepState.WAITING, detail=SCHEDULED)
    detail = car.fact.value if car.fact is CarFact.SWITCHING else ""
    return _row(HandoffStep.ACTIVE, done=car.fact is CarFact.ACTIVE, detail=detail)


def _row(step: HandoffStep, *, done: bool, detail: str = "") -> Step:
    return Step(step=step, state=StepState.DONE if done else StepState.NOW, detail=detail)
