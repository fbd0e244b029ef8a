"""Adding a confirmed car to the customer's account (R31 to R34, R51v)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.problems import Code
from kiosk.domain.vehicle import Vehicle
from kiosk.domain.vin import parse
from kiosk.ports.store import Store, StoreRefused


class VehicleAlreadyYours(Exception):
    """The car is in this account already: nothing to do, the customer goes on with it."""


@dataclass(frozen=True)
class AddVehicle:
    """Adds a car; `key` is the same for each try. `VehicleAlreadyYours` is a notice, not a failure."""

    store: Store

    def __call__(self, session_token: str, vin: str, key: UUID) -> Vehicle:
        try:
            return self.store.add_vehicle(session_token, parse(vin), key)
        except StoreRefused as refused:
            if refused.problem.code is Code.VEHICLE_ALREADY_YOURS:
                raise VehicleAlreadyYours from refused
            raise
