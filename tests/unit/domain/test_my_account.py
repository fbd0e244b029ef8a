"""My account beside a purchase: in from anywhere, back to where one was, and what a removed car takes along (R43, R46)."""

from dataclasses import replace
from uuid import uuid4

import pytest

from kiosk.domain import my_account
from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart
from kiosk.domain.visit import OutOfTurn, Stage, Visit
from tests.examples import CAR, PROFILE, ready_visit

OTHER = replace(CAR, vin="VR7EFYHYJLN512345", model="Berlingo")


def at_home() -> Visit:
    """A customer with two cars on home, with the first one's cart filled."""
    return replace(ready_visit(), stage=Stage.HOME, vehicles=(CAR, OTHER), vehicle=CAR)


@pytest.mark.parametrize("stage", sorted(my_account.OPENS_FROM))
def test_back_from_the_account_leads_to_where_one_was(stage: Stage) -> None:
    """R23, R73: the way in is the way out, with nothing lost."""
    before = replace(at_home(), stage=stage, service_id="connect_nav")
    inside = my_account.open_page(my_account.open_page(before), Stage.MY_SERVICES)
    deep = my_account.open_page(inside, Stage.MY_SERVICE, "c-1")
    assert moves.back(deep) == inside
    assert moves.back(moves.back(moves.back(deep))) == before


@pytest.mark.parametrize(
    "stage", [Stage.PAYMENT, Stage.ORDERING, Stage.CONFIRMATION, Stage.HANDOFF, Stage.LOG_IN]
)
def test_the_account_opens_nowhere_that_an_order_or_a_log_in_is_under_way(stage: Stage) -> None:
    """R23: what is under way is finished first."""
    visit = replace(at_home(), stage=stage)
    assert not my_account.can_open(visit)
    with pytest.raises(OutOfTurn):
        my_account.open_page(visit)


def test_nobody_but_a_customer_has_an_account() -> None:
    """K5: without a customer there is nothing to open."""
    with pytest.raises(OutOfTurn):
        my_account.open_page(Visit(uuid4(), stage=Stage.HOME))


def test_a_page_of_the_way_is_gone_back_to() -> None:
    """Going round in circles never makes the way back longer."""
    visit = my_account.open_page(at_home())
    for _ in range(3):
        visit = my_account.open_page(my_account.open_page(visit, Stage.MY_CARS))
    assert visit.trail == ((Stage.HOME, ""),)


def test_one_more_car_comes_from_my_cars_and_back_leads_there() -> None:
    """R32: My account > My cars > Add a car, and back to the list."""
    cars = my_account.open_page(my_account.open_page(at_home()), Stage.MY_CARS)
    vin = moves.go_on_to_vehicle(cars)
    assert vin.stage is Stage.VIN
    assert moves.back(vin) == cars
    found = moves.vehicle_found(vin, replace(CAR, vin="VR7BCZKXCNE012346"))
    mended = moves.back(moves.back(found))
    assert mended.stage is Stage.MY_CARS
    added = moves.vehicle_confirmed(found)
    assert (added.stage, added.trail, len(added.vehicles)) == (Stage.HOME, (), 3)


def removed(visit: Visit, vin: str) -> Visit:
    """The car is taken out by way of my cars."""
    at = my_account.open_page(my_account.open_page(visit), Stage.MY_CARS)
    return my_account.vehicle_removed(my_account.open_page(at, Stage.REMOVE_CAR, vin), vin)


def test_a_removed_car_takes_its_lines_out_of_the_cart() -> None:
    """R43, R46: nothing can be bought for it; the ticks were for another cart (R61)."""
    after = removed(replace(at_home(), stage=Stage.TERMS), CAR.vin)
    assert (after.stage, after.vehicles, after.vehicle) == (Stage.MY_CARS, (OTHER,), OTHER)
    assert (after.cart, after.consents) == (Cart(), ())
    assert moves.back(moves.back(after)).stage is Stage.HOME


def test_removing_another_car_leaves_everything_where_it_was() -> None:
    """R43: the car that is being shopped for keeps its cart, and back leads to it."""
    before = replace(at_home(), stage=Stage.TERMS)
    after = removed(before, OTHER.vin)
    assert (after.cart, after.consents, after.vehicle) == (before.cart, before.consents, CAR)
    assert moves.back(moves.back(after)).stage is Stage.TERMS


def test_without_the_last_car_the_way_out_is_the_vin() -> None:
    """R19, R43: an account may have no car; then the next thing is to add one."""
    after = removed(replace(at_home(), vehicles=(CAR,)), CAR.vin)
    assert (after.vehicles, after.vehicle) == ((), None)
    assert my_account.leave(after).stage is Stage.VIN
    assert moves.back(moves.back(after)).stage is Stage.VIN


def test_a_car_is_removed_only_where_it_was_asked_for() -> None:
    """R43: a late answer removes nothing from another screen."""
    at = my_account.open_page(at_home(), Stage.REMOVE_CAR, OTHER.vin)
    for visit, vin in ((at, CAR.vin), (moves.back(at), OTHER.vin)):
        with pytest.raises(OutOfTurn):
            my_account.vehicle_removed(visit, vin)


def test_a_session_that_ends_in_the_account_comes_back_to_it() -> None:
    """K5: the same customer finds my account again, and the shop behind it."""
    deep = my_account.open_page(my_account.open_page(at_home()), Stage.MY_SERVICE, "c-1")
    ended = moves.session_ended(deep)
    assert (ended.stage, ended.subject, ended.can_go_back) == (Stage.LOG_IN, "", False)
    again = moves.signed_in(ended, PROFILE, (CAR, OTHER))
    assert (again.stage, again.cart) == (Stage.MY_ACCOUNT, deep.cart)
    assert moves.back(again).stage is Stage.CART
    assert moves.signed_in(ended, PROFILE, ()).stage is Stage.MY_ACCOUNT
