"""Finding the car that belongs to a VIN (R33, R34, R36)."""

from dataclasses import dataclass

from kiosk.domain.vehicle import Vehicle
from kiosk.domain.vin import parse
from kiosk.ports.store import Store


@dataclass(frozen=True)
class IdentifyVehicle:
    """The car of a VIN. `VinInvalid` where it cannot be one, `StoreRefused` (`vehicle_unknown`) where none is found."""

    store: Store

    def __call__(self, vin: str) -> Vehicle:
        return self.store.vehicle(parse(vin))
