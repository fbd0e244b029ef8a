"""The pages that finish an order on the customer's phone, from the scanned code to the active service (K4)."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path, Query, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from kiosk.store.pages.phone_entry import PhoneEntry
from kiosk.store.pages.phone_steps import PhoneSteps
from kiosk.store.pages.session import Browser, browser, from_elsewhere

NEWS_WITHIN_S = 4.0
LOOK_EVERY_S = 0.25

Phone = Annotated[Browser, Depends(browser)]
Secret = Annotated[str, Path(max_length=100)]
Short = Annotated[str, Form(max_length=40)]

router = APIRouter()


def _entry(request: Request) -> PhoneEntry:
    return PhoneEntry(request.app.state.store, request.app.state.pages)


def _steps(request: Request) -> PhoneSteps:
    state = request.app.state
    return PhoneSteps(state.store, state.pages, state.payments, state.progress)


Entry = Annotated[PhoneEntry, Depends(_entry)]
Steps = Annotated[PhoneSteps, Depends(_steps)]


@router.get("/go")
def type_code(phone: Phone, entry: Entry) -> Response:
    """Where the eight letters are typed by whoever cannot scan."""
    return entry.form(phone)


@router.post("/go")
def typed_code(request: Request, phone: Phone, entry: Entry, code: Short = "") -> Response:
    """The letters lead to the same page as the QR code."""
    return entry.form(phone) if from_elsewhere(request) else entry.typed(phone, code)


@router.get("/go/{secret}")
def scanned(secret: Secret, phone: Phone, entry: Entry) -> Response:
    """Who asks, and for what; nothing happens yet."""
    return entry.question(phone, secret)


@router.post("/go/{secret}")
def answered(
    request: Request,
    secret: Secret,
    phone: Phone,
    entry: Entry,
    answer: Short = "",
    digits: Short = "",
) -> Response:
    """Yes, with the two digits; or no."""
    if from_elsewhere(request) or answer not in {"yes", "no"}:
        return entry.question(phone, secret)
    return entry.answered(phone, secret, digits, yes=answer == "yes")


@router.post("/go/{secret}/opened")
def opened(request: Request, secret: Secret, entry: Entry) -> Response:
    """The question is being looked at; the page's script says so."""
    return Response(status_code=404) if from_elsewhere(request) else entry.opened(secret)


@router.get("/phone")
def present_step(
    phone: Phone, steps: Steps, sent: Annotated[str, Query(max_length=8)] = ""
) -> Response:
    """The step that the customer is at."""
    return steps.show(phone, sent=sent)


@router.get("/phone/state")
def state(phone: Phone, steps: Steps) -> Response:
    """The version of what is shown, for the script that reloads the page when it grows."""
    version = steps.version(phone)
    headers = {"Cache-Control": "no-store"}
    return JSONResponse({"version": version}, 200 if version is not None else 404, headers)


@router.get("/phone/picture")
def picture(request: Request, phone: Phone, steps: Steps) -> Response:
    """The picture of the customer's car."""
    return steps.picture(phone, request.headers.get("Accept-Encoding", ""))


@router.post("/phone/email")
def email_code(request: Request, phone: Phone, steps: Steps, code: Short = "") -> Response:
    """The six digits from the mail."""
    return _to_phone() if from_elsewhere(request) else steps.prove_email(phone, code)


@router.post("/phone/email/again")
def email_again(request: Request, phone: Phone, steps: Steps) -> Response:
    """Another mail with six digits."""
    return _to_phone() if from_elsewhere(request) else steps.mail_again(phone)


@router.post("/phone/card")
def card(request: Request, phone: Phone, steps: Steps) -> Response:
    """On to the payment provider's page, or to the bank's check."""
    return _to_phone() if from_elsewhere(request) else steps.to_provider(phone)


@router.get("/phone/back")
async def back_from_provider(phone: Phone, steps: Steps) -> Response:
    """The way back from the payment provider: its answer is fetched, nothing that the browser says is believed."""
    before = await run_in_threadpool(steps.ask_now, phone)
    of_account = before is None and bool(phone.account_token)
    until = asyncio.get_running_loop().time() + NEWS_WITHIN_S
    while asyncio.get_running_loop().time() < until:
        if of_account:
            waits = await run_in_threadpool(steps.ask_for_account, phone)
        else:
            waits = before is not None and await run_in_threadpool(steps.version, phone) == before
        if not waits:
            break
        await asyncio.sleep(LOOK_EVERY_S)
    return RedirectResponse("/account", 303) if of_account else _to_phone()


@router.post("/phone/car")
def car(request: Request, phone: Phone, steps: Steps) -> Response:
    """Ask the car again."""
    if not from_elsewhere(request):
        steps.ask_now(phone)
    return RedirectResponse("/phone", 303)


@router.post("/phone/account")
def to_account(request: Request, phone: Phone, steps: Steps) -> Response:
    """On to the account of whoever has proved its address on this phone."""
    return _to_phone() if from_elsewhere(request) else steps.to_account(phone)


def _to_phone() -> Response:
    return RedirectResponse("/phone", 303)
