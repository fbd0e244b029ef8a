"""What becomes of an order by what the store answers, and that none holds up another (DESIGN §4, K3)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.database import Database, open_database
from kiosk.contract.problems import Code
from kiosk.ports.storage import EventState, OrderEvent
from kiosk.ports.store import (
    DeviceRevoked,
    SessionOver,
    StoreBusy,
    StoreRefused,
    StoreUnreachable,
)
from kiosk.sync.push import OrderPush, backoff_s
from tests.doubles import ManualClock, ScriptedStore, sent_orders
from tests.examples import NOW, accepted, new_order, problem


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


class Pushing:
    """A store, an outbox and a clock, and one press on the button."""

    def __init__(self, storage: Database) -> None:
        self.storage = storage
        self.store = ScriptedStore()
        self.clock = ManualClock()
        self.sending = OrderPush(self.store.as_store(), storage, self.clock, lambda: 1.0)

    def order(self, token: str = "session-1") -> OrderEvent:
        order = new_order()
        event = OrderEvent(order.order_id, uuid4(), token, order, EventState.WAITING, 0, NOW)
        self.storage.add_order(event)
        return event

    def push(self) -> bool:
        return self.sending.send_due().answered

    def state(self, event: OrderEvent) -> EventState:
        outcome = self.storage.outcome(event.event_id)
        assert outcome is not None
        return outcome.state


@pytest.fixture
def pushing(storage: Database) -> Pushing:
    return Pushing(storage)


def test_an_order_goes_out_once_as_its_own_customers(pushing: Pushing) -> None:
    """R69: the answer is there to be shown; nothing is sent a second time."""
    event = pushing.order("session-9")
    assert pushing.push()
    assert not pushing.push()
    assert sent_orders(pushing.store) == [("session-9", event.event_id)]
    outcome = pushing.storage.outcome(event.event_id)
    assert outcome is not None
    assert outcome.order is not None
    assert outcome.order.order_id == event.event_id
    assert outcome.state is EventState.ACCEPTED


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (StoreUnreachable(maybe_acted=False), EventState.WAITING),
        (StoreUnreachable(maybe_acted=True), EventState.SENT_UNKNOWN),
        (StoreBusy(), EventState.WAITING),
        (StoreBusy(maybe_acted=True), EventState.SENT_UNKNOWN),
        (DeviceRevoked(), EventState.WAITING),
        (RuntimeError("a bug"), EventState.SENT_UNKNOWN),
    ],
)
def test_without_an_answer_the_same_order_is_sent_again(
    pushing: Pushing, error: Exception, state: EventState
) -> None:
    """K3, DESIGN §4: "not sent" and "sent, answer unknown" are told apart; the retry has the same id."""
    event = pushing.order()
    pushing.store.script("place_order", error)
    assert not pushing.push()
    assert pushing.state(event) is state
    assert not pushing.push(), "not before its time"
    pushing.clock.move(3600)
    assert pushing.push()
    assert sent_orders(pushing.store) == [("session-1", event.event_id)] * 2


def test_once_unknown_stays_unknown(pushing: Pushing) -> None:
    """A later attempt that provably was not sent says nothing about the earlier one."""
    event = pushing.order()
    pushing.store.script(
        "place_order", StoreUnreachable(maybe_acted=True), StoreUnreachable(maybe_acted=False)
    )
    for _ in range(2):
        pushing.push()
        pushing.clock.move(3600)
    assert pushing.state(event) is EventState.SENT_UNKNOWN


def test_a_refusal_is_final(pushing: Pushing) -> None:
    """What the store refuses is not asked again; the customer sees why."""
    event = pushing.order()
    pushing.store.script("place_order", StoreRefused(problem(Code.CARD_DECLINED, 402)))
    assert pushing.push()
    pushing.clock.move(3600)
    assert not pushing.push()
    outcome = pushing.storage.outcome(event.event_id)
    assert outcome is not None
    assert outcome.problem is not None
    assert outcome.problem.code is Code.CARD_DECLINED


def test_a_session_that_ended(pushing: Pushing) -> None:
    """What was never heard is refused for want of a session: the customer logs in again."""
    event = pushing.order()
    pushing.store.script("place_order", SessionOver())
    pushing.push()
    assert pushing.state(event) is EventState.REJECTED
    assert pushing.storage.unanswered_orders() == ()


@pytest.mark.parametrize("placed", [True, False])
def test_an_order_that_outlived_its_session_resolves_by_itself(
    pushing: Pushing, placed: bool
) -> None:
    """DESIGN §4: the kiosk asks for itself. "No" is believed only once no attempt can be under way any more."""
    event = pushing.order()
    pushing.store.default["order_placed"] = placed
    pushing.store.script("place_order", StoreUnreachable(maybe_acted=True))
    pushing.push()
    pushing.clock.move(3600)
    pushing.store.default["place_order"] = SessionOver()
    assert pushing.push() is placed
    assert pushing.state(event) is (EventState.ACCEPTED if placed else EventState.SENT_UNKNOWN)
    pushing.clock.move(60)
    assert pushing.push() is not placed
    assert pushing.state(event) is (EventState.ACCEPTED if placed else EventState.REJECTED)
    assert pushing.storage.unanswered_orders() == ()


def test_while_nobody_can_tell_an_order_stays_unknown(pushing: Pushing) -> None:
    """The store is gone again just when it is asked: the order is asked about later."""
    event = pushing.order()
    pushing.store.script("place_order", StoreUnreachable(maybe_acted=True), SessionOver())
    pushing.store.default["order_placed"] = StoreUnreachable(maybe_acted=False)
    pushing.push()
    pushing.clock.move(3600)
    pushing.push()
    assert pushing.state(event) is EventState.SENT_UNKNOWN


@pytest.mark.parametrize(
    "poison",
    [StoreUnreachable(), StoreBusy(maybe_acted=True), RuntimeError("a bug"), DeviceRevoked()],
)
def test_a_poison_event_does_not_hold_up_another_customer(
    pushing: Pushing, poison: Exception
) -> None:
    """DESIGN §4: the order behind one that always fails is answered in the same turn."""
    bad, good = pushing.order("bad"), pushing.order("good")

    def answer(token: str, order: Any) -> Any:
        if token == "bad":
            raise poison
        return accepted(order)

    pushing.store.default["place_order"] = answer
    assert pushing.push()
    assert pushing.state(good) is EventState.ACCEPTED
    assert pushing.state(bad) is not EventState.ACCEPTED


def test_a_store_that_is_gone_is_tried_once_a_turn(pushing: Pushing) -> None:
    """No connection for the first order means none for the rest; they wait without having been touched."""
    first, second = pushing.order(), pushing.order()
    pushing.store.script("place_order", StoreUnreachable(maybe_acted=False))
    pushing.push()
    assert len(sent_orders(pushing.store)) == 1
    assert {pushing.state(first), pushing.state(second)} == {EventState.WAITING}


def test_the_store_says_when_to_come_back(pushing: Pushing) -> None:
    """Retry-After is kept to."""
    pushing.order()
    pushing.store.script("place_order", StoreBusy(120.0))
    pushing.push()
    pushing.clock.move(119)
    assert not pushing.push()
    pushing.clock.move(1)
    assert pushing.push()


@given(st.integers(0, 10_000), st.floats(0, 1), st.floats(1, 600))
def test_back_off_grows_to_its_bound_and_never_hurries(
    failures: int, jitter: float, most: float
) -> None:
    """Always some wait, never more than the bound, and more failures never mean a shorter one."""
    wait_s = backoff_s(failures, most, jitter)
    assert 0.5 <= wait_s <= most
    assert backoff_s(failures + 1, most, jitter) >= wait_s


def test_a_clock_set_back_holds_up_no_order(pushing: Pushing) -> None:
    """Issue 5: at 1970 or a day back, a waiting order is due by the clock that only grows."""
    event = pushing.order()
    pushing.store.script("place_order", StoreBusy())
    pushing.push()
    pushing.clock.set_wall_back(days=20_000)
    pushing.clock.move(60)
    assert pushing.push()
    assert pushing.state(event) is EventState.ACCEPTED


def test_a_dead_line_ends_the_turn_after_one_order(pushing: Pushing) -> None:
    """A hundred orders in a black hole are not a hundred deadlines in a row; the next turn begins with another one."""
    first, second = pushing.order(), pushing.order()

    def nothing(_token: str, _order: Any) -> Any:
        pushing.clock.move(10)
        raise StoreUnreachable(maybe_acted=True)

    pushing.store.default["place_order"] = nothing
    assert pushing.sending.send_due().reached is False
    assert [key for _, key in sent_orders(pushing.store)] == [first.event_id]
    pushing.store.default["place_order"] = lambda _token, order: accepted(order)
    pushing.push()
    assert pushing.state(second) is EventState.ACCEPTED


def test_once_the_store_is_back_nothing_waits_for_its_time(pushing: Pushing) -> None:
    """Issue 5: a hundred waiting orders drain at once, whatever they had to wait for until then."""
    events = [pushing.order() for _ in range(3)]
    pushing.store.script("place_order", *[StoreBusy(600.0) for _ in events])
    pushing.push()
    assert not pushing.push()
    pushing.sending.try_again_now()
    assert pushing.push()
    assert {pushing.state(event) for event in events} == {EventState.ACCEPTED}
