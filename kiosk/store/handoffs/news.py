"""Wakes whoever waits for a hand-off as soon as a change of it is committed, instead of letting them look all the time.

It knows of the changes that this process writes. Those of another process of the same store, or made by a statement
rather than on a record, are found by looking now and then.
"""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from uuid import UUID

from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker

from kiosk.store.handoffs.models import HandoffRecord

_PENDING = "handoff news"
_Waiter = tuple[asyncio.AbstractEventLoop, asyncio.Event]


class News:
    """Who waits for which hand-off."""

    def __init__(self) -> None:
        self._waiting: dict[UUID, list[_Waiter]] = {}
        self._lock = Lock()

    @contextmanager
    def awaited(self, handoff_id: UUID) -> Iterator[asyncio.Event]:
        """An event of the running loop, set with each change of the hand-off until the context is left."""
        waiter = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._waiting.setdefault(handoff_id, []).append(waiter)
        try:
            yield waiter[1]
        finally:
            with self._lock:
                left = self._waiting[handoff_id]
                left.remove(waiter)
                if not left:
                    del self._waiting[handoff_id]

    def awaited_now(self) -> frozenset[UUID]:
        """The hand-offs that somebody waits for."""
        with self._lock:
            return frozenset(self._waiting)

    def tell(self, handoff_ids: Iterable[UUID]) -> None:
        """Wake everybody who waits for one of these; from any thread."""
        with self._lock:
            woken = [waiter for each in handoff_ids for waiter in self._waiting.get(each, ())]
        for loop, changed in woken:
            # A loop that has just ended needs no news.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(changed.set)


def install(sessions: sessionmaker[Session], news: News) -> None:
    """Listen to the store's own sessions."""

    @event.listens_for(sessions, "after_flush")
    def noted(session: Session, _flush: UOWTransaction) -> None:
        found = {row.id for row in session.dirty if isinstance(row, HandoffRecord)}
        if found:
            session.info.setdefault(_PENDING, set()).update(found)

    @event.listens_for(sessions, "after_commit")
    def told(session: Session) -> None:
        news.tell(session.info.pop(_PENDING, ()))

    @event.listens_for(sessions, "after_rollback")
    def dropped(session: Session) -> None:
        session.info.pop(_PENDING, None)
