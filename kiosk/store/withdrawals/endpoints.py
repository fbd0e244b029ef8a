"""Routes of withdrawals: two steps, each repeatable (R80w)."""

from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.store.http.calls import Asked
from kiosk.store.withdrawals import service

router = APIRouter(prefix="/v1")


@router.post("/account/contracts/{contract_id}/withdrawals")
def state(contract_id: UUID, call: Asked) -> Response:
    """State a withdrawal; nothing happens before it is confirmed."""
    return call.write(lambda by: service.state(by.work, by.account, contract_id), 201)


@router.post("/account/withdrawals/{withdrawal_id}/confirmation")
def confirm(withdrawal_id: UUID, call: Asked) -> Response:
    """Confirm a withdrawal: it is in force, and its receipt is mailed."""
    return call.write(lambda by: service.confirm(by.work, by.account, withdrawal_id))
