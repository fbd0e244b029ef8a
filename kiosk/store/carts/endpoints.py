"""Routes of carts for the kiosk: park a visit and follow its phone; ask what became of carts signed without network."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from kiosk.contract.carried_carts import NewParkedVisit
from kiosk.contract.handoffs import Handoff
from kiosk.store.carts import parking, service
from kiosk.store.handoffs.service import with_code
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Caller
from kiosk.store.http.waiting import newer_than

router = APIRouter(prefix="/v1")

Visit = Annotated[NewParkedVisit, json_body(NewParkedVisit)]


@router.post("/parked-visits")
def park(body: Visit, call: Asked) -> Response:
    """Park the visit of somebody who is not signed in."""
    return call.create(lambda by: parking.park(by.work, body, by.device, None), finish=with_code)


@router.post("/account/parked-visits")
def park_own(body: Visit, call: Asked) -> Response:
    """Park the visit of whoever is signed in; nobody else can go on with it."""
    return call.create(
        lambda by: parking.park(by.work, body, by.device, by.account), finish=with_code
    )


@router.post("/parked-visits/{handoff_id}/code")
def renew(handoff_id: UUID, call: Asked) -> Response:
    """A fresh code for a visit that no phone has taken yet."""
    return call.create(lambda by: parking.renew(by.work, handoff_id, by.device), finish=with_code)


@router.get("/parked-visits/{handoff_id}")
async def follow(
    handoff_id: UUID,
    call: Asked,
    request: Request,
    after: Annotated[int, Query(ge=-1, le=1_000_000_000)] = -1,
) -> Response:
    """Whether a phone has it; with `after`, as soon as there is something newer, or after 20 seconds."""

    def look(by: Caller) -> tuple[Handoff, int]:
        found = parking.read(by.work, handoff_id, by.device)
        return found, found.version

    return await newer_than(handoff_id, after, call, request, look)


@router.delete("/parked-visits/{handoff_id}")
def give_up(handoff_id: UUID, call: Asked) -> Response:
    """The customer stays at the kiosk: nothing is kept; done twice it comes to the same."""
    return call.write(lambda by: parking.give_up(by.work, handoff_id, by.device))


@router.get("/carried-carts")
def carried_carts(call: Asked) -> Response:
    """What became of the carts that this kiosk signed."""
    return call.read(lambda by: service.became_of(by.work, by.device))
