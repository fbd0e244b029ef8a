"""My account on the phone: where it begins, the services with their dates, and those dates as a calendar file (R73 to R79)."""

from datetime import timedelta

from fastapi import APIRouter
from fastapi.responses import Response

from kiosk.contract.problems import Code
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.orders.models import OrderRecord
from kiosk.store.pages import account_repository as repository
from kiosk.store.pages import calendars
from kiosk.store.pages.account_call import By, Mine, Values, known
from kiosk.store.pages.account_moments import REMINDERS, Moment, moments_of
from kiosk.store.pages.account_views import ServiceView, order_view, service_view
from kiosk.store.pages.rendering import brand
from kiosk.store.pages.words import Words
from kiosk.store.vehicles import repository as vehicles

CALENDAR_NAME = "services.ics"
WORDS = ("account_pages",)
_AHEAD = ("charge", "invoice", "activation", "renewal_day", "last_day")
"""The kinds of dates that a calendar is for."""

router = APIRouter()


@router.get("/account")
def home(my: Mine) -> Response:
    """The account's first page: its cars with their services, and the way to all else."""
    return my.show("account_home.html", _cars)


@router.get("/account/calendar.ics")
def calendar(my: Mine) -> Response:
    """What lies ahead for all services, as a calendar file."""
    return my.answer(lambda by: calendar_of(by, _held(by)))


@router.get("/account/services/{contract_id}")
def service(contract_id: str, my: Mine, done: str = "") -> Response:
    """One service: how it stands, what it waits for, its dates, and what can be done."""

    def values(by: By) -> Values:
        contract = own(by, contract_id)
        return {
            "service": service_view(by.work, contract, by.language),
            "moments": moments_of(by.work, [contract], by.language),
            "today": by.work.today,
            "done": done if done in ("renewed", "paid") else "",
        }

    return my.show("account_service.html", values)


@router.get("/account/services/{contract_id}/calendar.ics")
def service_calendar(contract_id: str, my: Mine) -> Response:
    """What lies ahead for one service, as a calendar file."""
    return my.answer(lambda by: calendar_of(by, [own(by, contract_id)]))


@router.get("/account/orders/{order_id}")
def order(order_id: str, my: Mine) -> Response:
    """One order: its services and the dates of its money."""

    def values(by: By) -> Values:
        found = by.work.session.get(OrderRecord, known(order_id))
        if found is None or found.account_id != by.account.id:
            raise Refused(Code.NOT_FOUND)
        return {"order": order_view(by.work, found, by.language)}

    return my.show("account_order.html", values)


def own(by: By, contract_id: str) -> ContractRecord:
    """A service of a car that is in the account, or is still to come; what a car taken out has is not shown (R46)."""
    found = repository.of_account(by.work.session, by.account.id, known(contract_id))
    held = {holding.vin for holding in vehicles.holdings(by.work.session, by.account.id)}
    if found is None or (found.vin and found.vin not in held):
        raise Refused(Code.NOT_FOUND)
    return found


def calendar_of(by: By, found: list[ContractRecord]) -> Response:
    """These services' dates ahead as a file to take along; it names services and no person."""
    words = Words(WORDS, by.language)
    moments = [m for each in found for m in moments_of(by.work, [each], by.language)]
    entries = [_entry(moment, words) for moment in moments if _lies_ahead(by, moment)]
    entries += [_last_withdrawal(by, each, words) for each in found if _may_withdraw(by, each)]
    name = str(brand()["store_name"])
    once = {entry.uid: entry for entry in entries}.values()
    made = calendars.calendar(once, name=name, language=by.language, made_at=by.work.now)
    headers = {"Content-Disposition": f'attachment; filename="{CALENDAR_NAME}"'}
    return Response(made, media_type=calendars.MEDIA_TYPE, headers=headers)


def _held(by: By) -> list[ContractRecord]:
    held = {holding.vin for holding in vehicles.holdings(by.work.session, by.account.id)}
    found = contracts.of_account(by.work.session, by.account.id)
    return [contract for contract in found if not contract.vin or contract.vin in held]


def _cars(by: By) -> Values:
    """The cars, each with its services: those that go on first."""
    views = [service_view(by.work, contract, by.language) for contract in _held(by)]
    held = vehicles.holdings(by.work.session, by.account.id)
    return {
        "cars": [
            (holding, sorted(_of_car(views, holding.vin), key=lambda view: view.over))
            for holding in held
        ],
        "coming": _of_car(views, ""),
        "waiting": [view for view in views if view.tone == "warn" and not view.over],
    }


def _of_car(views: list[ServiceView], vin: str) -> list[ServiceView]:
    return [view for view in views if view.vin == vin]


def _lies_ahead(by: By, moment: Moment) -> bool:
    return moment.key in _AHEAD and moment.on is not None and moment.on >= by.work.today


def _entry(moment: Moment, words: Words) -> calendars.Entry:
    if moment.on is None:
        raise ValueError("a date that is not known has no place in a calendar")
    return calendars.Entry(
        # The services of one order share its invoice.
        about=moment.order_id if moment.key == "invoice" else moment.contract_id,
        kind=f"{moment.key} {moment.period}",
        on=moment.on,
        summary=words(f"calendar.{moment.key}", names=moment.names),
        description=words(f"calendar.{moment.key}_text"),
        remind_days=REMINDERS.get(moment.key, ()),
    )


def _may_withdraw(by: By, contract: ContractRecord) -> bool:
    last = service_view(by.work, contract, by.language).withdraw_by
    return last is not None and last > by.work.today + timedelta(days=1)


def _last_withdrawal(by: By, contract: ContractRecord, words: Words) -> calendars.Entry:
    view = service_view(by.work, contract, by.language)
    return calendars.Entry(
        about=contract.id,
        kind="withdraw_by",
        on=view.withdraw_by or by.work.today,
        summary=words("calendar.withdraw_by", names=view.name),
        description=words("calendar.withdraw_by_text"),
        remind_days=(1,),
    )
