"""Routes of cars: by VIN, their pictures, and the cars of an account."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from kiosk.contract.problems import Code
from kiosk.contract.vehicles import AddVehicle, AttestOwnership, DecideOwnership, Delivery
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked
from kiosk.store.http.problems import Refused
from kiosk.store.vehicles import deliveries, ownership, pictures, removal, service

router = APIRouter(prefix="/v1")

PICTURE_CACHE = "private, max-age=86400"


@router.get("/vehicles/{vin}")
def find(vin: str, call: Asked) -> Response:
    """The car under a VIN (R34)."""
    return call.read(lambda by: service.find(by.work, vin))


@router.get("/pictures/cars/{body}/{paint}")
def picture(
    body: str,
    paint: str,
    width: Annotated[int, Query()],
    request: Request,
    call: Asked,
) -> Response:
    """A picture of a car as PNG; 304 where the caller has it (RFC 9110 §13.1.2)."""
    call.read(lambda _by: None)
    try:
        drawn = pictures.render(body, pictures.paint_hex(paint), width)
    except (pictures.UnknownBodyType, pictures.UnknownPaint):
        raise Refused(Code.NOT_FOUND) from None
    except pictures.UnknownWidth:
        raise Refused(Code.INVALID, fields=[("width", "width_unknown")]) from None
    headers = {"ETag": drawn.etag, "Cache-Control": PICTURE_CACHE}
    if _has(request.headers.get("if-none-match", ""), drawn.etag):
        return Response(status_code=304, headers=headers)
    return Response(drawn.png, headers=headers, media_type="image/png")


@router.get("/account/vehicles")
def of_account(call: Asked) -> Response:
    """The account's cars."""
    return call.read(lambda by: service.of_account(by.work, by.account))


@router.post("/account/vehicles")
def add(body: Annotated[AddVehicle, json_body(AddVehicle)], call: Asked) -> Response:
    """Add a car to the account (R33)."""
    return call.create(lambda by: service.add(by.work, by.account, body.vin, by.device.dealer_id))


@router.get("/account/vehicles/{vin}/removal")
def before_removal(vin: str, call: Asked) -> Response:
    """What stays and what goes when the car leaves the account (R43)."""
    return call.read(lambda by: removal.preview(by.work, by.account, vin))


@router.delete("/account/vehicles/{vin}")
def remove(vin: str, call: Asked) -> Response:
    """Take a car out of the account (R43, R46)."""
    return call.write(lambda by: removal.remove(by.work, by.account, vin))


@router.put("/deliveries/{vin}")
def deliver(vin: str, body: Annotated[Delivery, json_body(Delivery)], call: Asked) -> Response:
    """A dealer's system tells a delivery date (R49)."""
    return call.write(lambda by: deliveries.deliver(by.work, vin, body))


@router.get("/salespeople/ownership-checks")
def dealers_checks(call: Asked) -> Response:
    """The ownership checks that were asked for at the salesperson's dealer (R51v)."""
    return call.read(lambda by: ownership.opened_at(by.work, by.device.dealer_id))


@router.put("/salespeople/ownership-checks/{check_id}")
def attest_ownership(
    check_id: UUID, body: Annotated[AttestOwnership, json_body(AttestOwnership)], call: Asked
) -> Response:
    """Clear or refuse one of them, with what the salesperson saw (R51v)."""
    return call.write(
        lambda by: ownership.attest(by.work, check_id, body, by.salesperson.salesperson)
    )


@router.get("/care/ownership-checks")
def ownership_checks(call: Asked) -> Response:
    """The ownership checks that are open (R51v)."""
    return call.read(lambda by: ownership.opened(by.work))


@router.put("/care/ownership-checks/{check_id}")
def decide_ownership(
    check_id: UUID, body: Annotated[DecideOwnership, json_body(DecideOwnership)], call: Asked
) -> Response:
    """Clear or refuse one (R51v)."""
    return call.write(lambda by: ownership.decide(by.work, check_id, body.decision, by.system.name))


def _has(if_none_match: str, etag: str) -> bool:
    held = [part.strip().removeprefix("W/") for part in if_none_match.split(",")]
    return etag in held or "*" in held
