"""Cars by VIN, and the cars of an account (R31 to R49).

`GET /v1/vehicles/{vin}` answers a `Vehicle`; `GET /v1/pictures/cars/{body}/{paint}?width=` a PNG with an ETag.
"""

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.domain.vehicle import Vehicle


class VehicleFound(Reply):
    """The car that the store knows under a VIN."""

    vehicle: Vehicle


class AddVehicle(Request):
    """`POST /v1/account/vehicles`: the customer says that the car is theirs (R34)."""

    vin: str = Field(pattern=r"^[A-HJ-NPR-Z0-9]{17}$")


class AccountVehicles(Reply):
    """`GET /v1/account/vehicles`: the account's cars, the latest added first."""

    vehicles: tuple[Vehicle, ...]
