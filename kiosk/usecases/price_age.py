"""How old the prices are that the kiosk shows, and whether it may still show them (issue 5)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.freshness import Freshness, freshness
from kiosk.ports.devices import Clock
from kiosk.ports.storage import Storage


@dataclass(frozen=True)
class PricesAsOf:
    """What may be done with the prices, and when they were last known to be right; nothing before the first pull."""

    freshness: Freshness
    at: datetime | None


@dataclass(frozen=True)
class PriceAge:
    """Judges the catalogue's age by the store's time as far as it is known."""

    storage: Storage
    store_time: Clock

    def __call__(self) -> PricesAsOf:
        at = self.storage.synced_at()
        return PricesAsOf(freshness(at, self.store_time.now()), at)
