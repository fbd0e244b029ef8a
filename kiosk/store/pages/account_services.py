"""My account on the phone: where it begins, the services with their dates, and those dates as a calendar file (R73 to R79)."""

from fastapi import APIRouter
from fastapi.responses import Response

from kiosk.contract.problems import Code
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.orders.models import OrderRecord
from kiosk.store.pages import account_repository as repository
from kiosk.store.pages.account_calendar import calendar_file
from kiosk.store.pages.account_call import By, Mine, Values, known
from kiosk.store.pages.account_moments import moments_of
from kiosk.store.pages.account_views import ServiceView, order_view, service_view
from kiosk.store.vehicles import repository as vehicles

router = APIRouter()


@router.get("/account")
def home(my: Mine) -> Response:
    """The account's first page: its cars with their services, and the way to all else."""
    return my.show("account_home.html", _cars)


@router.get("/account/calendar.ics")
def calendar(my: Mine) -> Response:
    """What lies ahead for all services, as a calendar file."""
    return my.answer(lambda by: calendar_file(by.work, _held(by), by.language))


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
    return my.answer(lambda by: calendar_file(by.work, [own(by, contract_id)], by.language))


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
