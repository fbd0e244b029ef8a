"""Orders on the disk: never lost, never sent twice under another name, gone when answered (DESIGN §4, K3, K5)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from kiosk.adapters.database import KEY_FILE, Database, open_database
from kiosk.adapters.database.outbox import order_event
from kiosk.contract.problems import Code
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome, OrderUnderWay
from tests.examples import NOW, VIN, accepted, new_order, problem

SECRETS = (b"session-secret", VIN.encode(), b"Dorpsstraat", b"2026-000123")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


def event_of(visit_id: UUID | None = None) -> OrderEvent:
    order = new_order()
    return OrderEvent(
        order.order_id, visit_id or uuid4(), "session-secret", order, EventState.WAITING, 0, NOW
    )


def bytes_on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.name != KEY_FILE)


def accept(database: Database, event: OrderEvent) -> OrderOutcome:
    outcome = OrderOutcome(EventState.ACCEPTED, order=accepted(event.order))
    assert database.start_attempt(event.event_id)
    database.settle_order(event.event_id, outcome)
    return outcome


def test_an_order_comes_back_as_it_was(database: Database) -> None:
    """Its customer's session, every line and every consent."""
    event = event_of()
    assert database.add_order(event) == event.event_id
    assert database.unanswered_orders() == (event,)
    assert database.outcome(event.event_id) == OrderOutcome(EventState.WAITING)
    assert database.waiting_count() == 1


def test_nothing_of_an_order_is_readable_on_the_disk(database: Database, tmp_path: Path) -> None:
    """DESIGN §4: sealed while it waits, sealed when answered."""
    event = event_of()
    database.add_order(event)
    assert not any(secret in bytes_on_disk(tmp_path) for secret in SECRETS)
    accept(database, event)
    assert not any(secret in bytes_on_disk(tmp_path) for secret in SECRETS)


def test_the_payload_is_scrubbed_with_the_answer(database: Database, tmp_path: Path) -> None:
    """DESIGN §4: the sealed bytes themselves are gone from file and log as soon as the store has answered."""
    event = event_of()
    database.add_order(event)
    with database._outbox.read() as connection:
        sealed = connection.exec_driver_sql("SELECT sealed FROM order_event").scalar_one()
    assert sealed in bytes_on_disk(tmp_path)
    accept(database, event)
    assert sealed not in bytes_on_disk(tmp_path)


def test_k5_a_visit_that_ends_leaves_nothing(database: Database, tmp_path: Path) -> None:
    """K5: after the visit, no row of it is on the disk."""
    visit_id = uuid4()
    event = event_of(visit_id)
    database.add_order(event)
    accept(database, event)
    assert not database.forget_visit(visit_id)
    assert database.outcome(event.event_id) is None
    data = bytes_on_disk(tmp_path)
    assert str(event.event_id).encode() not in data
    assert str(visit_id).encode() not in data


def test_the_same_order_again_is_the_same_order(database: Database) -> None:
    """K3: two taps are one order."""
    event = event_of()
    again_order = event.order.model_copy(update={"order_id": uuid4()})
    again = replace(event, event_id=again_order.order_id, order=again_order)
    assert database.add_order(event) == event.event_id
    assert database.add_order(again) == event.event_id
    assert database.waiting_count() == 1


def test_another_order_replaces_one_that_was_not_sent(database: Database) -> None:
    """The customer went back and changed the cart while the store was away."""
    first = event_of()
    other_order = new_order().model_copy(update={"total_cents": 1})
    second = replace(first, event_id=other_order.order_id, order=other_order)
    database.add_order(first)
    assert database.add_order(second) == second.event_id
    assert [due.event_id for due in database.unanswered_orders()] == [second.event_id]


def test_another_order_never_joins_one_that_may_have_been_sent(database: Database) -> None:
    """DESIGN §4: "do not order again" is kept by the database, not by the screen alone."""
    first = event_of()
    other_order = new_order().model_copy(update={"total_cents": 1})
    second = replace(first, event_id=other_order.order_id, order=other_order)
    database.add_order(first)
    database.start_attempt(first.event_id)
    with pytest.raises(OrderUnderWay):
        database.add_order(second)
    assert database.waiting_count() == 1


def test_only_an_order_that_was_not_sent_can_be_withdrawn(database: Database) -> None:
    """Sent or not is decided in the same file that the sending thread writes."""
    unsent, sent = event_of(), event_of()
    for event in (unsent, sent):
        database.add_order(event)
    assert database.start_attempt(sent.event_id)
    assert database.withdraw_order(unsent.event_id)
    assert not database.withdraw_order(unsent.event_id)
    assert not database.withdraw_order(sent.event_id)
    assert not database.start_attempt(unsent.event_id)
    assert database.outcome(sent.event_id) == OrderOutcome(EventState.SENT_UNKNOWN)


def test_a_postponed_order_still_waits_and_is_counted(database: Database) -> None:
    """The attempt is noted; when it is due again is not the database's business."""
    event = event_of()
    database.add_order(event)
    database.start_attempt(event.event_id)
    database.postpone(event.event_id, EventState.WAITING)
    [due] = database.unanswered_orders()
    assert (due.attempts, due.state, due.order) == (1, EventState.WAITING, event.order)


def test_an_answered_order_stays_answered(database: Database) -> None:
    """A second answer, or a late postponement, changes nothing."""
    event = event_of()
    database.add_order(event)
    outcome = accept(database, event)
    database.settle_order(event.event_id, OrderOutcome(EventState.REJECTED, problem=problem()))
    database.postpone(event.event_id, EventState.WAITING)
    assert not database.start_attempt(event.event_id)
    assert database.outcome(event.event_id) == outcome
    assert database.unanswered_orders() == ()


def test_k5_an_order_without_an_answer_outlives_its_visit(database: Database) -> None:
    """It may have been heard: it is asked about until there is an answer, and then it is gone."""
    visit_id = uuid4()
    event = event_of(visit_id)
    database.add_order(event)
    database.start_attempt(event.event_id)
    assert database.forget_visit(visit_id)
    assert database.waiting_count() == 1
    database.settle_order(
        event.event_id, OrderOutcome(EventState.ACCEPTED, order=accepted(event.order))
    )
    assert database.outcome(event.event_id) is None
    assert database.parked_orders() == ()


def test_an_order_not_sent_ends_with_its_visit(database: Database) -> None:
    """The screen said that nothing is ordered, so nothing is."""
    visit_id = uuid4()
    event = event_of(visit_id)
    database.add_order(event)
    assert not database.forget_visit(visit_id)
    assert database.unanswered_orders() == ()


def test_a_refusal_after_the_visit_is_parked_for_staff(database: Database, tmp_path: Path) -> None:
    """DESIGN §4: never silently dropped; staff see its code, and nothing personal is left."""
    visit_id = uuid4()
    event = event_of(visit_id)
    database.add_order(event)
    database.start_attempt(event.event_id)
    database.forget_visit(visit_id)
    database.settle_order(
        event.event_id, OrderOutcome(EventState.REJECTED, problem=problem(Code.PRICE_CHANGED))
    )
    [parked] = database.parked_orders()
    assert (parked.event_id, parked.code, parked.attempts) == (event.event_id, "price_changed", 1)
    with database._outbox.read() as connection:
        row = connection.exec_driver_sql("SELECT sealed, outcome FROM order_event").one()
    assert row == (None, None)


def test_after_a_crash_the_same_order_is_still_due(tmp_path: Path) -> None:
    """DESIGN §4: killed between sending and hearing, the kiosk asks again under the same id."""
    first = open_database(tmp_path)
    event = event_of()
    first.add_order(event)
    first.start_attempt(event.event_id)
    # No close: the process is simply gone.
    second = open_database(tmp_path)
    [due] = second.unanswered_orders()
    assert due.event_id == event.event_id
    assert due.order == event.order
    assert due.state is EventState.SENT_UNKNOWN
    second.close()
    first.close()


def test_after_a_restart_what_was_answered_is_gone(tmp_path: Path) -> None:
    """K5: nobody stands at the kiosk any more."""
    first = open_database(tmp_path)
    event = event_of()
    first.add_order(event)
    accept(first, event)
    first.close()
    second = open_database(tmp_path)
    assert second.outcome(event.event_id) is None
    second.close()


def test_an_order_sealed_with_a_lost_key_is_parked(tmp_path: Path) -> None:
    """It cannot be sent, so staff are told; the others are not held up."""
    first = open_database(tmp_path)
    lost = event_of()
    first.add_order(lost)
    first.close()
    (tmp_path / KEY_FILE).unlink()
    second = open_database(tmp_path)
    fine = event_of()
    second.add_order(fine)
    assert [due.event_id for due in second.unanswered_orders()] == [fine.event_id]
    assert [parked.code for parked in second.parked_orders()] == ["unreadable"]
    second.close()


def test_a_payload_belongs_to_its_own_event(database: Database) -> None:
    """Swapping two sealed payloads in the file sends neither under the other's name."""
    one, two = event_of(), event_of()
    for event in (one, two):
        database.add_order(event)
    with database._outbox.write() as connection:
        rows = connection.exec_driver_sql("SELECT event_id, sealed FROM order_event").all()
        for (event_id, _), (_, sealed) in zip(rows, reversed(rows), strict=True):
            connection.execute(
                update(order_event).where(order_event.c.event_id == event_id).values(sealed=sealed)
            )
    assert database.unanswered_orders() == ()
    assert len(database.parked_orders()) == 2
