"""Routes of orders."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from kiosk.contract.orders import NewOrder, Order
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Caller
from kiosk.store.orders import service

router = APIRouter(prefix="/v1")


@router.post("/orders")
def place(body: Annotated[NewOrder, json_body(NewOrder)], call: Asked) -> Response:
    """Place an order; its id is the `Idempotency-Key` (R68)."""

    def placed(by: Caller) -> Order:
        service.checked_key(body, call.key)
        return service.place(by.work, by.account, by.device, body, by.payload_hash)

    return call.create(placed)


@router.get("/device/orders/{order_id}")
def known(order_id: UUID, call: Asked) -> Response:
    """Whether the kiosk has placed it (DESIGN §4)."""
    return call.read(lambda by: service.known_to(by.work, by.device, order_id))


@router.get("/orders/{order_id}")
def order(order_id: UUID, call: Asked) -> Response:
    """An order of this account (R69)."""
    return call.read(lambda by: service.shown_to(by.work, by.account, order_id))
