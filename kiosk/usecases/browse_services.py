"""Which services fit a car, and why the others do not (R51 to R54); works without a network (K3)."""

from dataclasses import dataclass

from kiosk.domain.catalogue import Fit, fit
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.storage import Storage


@dataclass(frozen=True)
class BrowseServices:
    """Every service of the catalogue with the reasons against it for this car, in the catalogue's order."""

    storage: Storage

    def __call__(self, vehicle: Vehicle) -> tuple[Fit, ...]:
        return fit(self.storage.services(), vehicle)
