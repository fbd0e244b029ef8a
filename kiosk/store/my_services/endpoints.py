"""Routes of one service in full and of an account's orders."""

from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.store.http.calls import Asked
from kiosk.store.my_services import service

router = APIRouter(prefix="/v1")


@router.get("/account/contracts/{contract_id}")
def contract(contract_id: UUID, call: Asked) -> Response:
    """A service of the account's with everything that follows from it (R73 to R80w)."""
    return call.read(lambda by: service.detail(by.work, by.account, contract_id))


@router.get("/account/orders")
def orders(call: Asked) -> Response:
    """The account's orders (R69)."""
    return call.read(lambda by: service.orders_of(by.work, by.account))
