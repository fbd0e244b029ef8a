"""What the cars' interface takes and answers; the store's client reads the same models."""

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.store.telematics.port import ActivationState, Failure, Hindrance


class Readiness(Reply):
    """`GET /v1/cars/{vin}/readiness`."""

    hindrance: Hindrance | None


class NewActivation(Request):
    """`PUT /v1/activations/{contract_id}`: switch a service on; the same again tells how far it is."""

    vin: str = Field(pattern=r"^[A-HJ-NPR-Z0-9]{17}$")
    service_id: str = Field(min_length=1, max_length=60)


class ActivationReply(Reply):
    """How far it is."""

    state: ActivationState
    hindrance: Hindrance | None = None
    failure: Failure | None = None
