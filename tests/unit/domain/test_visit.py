"""The stage machine: whatever is tapped in whatever order, a visit stays sound (K5, R1, R60 to R64)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.domain import by_phone, my_account
from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart
from kiosk.domain.stages import ACCOUNT_STAGES
from kiosk.domain.visit import OutOfTurn, Stage, Visit
from tests.examples import ADDRESS, CAR, PROFILE, cart, consent, ready_visit, service

OTHER_CAR = replace(CAR, vin="VR7EFYHYJLN512345", model="Berlingo")
Move = Callable[[Visit], Visit]

MOVES: dict[str, Move] = {
    "begin": moves.begin,
    "choose_log_in": moves.choose_log_in,
    "choose_create_account": moves.choose_create_account,
    "signed_in": lambda v: moves.signed_in(v, PROFILE, (CAR,)),
    "signed_in_without_car": lambda v: moves.signed_in(v, PROFILE, ()),
    "account_created": lambda v: moves.account_created(v, PROFILE),
    "go_on_to_vehicle": moves.go_on_to_vehicle,
    "vehicle_found": lambda v: moves.vehicle_found(v, CAR),
    "other_vehicle_found": lambda v: moves.vehicle_found(v, OTHER_CAR),
    "vehicle_confirmed": moves.vehicle_confirmed,
    "choose_vehicle": lambda v: moves.choose_vehicle(v, OTHER_CAR.vin),
    "discover": lambda v: moves.discover(v, "connect_nav"),
    "fill_cart": lambda v: moves.cart_changed(v, cart()),
    "fill_cart_more": lambda v: moves.cart_changed(v, cart(service(), service("tracking"))),
    "empty_cart": lambda v: moves.cart_changed(v, Cart()),
    "open_cart": moves.open_cart,
    "go_on_to_terms": moves.go_on_to_terms,
    "terms_accepted": lambda v: moves.terms_accepted(v, (consent(),)),
    "billing_settled": lambda v: moves.billing_settled(v, ADDRESS),
    "order_sent": lambda v: moves.order_sent(v, uuid4()),
    "order_refused": moves.order_refused,
    "order_accepted": moves.order_accepted,
    "go_on_to_phone": moves.go_on_to_phone,
    "back_home": moves.back_home,
    "back": moves.back,
    "log_in_on_phone": lambda v: by_phone.choose_phone(v, creating=False),
    "create_on_phone": lambda v: by_phone.choose_phone(v, creating=True),
    "leave_for_phone": by_phone.leave_for_phone,
    "session_ended": moves.session_ended,
    "open_account": my_account.open_page,
    "open_my_cars": lambda v: my_account.open_page(v, Stage.MY_CARS),
    "open_removal": lambda v: my_account.open_page(v, Stage.REMOVE_CAR, CAR.vin),
    "open_my_service": lambda v: my_account.open_page(v, Stage.MY_SERVICE, "c-1"),
    "vehicle_removed": lambda v: my_account.vehicle_removed(v, CAR.vin),
    "leave_account": my_account.leave,
}
PAST_THE_CAR = set(list(Stage)[list(Stage).index(Stage.HOME) :]) - ACCOUNT_STAGES
PAST_THE_TERMS = {Stage.BILLING, Stage.PAYMENT, Stage.ORDERING, Stage.CONFIRMATION, Stage.HANDOFF}


class RandomTaps(RuleBasedStateMachine):
    """Taps anything at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = Visit(uuid4())
        self.id = self.visit.id

    @rule(name=st.sampled_from(sorted(MOVES)))
    def tap(self, name: str) -> None:
        before = self.visit
        try:
            self.visit = MOVES[name](before)
        except OutOfTurn:
            assert self.visit is before

    @invariant()
    def sound(self) -> None:
        visit = self.visit
        assert visit.id == self.id
        if visit.stage in PAST_THE_CAR:
            assert visit.profile is not None
            assert visit.vehicle in visit.vehicles
        if visit.stage in ACCOUNT_STAGES:
            assert visit.profile is not None
            assert visit.trail
            assert visit.vehicle is None or visit.vehicle in visit.vehicles
        assert len(visit.trail) == len(set(visit.trail))
        assert all(line.vin in {car.vin for car in visit.vehicles} for line in visit.cart.lines)
        if visit.stage is Stage.CONFIRM_VEHICLE:
            assert visit.vehicle is not None
        if visit.stage is Stage.SERVICE:
            assert visit.service_id is not None
        if visit.stage in PAST_THE_TERMS | {Stage.TERMS}:
            assert visit.cart.lines
        if visit.stage in PAST_THE_TERMS:
            assert visit.consents
        if visit.stage in {Stage.PAYMENT, Stage.ORDERING, Stage.CONFIRMATION, Stage.HANDOFF}:
            assert visit.billing_address is not None
        ordered = visit.stage in {Stage.ORDERING, Stage.CONFIRMATION, Stage.HANDOFF}
        assert (visit.order_id is not None) == ordered
        if visit.can_go_back:
            assert moves.back(visit).stage is not visit.stage


RandomTaps.TestCase.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
TestRandomTaps = RandomTaps.TestCase


def test_the_main_job_goes_from_touch_to_phone() -> None:
    """R1, R6, R34, R51, R63, R69, K4: each thing that happens leads to the next screen."""
    names = [
        "begin", "choose_create_account", "account_created", "go_on_to_vehicle", "vehicle_found",
        "vehicle_confirmed", "discover", "fill_cart", "open_cart", "go_on_to_terms", "terms_accepted",
        "billing_settled", "order_sent", "order_accepted", "go_on_to_phone",
    ]  # fmt: skip
    visit = Visit(uuid4())
    for name in names:
        visit = MOVES[name](visit)
    assert visit.stage is Stage.HANDOFF


def test_r61_a_changed_cart_is_not_accepted_by_an_old_tick() -> None:
    """R61: what was accepted for one cart is not accepted for another."""
    at_cart = moves.open_cart(ready_visit())
    assert moves.cart_changed(at_cart, at_cart.cart).consents
    assert not moves.cart_changed(at_cart, cart(service(price_cents=9900))).consents


def test_price_changed_keeps_the_cart() -> None:
    """After a refusal the cart is opened with everything in it, and leaving it loses nothing."""
    ordering = moves.order_sent(ready_visit(), uuid4())
    at_cart = moves.open_cart(ordering)
    assert at_cart.order_id is None
    assert moves.back_home(at_cart).cart == ordering.cart


def test_a_new_purchase_starts_empty() -> None:
    """After a finished purchase, home has an empty cart and no old ticks (R61)."""
    done = moves.order_accepted(moves.order_sent(ready_visit(), uuid4()))
    home = moves.back_home(done)
    assert (home.cart, home.consents, home.order_id) == (Cart(), (), None)


def test_r63_an_empty_cart_goes_nowhere() -> None:
    """R63: terms are asked for something, never for nothing."""
    at_cart = moves.cart_changed(moves.open_cart(ready_visit()), Cart())
    with pytest.raises(OutOfTurn):
        moves.go_on_to_terms(at_cart)


@pytest.mark.parametrize("stage", [Stage.ORDERING, Stage.CONFIRMATION, Stage.HANDOFF])
def test_there_is_no_way_back_from_an_order(stage: Stage) -> None:
    """What is ordered stays ordered."""
    visit = replace(ready_visit(), stage=stage, order_id=uuid4())
    assert not visit.can_go_back
    with pytest.raises(OutOfTurn):
        moves.back(visit)


def test_a_second_tap_is_out_of_turn() -> None:
    """A tap that comes twice moves one screen, not two."""
    once = partial(moves.order_sent, order_id=uuid4())
    ordering = once(ready_visit())
    with pytest.raises(OutOfTurn):
        once(ordering)


def test_a_session_that_ended_keeps_the_cart_for_the_same_customer() -> None:
    """K5, R60: logged out in the middle, the same customer finds the cart; an order that was refused is none."""
    paying = moves.order_sent(ready_visit(), uuid4())
    ended = moves.session_ended(paying)
    assert (ended.stage, ended.order_id, ended.cart) == (Stage.LOG_IN, None, paying.cart)
    again = moves.signed_in(ended, PROFILE, (OTHER_CAR, CAR))
    assert (again.stage, again.cart, again.vehicle) == (Stage.CART, paying.cart, CAR)


def test_a_session_that_ended_shows_nothing_to_somebody_else() -> None:
    """K5: another account never gets this visit's cart, and no way leads round the log-in."""
    ended = moves.session_ended(ready_visit())
    assert not ended.can_go_back
    for move in (
        lambda v: moves.signed_in(v, replace(PROFILE, account_id="a-2"), (CAR,)),
        moves.choose_create_account,
        moves.back,
    ):
        with pytest.raises(OutOfTurn):
            move(ended)


def test_lines_for_a_car_that_left_the_account_leave_the_cart() -> None:
    """R46: after logging in again nothing can be bought for a car that the account has no more."""
    ended = moves.session_ended(ready_visit())
    again = moves.signed_in(ended, PROFILE, (OTHER_CAR,))
    assert (again.stage, again.cart, again.consents) == (Stage.HOME, Cart(), ())
