"""Routes by which customer care finds and ends contracts (R80)."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.contract.terminations import Terminate
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked
from kiosk.store.terminations import service

router = APIRouter(prefix="/v1/care")


@router.get("/vehicles/{vin}/contracts")
def of_car(vin: str, call: Asked) -> Response:
    """What was bought for a car."""
    return call.read(lambda by: service.of_car(by.work, vin))


@router.put("/contracts/{contract_id}/termination")
def terminate(
    contract_id: UUID, body: Annotated[Terminate, json_body(Terminate)], call: Asked
) -> Response:
    """End a contract early (R80)."""
    return call.write(lambda by: service.terminate(by.work, contract_id, body, by.system.name))
