"""What a finished order offers on the connected phone: its dates for the customer's own calendar, and ways of contact."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from kiosk.contract.my_account import Contact
from kiosk.contract.problems import Code
from kiosk.domain.account import ContactPreferences
from kiosk.store.accounts import personal
from kiosk.store.handoffs import repository, service
from kiosk.store.handoffs.facts import order_of
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.http.problems import Refused
from kiosk.store.pages.account_calendar import calendar_file
from kiosk.store.pages.account_person import WAYS
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.work import Store, Work

Phone = Annotated[Browser, Depends(browser)]

router = APIRouter()


@router.get("/phone/calendar.ics")
def calendar(request: Request, phone: Phone) -> Response:
    """The order's dates as a calendar file."""
    store: Store = request.app.state.store
    with store.work(write=False) as work:
        record = _of_order(work, phone)
        if record.email_proved_at is None:
            return RedirectResponse("/phone", 303)
        contracts = list(order_of(work, record).contracts)
        return calendar_file(work, contracts, phone.language(record.language))


@router.post("/phone/contact")
def contact(
    request: Request, phone: Phone, ways: Annotated[list[str] | None, Form()] = None
) -> Response:
    """How the customer may be contacted (R5); only for whoever has proved the address on this phone."""
    if from_elsewhere(request):
        return RedirectResponse("/phone", 303)
    store: Store = request.app.state.store
    chosen = ContactPreferences(**{way: way in (ways or ()) for way in WAYS})
    with store.work() as work:
        record = _of_order(work, phone)
        if record.email_proved_at is None:
            return RedirectResponse("/phone", 303)
        account = repository.account_of(work.session, order_of(work, record))
        personal.change_contact(account, Contact(contact=chosen))
    return RedirectResponse("/phone?sent=kept", 303)


def _of_order(work: Work, phone: Browser) -> HandoffRecord:
    """The order's hand-off that this phone is connected to; `not_found` where its session is over."""
    record = service.of_phone(work, phone.token)
    if record is None or record.order_id is None:
        raise Refused(Code.NOT_FOUND)
    return record
