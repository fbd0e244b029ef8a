"""Taking a car out of an account, and bringing it back (R43 to R48)."""

from __future__ import annotations

import pytest

from kiosk.store.vehicles import repository
from tests.store.life import account_of, another, customer
from tests.store.ordering import line, order_body, place
from tests.store.support import VIN, Kiosk, MakeKiosk, Running, problem

PATH = f"/v1/account/vehicles/{VIN}"


@pytest.fixture
def owner(running: Running, kiosk: Kiosk) -> Kiosk:
    """A confirmed customer with a car and a service ordered for it."""
    customer(running, kiosk)
    kiosk.add_vehicle()
    assert place(kiosk, order_body(line(), line("danger_zones"))).status_code == 201
    return kiosk


def test_r43_before_it_the_customer_sees_what_stays(owner: Kiosk) -> None:
    """R43: the services that run on, with the car; looking changes nothing."""
    told = owner.get(f"{PATH}/removal").json()
    assert told["vehicle"]["vin"] == VIN
    assert {c["service_id"] for c in told["runs_on"]} == {"connect_nav", "danger_zones"}
    assert told["others"] == 0
    assert len(owner.get("/v1/account/vehicles").json()["vehicles"]) == 1


def test_r46_contracts_are_hidden_and_run_on(owner: Kiosk) -> None:
    """R46, R47, R48: out of sight everywhere, unchanged inside, and back with the car."""
    order = place(owner, order_body(line("tracking_pack"))).json()
    shown = owner.get("/v1/account/contracts").json()
    assert owner.call("DELETE", PATH).status_code == 204
    assert owner.get("/v1/account/contracts").json() == {"contracts": []}
    assert owner.get("/v1/account/vehicles").json() == {"vehicles": []}
    assert owner.get(f"/v1/orders/{order['order_id']}").json()["contracts"] == []
    problem(owner.call("DELETE", PATH), 404, "not_found")
    assert owner.add_vehicle().status_code == 201
    assert owner.get("/v1/account/contracts").json() == shown
    assert owner.get(f"/v1/orders/{order['order_id']}").json() == order


def test_r46_nothing_can_be_bought_for_it(owner: Kiosk) -> None:
    """R46: neither a new service nor a further term."""
    contract = owner.get("/v1/account/contracts").json()["contracts"][0]["contract_id"]
    owner.call("DELETE", PATH)
    problem(place(owner, order_body(line("tracking_pack"))), 404, "vehicle_unknown")
    renewal = {"offer_id": "m12", "price_cents": 1, "consents": [], "language": "nl"}
    answer = owner.post(f"/v1/account/contracts/{contract}/renewals", renewal)
    problem(answer, 404, "not_found")


def test_r47_what_was_ordered_is_still_activated(running: Running, owner: Kiosk) -> None:
    """R47: taking the car out stops nothing, as long as nobody else has it."""
    email = owner.get("/v1/account/details").json()["email"]
    owner.call("DELETE", PATH)
    with running.work() as work:
        assert repository.may_be_activated(work.session, account_of(running, email).id, VIN)


def test_r47_but_never_in_the_car_of_the_next_one(
    running: Running, owner: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R47, R51v: a car that somebody else has now is theirs; they see nothing of the one before."""
    email = owner.get("/v1/account/details").json()["email"]
    owner.call("DELETE", PATH)
    next_one, _ = another(running, make_kiosk)
    assert next_one.add_vehicle().status_code == 201
    assert next_one.get("/v1/account/contracts").json() == {"contracts": []}
    with running.work() as work:
        assert not repository.may_be_activated(work.session, account_of(running, email).id, VIN)


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("vin", ["VF72RHNPXJ4182650", "VF7SXHNPMMT000000", "x", "%00", "..%2f"])
def test_a_car_that_is_not_theirs_is_not_there(owner: Kiosk, method: str, vin: str) -> None:
    """Somebody else's, nobody's, and what is no VIN: one answer."""
    path = f"/v1/account/vehicles/{vin}" + ("/removal" if method == "GET" else "")
    answer = owner.call(method, path)
    assert answer.status_code in (404, 405)
    assert answer.json()["code"] in ("not_found", "method_not_allowed")


def test_r32_after_removal_there_is_room_again(running: Running, owner: Kiosk) -> None:
    """R31, R32: a car taken out does not count towards the ten."""
    for _ in range(12):
        assert owner.call("DELETE", PATH).status_code == 204
        assert owner.add_vehicle().status_code == 201
    assert len(owner.get("/v1/account/vehicles").json()["vehicles"]) == 1
