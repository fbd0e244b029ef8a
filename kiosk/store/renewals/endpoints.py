"""Route of renewals."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.contract.billing import NewRenewal
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked
from kiosk.store.renewals import service

router = APIRouter(prefix="/v1")


@router.post("/account/contracts/{contract_id}/renewals")
def renew(
    contract_id: UUID, body: Annotated[NewRenewal, json_body(NewRenewal)], call: Asked
) -> Response:
    """One more term of a contract, on its day (R78)."""
    return call.create(lambda by: service.renew(by.work, by.account, contract_id, body))
