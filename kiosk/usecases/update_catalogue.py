"""Bringing the kiosk's copy of the catalogue up to date by the store's change feed (K2, DESIGN §4)."""

import threading
from dataclasses import dataclass, field

from kiosk.ports.devices import Clock
from kiosk.ports.storage import Storage
from kiosk.ports.store import Store

PAGES_AT_MOST = 400
"""How many pages one pull takes before it leaves the rest to the next; a feed that never ends must not hold the thread."""


@dataclass(frozen=True)
class UpdateCatalogue:
    """Pulls every change since the last pull; true where something changed. One pull at a time."""

    store: Store
    storage: Storage
    clock: Clock
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __call__(self) -> bool:
        changed = False
        with self._one_at_a_time:
            for _ in range(PAGES_AT_MOST):
                changes = self.store.changes(self.storage.cursor())
                self.storage.apply(changes, self.clock.now())
                changed = changed or bool(changes.services or changes.terms)
                if not changes.more:
                    break
        return changed
