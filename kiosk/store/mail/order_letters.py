"""The mails about an order and about a service that became active (R69, R70, R76)."""

from uuid import UUID

from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.mail.letters import Letter, Row
from kiosk.store.mail.models import Mail
from kiosk.store.mail.words import Words
from kiosk.store.orders import repository as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work

_SECTION = "order_confirmed"


def order_confirmed(work: Work, mail: Mail, said: Words) -> Letter | None:
    """Services, prices, terms, cars and the dates to come."""
    order = orders.order(work.session, UUID(mail.facts["order_id"]))
    account = accounts.account(work.session, order.account_id) if order else None
    if order is None or account is None:
        return None
    paragraphs = said.texts(_SECTION, "paragraphs")
    if not account.confirmed:
        paragraphs.append(said.text(_SECTION, "reservation"))
    total = said.text(_SECTION, "total", vat=said.money(order.vat_cents))
    versions = ", ".join(sorted({consent.version for consent in order.consents}))
    return Letter(
        subject=said.text(_SECTION, "subject", number=order.number),
        preview=said.text(_SECTION, "preview"),
        greeting=_greeting(account, said),
        paragraphs=paragraphs,
        rows=[_row(work, contract, said) for contract in order.contracts],
        sums=[
            (total, said.money(order.total_cents)),
            (said.text(_SECTION, "today"), said.money(0)),
        ],
        list_title=said.text(_SECTION, "dates_title"),
        points=_points(order, said),
        after=said.texts(_SECTION, "after", versions=versions),
    )


def service_active(work: Work, mail: Mail, said: Words) -> Letter | None:
    """A service works now; when the card is charged for it (R76)."""
    contract = contracts.contract(work.session, UUID(mail.facts["contract_id"]))
    account = accounts.account(work.session, contract.account_id) if contract else None
    if contract is None or account is None:
        return None
    section = "service_active"
    facts = {"service": _service_name(work, contract, said), "car": _car_name(work, contract, said)}
    points = [said.text(section, "charge_none")]
    if contract.charge_on is not None:
        day, price = said.day(contract.charge_on), said.money(contract.price_cents)
        points = [said.text(section, "charge", date=day, price=price)]
    if contract.ends_on is not None:
        points.append(said.text(section, "ends", date=said.day(contract.ends_on)))
    return Letter(
        subject=said.text(section, "subject", **facts),
        preview=said.text(section, "preview"),
        greeting=_greeting(account, said),
        paragraphs=said.texts(section, "paragraphs", **facts) + points,
    )


def _points(order: OrderRecord, said: Words) -> list[str]:
    promised = sorted({c.promised_on for c in order.contracts if c.promised_on})
    points = [said.text(_SECTION, "promised", date=said.day(day)) for day in promised]
    if any(contract.promised_on is None for contract in order.contracts):
        points.append(said.text(_SECTION, "promised_unknown"))
    points.append(said.text(_SECTION, "charge" if order.total_cents else "charge_none"))
    if order.total_cents:
        points.append(said.text(_SECTION, "invoice", date=said.day(order.invoice_on)))
    points.append(said.text(_SECTION, "withdraw", date=said.day(order.withdraw_by)))
    return points


def _row(work: Work, contract: ContractRecord, said: Words) -> Row:
    months = contract.term_months
    term = (
        said.text("common", "life_term")
        if months is None
        else said.text("common", "months_term", months=str(months))
    )
    car = said.text(_SECTION, "car", car=_car_name(work, contract, said), vin=contract.car_key)
    price = contract.price_cents
    return Row(
        name=_service_name(work, contract, said),
        note=f"{term}, {car}",
        amount=said.money(price) if price else said.text("common", "free"),
    )


def _service_name(work: Work, contract: ContractRecord, said: Words) -> str:
    service = catalogue.service(work, contract.service_id)
    return service.text(said.language).name if service else contract.service_id


def _car_name(work: Work, contract: ContractRecord, said: Words) -> str:
    vehicle = vehicles.vehicle(work.session, contract.vin)
    return vehicle.model if vehicle else said.text(_SECTION, "new_car")


def _greeting(account: Account, said: Words) -> str:
    return said.text("common", "greeting", name=f"{account.first_name} {account.surname}")
