"""The addresses of the pages that order a cart on the phone, and of carts that were signed into a QR code (K3, K4)."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from fastapi.responses import Response

from kiosk.store.carts.signed import MAX_DIGITS
from kiosk.store.pages.ordering_entry import OrderingEntry
from kiosk.store.pages.ordering_steps import Form, OrderingSteps
from kiosk.store.pages.ordering_views import Step
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.pages.signed_in import Signed

MAX_FIELD_CHARS = 500

router = APIRouter()


def _entry(request: Request) -> OrderingEntry:
    return OrderingEntry(request.app.state.store, request.app.state.pages)


def _steps(request: Request, who: Signed) -> OrderingSteps:
    state = request.app.state
    return OrderingSteps(state.store, state.pages, state.progress, who)


async def _form(request: Request) -> Form:
    """The form's fields; one that comes twice counts once, and no file is taken."""
    async with request.form(max_files=0, max_fields=20, max_part_size=10_000) as form:
        return {name: str(value)[:MAX_FIELD_CHARS] for name, value in form.items()}


Phone = Annotated[Browser, Depends(browser)]
Entry = Annotated[OrderingEntry, Depends(_entry)]
Steps = Annotated[OrderingSteps, Depends(_steps)]
Fields = Annotated[Form, Depends(_form)]
Digits = Annotated[str, Path(max_length=MAX_DIGITS)]


@router.get("/c/{digits}")
def carried(digits: Digits, phone: Phone, entry: Entry) -> Response:
    """The cart of a QR code; nothing happens yet."""
    return entry.question(phone, digits)


@router.post("/c/{digits}")
def take_along(request: Request, digits: Digits, phone: Phone, entry: Entry) -> Response:
    """Go on with it on this phone."""
    if from_elsewhere(request):
        return entry.question(phone, digits)
    return entry.open_cart(phone, digits)


@router.get("/order")
def present_step(steps: Steps) -> Response:
    """The first step that is not done."""
    return steps.show(None)


@router.get("/order/car")
def car(steps: Steps) -> Response:
    """Which car it is for."""
    return steps.show(Step.CAR)


@router.post("/order/car")
def choose_car(request: Request, steps: Steps, form: Fields) -> Response:
    """A car of the account, or one that is added to it (R31 to R35)."""
    return steps.show(Step.CAR) if from_elsewhere(request) else steps.choose_car(form)


@router.get("/order/cart")
def cart(steps: Steps) -> Response:
    """What is in the cart, at today's prices (R60)."""
    return steps.show(Step.CART)


@router.post("/order/cart")
def review(request: Request, steps: Steps, form: Fields) -> Response:
    """Take it as it is, or leave a line out."""
    return steps.show(Step.CART) if from_elsewhere(request) else steps.review(form)


@router.get("/order/services")
def services(steps: Steps) -> Response:
    """What fits the car (R51 to R53)."""
    return steps.services()


@router.post("/order/services")
def add_service(request: Request, steps: Steps, form: Fields) -> Response:
    """One service more in the cart (R59)."""
    return steps.services() if from_elsewhere(request) else steps.add_service(form)


@router.get("/order/terms")
def terms(steps: Steps) -> Response:
    """The texts to accept (R61)."""
    return steps.show(Step.TERMS)


@router.post("/order/terms")
def accept_terms(request: Request, steps: Steps, form: Fields) -> Response:
    """Accept them (R63)."""
    return steps.show(Step.TERMS) if from_elsewhere(request) else steps.accept_terms(form)


@router.get("/order/address")
def address(steps: Steps) -> Response:
    """The billing address (R64)."""
    return steps.show(Step.ADDRESS)


@router.post("/order/address")
def bill_to(request: Request, steps: Steps, form: Fields) -> Response:
    """Keep it."""
    return steps.show(Step.ADDRESS) if from_elsewhere(request) else steps.bill_to(form)


@router.get("/order/confirm")
def confirm(steps: Steps) -> Response:
    """Everything once more, with the button that orders (R68)."""
    return steps.show(Step.CONFIRM)


@router.post("/order/confirm")
def place(request: Request, steps: Steps) -> Response:
    """Order and pay."""
    return steps.show(Step.CONFIRM) if from_elsewhere(request) else steps.place()
