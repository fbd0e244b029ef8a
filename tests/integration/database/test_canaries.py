"""Nothing personal stands in a file of the kiosk: sealed while an order waits, gone once it is answered (K5, issue 5)."""

from pathlib import Path
from uuid import uuid4

from kiosk.adapters.database import open_database
from kiosk.domain.account import Address
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome
from tests.examples import NOW, VIN, accepted, new_order
from tests.journeys import leftovers

STREET, TOKEN = "Kanariestraat", "kanarie-session-token-0123456789"
CANARIES = [STREET, TOKEN, VIN, "kanarie@example.org"]


def test_k5_no_canary_is_ever_in_a_file(tmp_path: Path) -> None:
    """K5: neither waiting, nor sent, nor answered, nor after the visit, in the database or its log."""
    database = open_database(tmp_path)
    address = Address(STREET, "1", "3511 AB", "Utrecht", "NL")
    order = new_order().model_copy(update={"billing_address": address})
    event = OrderEvent(order.order_id, uuid4(), TOKEN, order, EventState.WAITING, 0, NOW)
    found: list[str] = []
    database.add_order(event)
    found += leftovers.found(tmp_path, CANARIES)
    database.start_attempt(event.event_id)
    found += leftovers.found(tmp_path, CANARIES)
    outcome = OrderOutcome(EventState.ACCEPTED, order=accepted(order))
    database.settle_order(event.event_id, outcome)
    found += leftovers.found(tmp_path, CANARIES)
    with database._outbox.read() as connection:
        assert connection.exec_driver_sql("SELECT sealed FROM order_event").scalar_one() is None
    database.forget_visit(event.visit_id)
    found += leftovers.found(tmp_path, [*CANARIES, str(event.event_id), str(event.visit_id)])
    database.close()
    assert found == []
