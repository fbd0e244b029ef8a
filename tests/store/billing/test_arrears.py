"""Paying what stayed unpaid: by another card, by customer care, and the suspended service comes back (R74, R75d)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from kiosk.contract.billing import NewPayment
from kiosk.contract.problems import Code
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.billing import arrears, command
from kiosk.store.billing.models import ChargeRecord, ChargeState, Suspension
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.payments.provider import cards
from kiosk.store.telematics.cars.models import SwitchRow
from kiosk.store.telematics.port import CarsUnreachable
from tests.store.money import START, Shop, plain_text

FAILS = next(n for n, o in cards.TEST_CARDS.items() if o is cards.Outcome.CHARGE_FAILS)
DUE = START.date() + timedelta(days=14)
LAST = DUE + timedelta(days=7)


@pytest.fixture
def contract(shop: Shop) -> UUID:
    """A contract whose service is suspended: four attempts have failed."""
    (made,) = shop.buy(number=FAILS, language="en")
    shop.pass_days(LAST)
    assert shop.statuses(made) == (ServiceStatus.ACTIVE, MoneyStatus.FAILED)
    assert paused(shop) == {str(made)}
    return made


def paused(shop: Shop) -> set[str]:
    """The contracts whose service the cars themselves say is switched off for a while."""
    with shop.cars_database.transaction(write=False) as session:
        rows = session.query(SwitchRow).all()
        return {row.contract_id for row in rows if row.paused_at is not None}


def pay(shop: Shop, contract: UUID, card_id: UUID | None = None) -> None:
    with shop.work() as work:
        found = work.session.get_one(ContractRecord, contract)
        account = work.session.get_one(Account, found.account_id)
        arrears.pay(work, account, contract, NewPayment(card_id=card_id))


def other_card(shop: Shop, contract: UUID, number: str = "5555555555554444") -> UUID:
    return shop.card(shop.contract(contract).account_id, number)


def test_r75d_a_suspended_service_says_so(shop: Shop, contract: UUID) -> None:
    """R74, R75d: active stays its status; that it is switched off is told beside it."""
    with shop.work() as work:
        told = contracts.reply_of(work.session.get_one(ContractRecord, contract))
    assert (told.service_status, told.suspended) == (ServiceStatus.ACTIVE, True)


def test_r75d_another_card_pays_and_the_service_comes_back(shop: Shop, contract: UUID) -> None:
    """R75d: charged once, at once, to the new card; the suspension is lifted, the car switched on, the customer told."""
    shop.go_to(LAST + timedelta(days=5))
    pay(shop, contract, other_card(shop, contract))
    assert shop.contract(contract).money_status is MoneyStatus.DUE
    shop.run()
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)
    assert shop.contract(contract).suspended is False
    (taken,) = shop.taken()
    assert (taken.amount_cents, taken.key) == (14900, f"{contract}:1:1")
    (suspension,) = shop.all(Suspension)
    assert suspension.lifted_at == shop.clock.now()
    assert paused(shop) == set()
    (resumed,) = shop.mails("service_resumed")
    assert resumed["Subject"] == "Tracking Pack works again"
    (charged,) = shop.mails("charged")
    assert "Mastercard ending in 4444" in plain_text(charged)
    shop.pass_days(LAST + timedelta(days=40))
    assert len(shop.taken()) == 1
    assert shop.balance() == (14900, 14900)


def test_r75d_care_asks_the_same_card_again(shop: Shop, contract: UUID) -> None:
    """R75d: a bank that refuses again leaves it suspended, with one more mail and no second suspension."""
    with shop.work() as work:
        arrears.ask_again(work, contract)
    shop.run()
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.FAILED)
    assert shop.contract(contract).suspended is True
    (charge,) = shop.all(ChargeRecord)
    assert (charge.state, charge.attempt, charge.cards_before) == (ChargeState.UNPAID, 5, 0)
    told = shop.mails("charge_failed")
    assert len(told) == 5
    assert "stays suspended until it is paid" in plain_text(told[-1])
    assert len(shop.mails("service_suspended")) == 1
    pay(shop, contract, other_card(shop, contract))
    shop.run()
    assert shop.contract(contract).money_status is MoneyStatus.CHARGED
    assert paused(shop) == set()


def test_r75d_two_refused_cards_and_a_third(shop: Shop, contract: UUID) -> None:
    """R75d: every card has a key of its own, and only one of them takes the money."""
    for number in (FAILS, FAILS, "4242424242424242"):
        pay(shop, contract, other_card(shop, contract, number))
        shop.run()
    assert [row.key for row in shop.taken()] == [f"{contract}:1:3"]
    assert shop.contract(contract).suspended is False


def test_r75d_what_is_not_unpaid_is_not_charged(shop: Shop) -> None:
    """R75, R75d: neither before its day, nor between retries, nor twice, nor for somebody else, nor to a foreign card."""
    (fresh,) = shop.buy(number=FAILS, vin=shop.new_car())
    assert refused(shop, fresh) is Code.NOTHING_UNPAID
    shop.pass_days(DUE)
    assert refused(shop, fresh) is Code.NOTHING_UNPAID
    shop.pass_days(LAST)
    stranger = shop.account(vin=shop.new_car())
    with shop.work() as work, pytest.raises(Refused) as found:
        arrears.pay(work, work.session.get_one(Account, stranger), fresh, NewPayment())
    assert found.value.code is Code.NOT_FOUND
    assert refused(shop, fresh, shop.card(stranger)) is Code.CARD_UNUSABLE
    assert refused(shop, fresh, uuid4()) is Code.CARD_UNUSABLE
    pay(shop, fresh)
    assert refused(shop, fresh) is Code.NOTHING_UNPAID
    shop.run()
    pay(shop, fresh, other_card(shop, fresh))
    shop.run()
    assert refused(shop, fresh) is Code.NOTHING_UNPAID
    assert len(shop.taken()) == 1


def refused(shop: Shop, contract: UUID, card_id: UUID | None = None) -> Code:
    with pytest.raises(Refused) as found:
        pay(shop, contract, card_id)
    return found.value.code


def test_r75d_paid_before_the_car_heard_of_the_suspension(shop: Shop) -> None:
    """R75d: the car could not be reached when it was to be paused; it is not paused afterwards either."""
    (contract,) = shop.buy(number=FAILS)
    shop.pass_days(LAST - timedelta(days=1))
    real = shop.cars
    shop.cars = Away()  # type: ignore[assignment]  # stands in for cars that nobody can reach
    shop.go_to(LAST)
    assert shop.contract(contract).suspended is True
    pay(shop, contract, other_card(shop, contract))
    shop.run()
    shop.cars = real
    shop.pass_days(LAST + timedelta(days=2))
    assert shop.contract(contract).suspended is False
    assert paused(shop) == set()
    outcomes = {job.kind: job.outcome for job in shop.all(Job)}
    assert (outcomes[JobKind.PAUSE], outcomes[JobKind.RESUME]) == ("not needed", "on")


def test_r75d_paid_while_the_car_is_being_asked(shop: Shop) -> None:
    """R75d: the pause reaches the car after the payment: it is switched on once more."""
    (contract,) = shop.buy(number=FAILS)
    shop.pass_days(LAST - timedelta(days=1))
    shop.cars = Late(shop, contract)  # type: ignore[assignment]  # the real cars, with a slow line
    shop.go_to(LAST)
    assert shop.contract(contract).suspended is False
    assert paused(shop) == set()
    assert len(shop.taken()) == 1


class Away:
    """Cars that nobody can reach."""

    def pause(self, *_what: Any) -> None:
        raise CarsUnreachable

    resume = deactivate = pause


class Late:
    """While the car is asked to pause, the customer pays and another worker does all that follows."""

    def __init__(self, shop: Shop, contract: UUID) -> None:
        self._shop, self._real, self._contract = shop, shop.cars, contract

    def pause(self, *what: Any) -> None:
        self._shop.cars = self._real
        pay(self._shop, self._contract, other_card(self._shop, self._contract))
        self._shop.run()
        self._real.pause(*what)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def test_an_expired_service_can_still_be_paid_and_stays_off(shop: Shop, contract: UUID) -> None:
    """R75d: the debt outlives the service; nothing is switched on for it."""
    end = shop.contract(contract).ends_on
    assert end is not None
    shop.go_to(end + timedelta(days=1))
    assert shop.contract(contract).service_status is ServiceStatus.EXPIRED
    assert shop.mails("renewal_reminder") == []
    pay(shop, contract, other_card(shop, contract))
    shop.run()
    assert shop.statuses(contract) == (ServiceStatus.EXPIRED, MoneyStatus.CHARGED)
    assert str(contract) in shop.switched_off()
    assert shop.mails("service_resumed") == []


def test_the_command_lists_what_is_unpaid_and_charges_it(
    shop: Shop, contract: UUID, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """R75d: customer care's way without a screen."""
    monkeypatch.setattr(command, "Store", lambda _settings: Kept(shop))
    assert command.run(options(None)) == 0
    listed = capsys.readouterr().out
    assert str(contract) in listed
    assert "149.00  declined  suspended" in listed
    assert command.run(options(contract)) == 0
    assert shop.contract(contract).money_status is MoneyStatus.DUE
    assert command.run(options(contract)) == 1
    assert "nothing_unpaid" in capsys.readouterr().err


class Kept:
    """The shop's store, which the command does not close."""

    def __init__(self, shop: Shop) -> None:
        self.work = shop.store.work

    def close(self) -> None:
        """Left open for the test."""


def options(charge: UUID | None) -> Any:
    return type("Options", (), {"charge": charge})()
