"""What happens to a contract after the order: activation, and money that follows from it (R20, R46, R49, R73 to R76)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.contract import MoneyStatus, ServiceStatus, charge_on, local_date
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts import service as account_service
from kiosk.store.contracts import repository, service
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.contracts.service import ActivationRefused, NotYet
from kiosk.store.seed import example_vehicles
from kiosk.store.vehicles import repository as vehicle_repository
from kiosk.store.vehicles import service as vehicles
from kiosk.store.work import Work
from tests.store.ordering import line, order_body, place
from tests.store.support import Kiosk, Running, new_email, text_of

DELIVERED_TODAY = "VR7CAHMRTSE118842"
NOT_DELIVERED = "VR7CBZKXCTE300219"
PLUG_IN = "VR7ABDGXXPL204517"


@pytest.fixture
def email() -> str:
    return new_email()


@pytest.fixture
def customer(running: Running, kiosk: Kiosk, email: str) -> Kiosk:
    """A kiosk with a confirmed customer who has the example car."""
    found = UUID(kiosk.create_account(email=email)["profile"]["account_id"])
    with running.work() as work:
        account = accounts.account(work.session, found)
        assert account is not None
        account_service.confirm(work, account)
    assert kiosk.add_vehicle().status_code == 201
    return kiosk


def ordered(kiosk: Kiosk, *lines: dict[str, object]) -> UUID:
    """Places an order; the id of its first contract."""
    answer = place(kiosk, order_body(*lines))
    assert answer.status_code == 201, answer.text
    return UUID(answer.json()["contracts"][0]["contract_id"])


def load(work: Work, contract_id: UUID) -> ContractRecord:
    found = repository.contract(work.session, contract_id)
    assert found is not None
    return found


def begin(running: Running, contract_id: UUID, *, card_settled: bool = True) -> NotYet | None:
    """Asks for activation; the reason where it was refused."""
    with running.work() as work:
        contract = load(work, contract_id)
        try:
            service.begin_activation(work, contract, card_settled=card_settled)
        except ActivationRefused as refused:
            return refused.reason
    return None


def test_from_ordered_to_active(running: Running, customer: Kiosk, email: str) -> None:
    """R74, R75: the charge date is empty until the service is active, then 14 days later."""
    contract_id = ordered(customer)
    assert begin(running, contract_id) is None
    with running.work() as work:
        contract = load(work, contract_id)
        assert contract.service_status is ServiceStatus.ACTIVATION_PENDING
        service.activation_waits(contract, "ignition_off")
    with running.work() as work:
        contract = load(work, contract_id)
        assert (contract.pending_reason, contract.charge_on) == ("ignition_off", None)
        assert contract.money_status is MoneyStatus.NOT_DUE
        service.activated(work, contract)
    told = customer.get("/v1/account/contracts").json()["contracts"][0]
    with running.work() as work:
        contract = load(work, contract_id)
        assert contract.active_at is not None
        assert contract.charge_on == charge_on(contract.active_at, "NL")
        assert contract.charge_on == local_date(contract.active_at, "NL") + timedelta(days=14)
        assert told["charge_on"] == contract.charge_on.isoformat()
        assert contract.ends_on is not None
        assert contract.pending_reason == ""
    assert (told["service_status"], told["money_status"]) == ("active", "due")
    mail = text_of(running.mails(email)[-1])
    assert "Connect Nav is actief in uw C3 Aircross" in mail
    assert "€ 79,00" in mail


def test_becoming_active_twice_changes_nothing(running: Running, customer: Kiosk) -> None:
    """R75: a repeated message from the car moves no date."""
    contract_id = ordered(customer)
    begin(running, contract_id)
    with running.work() as work:
        service.activated(work, load(work, contract_id))
    first = customer.get("/v1/account/contracts").json()
    running.clock.move(timedelta(minutes=20))
    with running.work() as work:
        service.activated(work, load(work, contract_id))
        service.activation_failed(load(work, contract_id))
    assert customer.get("/v1/account/contracts").json() == first


def test_nothing_is_activated_that_was_not_begun(running: Running, customer: Kiosk) -> None:
    """R74: no status is skipped."""
    contract_id = ordered(customer)
    with running.work() as work:
        contract = load(work, contract_id)
        service.activated(work, contract)
        service.activation_failed(contract)
        service.activation_waits(contract, "privacy_mode")
        assert contract.service_status is ServiceStatus.ORDERED
        assert contract.pending_reason == ""


def test_a_failed_activation_costs_nothing(running: Running, customer: Kiosk) -> None:
    """R74, R75: the money is void."""
    contract_id = ordered(customer)
    begin(running, contract_id)
    with running.work() as work:
        service.activation_failed(load(work, contract_id))
    told = customer.get("/v1/account/contracts").json()["contracts"][0]
    assert (told["service_status"], told["money_status"]) == ("activation_failed", "void")
    assert told["charge_on"] is None
    assert begin(running, contract_id) is NotYet.OVER
    assert place(customer, order_body()).status_code == 201


def test_a_free_service_is_never_due(running: Running, customer: Kiosk) -> None:
    """R58."""
    customer.add_vehicle(PLUG_IN)
    contract_id = ordered(customer, line("e_remote_control", "life", PLUG_IN))
    assert begin(running, contract_id, card_settled=False) is None
    with running.work() as work:
        contract = load(work, contract_id)
        service.activated(work, contract)
        assert (contract.money_status, contract.charge_on, contract.ends_on) == (
            MoneyStatus.NOT_DUE,
            None,
            None,
        )


def test_nothing_is_activated_before_confirmation(running: Running, kiosk: Kiosk) -> None:
    """R20: a reservation waits for the account."""
    kiosk.create_account()
    kiosk.add_vehicle()
    assert begin(running, ordered(kiosk)) is NotYet.NOT_CONFIRMED


def test_nothing_is_activated_without_a_settled_card(running: Running, customer: Kiosk) -> None:
    """R75: the card is registered and authenticated first."""
    contract_id = ordered(customer)
    assert begin(running, contract_id, card_settled=False) is NotYet.CARD


def test_a_car_delivered_today_waits_two_days(running: Running, customer: Kiosk) -> None:
    """R49."""
    customer.add_vehicle(DELIVERED_TODAY)
    contract_id = ordered(customer, line(vin=DELIVERED_TODAY))
    assert begin(running, contract_id) is NotYet.SCHEDULED
    running.clock.move(timedelta(days=2))
    assert begin(running, contract_id) is None


def test_a_car_not_delivered_waits_for_its_date(running: Running, customer: Kiosk) -> None:
    """R49: when the delivery becomes known, the promised day follows."""
    customer.add_vehicle(NOT_DELIVERED)
    contract_id = ordered(customer, line(vin=NOT_DELIVERED))
    assert begin(running, contract_id) is NotYet.NOT_DELIVERED


def test_a_car_in_dispute_is_not_activated(running: Running, customer: Kiosk) -> None:
    """R51v: a car that another confirmed account holds needs the ownership check first."""
    contract_id = ordered(customer)
    with running.work() as work:
        held = vehicle_repository.exclusive_holder(work.session, load(work, contract_id).vin)
        assert held is not None
        held.exclusive = False
    assert begin(running, contract_id) is NotYet.OWNERSHIP


def test_contracts_of_a_removed_car_are_out_of_sight_and_run_on(
    running: Running, customer: Kiosk
) -> None:
    """R46, R47: not visible, and unchanged."""
    contract_id = ordered(customer)
    with running.work() as work:
        held = vehicle_repository.exclusive_holder(work.session, load(work, contract_id).vin)
        assert held is not None
        held.removed_at = work.now
    assert customer.get("/v1/account/contracts").json() == {"contracts": []}
    with running.work() as work:
        assert load(work, contract_id).service_status is ServiceStatus.ORDERED
    assert customer.add_vehicle().status_code == 201
    assert len(customer.get("/v1/account/contracts").json()["contracts"]) == 1


def test_the_services_of_all_cars_are_listed_latest_first(customer: Kiosk) -> None:
    """R73."""
    ordered(customer, line(), line("danger_zones"))
    customer.add_vehicle(PLUG_IN)
    ordered(customer, line(vin=PLUG_IN))
    told = customer.get("/v1/account/contracts").json()["contracts"]
    assert [(c["vin"], c["service_id"]) for c in told] == [
        (PLUG_IN, "connect_nav"),
        ("VF7SXHNPMMT531882", "connect_nav"),
        ("VF7SXHNPMMT531882", "danger_zones"),
    ]


def test_what_is_known_of_a_car_may_change(running: Running, customer: Kiosk) -> None:
    """R49: the delivery date arrives later."""
    with running.work() as work:
        car = {v.vin: v for v in example_vehicles(work.today, "NL")}[NOT_DELIVERED]
        vehicles.put(work, replace(car, delivered_on=work.today))
    customer.add_vehicle(NOT_DELIVERED)
    order = place(customer, order_body(line(vin=NOT_DELIVERED))).json()
    assert order["contracts"][0]["promised_on"] is not None
