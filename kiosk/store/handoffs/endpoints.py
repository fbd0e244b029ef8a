"""Routes of hand-offs for the kiosk: begin, renew the code, follow the steps (K4)."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from kiosk.contract.handoffs import Handoff, NewHandoff
from kiosk.store.handoffs import service
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Call, Caller

WAIT_S = 20.0
LOOK_EVERY_S = 0.4

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
    """How far the hand-off is; with `after`, as soon as there is something newer, or after 20 seconds.

    Waiting costs neither a thread nor a database connection: each look is a transaction of its own.
    """
    loop = asyncio.get_running_loop()
    until = loop.time() + WAIT_S
    while True:
        response, version = await run_in_threadpool(_look, call, handoff_id)
        if version > after or loop.time() >= until or await request.is_disconnected():
            return response
        await asyncio.sleep(LOOK_EVERY_S)


def _look(call: Call, handoff_id: UUID) -> tuple[Response, int]:
    seen: list[int] = []

    def action(by: Caller) -> Handoff:
        found = service.read(by.work, handoff_id, by.account)
        seen.append(found.version)
        return found

    return call.read(action), seen[0]
