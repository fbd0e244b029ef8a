"""Routes of salespeople: sign in on a kiosk, ask who is signed in, sign out (K1)."""

from typing import Annotated

from fastapi import APIRouter, Response

from kiosk.contract.salespeople import Salesperson, SalespersonCredentials
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Caller
from kiosk.store.salespeople import service

router = APIRouter(prefix="/v1/salespeople")


@router.post("/sessions")
def sign_in(
    body: Annotated[SalespersonCredentials, json_body(SalespersonCredentials)], call: Asked
) -> Response:
    """Sign in with staff number and PIN."""
    return call.write(
        lambda by: service.sign_in(by.work, body.staff_number, body.pin, by.device), 201
    )


@router.get("/sessions/current")
def who(call: Asked) -> Response:
    """Who is signed in."""

    def read(by: Caller) -> Salesperson:
        return service.profile_of(by.salesperson.salesperson)

    return call.read(read)


@router.delete("/sessions/current")
def sign_out(call: Asked) -> Response:
    """Sign out."""
    return call.write(lambda by: service.end_session(by.work, by.salesperson))
