"""Customer care ends a contract early: the car was sold, stolen or destroyed, or its lease ended (R80, R81)."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.contract.orders import Contract


class TerminationReason(StrEnum):
    """The four cases in which a contract ends early (R81)."""

    SOLD = "sold"
    STOLEN = "stolen"
    DESTROYED = "destroyed"
    LEASE_ENDED = "lease_ended"


class Terminate(Request):
    """`PUT /v1/care/contracts/{id}/termination`: why, and the day on which the customer's use of the car ended."""

    reason: TerminationReason
    ended_on: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")


class Termination(Reply):
    """A contract that was ended; the same asked again gives the same answer."""

    contract: Contract
    reason: TerminationReason
    ended_on: date
    terminated_at: datetime


class CareContract(Reply):
    """A contract as customer care sees it, with the address of whoever has it (empty once that is forgotten)."""

    contract: Contract
    email: str


class CareContracts(Reply):
    """`GET /v1/care/vehicles/{vin}/contracts`: everything that was ever bought for a car, the latest first."""

    contracts: tuple[CareContract, ...]
