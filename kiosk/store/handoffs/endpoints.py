"""Routes of hand-offs for the kiosk: begin, renew the code, follow the steps (K4)."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from kiosk.contract.handoffs import NewHandoff
from kiosk.store.handoffs import service
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Caller
from kiosk.store.http.waiting import newer_than

router = APIRouter(prefix="/v1")


@router.post("/handoffs")
def start(body: Annotated[NewHandoff, json_body(NewHandoff)], call: Asked) -> Response:
    """Begin to hand an order off."""
    return call.create(
        lambda by: service.start(by.work, body.order_id, by.account, by.device),
        finish=service.with_code,
    )


@router.post("/handoffs/{handoff_id}/code")
def renew(handoff_id: UUID, call: Asked) -> Response:
    """A fresh code for a hand-off that no phone has taken yet."""
    return call.create(
        lambda by: service.renew(by.work, handoff_id, by.account), finish=service.with_code
    )


@router.get("/handoffs/{handoff_id}")
async def follow(
    handoff_id: UUID,
    call: Asked,
    request: Request,
    after: Annotated[int, Query(ge=-1, le=1_000_000_000)] = -1,
) -> Response:
    """How far the hand-off is; with `after`, as soon as there is something newer, or after 20 seconds."""

    def look(by: Caller) -> tuple[BaseModel, int]:
        found = service.read(by.work, handoff_id, by.account)
        return found, found.version

    return await newer_than(handoff_id, after, call, request, look)
