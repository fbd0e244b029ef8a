"""Withdrawal: two steps, fourteen days, a receipt, no money (R80w)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from kiosk.contract.billing import Withdrawal
from kiosk.contract.problems import Code
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.http.problems import Refused
from kiosk.store.invoices.models import InvoiceKind
from kiosk.store.payments.port import ChargeOrder, ChargeResult
from kiosk.store.telematics.port import ActivationState
from kiosk.store.withdrawals import service
from kiosk.store.withdrawals.models import WithdrawalRecord
from tests.store.money import START, Shop, plain_text

LAST = START.date() + timedelta(days=14)


def withdraw(shop: Shop, contract_id: UUID) -> Withdrawal:
    """Both steps, by the contract's owner."""
    stated = state(shop, contract_id)
    return confirm(shop, contract_id, stated.withdrawal_id)


def owner(shop: Shop, contract_id: UUID) -> UUID:
    return shop.contract(contract_id).account_id


def state(shop: Shop, contract_id: UUID) -> Withdrawal:
    with shop.work() as work:
        account = work.session.get_one(Account, owner(shop, contract_id))
        return service.state(work, account, contract_id)


def confirm(shop: Shop, contract_id: UUID, withdrawal_id: UUID) -> Withdrawal:
    with shop.work() as work:
        account = work.session.get_one(Account, owner(shop, contract_id))
        return service.confirm(work, account, withdrawal_id)


def test_r80w_the_statement_alone_changes_nothing(shop: Shop) -> None:
    """R80w: only the confirmation withdraws."""
    (contract,) = shop.buy()
    stated = state(shop, contract)
    assert (stated.confirmed_at, stated.withdraw_by) == (None, LAST)
    shop.pass_days(LAST)
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)


def test_r80w_confirmed_it_ends_the_service_and_voids_the_charge(shop: Shop) -> None:
    """R80w, R74: status withdrawn, money void, nothing is ever taken, a receipt is mailed with text and time."""
    (contract,) = shop.buy(language="en")
    withdraw(shop, contract)
    assert shop.statuses(contract) == (ServiceStatus.WITHDRAWN, MoneyStatus.VOID)
    (receipt,) = shop.mails("withdrawal_acknowledged")
    text = plain_text(receipt)
    assert "1 March 2027, 10:00" in text.replace("\u00a0", " ")
    assert "hereby withdraw from the contract on Tracking Pack" in text
    assert "Nothing was charged" in text
    shop.pass_days(START.date() + timedelta(days=30))
    assert shop.taken() == []
    assert shop.invoices() == []
    assert shop.mails("charged", "invoice_ready") == []


def test_r80w_twice_is_the_same_answer_and_one_receipt(shop: Shop) -> None:
    """R80w: either step repeated, also long after, answers alike."""
    (contract,) = shop.buy()
    first = withdraw(shop, contract)
    shop.go_to(START.date() + timedelta(days=40))
    assert state(shop, contract) == first
    assert confirm(shop, contract, first.withdrawal_id) == first
    assert len(shop.mails("withdrawal_acknowledged")) == 1
    assert len(shop.all(WithdrawalRecord)) == 1


@pytest.mark.parametrize("step", ["state", "confirm"])
def test_r80w_until_the_last_minute_of_day_fourteen(shop: Shop, step: str) -> None:
    """R80w: the fourteenth day counts whole; on the fifteenth either step is refused with its own code."""
    first, second = shop.buy(("tracking_pack", "m12"), ("danger_zones", "m12"), active=False)
    shop.clock.set_local(LAST, 23, 59)
    withdraw(shop, first)
    stated = state(shop, second).withdrawal_id if step == "confirm" else uuid4()
    again = {"state": lambda: state(shop, second), "confirm": lambda: confirm(shop, second, stated)}
    shop.clock.set_local(LAST + timedelta(days=1), 0, 0)
    with pytest.raises(Refused) as refused:
        again[step]()
    assert refused.value.code is Code.WITHDRAWAL_OVER
    assert shop.statuses(second) == (ServiceStatus.ORDERED, MoneyStatus.NOT_DUE)


def test_r80w_r77_after_the_final_invoice_a_credit_note_follows(shop: Shop) -> None:
    """R77, R80w: for the withdrawn service only."""
    tracking, zones = shop.buy(("tracking_pack", "m12"), ("danger_zones", "m12"))
    shop.pass_days(START.date() + timedelta(days=5))
    withdraw(shop, tracking)
    shop.run()
    (note,) = shop.invoices(InvoiceKind.CREDIT_NOTE)
    assert note.total_cents == 14900
    shop.pass_days(LAST + timedelta(days=2))
    assert [row.amount_cents for row in shop.taken()] == [2900]
    assert shop.balance() == (2900, 2900)
    assert shop.statuses(zones)[1] is MoneyStatus.CHARGED


def test_r80w_on_the_day_of_the_charge_the_money_goes_back(shop: Shop) -> None:
    """R80w, R74: charge and last day of withdrawal can be the same day; what was taken is given back in full, once."""
    (contract,) = shop.buy(language="en")
    shop.pass_days(LAST)
    assert len(shop.taken()) == 1
    withdraw(shop, contract)
    assert shop.statuses(contract) == (ServiceStatus.WITHDRAWN, MoneyStatus.CHARGED)
    shop.run()
    assert shop.statuses(contract) == (ServiceStatus.WITHDRAWN, MoneyStatus.REFUNDED)
    shop.pass_days(LAST + timedelta(days=3))
    (charge,) = shop.all(ChargeRecord)
    assert charge.state is ChargeState.REFUNDED
    assert len(shop.mails("refunded")) == 1
    (receipt,) = shop.mails("withdrawal_acknowledged")
    assert "goes back to the same card" in plain_text(receipt)
    assert shop.balance() == (0, 0)


def test_r80w_while_the_charge_is_being_made_the_money_goes_back(shop: Shop) -> None:
    """R80w: a withdrawal never waits for the provider; what it takes meanwhile is given back."""
    (contract,) = shop.buy()
    shop.clock.set_local(LAST)
    real = shop.provider

    class Meanwhile:
        def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
            result = real.charge(order, key, attempt)
            withdraw(shop, contract)
            return result

        def __getattr__(self, name: str) -> Any:
            return getattr(real, name)

    shop.worker(Meanwhile()).run_due()
    assert shop.statuses(contract) == (ServiceStatus.WITHDRAWN, MoneyStatus.REFUNDED)
    assert shop.mails("charged") == []
    assert shop.balance() == (0, 0)


def test_r80w_of_a_service_not_active_yet(shop: Shop) -> None:
    """R80w, R49: an order whose activation lies ahead can be withdrawn from, and is never activated."""
    (contract,) = shop.buy(active=False)
    withdraw(shop, contract)
    shop.activate(contract)
    assert shop.statuses(contract) == (ServiceStatus.WITHDRAWN, MoneyStatus.VOID)
    shop.run()
    assert shop.switched_off() == {str(contract)}
    found = shop.contract(contract)
    late = shop.cars.activate(contract, found.vin, found.service_id)
    assert late.state is ActivationState.PENDING


def test_r80w_somebody_elses_contract_is_not_there(shop: Shop) -> None:
    """DESIGN §5: a foreign object is 404, in either step."""
    (contract,) = shop.buy()
    stranger = shop.account(vin=shop.new_car())
    stated = state(shop, contract)
    with shop.work() as work:
        account = work.session.get_one(Account, stranger)
        for step, foreign in (
            (service.state, contract),
            (service.state, uuid4()),
            (service.confirm, stated.withdrawal_id),
            (service.confirm, uuid4()),
        ):
            with pytest.raises(Refused) as refused:
                step(work, account, foreign)
            assert refused.value.code is Code.NOT_FOUND


def test_r80w_what_was_withdrawn_can_be_bought_again(shop: Shop) -> None:
    """R80w: the car is free for a new contract of the same service."""
    (contract,) = shop.buy()
    account = owner(shop, contract)
    withdraw(shop, contract)
    (again,) = shop.buy(account_id=account)
    assert shop.statuses(again) == (ServiceStatus.ACTIVE, MoneyStatus.DUE)
