"""Routes of kiosks: enrolment, and what a kiosk needs to know of itself."""

from typing import Annotated

from fastapi import APIRouter, Response

from kiosk.contract.devices import Enrolment
from kiosk.store.devices import service
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked

router = APIRouter(prefix="/v1")


@router.post("/devices/enrolments")
def enrol(body: Annotated[Enrolment, json_body(Enrolment)], call: Asked) -> Response:
    """Make whoever holds the key of the proof a kiosk of a dealer."""
    return call.write(lambda by: service.enrol(by.work, body.code, by.thumbprint, by.address), 201)


@router.get("/device")
def device(call: Asked) -> Response:
    """Who and where this kiosk is, and what is switched on."""
    return call.read(lambda by: service.settings_of(by.work, by.device))
