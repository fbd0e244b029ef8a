"""What the store's parts share: the running store, and one unit of work in it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Lock

from sqlalchemy.orm import Session

from kiosk.domain.contract import local_date
from kiosk.store.clock import Clock
from kiosk.store.database import Database
from kiosk.store.feed import capture
from kiosk.store.handoffs import news
from kiosk.store.settings import Settings


@dataclass(frozen=True)
class Work:
    """One unit of work: its transaction, the instant at which it happens, the store's settings and secret."""

    session: Session
    now: datetime
    settings: Settings
    secret: bytes = field(repr=False)

    @property
    def today(self) -> date:
        """The market's calendar date (rules in days are judged by it alone)."""
        return local_date(self.now, self.settings.market)


class InFlight:
    """The idempotency keys that this process is working on right now."""

    def __init__(self) -> None:
        self._keys: set[tuple[str, str]] = set()
        self._lock = Lock()

    def enter(self, key: tuple[str, str]) -> bool:
        """Claim a key; false where somebody has it."""
        with self._lock:
            if key in self._keys:
                return False
            self._keys.add(key)
            return True

    def leave(self, key: tuple[str, str]) -> None:
        """Give a key back."""
        with self._lock:
            self._keys.discard(key)


class Store:
    """The running store: database, clock and settings. `app.state.store` holds it."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.database = Database(settings.database_url)
        self.secret = hashlib.sha256(settings.secret_bytes()).digest()
        capture.install(self.database.sessions, self.secret, self.clock.now)
        self.in_flight = InFlight()
        self.news = news.News()
        news.install(self.database.sessions, self.news)

    @contextmanager
    def work(self, *, write: bool = True) -> Iterator[Work]:
        """A unit of work: one transaction, committed on leaving (see `Database.transaction`)."""
        with self.database.transaction(write=write) as session:
            yield Work(session, self.clock.now(), self.settings, self.secret)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()
