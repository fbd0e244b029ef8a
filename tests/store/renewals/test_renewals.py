"""Renewal on the one day, the reminders before it, the end after it, and delivery dates that become known (R49, R57, R78, R79)."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.contract.billing import NewRenewal, Renewal
from kiosk.contract.problems import Code
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.billing.models import ChargeRecord
from kiosk.store.http.problems import Refused
from kiosk.store.invoices.models import InvoiceKind
from kiosk.store.renewals import service
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.withdrawals import service as withdrawals
from tests.store.money import START, ZONE, Shop, plain_text
from tests.store.ordering import PRICES

END = date(2028, 3, 1)


def renew(
    shop: Shop, contract_id: UUID, offer: tuple[str, str] = ("tracking_pack", "m12"), **more: Any
) -> Renewal:
    """Renew on the clock's day, at the price of the catalogue."""
    body = {
        "offer_id": offer[1],
        "price_cents": PRICES[offer],
        "consents": shop.consents(),
        "language": "en",
    } | more
    asked = NewRenewal.model_validate_json(json.dumps(body))
    with shop.work() as work:
        account = work.session.get_one(Account, shop.contract(contract_id).account_id)
        return service.renew(work, account, contract_id, asked)


def refused(shop: Shop, contract_id: UUID, **more: Any) -> Code:
    with pytest.raises(Refused) as error:
        renew(shop, contract_id, **more)
    return error.value.code


@pytest.fixture
def contract(shop: Shop) -> UUID:
    """A Tracking Pack of twelve months that is paid, on the day before its last."""
    (made,) = shop.buy(language="en")
    shop.go_to(START.date() + timedelta(days=14))
    shop.clock.set_local(END - timedelta(days=1))
    return made


def test_r78_only_on_the_day_it_ends(shop: Shop, contract: UUID) -> None:
    """R78, R79: refused the minute before the day and the minute after it, each with its own code; the day counts whole."""
    shop.clock.set_local(END - timedelta(days=1), 23, 59)
    assert refused(shop, contract) is Code.RENEWAL_TOO_EARLY
    shop.clock.set_local(END + timedelta(days=1), 0, 0)
    assert refused(shop, contract) is Code.RENEWAL_MISSED
    shop.run()
    assert refused(shop, contract) is Code.RENEWAL_MISSED
    assert shop.contract(contract).service_status is ServiceStatus.EXPIRED


@pytest.mark.parametrize("hour", [0, 23])
def test_r78_renewed_for_another_term(shop: Shop, contract: UUID, hour: int) -> None:
    """R78, R75: the new term begins the day after, and is charged fourteen days after that, once, under its own key."""
    shop.clock.set_local(END, hour, 59)
    made = renew(shop, contract)
    starts, ends = END + timedelta(days=1), date(2029, 3, 1)
    assert (made.period, made.starts_on, made.ends_on) == (2, starts, ends)
    assert made.charge_on == starts + timedelta(days=14)
    assert made.withdraw_by == END + timedelta(days=14)
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.DUE)
    shop.pass_days(made.charge_on - timedelta(days=1))
    assert len(shop.taken()) == 1
    shop.go_to(made.charge_on)
    assert {row.key for row in shop.taken()} == {f"{contract}:1", f"{contract}:2"}
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)
    assert [invoice.total_cents for invoice in shop.invoices()] == [14900, 14900]
    assert shop.balance() == (29800, 29800)
    (told,) = shop.mails("renewed")
    assert "from 2 March 2028 to 1 March 2029" in plain_text(told).replace("\u00a0", " ")


def test_r78_the_second_renewal_of_one_day_is_too_early(shop: Shop, contract: UUID) -> None:
    """R78: after a renewal the contract ends on another day."""
    shop.clock.set_local(END)
    renew(shop, contract)
    assert refused(shop, contract) is Code.NOT_RENEWABLE
    shop.go_to(END + timedelta(days=16))
    assert refused(shop, contract) is Code.RENEWAL_TOO_EARLY


def test_r78_twenty_ninth_of_february(shop: Shop) -> None:
    """R78: bought on 29 February it renews on 28 February, and on the 29th again in the next leap year."""
    shop.clock.set(datetime(2028, 2, 29, 9, 0, tzinfo=ZONE))
    (contract,) = shop.buy()
    days = []
    for _ in range(4):
        end = shop.contract(contract).ends_on
        assert end is not None
        days.append(end)
        shop.go_to(end - timedelta(days=300))
        shop.clock.set_local(end)
        renew(shop, contract)
        shop.go_to(end + timedelta(days=16))
    assert days == [date(2029, 2, 28), date(2030, 2, 28), date(2031, 2, 28), date(2032, 2, 29)]


def test_r78_reminders_thirty_seven_one_and_no_days_before(shop: Shop, contract: UUID) -> None:
    """R78: four mails, on the day itself in other words, and none after."""
    shop.clock.set_local(END - timedelta(days=33))
    told: list[int] = []
    while shop.clock.today < END + timedelta(days=3):
        before = len(shop.mails("renewal_reminder"))
        shop.go_to(shop.clock.today + timedelta(days=1))
        told += [(END - shop.clock.today).days] * (len(shop.mails("renewal_reminder")) - before)
    assert told == [30, 7, 1, 0]
    mails = shop.mails("renewal_reminder")
    assert "ends on 1 March 2028" in plain_text(mails[0]).replace("\u00a0", " ")
    assert "Today you can renew it, until midnight" in plain_text(mails[3])
    assert len(shop.mails("expired")) == 1


def test_r78_after_a_stand_still_one_reminder_not_three(shop: Shop, contract: UUID) -> None:
    """R78: a store that was down for three weeks reminds once, of what is still true."""
    shop.clock.set_local(END - timedelta(days=5))
    shop.run()
    shop.run()
    assert len(shop.mails("renewal_reminder")) == 1


def test_r78_who_has_renewed_is_not_reminded(shop: Shop, contract: UUID) -> None:
    """R78: nothing about a day that is over."""
    shop.clock.set_local(END, 0, 5)
    renew(shop, contract)
    shop.pass_days(END + timedelta(days=5))
    assert shop.mails("renewal_reminder", "expired") == []
    assert shop.contract(contract).service_status is ServiceStatus.ACTIVE


def test_r79_the_day_after_it_is_over(shop: Shop, contract: UUID) -> None:
    """R78, R79, R74: active to the end of its last day, expired from the next one on; it can be bought anew."""
    shop.go_to(END, 23, 59)
    assert shop.contract(contract).service_status is ServiceStatus.ACTIVE
    assert str(contract) not in shop.switched_off()
    shop.go_to(END + timedelta(days=1), 0, 0)
    assert shop.contract(contract).service_status is ServiceStatus.EXPIRED
    assert str(contract) in shop.switched_off()
    (again,) = shop.buy(account_id=shop.contract(contract).account_id)
    assert shop.contract(again).service_status is ServiceStatus.ACTIVE


def test_r78_refused_for_good_reasons(shop: Shop, contract: UUID) -> None:
    """R78, R60, R61: another price, missing or old terms, an unpaid term, somebody else's contract, a foreign card."""
    shop.clock.set_local(END)
    assert refused(shop, contract, price_cents=1) is Code.PRICE_CHANGED
    assert refused(shop, contract, consents=[]) is Code.TERMS_MISSING
    old = [consent | {"version": "2020-01"} for consent in shop.consents()]
    assert refused(shop, contract, consents=old) is Code.TERMS_OUTDATED
    stranger = shop.account(vin=shop.new_car())
    card = str(shop.card(stranger))
    assert refused(shop, contract, card_id=card) is Code.CARD_UNUSABLE
    with shop.work() as work, pytest.raises(Refused) as error:
        service.renew(
            work,
            work.session.get_one(Account, stranger),
            contract,
            NewRenewal(offer_id="m12", price_cents=14900, consents=(), language="nl"),
        )
    assert error.value.code is Code.NOT_FOUND
    with shop.work() as work:
        found = work.session.get_one(type(shop.contract(contract)), contract)
        found.money_status = MoneyStatus.FAILED
    assert refused(shop, contract) is Code.NOT_RENEWABLE
    assert len(shop.all(ChargeRecord)) == 1


def test_r57_a_service_that_can_be_extended_is_so_on_any_day(shop: Shop) -> None:
    """R57: Connect Nav is extended before its end; the time left is kept."""
    (contract,) = shop.buy(("connect_nav", "m12"))
    shop.go_to(START.date() + timedelta(days=20))
    made = renew(shop, contract, ("connect_nav", "m36"))
    assert (made.starts_on, made.ends_on) == (date(2028, 3, 2), date(2031, 3, 1))


def test_r80w_a_renewal_can_be_withdrawn_from_too(shop: Shop, contract: UUID) -> None:
    """R80w, R77: in its own fourteen days; the new term ends, nothing is taken for it, the first one stays paid."""
    shop.clock.set_local(END)
    renew(shop, contract)
    shop.pass_days(END + timedelta(days=8))
    assert len(shop.invoices()) == 2
    _withdraw(shop, contract)
    shop.pass_days(END + timedelta(days=40))
    assert shop.contract(contract).service_status is ServiceStatus.WITHDRAWN
    assert len(shop.taken()) == 1
    assert [note.total_cents for note in shop.invoices(InvoiceKind.CREDIT_NOTE)] == [14900]
    assert shop.balance() == (14900, 14900)


def test_r80w_withdrawing_from_an_extension_keeps_the_term_before_it(shop: Shop) -> None:
    """R80w, R57: what was paid before goes on to its own end."""
    (contract,) = shop.buy(("connect_nav", "m12"))
    shop.go_to(START.date() + timedelta(days=20))
    renew(shop, contract, ("connect_nav", "m12"))
    _withdraw(shop, contract)
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)
    assert shop.contract(contract).ends_on == END
    shop.pass_days(START.date() + timedelta(days=40))
    assert len(shop.taken()) == 1
    assert shop.balance() == (7900, 7900)


def _withdraw(shop: Shop, contract_id: UUID) -> None:
    with shop.work() as work:
        account = work.session.get_one(Account, shop.contract(contract_id).account_id)
        stated = withdrawals.state(work, account, contract_id)
        withdrawals.confirm(work, account, stated.withdrawal_id)


def test_r49_an_activation_is_dated_once_the_delivery_is_known(shop: Shop) -> None:
    """R49: no promise while the delivery date is unknown; then delivery + 2 days."""
    vin = shop.new_car()
    with shop.work() as work:
        car = vehicles.vehicle(work.session, vin)
        assert car is not None
        car.delivered_on = None
    (contract,) = shop.buy(vin=vin, account_id=shop.account(vin=vin), active=False)
    shop.run()
    assert shop.contract(contract).promised_on is None
    with shop.work() as work:
        car = vehicles.vehicle(work.session, vin)
        assert car is not None
        car.delivered_on = START.date() + timedelta(days=9)
    shop.run()
    assert shop.contract(contract).promised_on == START.date() + timedelta(days=11)
