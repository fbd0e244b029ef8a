"""What the screens may know of the background sync: how it stands, and how to wake it (DESIGN §4)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class SyncStatus:
    """How the kiosk stands with the store.

    `since` is when `online` last changed; `waiting` counts orders without an answer, `parked` those that the store
    refused after their customer had left; `synced_at` is the last complete pull of the catalogue.
    """

    online: bool
    since: datetime
    waiting: int = 0
    parked: int = 0
    synced_at: datetime | None = None
    device_revoked: bool = False
    storage_failed: bool = False


class Sync(Protocol):
    """One background loop: pushes orders, pulls the catalogue, notices when the store is gone."""

    def start(self) -> None:
        """Begin; at most once."""
        ...

    def stop(self) -> None:
        """End and wait until the thread has gone; nothing is lost, what is on its way stays in the outbox."""
        ...

    def wake(self) -> None:
        """Do not wait any longer: there is something to send, or somebody wants to know."""
        ...

    def status(self) -> SyncStatus:
        """How it stands now; never blocks."""
        ...

    def listen(self, listener: Callable[[SyncStatus], None]) -> None:
        """Call `listener` on the sync's own thread after each change of the status, the catalogue or an order."""
        ...
