"""Routes of accounts and sessions."""

from typing import Annotated

from fastapi import APIRouter, Response

from kiosk.contract.accounts import BillingAddress, Credentials, NewAccount, PasswordReset
from kiosk.contract.my_account import (
    Closing,
    Contact,
    NewEmail,
    PasswordChange,
    PersonalDetails,
)
from kiosk.store.accounts import (
    authentication,
    closing,
    exporting,
    personal,
    service,
    throttling,
)
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


@router.get("/sessions/current")
def current(call: Asked) -> Response:
    """Who is signed in on this kiosk."""
    return call.read(lambda by: authentication.current(by.session))


@router.delete("/sessions/current")
def sign_out(call: Asked) -> Response:
    """Sign out."""
    return call.write(lambda by: authentication.end_session(by.work, by.session))


@router.post("/password-resets")
def ask_reset(body: Annotated[PasswordReset, json_body(PasswordReset)], call: Asked) -> Response:
    """Ask for a new password: the same answer whether or not the address exists (R21)."""

    def ask(by: Caller) -> None:
        service.ask_reset(by.work, body, throttling.RESET_DEVICE.of(str(by.device.id)))

    return call.write(ask, 202)


@router.put("/account/billing-address")
def save_address(
    body: Annotated[BillingAddress, json_body(BillingAddress)], call: Asked
) -> Response:
    """Keep the billing address (R64)."""

    def save(by: Caller) -> None:
        service.save_billing_address(by.account, body.address)

    return call.write(save)


@router.get("/account/details")
def details(call: Asked) -> Response:
    """What the account says of its customer (R25)."""
    return call.read(lambda by: personal.details_of(by.account))


@router.put("/account/details")
def change_details(
    body: Annotated[PersonalDetails, json_body(PersonalDetails)], call: Asked
) -> Response:
    """Other personal details (R25)."""
    return call.write(lambda by: personal.change_details(by.account, body))


@router.put("/account/contact-preferences")
def change_contact(body: Annotated[Contact, json_body(Contact)], call: Asked) -> Response:
    """Other ways of contact (R5)."""
    return call.write(lambda by: personal.change_contact(by.account, body))


@router.post("/account/password")
def change_password(
    body: Annotated[PasswordChange, json_body(PasswordChange)], call: Asked
) -> Response:
    """Another password (R23)."""

    def change(by: Caller) -> None:
        personal.change_password(by.work, by.account, body, at_kiosk=by.session.id)

    return call.write(change)


@router.post("/account/email-changes")
def change_email(body: Annotated[NewEmail, json_body(NewEmail)], call: Asked) -> Response:
    """Ask for another e-mail address; the same answer whether or not somebody has it (R24)."""
    return call.write(lambda by: personal.ask_email_change(by.work, by.account, body), 202)


@router.get("/account/closing")
def before_closing(call: Asked) -> Response:
    """What closing the account means (R26)."""
    return call.read(lambda by: closing.preview(by.work, by.account))


@router.post("/account/closing")
def close(body: Annotated[Closing, json_body(Closing)], call: Asked) -> Response:
    """Close the account (R26)."""
    return call.write(lambda by: closing.close(by.work, by.account, body))


@router.get("/account/export")
def export(call: Asked) -> Response:
    """Everything that the store knows of the customer, as a file."""
    answer = call.read(lambda by: exporting.export(by.work, by.account))
    answer.headers["Content-Disposition"] = f'attachment; filename="{exporting.FILE_NAME}"'
    return answer


@router.post("/account/exports")
def mail_export(call: Asked) -> Response:
    """Mail a link to the same file."""
    return call.write(lambda by: exporting.ask(by.work, by.account), 202)
