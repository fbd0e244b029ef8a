"""Puts in the example data of the demonstration: services, terms, cars, a dealer and its customers. Twice does no harm."""

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from kiosk.contract.catalogue import TermsDocument
from kiosk.domain.account import Address
from kiosk.domain.catalogue import Service
from kiosk.domain.consent import Terms
from kiosk.domain.contract import confirm_by
from kiosk.domain.vehicle import Vehicle
from kiosk.store.accounts import addresses, passwords
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.catalogue import service as catalogue
from kiosk.store.database import Json, uuid7
from kiosk.store.devices import service as enrolment
from kiosk.store.devices.models import Device
from kiosk.store.orders import examples
from kiosk.store.vehicles import repository as holdings
from kiosk.store.vehicles import service as vehicles
from kiosk.store.work import Work

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TERMS_IN_FORCE_FROM = datetime(2026, 1, 1, tzinfo=UTC)
_SERVICE: TypeAdapter[Service] = TypeAdapter(Service)
_VEHICLE: TypeAdapter[Vehicle] = TypeAdapter(Vehicle)


def seed(work: Work) -> None:
    """The whole example; what is there already stays, changed services are offered anew."""
    seed_catalogue(work)
    for vehicle in example_vehicles(work.today, work.settings.market):
        vehicles.put(work, vehicle)
    work.session.flush()
    people = _read("demo/people.toml")
    told = people["dealer"]
    dealer = enrolment.add_dealer(work, told["name"], told["city"])
    for customer in people["customer"]:
        if accounts.confirmed_by_email(work.session, customer["email"]) is None:
            _add_customer(work, customer, enrolment.counter(work, dealer))


def seed_catalogue(work: Work) -> None:
    """The services on sale and the terms."""
    for service in example_services():
        catalogue.put_service(work, service)
    for document in example_terms():
        catalogue.put_terms(work, document, TERMS_IN_FORCE_FROM)


def enrolment_code(work: Work) -> str:
    """A code that enrols the example dealer's kiosk."""
    told = _read("demo/people.toml")["dealer"]
    dealer = enrolment.add_dealer(work, told["name"], told["city"])
    return enrolment.issue_code(work, dealer, told["kiosk"])


def example_login() -> tuple[str, str]:
    """E-mail and password of the customer that a demonstration logs in with."""
    customer = _read("demo/people.toml")["customer"][0]
    return str(customer["email"]), str(customer["password"])


def example_services() -> list[Service]:
    """The services of the data file, in its order (R56)."""
    told = _read("demo/catalogue.toml")["service"]
    return [
        _SERVICE.validate_python({**_with_terms(service), "position": place})
        for place, service in enumerate(told, start=1)
    ]


def example_vehicles(today: date, market: str) -> list[Vehicle]:
    """The cars of the data file; one of them is delivered today (R49)."""
    found: list[Vehicle] = []
    for told in _read("demo/vehicles.toml")["vehicle"]:
        delivered = told.get("delivered_on")
        known = {
            "market": market,
            **told,
            "delivered_on": today if delivered == "today" else delivered,
        }
        found.append(_VEHICLE.validate_python(known))
    return found


def example_terms() -> list[TermsDocument]:
    """The texts of the terms: the first line of a file is its title (R61)."""
    found: list[TermsDocument] = []
    for terms in Terms:
        for path in sorted((RESOURCES / "terms" / terms.value).glob("*/*.txt")):
            title, _, body = path.read_text(encoding="utf-8").partition("\n")
            found.append(
                TermsDocument(
                    terms=terms,
                    version=path.parent.name,
                    language=path.stem,
                    title=title.strip(),
                    body=body.strip(),
                )
            )
    return found


def _with_terms(service: Json) -> Json:
    offers = [{"term_months": None, **offer} for offer in service["offers"]]
    return {**service, "offers": offers}


def _add_customer(work: Work, told: Json, device: Device) -> None:
    account = Account(
        id=uuid7(),
        state=AccountState.CONFIRMED,
        title="",
        first_name=told["first_name"],
        surname=told["surname"],
        email=told["email"],
        email_key=told["email"].casefold(),
        password_hash=passwords.hashed(told["password"]),
        country=work.settings.market,
        language=told["language"],
        adult_stated_at=work.now,
        contact={"email": False, "sms": False, "phone": False, "post": False},
        billing_address=addresses.as_json(addresses.checked(Address(**told["address"]))),
        created_at=work.now,
        confirm_by=confirm_by(work.now, work.settings.market),
        confirmed_at=work.now,
    )
    work.session.add(account)
    work.session.flush()
    for vin in told["cars"]:
        if holdings.exclusive_holder(work.session, vin) is None:
            vehicles.add(work, account, vin)
    if told.get("running"):
        examples.add_running_order(work, account, device, told["running"])


def _read(path: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / path).read_text(encoding="utf-8"))
