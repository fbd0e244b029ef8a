"""Taking a car out of the account: what stays and what goes is told first (R43 to R48)."""

from dataclasses import dataclass

from kiosk.contract.vehicles import VehicleRemoval
from kiosk.ports.my_account import MyAccount


@dataclass(frozen=True)
class PreviewRemoval:
    """What taking the car out means; a `StoreError` says why it cannot be told."""

    account: MyAccount

    def __call__(self, session_token: str, vin: str) -> VehicleRemoval:
        return self.account.vehicle_removal(session_token, vin)


@dataclass(frozen=True)
class RemoveCar:
    """Takes the car out; its contracts run on unseen. Twice does no harm."""

    account: MyAccount

    def __call__(self, session_token: str, vin: str) -> None:
        self.account.remove_vehicle(session_token, vin)
