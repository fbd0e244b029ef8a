"""Logging in, creating an account, and proving its address, on the phone (R3 to R7, R9, R13, R17, R21)."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, Request
from fastapi.responses import Response

from kiosk.store.pages.account_door import AccountDoor
from kiosk.store.pages.new_account import Typed, typed
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.pages.signed_in import Signed

Phone = Annotated[Browser, Depends(browser)]
Text = Annotated[str, Form(max_length=1000)]
Next = Annotated[str, Query(alias="next", max_length=1000)]
Sent = Annotated[str, Query(max_length=8)]

router = APIRouter(prefix="/account")


def _door(request: Request) -> AccountDoor:
    return AccountDoor(request.app.state.store, request.app.state.pages)


Door = Annotated[AccountDoor, Depends(_door)]


async def _form(request: Request) -> tuple[Typed, str]:
    async with request.form(max_files=0, max_fields=30, max_part_size=10_000) as form:
        return typed(form), str(form.get("password", ""))


@router.get("/log-in")
def ask_to_log_in(phone: Phone, door: Door, back: Next = "") -> Response:
    """The form."""
    return door.log_in_form(phone, back)


@router.post("/log-in")
def log_in(
    request: Request,
    phone: Phone,
    door: Door,
    email: Text = "",
    password: Text = "",
    back: Annotated[str, Form(alias="next", max_length=1000)] = "",
) -> Response:
    """Sign in in this browser (R3, R7)."""
    if from_elsewhere(request):
        return door.log_in_form(phone, back)
    return door.log_in(phone, email, password, back)


@router.get("/log-out")
def ask_to_log_out(phone: Phone, door: Door) -> Response:
    """The button."""
    return door.log_out_form(phone)


@router.post("/log-out")
def log_out(request: Request, phone: Phone, door: Door) -> Response:
    """Sign out in this browser."""
    return door.log_out_form(phone) if from_elsewhere(request) else door.log_out(phone)


@router.get("/new")
def ask_for_account(phone: Phone, door: Door, back: Next = "") -> Response:
    """The form for a new account (R4, R5, R13)."""
    return door.new_form(phone, Typed({"next": back}))


@router.post("/new")
def create(
    request: Request,
    phone: Phone,
    door: Door,
    sent: Annotated[tuple[Typed, str], Depends(_form)],
) -> Response:
    """A new account, signed in in this browser (R4, R6)."""
    found, password = sent
    if from_elsewhere(request):
        return door.new_form(phone, found)
    return door.create(phone, found, password)


@router.get("/forgot")
def ask_for_reset(phone: Phone, door: Door) -> Response:
    """The form for a forgotten password (R21)."""
    return door.forgot_form(phone)


@router.post("/forgot")
def reset(request: Request, phone: Phone, door: Door, email: Text = "") -> Response:
    """Always the same answer, whether or not the address has an account (R21)."""
    return door.forgot_form(phone) if from_elsewhere(request) else door.forgot(phone, email)


@router.get("/confirm")
def ask_for_code(who: Signed, door: Door, back: Next = "", sent: Sent = "") -> Response:
    """The account exists, and a mail is on its way (R6, R9)."""
    return door.confirm_form(who, back, sent=sent)


@router.post("/confirm")
def confirm(
    request: Request,
    who: Signed,
    door: Door,
    code: Text = "",
    back: Annotated[str, Form(alias="next", max_length=1000)] = "",
) -> Response:
    """The six digits of the mail (R9)."""
    if from_elsewhere(request):
        return door.confirm_form(who, back)
    return door.confirm(who, code, back)


@router.post("/confirm/again")
def mail_again(
    request: Request,
    who: Signed,
    door: Door,
    back: Annotated[str, Form(alias="next", max_length=1000)] = "",
) -> Response:
    """Another mail (R9)."""
    return door.confirm_form(who, back) if from_elsewhere(request) else door.mail_again(who, back)
