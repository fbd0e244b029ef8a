"""The store's one clock: every decision about time asks it, so that a test or the demo can move it."""

from datetime import UTC, datetime, timedelta
from threading import Lock


class Clock:
    """The system's time, in UTC."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class MovableClock(Clock):
    """The system's time, moved by an offset; for tests and the demo only."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._lock = Lock()

    def now(self) -> datetime:
        """The present instant as moved."""
        with self._lock:
            return super().now() + self._offset

    def move(self, by: timedelta) -> None:
        """Move the clock; it keeps running from there."""
        with self._lock:
            self._offset += by
