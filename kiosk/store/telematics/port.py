"""What the store needs of the system that reaches the cars."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID


class CarsUnreachable(Exception):
    """The system that reaches the cars gave no complete answer."""


class Hindrance(StrEnum):
    """Why a car cannot be reached right now; each has a way on in words."""

    IGNITION_OFF = "ignition_off"
    PRIVACY_MODE = "privacy_mode"
    NO_RECEPTION = "no_reception"
    CODE_NEEDED = "code_needed"


class Failure(StrEnum):
    """Why a car will never take a service; each has its words in resources/words."""

    UNIT_DEFECTIVE = "unit_defective"
    NOT_EQUIPPED = "not_equipped"


class ActivationState(StrEnum):
    """How far switching a service on in a car is; `ACTIVE` and `FAILED` are for good."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    ACTIVE = "active"
    FAILED = "failed"


@dataclass(frozen=True)
class Activation:
    """A service on its way into a car: what a pending one waits for, or why one failed."""

    state: ActivationState
    hindrance: Hindrance | None = None
    failure: Failure | None = None


class Telematics(Protocol):
    """Reaches the cars. Every method may raise `CarsUnreachable`."""

    def readiness(self, vin: str) -> Hindrance | None:
        """What stands in the way of reaching that car now; nothing where it can be reached."""
        ...

    def activate(self, contract_id: UUID, vin: str, service_id: str) -> Activation:
        """Switch a service on, once per contract however often it is asked; tells how far it is."""
        ...

    def deactivate(self, contract_id: UUID, vin: str, service_id: str) -> None:
        """Switch a service off for good, however often it is asked; nothing brings it back."""
        ...

    def pause(self, contract_id: UUID, vin: str, service_id: str) -> None:
        """Switch a service off until `resume`, however often it is asked (R75d)."""
        ...

    def resume(self, contract_id: UUID, vin: str, service_id: str) -> None:
        """Switch a paused service on again, however often it is asked."""
        ...
