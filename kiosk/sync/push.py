"""Sends the orders of the outbox and reads what each answer means (DESIGN §4)."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

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
BUSY_RETRY_AT_MOST_S = 30.0
SLOW_S = 3.0
"""A failure that took longer says that the line is dead rather than that this order is poison: the rest waits."""
SETTLES_WITHIN_S = 60.0
"""An attempt that the store may still be at is done by then, one way or the other."""
_SESSION_OVER = Problem(title="The session is over", status=401, code=Code.NOT_SIGNED_IN)
_log = logging.getLogger(__name__)


class _Unsettled(Exception):
    """The store does not have the order yet, and an attempt may still be under way there."""


def backoff_s(failures: int, at_most_s: float, jitter: float) -> float:
    """Seconds to wait after so many failures in a row: doubling from one second, the later half of it by chance
    (`jitter` from 0 to 1), so that kiosks do not all come back at once."""
    whole_s = min(at_most_s, 2.0 ** min(max(failures - 1, 0), 16))
    return whole_s * (0.5 + 0.5 * jitter)


@dataclass(frozen=True)
class Pushed:
    """What a turn came to: whether an order was answered, and whether the store spoke at all (nothing: not asked)."""

    answered: bool = False
    reached: bool | None = None


class OrderPush:
    """Sends what waits, each order at its own time.

    The times stand on the clock that only grows, in memory: a wall clock that is set back holds up no order, and
    after a restart everything is due at once.
    """

    def __init__(
        self, store: Store, storage: Storage, clock: Clock, jitter: Callable[[], float]
    ) -> None:
        self._store = store
        self._storage = storage
        self._clock = clock
        self._jitter = jitter
        self._due_s: dict[UUID, float] = {}
        self._over: set[UUID] = set()
        self._lock = threading.Lock()

    def send_due(self) -> Pushed:
        """Send each order that is due. `StorageFailed` is the only error.

        One that fails never holds up another customer's; only where the line itself is dead do the rest wait for the
        next turn.
        """
        answered, reached = False, None
        waiting = self._storage.unanswered_orders()
        self._forget_all_but({event.event_id for event in waiting})
        for event in waiting:
            if not self._due(event.event_id) or not self._storage.start_attempt(event.event_id):
                continue
            began_s = self._clock.monotonic_s()
            try:
                outcome = self._send(event)
            except StoreUnreachable as error:
                reached = reached or False
                wait_s = backoff_s(event.attempts + 1, UNREACHABLE_RETRY_AT_MOST_S, self._jitter())
                self._postpone(event, wait_s, maybe_acted=error.maybe_acted)
                if not error.maybe_acted or self._clock.monotonic_s() - began_s > SLOW_S:
                    break
            except StoreBusy as error:
                reached = True
                wait_s = backoff_s(event.attempts + 1, BUSY_RETRY_AT_MOST_S, self._jitter())
                wait_s = max(wait_s, error.retry_after_s or 0.0)
                self._postpone(event, wait_s, maybe_acted=error.maybe_acted)
            except DeviceRevoked:
                reached = True
                self._postpone(event, BUSY_RETRY_AT_MOST_S, maybe_acted=False)
            except _Unsettled:
                reached = True
                self._over.add(event.event_id)
                self._postpone(event, SETTLES_WITHIN_S, maybe_acted=True)
            except StorageFailed:
                raise
            except Exception:  # noqa: BLE001 - one order that nobody can handle must not stop the others
                _log.exception("order %s could not be sent", event.event_id)
                self._postpone(event, BUSY_RETRY_AT_MOST_S, maybe_acted=True)
            else:
                reached = True
                self._storage.settle_order(event.event_id, outcome)
                answered = True
        return Pushed(answered, reached)

    def try_again_now(self) -> None:
        """The store is back: what waited for it is due at once."""
        with self._lock:
            self._due_s.clear()

    def next_due_in_s(self) -> float | None:
        """Seconds until the next order is due that was postponed; nothing where none is."""
        with self._lock:
            first_s = min(self._due_s.values(), default=None)
        return None if first_s is None else max(0.0, first_s - self._clock.monotonic_s())

    def _due(self, event_id: UUID) -> bool:
        with self._lock:
            return self._due_s.get(event_id, 0.0) <= self._clock.monotonic_s()

    def _forget_all_but(self, waiting: set[UUID]) -> None:
        with self._lock:
            self._due_s = {key: due_s for key, due_s in self._due_s.items() if key in waiting}
        self._over &= waiting

    def _send(self, event: OrderEvent) -> OrderOutcome:
        """What the store said for good; an order without an answer raises."""
        try:
            order = self._store.place_order(event.session_token, event.order)
        except StoreRefused as refused:
            return OrderOutcome(EventState.REJECTED, problem=refused.problem)
        except SessionOver:
            if event.state is EventState.SENT_UNKNOWN:
                return self._looked_up(event)
            return OrderOutcome(EventState.REJECTED, problem=_SESSION_OVER)
        return OrderOutcome(EventState.ACCEPTED, order=order)

    def _looked_up(self, event: OrderEvent) -> OrderOutcome:
        """An earlier attempt may have been heard, and the session has ended since: the kiosk asks for itself.

        From the first such answer on no attempt can place it any more but one that the store is still at; once that
        must be done too, what the store has not it never will have.
        """
        if self._store.order_placed(event.event_id):
            return OrderOutcome(EventState.ACCEPTED)
        if event.event_id not in self._over:
            raise _Unsettled
        return OrderOutcome(EventState.REJECTED, problem=_SESSION_OVER)

    def _postpone(self, event: OrderEvent, wait_s: float, *, maybe_acted: bool) -> None:
        # Before the disk is asked: where it fails, the order is not sent over and over meanwhile.
        with self._lock:
            self._due_s[event.event_id] = self._clock.monotonic_s() + wait_s
        state = EventState.SENT_UNKNOWN if maybe_acted else event.state
        self._storage.postpone(event.event_id, state)
