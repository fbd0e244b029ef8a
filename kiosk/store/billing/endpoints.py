"""Routes of paying what stayed unpaid (R75d)."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.contract.billing import NewPayment
from kiosk.store.billing import arrears
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked

router = APIRouter(prefix="/v1")


@router.post("/account/contracts/{contract_id}/payments")
def pay(
    contract_id: UUID, body: Annotated[NewPayment, json_body(NewPayment)], call: Asked
) -> Response:
    """Have an unpaid contract of the account charged again; how it went is told by mail and by its status."""
    return call.create(lambda by: arrears.pay(by.work, by.account, contract_id, body), 202)


@router.post("/care/contracts/{contract_id}/payments")
def ask_again(contract_id: UUID, call: Asked) -> Response:
    """The same on behalf of customer care, to the card that is known."""
    return call.create(lambda by: arrears.ask_again(by.work, contract_id), 202)
