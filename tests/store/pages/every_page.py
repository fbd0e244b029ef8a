"""Every page that a phone can be shown, by name: how it is reached, and who sees it. Pictures and checks walk this list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from kiosk.contract.care import TicketState
from kiosk.domain.contract import MARKET_ZONES, MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.app import create_app
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.care.models import TicketRecord
from kiosk.store.contracts.models import SUSPENDED, ContractRecord
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.invoices.models import Invoice, InvoiceDocument, InvoiceStatus
from kiosk.store.orders.models import OrderRecord
from kiosk.store.settings import Settings
from kiosk.store.vehicles.models import Holding
from kiosk.store.withdrawals import service as withdrawals
from tests.store.money import StillClock, open_shop
from tests.store.pages.pages_of_codes import handed_off, ordering
from tests.store.pages.town import Town
from tests.store.support import ELECTRIC_VIN, PASSWORD

MORNING = datetime(2027, 3, 1, 10, 0, tzinfo=MARKET_ZONES["NL"])
"""A Monday, so that the free line is open."""


@contextmanager
def town(settings: Settings, folder: Path) -> Iterator[Town]:
    """The store and its list of pages, until the context is left."""
    clock = StillClock(MORNING)
    port = Port("127.0.0.1")
    reached = settings.model_copy(update={"public_url": port.url})
    app = create_app(reached, clock=clock, send_mail=False, carry_on=False)
    with open_shop(reached, folder, clock) as shop, Serving(app, port):
        found = Town(port.url, shop)
        _services(found)
        _without_services(found)
        _forms(found)
        _nobody(found)
        handed_off(found)
        ordering(found)
        yield found


def _services(town: Town) -> None:
    shop, today = town.shop, town.shop.clock.today
    sanne = shop.account(first_name="Sanne", surname="de Wit")
    active, hindered = shop.buy(
        ("tracking_pack", "m12"), ("connect_nav", "m12"), account_id=sanne, active=False
    )
    shop.activate(active)
    town.change(
        hindered, service_status=ServiceStatus.ACTIVATION_PENDING, pending_reason="ignition_off"
    )
    (ending,) = shop.buy(("mapping_pack", "m12"), account_id=sanne)
    (unpaid,) = shop.buy(("danger_zones", "m12"), account_id=sanne)
    _a_year_ago(town, ending, today)
    _unpaid(town, unpaid, today)
    (expired,) = shop.buy(("teleservices", "m12"), account_id=sanne)
    _a_year_ago(town, expired, today - timedelta(days=9))
    town.change(expired, service_status=ServiceStatus.EXPIRED)
    _tickets(town, sanne)
    town.add("account", "/account", sanne)
    for name, contract_id in (
        ("active", active),
        ("hindered", hindered),
        ("renewal-day", ending),
        ("unpaid", unpaid),
        ("expired", expired),
    ):
        alike = name in ("active", "expired")
        town.add(f"service-{name}", f"/account/services/{contract_id}", sanne, alike=alike)
    town.add("renewal", f"/account/services/{ending}/renewal", sanne)
    town.add("renewal-not-today", f"/account/services/{active}/renewal", sanne)
    with shop.work() as work:
        account = work.session.get_one(Account, sanne)
        stated = withdrawals.state(work, account, hindered).withdrawal_id
        order = work.session.get_one(ContractRecord, active).order_id
    town.add("withdrawal", f"/account/withdrawals/{stated}", sanne)
    (given_up,) = shop.buy(("monitoring_pack", "m24"), account_id=sanne)
    with shop.work() as work:
        account = work.session.get_one(Account, sanne)
        done = withdrawals.state(work, account, given_up).withdrawal_id
        withdrawals.confirm(work, account, done)
    town.add("withdrawal-done", f"/account/withdrawals/{done}", sanne)
    town.add("service-withdrawn", f"/account/services/{given_up}", sanne, alike=True)
    town.add("order", f"/account/orders/{order}", sanne)
    _papers_and_cars(town, sanne)


def _papers_and_cars(town: Town, sanne: UUID) -> None:
    town.add("invoices", "/account/invoices", sanne)
    town.add("cars", "/account/cars", sanne)
    with town.shop.work() as work:
        held = work.session.scalars(select(Holding.id).where(Holding.account_id == sanne)).one()
    town.add("car", f"/account/cars/{held}", sanne)
    town.add("car-removal", f"/account/cars/{held}/removal", sanne)
    town.add("closing", "/account/personal/closing", sanne)
    town.add("personal", "/account/personal", sanne)
    town.add("help", "/help", sanne)
    town.add("help-sold", f"/help/write?topic=sold&car={held}", sanne)


def _a_year_ago(town: Town, contract_id: UUID, today: date) -> None:
    """Its last day is `today`, and it is paid."""
    begun = datetime(today.year - 1, today.month, today.day, 11, tzinfo=MARKET_ZONES["NL"])
    town.change(
        contract_id,
        ordered_at=begun,
        active_at=begun,
        ends_on=today,
        charge_on=None,
        money_status=MoneyStatus.CHARGED,
    )
    with town.shop.work() as work:
        contract = work.session.get_one(ContractRecord, contract_id)
        order = work.session.get_one(OrderRecord, contract.order_id)
        order.placed_at = begun
        order.withdraw_by = begun.date() + timedelta(days=14)
        work.session.add(
            ChargeRecord(
                contract_id=contract_id,
                period=1,
                card_id=order.card_id,
                amount_cents=contract.price_cents,
                due_on=begun.date() + timedelta(days=14),
                state=ChargeState.CHARGED,
                charged_at=begun + timedelta(days=14),
            )
        )
        invoice = work.session.scalars(select(Invoice).where(Invoice.order_id == order.id)).one()
        invoice.final_on = begun.date() + timedelta(days=3)
        invoice.final_at = begun + timedelta(days=3)
        invoice.number = f"F2026-00000{begun.day}"
        invoice.content = {
            "issued_on": invoice.final_on.isoformat(),
            "order_number": order.number,
        }
        invoice.status = InvoiceStatus.FINAL
        work.session.flush()
        work.session.add(
            InvoiceDocument(invoice_id=invoice.id, pdf=b"%PDF", sha256="", made_at=work.now)
        )


def _unpaid(town: Town, contract_id: UUID, today: date) -> None:
    """The bank refused it four times, and the service is suspended."""
    due = today - timedelta(days=8)
    town.change(
        contract_id,
        ordered_at=town.shop.clock.now() - timedelta(days=22),
        active_at=town.shop.clock.now() - timedelta(days=22),
        charge_on=None,
        money_status=MoneyStatus.FAILED,
        pending_reason=SUSPENDED,
    )
    with town.shop.work() as work:
        contract = work.session.get_one(ContractRecord, contract_id)
        work.session.add(
            ChargeRecord(
                contract_id=contract_id,
                period=1,
                card_id=work.session.get_one(OrderRecord, contract.order_id).card_id,
                amount_cents=contract.price_cents,
                due_on=due,
                state=ChargeState.UNPAID,
                attempt=4,
                first_asked_on=due,
            )
        )


def _tickets(town: Town, account_id: UUID) -> None:
    with town.shop.work() as work:
        account = work.session.get_one(Account, account_id)
        work.session.add(
            TicketRecord(
                number="C7KQ2M",
                account_id=account_id,
                topic="question",
                name="Sanne de Wit",
                email=account.email,
                phone="",
                language="nl",
                vin=None,
                text="Kan ik de service ook in de auto van mijn dochter gebruiken?",
                state=TicketState.ANSWERED,
                answer="Dat kan niet: een service hoort bij één auto.\nVoeg haar auto toe en bestel daar.",
                opened_at=work.now - timedelta(days=2),
                changed_at=work.now - timedelta(days=1),
            )
        )


def _without_services(town: Town) -> None:
    shop = town.shop
    car = shop.new_car()
    new = shop.account(confirmed=False, first_name="Jan", surname="Bakker", vin=car)
    shop.buy(("teleservices", "m12"), account_id=new, active=False, vin=car)
    town.add("account-unconfirmed", "/account", new)
    town.add("closing-unconfirmed", "/account/personal/closing", new, alike=True)
    town.add("confirm-account", "/account/confirm", new)


def _forms(town: Town) -> None:
    someone = town.shop.account(first_name="Łucja", surname="Şahin", vin=town.shop.new_car())
    form = "/account/personal"
    for name in ("details", "address", "contact", "password", "email", "export"):
        town.add(f"personal-{name}", f"{form}/{name}", someone)
        alike = name != "details"
        town.add(f"personal-{name}-done", f"{form}?done={name}", someone, alike=alike)
    wrong: dict[str, Any] = {"send": True}
    town.add(
        "details-wrong", f"{form}/details", someone, fill={"first_name": "", "surname": ""}, **wrong
    )
    town.add(
        "address-wrong",
        f"{form}/address",
        someone,
        fill={"postal_code": "12", "street": ""},
        **wrong,
    )
    town.add(
        "password-wrong", f"{form}/password", someone, fill={"present": "x", "new": "kort"}, **wrong
    )
    town.add(
        "password-weak",
        f"{form}/password",
        someone,
        fill={"present": PASSWORD, "new": "password1234"},
        send=True,
        alike=True,
    )
    wrong["alike"] = True
    town.add("email-wrong", f"{form}/email", someone, fill={"email": "x", "password": "y"}, **wrong)
    town.add("car-new", "/account/cars/new", someone)
    town.add("car-short", "/account/cars/new", someone, fill={"vin": "VF7"}, **wrong)
    town.add("car-unknown", "/account/cars/new", someone, fill={"vin": "VF7" + "0" * 14}, **wrong)
    town.add("car-found", "/account/cars/new", someone, fill={"vin": ELECTRIC_VIN}, send=True)
    town.add("help-write", "/help/write", someone)
    town.add("help-wrong", "/help/write", someone, fill={"phone": "abc", "text": ""}, **wrong)
    town.add("help-sent", "/help/write?sent=C7KQ2M", someone)
    town.add("nothing-here", "/account/services/0", someone)
    town.add("log-out", "/account/log-out", someone)


def _nobody(town: Town) -> None:
    for name in ("log-in", "new", "forgot", "closed"):
        town.add(name, f"/account/{name}")
    town.add(
        "log-in-wrong", "/account/log-in", fill={"email": "a@b.nl", "password": "x"}, send=True
    )
    town.add("new-wrong", "/account/new", fill={"email": "a"}, send=True)
    town.add("help-anybody", "/help")
    town.add("help-anybody-write", "/help/write", alike=True)
    for name in ("go", "start", "go/x", "confirm/x", "reset/x", "email/x", "export/x", "phone"):
        town.add(name.replace("/", "-"), f"/{name}", alike="/" in name and name != "go/x")
