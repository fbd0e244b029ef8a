"""An order before the car has a VIN: by its sale number, bound once to the car, void where it does not fit (R49)."""

from __future__ import annotations

import json
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
import requests
from pydantic import ValidationError
from sqlalchemy import select

from kiosk.contract.orders import NewOrder
from kiosk.contract.problems import Code
from kiosk.contract.vehicles import Delivered, Delivery
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.service import NotYet
from kiosk.store.devices.models import Device
from kiosk.store.handoffs.facts import car_of
from kiosk.store.handoffs.service import connect
from kiosk.store.handoffs.steps import CarFact
from kiosk.store.http.problems import Refused
from kiosk.store.invoices.models import InvoiceDocument, InvoiceKind
from kiosk.store.orders import service as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.pages.views import CarView, order_view
from kiosk.store.vehicles import deliveries, repository
from kiosk.store.vehicles import service as vehicles
from tests.store.life import customer, key_for, letters, system
from tests.store.money import START, Shop, pdf_text, plain_text
from tests.store.ordering import line, order_body, place
from tests.store.support import VIN, Kiosk, Running, problem

DAY = START.date()
FREE = "VR7CBZKXCTE300219"
_numbers = count(1)


def sale_line(number: str, service: str = "tracking_pack", offer: str = "m12") -> dict[str, Any]:
    found = line(service, offer)
    del found["vin"]
    return found | {"sale_number": number}


def new_number() -> str:
    return f"NL-{next(_numbers):06d}"


def buyer(shop: Shop) -> UUID:
    return shop.account(vin=shop.new_car())


def order(
    shop: Shop, number: str, account_id: UUID, *services: tuple[str, str], language: str = "nl"
) -> list[UUID]:
    lines = [sale_line(number, *each) for each in services or (("tracking_pack", "m12"),)]
    paid = {"payment": "card", "card_id": str(shop.card(account_id))}
    if not sum(each["price_cents"] for each in lines):
        paid = {"payment": "none"}
    body = order_body(*lines, **paid, language=language, consents=shop.consents())
    with shop.work() as work:
        device = work.session.scalars(select(Device)).first()
        assert device is not None
        account = work.session.get_one(Account, account_id)
        asked = NewOrder.model_validate_json(json.dumps(body))
        placed = orders.place(work, account, device, asked, "hash")
    made = [contract.contract_id for contract in placed.contracts]
    shop.made += made
    return made


def deliver(shop: Shop, vin: str, number: str, days: int = 0) -> Delivered:
    told = Delivery(
        delivered_on=(shop.clock.today + timedelta(days=days)).isoformat(), sale_number=number
    )
    with shop.work() as work:
        return deliveries.deliver(work, vin, told)


def unseen_car(shop: Shop) -> str:
    """A car that is in nobody's account."""
    return shop.new_car()


def test_r49_from_the_order_to_the_charge(shared_shop: Shop) -> None:
    """R49, R75: accepted without a VIN, bound when it is known, active after delivery + 2 days, charged after that."""
    shop, number = shared_shop, new_number()
    account_id = buyer(shop)
    (contract,) = order(shop, number, account_id)
    found = shop.contract(contract)
    assert (found.vin, found.sale_number, found.promised_on) == ("", number, None)
    with shop.work() as work:
        held = work.session.merge(found)
        assert contracts.why_not(work, held, card_settled=True) is NotYet.NOT_DELIVERED
        account = work.session.get_one(Account, account_id)
        shown = contracts.of_account(work, account).contracts
    assert [(c.vin, c.sale_number) for c in shown] == [("", number)]
    shop.go_to(DAY + timedelta(days=5))
    vin = unseen_car(shop)
    assert deliver(shop, vin, number, days=7).bound == 1
    found = shop.contract(contract)
    assert (found.vin, found.promised_on) == (vin, DAY + timedelta(days=14))
    (mail,) = shop.mails("activation_dated")
    assert "15 maart 2027" in plain_text(mail)
    with shop.work() as work:
        assert repository.may_be_activated(work.session, account_id, vin)
    shop.go_to(DAY + timedelta(days=14))
    shop.activate(contract)
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.DUE)
    shop.go_to(DAY + timedelta(days=28))
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)


def test_r77_its_invoice_names_the_sale(shared_shop: Shop) -> None:
    """R77: final 3 days after purchase like any other, with what the car is known by."""
    shop, number = shared_shop, new_number()
    (contract,) = order(shop, number, buyer(shop))
    shop.go_to(DAY + timedelta(days=3))
    of_order = shop.contract(contract).order_id
    (invoice,) = (i for i in shop.invoices() if i.order_id == of_order)
    assert (invoice.lines[0]["car"], invoice.lines[0]["vin"]) == ("nieuwe auto", number)
    (drawn,) = (d for d in shop.all(InvoiceDocument) if d.invoice_id == invoice.id)
    assert number in pdf_text(drawn)


def test_r53_what_does_not_fit_is_void_credited_and_told(shared_shop: Shop) -> None:
    """R49, R53: the car turns out to be no electric one: nothing is charged, the rest of the order stands."""
    shop, number = shared_shop, new_number()
    unfit, fit = order(
        shop, number, buyer(shop), ("e_remote_control", "life"), ("tracking_pack", "m12")
    )
    told = deliver(shop, unseen_car(shop), number)
    assert (told.bound, told.unfit) == (1, 1)
    assert shop.statuses(unfit) == (ServiceStatus.ACTIVATION_FAILED, MoneyStatus.VOID)
    assert shop.statuses(fit)[0] is ServiceStatus.ORDERED
    (mail,) = shop.mails("activation_failed")
    assert "niet de uitrusting" in plain_text(mail)


def test_r77_unfit_after_the_final_invoice_gives_a_credit_note(shared_shop: Shop) -> None:
    """R77, R49: already running for that car: the second purchase is void and credited."""
    shop, number = shared_shop, new_number()
    vin = shop.new_car()
    account_id = shop.account(vin=vin)
    shop.buy(account_id=account_id, vin=vin)
    (contract,) = order(shop, number, account_id)
    shop.go_to(DAY + timedelta(days=4))
    assert deliver(shop, vin, number).unfit == 1
    shop.run()
    notes = [n for n in shop.invoices(InvoiceKind.CREDIT_NOTE) if n.contract_id == contract]
    assert [note.total_cents for note in notes] == [14900]
    assert shop.statuses(contract) == (ServiceStatus.ACTIVATION_FAILED, MoneyStatus.VOID)


def test_r49_bound_once(shared_shop: Shop) -> None:
    """R49: the same again does no harm; another car, or another number for this car, is refused."""
    shop, number = shared_shop, new_number()
    (contract,) = order(shop, number, buyer(shop))
    vin, other = unseen_car(shop), unseen_car(shop)
    assert deliver(shop, vin, number).bound == 1
    assert deliver(shop, vin, number).bound == 0
    for car, sale in ((other, number), (vin, new_number())):
        with pytest.raises(Refused) as refused:
            deliver(shop, car, sale)
        assert refused.value.code is Code.INVALID
    assert shop.contract(contract).vin == vin
    with pytest.raises(Refused) as refused:
        order(shop, number, buyer(shop))
    assert refused.value.fields[0].reason == "vin_is_known"


def test_r60_not_twice_by_the_same_number(shared_shop: Shop) -> None:
    """R60: neither in one order nor in two."""
    shop, number = shared_shop, new_number()
    account_id = buyer(shop)
    pack = ("tracking_pack", "m12")
    with pytest.raises(Refused) as refused:
        order(shop, number, account_id, pack, pack)
    assert refused.value.code is Code.SERVICE_ALREADY_ORDERED
    order(shop, number, account_id)
    with pytest.raises(Refused) as refused:
        order(shop, number, account_id)
    assert refused.value.code is Code.SERVICE_ALREADY_ORDERED
    order(shop, new_number(), account_id)


def test_r51v_a_car_of_somebody_else_is_not_taken(shared_shop: Shop) -> None:
    """R51v: whoever guessed a number gets the ownership check, not the car."""
    shop, number = shared_shop, new_number()
    account_id = buyer(shop)
    (contract,) = order(shop, number, account_id)
    vin = shop.new_car()
    shop.account(vin=vin)
    assert deliver(shop, vin, number, days=-10).bound == 1
    with shop.work() as work:
        assert [c.claimant_id for c in repository.open_checks(work.session, vin=vin)] == [
            account_id
        ]
        assert not repository.may_be_activated(work.session, account_id, vin)
        held = work.session.merge(shop.contract(contract))
        assert contracts.why_not(work, held, card_settled=True) is NotYet.OWNERSHIP


def test_r31_a_full_account_keeps_what_it_bought(shared_shop: Shop) -> None:
    """R31: bound all the same; activated once there is room and the car was added."""
    shop, number = shared_shop, new_number()
    account_id = buyer(shop)
    (contract,) = order(shop, number, account_id)
    with shop.work() as work:
        account = work.session.get_one(Account, account_id)
        for _ in range(9):
            vehicles.add(work, account, shop_car(work, shop))
    vin = unseen_car(shop)
    assert deliver(shop, vin, number).bound == 1
    with shop.work() as work:
        assert repository.held(work.session, account_id, vin) is None
        assert not repository.may_be_activated(work.session, account_id, vin)
    assert shop.contract(contract).vin == vin


def shop_car(work: Any, shop: Shop) -> str:
    from dataclasses import replace

    known = vehicles.find(work, VIN).vehicle
    vin = f"{VIN[:10]}{next(_numbers) + 9000000:07d}"
    vehicles.put(work, replace(known, vin=vin))
    return vin


def test_r20_a_reservation_waits_for_the_address_as_well(shared_shop: Shop) -> None:
    """R20, R49: bound before confirmation, the car is the account's own only after it."""
    shop, number = shared_shop, new_number()
    account_id = shop.account(confirmed=False, vin=shop.new_car())
    order(shop, number, account_id)
    vin = unseen_car(shop)
    assert deliver(shop, vin, number, days=-9).bound == 1
    with shop.work() as work:
        assert not repository.may_be_activated(work.session, account_id, vin)
        people.confirm(work, work.session.get_one(Account, account_id))
        assert repository.may_be_activated(work.session, account_id, vin)


def test_r80_ended_before_the_car_was_built(shared_shop: Shop) -> None:
    """R80w: nothing is switched off that never was on, and the number binds nothing any more."""
    shop, number = shared_shop, new_number()
    account_id = buyer(shop)
    (contract,) = order(shop, number, account_id)
    from kiosk.store.withdrawals import service as withdrawals

    with shop.work() as work:
        account = work.session.get_one(Account, account_id)
        stated = withdrawals.state(work, account, contract)
        withdrawals.confirm(work, account, stated.withdrawal_id)
    shop.run()
    assert deliver(shop, unseen_car(shop), number).bound == 0
    assert shop.statuses(contract) == (ServiceStatus.WITHDRAWN, MoneyStatus.VOID)
    assert shop.parked() == []


@pytest.mark.parametrize(
    "changes",
    [
        {"sale_number": "nl-1"},
        {"sale_number": "AB"},
        {"sale_number": "A" * 17},
        {"sale_number": "NL 0001"},
        {"sale_number": "NL-0001\n"},
        {"sale_number": "NL-\u0661\u0662\u0663"},
        {"sale_number": "-NL0001"},
        {"sale_number": None},
        {"sale_number": ""},
        {"sale_number": "NL-0001", "vin": VIN},
        {"sale_number": "NL-0001", "vin": None},
    ],
)
def test_a_number_that_cannot_be_is_refused(changes: dict[str, Any]) -> None:
    """The worst ways to name a car by a sale number."""
    body = order_body(sale_line("NL-0001") | changes)
    with pytest.raises(ValidationError):
        NewOrder.model_validate_json(json.dumps(body))


def test_r49_over_the_interface(running: Running, kiosk: Kiosk) -> None:
    """R49: a kiosk orders by sale number, a dealer's system tells the car; mails name both."""
    email = customer(running, kiosk)
    placed = place(kiosk, order_body(sale_line("NL-ABC-1", "connect_nav")))
    assert placed.status_code == 201, placed.text
    (contract,) = placed.json()["contracts"]
    assert (contract["vin"], contract["sale_number"]) == ("", "NL-ABC-1")
    told = letters(running, email)
    assert "voor uw nieuwe auto (NL-ABC-1)" in told
    assert "zodra de leverdatum" in told
    code = kiosk.post("/v1/handoffs", {"order_id": contract["order_id"]}).json()["code"]
    with running.work() as work:
        secret = code["verification_uri_complete"].rpartition("/")[2]
        phone = {"__Host-phone": connect(work, secret, code["match_digits"])}
    shown = requests.get(f"{running.url}/phone", cookies=phone, timeout=10)
    assert shown.status_code == 200
    picture = requests.get(f"{running.url}/phone/picture", cookies=phone, timeout=10)
    assert picture.status_code == 404
    with running.work() as work:
        order_row = work.session.get_one(OrderRecord, UUID(contract["order_id"]))
        assert order_view(work, order_row, "de").cars == (CarView("NL-ABC-1", "Neuwagen"),)
        assert car_of(work, order_row).fact is CarFact.SCHEDULED
    detail = kiosk.get(f"/v1/account/contracts/{contract['contract_id']}")
    assert detail.json()["contract"] == contract
    (shown,) = kiosk.get("/v1/account/orders").json()["orders"]
    assert shown["contracts"] == [contract]
    key = key_for(running, ApiRight.DELIVERY)
    with running.work() as work:
        today = work.today
    body = {"delivered_on": today.isoformat(), "sale_number": "NL-ABC-1"}
    answer = system(running, "PUT", f"/v1/deliveries/{FREE}", key, body)
    assert (answer.json()["bound"], answer.json()["dated"]) == (1, 1)
    assert [c["vin"] for c in kiosk.get("/v1/account/vehicles").json()["vehicles"]] == [FREE]
    shown = kiosk.get("/v1/account/contracts").json()["contracts"][0]
    assert (shown["vin"], shown["promised_on"]) == (FREE, (today + timedelta(days=2)).isoformat())
    wrong = system(running, "PUT", f"/v1/deliveries/{VIN}", key, body)
    problem(wrong, 422, "invalid")
    assert wrong.json()["fields"][0]["reason"] == "number_of_another_car"
