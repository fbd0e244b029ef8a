"""Route of an account's services."""

from fastapi import APIRouter, Response

from kiosk.store.contracts import service
from kiosk.store.http.calls import Asked

router = APIRouter(prefix="/v1")


@router.get("/account/contracts")
def contracts(call: Asked) -> Response:
    """All services of the account's cars (R73)."""
    return call.read(lambda by: service.of_account(by.work, by.account))
