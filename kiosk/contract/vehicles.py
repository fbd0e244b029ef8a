"""Cars by VIN, and the cars of an account (R31 to R49).

`GET /v1/vehicles/{vin}` answers a `Vehicle`; `GET /v1/pictures/cars/{body}/{paint}?width=` a PNG with an ETag.
"""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.contract.orders import SALE_NUMBER, Contract
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


class VehicleRemoval(Reply):
    """`GET /v1/account/vehicles/{vin}/removal`: what taking the car out of the account means (R43, R46 to R48).

    The services of `runs_on` stay as they are and are paid as agreed, but are not shown any more, and nothing can be
    bought for the car. `DELETE /v1/account/vehicles/{vin}` does it; adding the car again brings the view back.
    """

    vehicle: Vehicle
    runs_on: tuple[Contract, ...]
    others: int
    """How many services that are over go out of sight as well."""


class Delivery(Request):
    """`PUT /v1/deliveries/{vin}` from a dealer's system: the day on which the car is or was handed to its customer.

    `sale_number`: the number by which services may have been ordered for it before it had a VIN (R49).
    """

    delivered_on: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    sale_number: str = Field(default="", pattern=rf"{SALE_NUMBER}|^$")


class Delivered(Reply):
    """How many activations were dated anew, and how many orders for the sale number do or do not fit the car (R49)."""

    vin: str
    delivered_on: date
    dated: int
    bound: int = 0
    unfit: int = 0


class OwnershipDecision(StrEnum):
    """What customer care or the dealer found out (R51v)."""

    CLEARED = "cleared"
    REFUSED = "refused"


class DecideOwnership(Request):
    """`PUT /v1/care/ownership-checks/{id}`: cleared, the car moves to whoever asked; refused, it stays."""

    decision: OwnershipDecision


class Evidence(StrEnum):
    """The paper in which a salesperson saw that the car belongs to whoever asks for it."""

    REGISTRATION_CERTIFICATE = "registration_certificate"
    PURCHASE_CONTRACT = "purchase_contract"
    LEASE_CONTRACT = "lease_contract"


class AttestOwnership(Request):
    """`PUT /v1/salespeople/ownership-checks/{id}`: a salesperson decides a check that was asked for at their dealer.

    Clearing one takes `attested`: "I saw this person's identity document, and their name in that paper".
    """

    decision: OwnershipDecision
    evidence: Evidence | None = None
    attested: bool = False


class DealerCheck(Reply):
    """What a salesperson sees of a check: the car, and whose identity to look at; nothing of who holds it (R51v)."""

    check_id: UUID
    vin: str
    asked_at: datetime
    claimant_name: str
    state: str


class DealerChecks(Reply):
    """`GET /v1/salespeople/ownership-checks`: those asked for at this dealer that are open, the oldest first."""

    checks: tuple[DealerCheck, ...]


class OwnershipCheck(Reply):
    """Somebody asks for a car that is in another account; who they are is for customer care only (R51v)."""

    check_id: UUID
    vin: str
    asked_at: datetime
    claimant_email: str
    holder_email: str
    state: str


class OwnershipChecks(Reply):
    """`GET /v1/care/ownership-checks`: those that are open, the oldest first."""

    checks: tuple[OwnershipCheck, ...]
