"""Finding the car that belongs to a VIN (R33, R34, R36), by the VIN alone where the store cannot be asked (K3)."""

from dataclasses import dataclass

from kiosk.domain.families import Family, car_of
from kiosk.domain.vehicle import Vehicle
from kiosk.domain.vin import parse
from kiosk.ports.storage import Storage
from kiosk.ports.store import Store, StoreBusy, StoreUnreachable


@dataclass(frozen=True)
class IdentifyVehicle:
    """The car of a VIN. `VinInvalid` where it cannot be one, `StoreRefused` (`vehicle_unknown`) where none is found."""

    store: Store

    def __call__(self, vin: str) -> Vehicle:
        return self.store.vehicle(parse(vin))


@dataclass(frozen=True)
class LookUpVehicle:
    """The same for somebody who only looks around: without the store it is what the VIN itself says.

    A `StoreError` where the VIN is of no family that the kiosk knows.
    """

    store: Store
    storage: Storage
    families: tuple[Family, ...]

    def __call__(self, vin: str) -> Vehicle:
        parsed = parse(vin)
        try:
            return self.store.vehicle(parsed)
        except (StoreUnreachable, StoreBusy):
            settings = self.storage.settings()
            car = None if settings is None else car_of(parsed, self.families, settings.market)
            if car is None:
                raise
            return car
