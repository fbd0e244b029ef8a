"""Sends the orders of the outbox and reads what each answer means (DESIGN §4)."""

import logging
from collections.abc import Callable
from datetime import timedelta

from kiosk.contract.problems import Code, Problem
from kiosk.ports.devices import Clock
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome, Storage, StorageFailed
from kiosk.ports.store import (
    DeviceRevoked,
    SessionOver,
    Store,
    StoreBusy,
    StoreRefused,
    StoreUnreachable,
)

UNREACHABLE_RETRY_AT_MOST_S = 8.0
BUSY_RETRY_AT_MOST_S = 60.0
_log = logging.getLogger(__name__)


def backoff_s(failures: int, at_most_s: float, jitter: float) -> float:
    """Seconds to wait after so many failures in a row: doubling from one second, the later half of it by chance
    (`jitter` from 0 to 1), so that kiosks do not all come back at once."""
    whole_s = min(at_most_s, 2.0 ** min(max(failures - 1, 0), 16))
    return whole_s * (0.5 + 0.5 * jitter)


def push_due_orders(
    store: Store, storage: Storage, clock: Clock, jitter: Callable[[], float]
) -> bool:
    """Send each order that is due; true where at least one was answered. `StorageFailed` is the only error.

    One that fails never holds up another customer's: only when the store provably cannot be reached at all do the
    rest wait for the next turn.
    """
    answered = False
    for event in storage.due_orders(clock.now()):
        if not storage.start_attempt(event.event_id):
            continue
        try:
            outcome = _send(store, event)
        except StoreUnreachable as error:
            failed_s = backoff_s(event.attempts + 1, UNREACHABLE_RETRY_AT_MOST_S, jitter())
            _postpone(storage, clock, event, failed_s, maybe_acted=error.maybe_acted)
            if not error.maybe_acted:
                break
        except StoreBusy as error:
            failed_s = backoff_s(event.attempts + 1, BUSY_RETRY_AT_MOST_S, jitter())
            wait_s = max(failed_s, error.retry_after_s or 0.0)
            _postpone(storage, clock, event, wait_s, maybe_acted=error.maybe_acted)
        except DeviceRevoked:
            _postpone(storage, clock, event, BUSY_RETRY_AT_MOST_S, maybe_acted=False)
        except StorageFailed:
            raise
        except Exception:  # noqa: BLE001 - one order that nobody can handle must not stop the others
            _log.exception("order %s could not be sent", event.event_id)
            _postpone(storage, clock, event, BUSY_RETRY_AT_MOST_S, maybe_acted=True)
        else:
            storage.settle_order(event.event_id, outcome)
            answered = True
    return answered


def _send(store: Store, event: OrderEvent) -> OrderOutcome:
    """What the store said for good; an order without an answer raises."""
    try:
        order = store.place_order(event.session_token, event.order)
    except StoreRefused as refused:
        return OrderOutcome(EventState.REJECTED, problem=refused.problem)
    except SessionOver:
        # An earlier attempt may have been heard: then nobody can say any more, and staff have to look.
        problem = Problem(title="The session is over", status=401, code=Code.NOT_SIGNED_IN)
        unknown = event.state is EventState.SENT_UNKNOWN
        state = EventState.SENT_UNKNOWN if unknown else EventState.REJECTED
        return OrderOutcome(state, problem=problem)
    return OrderOutcome(EventState.ACCEPTED, order=order)


def _postpone(
    storage: Storage, clock: Clock, event: OrderEvent, wait_s: float, *, maybe_acted: bool
) -> None:
    state = EventState.SENT_UNKNOWN if maybe_acted else event.state
    storage.postpone(event.event_id, state, clock.now() + timedelta(seconds=wait_s))
