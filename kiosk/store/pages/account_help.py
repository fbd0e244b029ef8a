"""Help on the phone, signed in or not: the free line with "open now", the postal address, and the contact form (R80 to R87)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Query
from fastapi.responses import Response

from kiosk.contract.care import CASES, TEXT_MAX, NewAccountTicket, NewTicket, Topic
from kiosk.contract.problems import Code
from kiosk.domain.contract import local_date
from kiosk.store.care import service as care
from kiosk.store.http.problems import Refused
from kiosk.store.pages import account_repository as repository
from kiosk.store.pages.account_call import Anybody, Mine, My, Values, Wrong, filled, known
from kiosk.store.pages.rendering import brand
from kiosk.store.vehicles import repository as vehicles

PAGE = "/help"
QUESTIONS = tuple(topic for topic in Topic if topic not in CASES)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Text = Annotated[str, Form(max_length=20_000)]
Asked = Annotated[str, Query(max_length=60)]

router = APIRouter()


@router.get(PAGE)
def help_page(my: Mine) -> Response:
    """Phone, post, the form, the four cases in which a service can end early, and what was written before."""

    def values(by: Anybody) -> Values:
        account = by.account
        return {
            "open_now": open_at(by.work.now, brand()["contact"]),
            "cases": CASES,
            "cars": _cars(by),
            "tickets": [
                (ticket, local_date(ticket.opened_at, by.work.settings.market))
                for ticket in (care.of_account(by.work, account).tickets if account else ())
            ],
        }

    return my.show_anybody("help.html", values)


@router.get(f"{PAGE}/write")
def ask_text(my: Mine, topic: Asked = "", car: Asked = "", sent: Asked = "") -> Response:
    """The contact form; for a car that was sold and the like it comes filled in (R81)."""
    if sent:
        return my.show_anybody("help_sent.html", lambda _by: {"number": _number(sent)})
    return _form(my, {"topic": topic, "car": car})


@router.post(f"{PAGE}/write")
def send_text(
    my: Mine,
    topic: Text = "",
    car: Text = "",
    name: Text = "",
    email: Text = "",
    phone: Text = "",
    text: Text = "",
    form_key: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """A letter to customer care; the same form sent twice is one letter (R85)."""
    typed = {
        "topic": topic,
        "car": car,
        "name": name,
        "email": email,
        "phone": phone,
        "text": text,
        "form_key": form_key,
    }

    def send(by: Anybody) -> str:
        kept = by.once("ticket", form_key, "\n".join(typed.values()), lambda: _sent(by, typed))
        return f"{PAGE}/write?sent={kept['number']}"

    return my.act_anybody(send, lambda wrong: _form(my, typed, wrong), f"{PAGE}/write")


def open_at(instant: datetime, contact: dict[str, Any]) -> bool:
    """Whether somebody answers the free line at this instant, by its own clock (R86)."""
    local = instant.astimezone(ZoneInfo(contact["time_zone"]))
    opens, closes = contact["open_from"], contact["open_until"]
    return _DAYS[local.weekday()] in contact["open_days"] and bool(opens <= local.time() < closes)


def _sent(by: Anybody, typed: dict[str, str]) -> Any:
    said = {
        "topic": typed["topic"],
        "phone": typed["phone"],
        "text": typed["text"],
        "language": by.language,
    }
    if by.account is None:
        form = filled(NewTicket, **said, name=typed["name"], email=typed["email"].strip())
        return care.open_ticket(by.work, form, by.address)
    letter = filled(NewAccountTicket, **said, vin=_vin(by, typed["car"]))
    return care.open_account_ticket(by.work, letter, by.account, by.address)


def _form(my: My, typed: dict[str, str], wrong: Wrong | None = None) -> Response:
    def values(by: Anybody) -> Values:
        topic = typed["topic"] if typed["topic"] in set(Topic) else Topic.QUESTION.value
        shown = {"name": "", "email": "", "phone": "", "text": "", "form_key": str(uuid4())}
        shown |= {"car": ""} | typed | {"topic": topic}
        if "text" not in typed:
            shown["text"] = _prefilled(by, Topic(topic), shown["car"])
        return {
            "typed": shown,
            "case": Topic(topic) in CASES,
            "topics": QUESTIONS,
            "cars": _cars(by),
            "most": TEXT_MAX,
        }

    return my.show_anybody("help_write.html", values, wrong)


def _prefilled(by: Anybody, topic: Topic, car: str) -> str:
    vin = _vin(by, car)
    if by.account is None or vin is None or topic not in CASES:
        return ""
    return care.form(by.work, by.account, topic, vin, by.language).text


def _vin(by: Anybody, car: str) -> str | None:
    """The VIN of a car of the account, named by its place in the account; nothing where none was chosen."""
    if by.account is None or not car:
        return None
    held = repository.holding(by.work.session, by.account.id, known(car))
    if held is None:
        raise Refused(Code.NOT_FOUND)
    return held.vin


def _cars(by: Anybody) -> list[tuple[str, str]]:
    account = by.account
    held = vehicles.holdings(by.work.session, account.id) if account else ()
    return [(str(holding.id), holding.vehicle.model) for holding in held]


def _number(text: str) -> str:
    """A ticket's number as it may stand in an address; anything else is not repeated."""
    return text if text.isascii() and text.isalnum() and len(text) <= 20 else ""
