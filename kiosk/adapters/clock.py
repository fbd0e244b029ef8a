"""The system's clock, behind the port that everything else asks for the time, and the store's as far as it is known."""

import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from kiosk.ports.devices import Clock


class SystemClock:
    """The time of this machine."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()


class StoreTime:
    """The best estimate of the store's time, for what is judged by it: the age of prices, and of a signed cart.

    Once the store has answered it is its own date and what has passed since, whatever happens to this machine's
    clock; until then this machine's, but never before what the store was known to say before the last restart.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: tuple[datetime, float] | None = None
        self._not_before: datetime | None = None
        self._lock = threading.Lock()

    def learn(self, date: str) -> None:
        """Take the header `Date` of an answer (RFC 9110 §6.6.1); nonsense is left aside."""
        try:
            told_at = parsedate_to_datetime(date)
        except (ValueError, TypeError):
            return
        if told_at.tzinfo is not None:
            with self._lock:
                self._told = told_at.astimezone(UTC), self._clock.monotonic_s()

    def not_before(self, known_at: datetime | None) -> None:
        """The store's time has been this once already."""
        with self._lock:
            self._not_before = known_at

    def now(self) -> datetime:
        """The store's present instant, aware, in UTC."""
        with self._lock:
            if self._told is not None:
                told_at, then_s = self._told
                return told_at + timedelta(seconds=self._clock.monotonic_s() - then_s)
            known_at, now = self._not_before, self._clock.now()
        return now if known_at is None else max(now, known_at)

    def monotonic_s(self) -> float:
        """Seconds that only ever grow."""
        return self._clock.monotonic_s()
