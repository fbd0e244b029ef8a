"""My cars on the phone: add one by its VIN, see them, take one out knowing what stays and what goes (R31 to R48).

A car's page is named by the car's place in the account, not by its VIN: addresses stay in histories and logs.
"""

from typing import Annotated

from fastapi import APIRouter, Form, Query
from fastapi.responses import Response

from kiosk.contract.problems import Code
from kiosk.domain.vehicle import MAX_VEHICLES
from kiosk.store.accounts import throttling
from kiosk.store.contracts import repository as contracts
from kiosk.store.http.problems import Refused
from kiosk.store.pages import account_repository as repository
from kiosk.store.pages.account_call import By, Mine, My, Values, Wrong, known
from kiosk.store.pages.account_views import service_view
from kiosk.store.pages.drawings import paint_name
from kiosk.store.vehicles import removal, service
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.vehicles.models import Holding

PAGE = "/account/cars"
LOOK_UPS = throttling.Limit("vin look-ups account", 20, 60)
"""A person has few cars: nobody reads the store's list of cars out of this form."""
Vin = Annotated[str, Form(max_length=200)]

router = APIRouter()


@router.get(PAGE)
def cars(my: Mine, done: Annotated[str, Query(max_length=20)] = "") -> Response:
    """The cars of the account (R31)."""

    def values(by: By) -> Values:
        held = vehicles.holdings(by.work.session, by.account.id)
        return {"cars": held, "full": len(held) >= MAX_VEHICLES, "most": MAX_VEHICLES}

    return my.show("account_cars.html", values, done=done if done in ("added", "removed") else "")


@router.get(f"{PAGE}/new")
def ask_vin(my: Mine) -> Response:
    """Where the VIN is typed (R33)."""
    return _vin_form(my)


@router.post(f"{PAGE}/new")
def find_car(my: Mine, vin: Vin = "", mine: Annotated[str, Form(max_length=8)] = "") -> Response:
    """The car that was found, to be confirmed; with `mine` it is put into the account (R34)."""

    def add(by: By) -> str:
        service.add(by.work, by.account, vin)
        return f"{PAGE}?done=added"

    def again(wrong: Wrong) -> Response:
        return _vin_form(my, wrong, vin)

    if mine == "yes":
        return my.act(add, again, f"{PAGE}/new")
    return my.attempt("account_car_found.html", lambda by: _found(by, vin), again, f"{PAGE}/new")


@router.get(f"{PAGE}/{{holding_id}}")
def car(holding_id: str, my: Mine) -> Response:
    """One car with its services."""

    def values(by: By) -> Values:
        held = _held(by, holding_id)
        found = contracts.of_account(by.work.session, by.account.id)
        views = [service_view(by.work, c, by.language) for c in found if c.vin == held.vin]
        return {"car": held, "services": sorted(views, key=lambda view: view.over)}

    return my.show("account_car.html", values)


@router.get(f"{PAGE}/{{holding_id}}/removal")
def ask_removal(holding_id: str, my: Mine) -> Response:
    """What stays and what goes (R43)."""
    return _removal(my, holding_id)


@router.post(f"{PAGE}/{{holding_id}}/removal")
def remove(holding_id: str, my: Mine) -> Response:
    """Take the car out; its services run on unchanged (R46, R47). Sent twice, it is out once."""

    def do(by: By) -> str:
        held = repository.ever_held(by.work.session, by.account.id, known(holding_id))
        if held is None:
            raise Refused(Code.NOT_FOUND)
        if held.removed_at is None:
            removal.remove(by.work, by.account, held.vin)
        return f"{PAGE}?done=removed"

    return my.act(do, lambda wrong: _removal(my, holding_id, wrong), f"{PAGE}/{holding_id}/removal")


def _held(by: By, holding_id: str) -> Holding:
    found = repository.holding(by.work.session, by.account.id, known(holding_id))
    if found is None:
        raise Refused(Code.NOT_FOUND)
    return found


def _found(by: By, vin: str) -> Values:
    bucket = LOOK_UPS.of(str(by.account.id))
    throttling.check(by.work, [bucket])
    throttling.count(by.work, [bucket])
    try:
        car = service.find(by.work, vin).vehicle
        return {"car": car, "paint": paint_name(car.paint, by.language)}
    except Refused as error:
        error.keeps_changes = True
        raise


def _vin_form(my: My, wrong: Wrong | None = None, typed: str = "") -> Response:
    return my.show("account_car_new.html", wrong=wrong, typed=typed, most=MAX_VEHICLES)


def _removal(my: My, holding_id: str, wrong: Wrong | None = None) -> Response:
    def values(by: By) -> Values:
        held = _held(by, holding_id)
        told = removal.preview(by.work, by.account, held.vin)
        mine = {c.id: c for c in contracts.of_account(by.work.session, by.account.id)}
        running = [service_view(by.work, mine[c.contract_id], by.language) for c in told.runs_on]
        return {"car": held, "running": running, "others": told.others}

    return my.show("account_car_removal.html", values, wrong)
