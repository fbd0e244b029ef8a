"""Speaks to the embedded telematics over HTTP."""

from urllib.parse import quote
from uuid import UUID

import requests
from pydantic import BaseModel, ValidationError

from kiosk.store.telematics.cars.messages import ActivationReply, NewActivation, Readiness
from kiosk.store.telematics.port import Activation, CarsUnreachable, Hindrance

CONNECT_S, READ_S = 3.0, 5.0


class EmbeddedTelematics:
    """The client of `kiosk.store.telematics.cars`."""

    def __init__(self, url: str, key: str) -> None:
        self._url = url
        self._key = key

    def readiness(self, vin: str) -> Hindrance | None:
        """See `Telematics.readiness`."""
        answer = self._call("GET", f"/v1/cars/{quote(vin, safe='')}/readiness")
        try:
            return Readiness.model_validate_json(answer).hindrance
        except ValidationError:
            raise CarsUnreachable from None

    def activate(self, contract_id: UUID, vin: str, service_id: str) -> Activation:
        """See `Telematics.activate`."""
        order = NewActivation(vin=vin, service_id=service_id)
        answer = self._call("PUT", f"/v1/activations/{contract_id}", order)
        try:
            found = ActivationReply.model_validate_json(answer)
        except ValidationError:
            raise CarsUnreachable from None
        return Activation(found.state, found.hindrance, found.failure)

    def deactivate(self, contract_id: UUID, vin: str, service_id: str) -> None:
        """See `Telematics.deactivate`."""
        order = NewActivation(vin=vin, service_id=service_id)
        self._call("PUT", f"/v1/deactivations/{contract_id}", order)

    def pause(self, contract_id: UUID, vin: str, service_id: str) -> None:
        """See `Telematics.pause`."""
        order = NewActivation(vin=vin, service_id=service_id)
        self._call("PUT", f"/v1/pauses/{contract_id}", order)

    def resume(self, contract_id: UUID, vin: str, service_id: str) -> None:
        """See `Telematics.resume`."""
        order = NewActivation(vin=vin, service_id=service_id)
        self._call("PUT", f"/v1/resumptions/{contract_id}", order)

    def _call(self, method: str, path: str, order: BaseModel | None = None) -> bytes:
        headers = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        body = None if order is None else order.model_dump_json()
        try:
            with requests.Session() as http:
                http.trust_env = False
                answer = http.request(
                    method,
                    self._url + path,
                    data=body,
                    headers=headers,
                    timeout=(CONNECT_S, READ_S),
                    allow_redirects=False,
                )
                answer.raise_for_status()
                return answer.content
        except requests.RequestException:
            raise CarsUnreachable from None
