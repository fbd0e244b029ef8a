"""Routes of accounts and sessions."""

from typing import Annotated

from fastapi import APIRouter, Response

from kiosk.contract.accounts import BillingAddress, Credentials, NewAccount, PasswordReset
from kiosk.store.accounts import authentication, service
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Caller

router = APIRouter(prefix="/v1")


@router.post("/accounts")
def create(body: Annotated[NewAccount, json_body(NewAccount)], call: Asked) -> Response:
    """Create an account; the answer does not tell whether the address had one (R4)."""
    return call.create(
        lambda by: service.create(by.work, body, by.device), finish=service.opened_session
    )


@router.post("/sessions")
def sign_in(body: Annotated[Credentials, json_body(Credentials)], call: Asked) -> Response:
    """Sign in on this kiosk (R7)."""
    return call.write(lambda by: service.sign_in(by.work, body, by.device, by.address), 201)


@router.delete("/sessions/current")
def sign_out(call: Asked) -> Response:
    """Sign out."""
    return call.write(lambda by: authentication.end_session(by.work, by.session))


@router.post("/password-resets")
def ask_reset(body: Annotated[PasswordReset, json_body(PasswordReset)], call: Asked) -> Response:
    """Ask for a new password: the same answer whether or not the address exists (R21)."""
    return call.write(lambda by: service.ask_reset(by.work, body, by.device), 202)


@router.put("/account/billing-address")
def save_address(
    body: Annotated[BillingAddress, json_body(BillingAddress)], call: Asked
) -> Response:
    """Keep the billing address (R64)."""

    def save(by: Caller) -> None:
        service.save_billing_address(by.account, body.address)

    return call.write(save)
