"""Charging: on its day, once, tried again, suspended, given back (R74, R75, R75d, R76)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.billing import repository, service
from kiosk.store.billing.models import ChargeRecord, ChargeState, Suspension
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.payments.port import ChargeOrder, ChargeResult, ProviderUnreachable
from kiosk.store.payments.provider import cards
from kiosk.store.payments.provider.models import ChargeRow
from tests.store.money import START, Shop, plain_text

FAILS = "4000000000000341"
ELECTRIC = "VR7EDZKXZRJ660412"
DUE = START.date() + timedelta(days=14)


def test_r75_charged_on_the_fourteenth_day_and_not_before(shop: Shop) -> None:
    """R75, R74: the money is due with a date, and is taken on that calendar day, once."""
    (contract,) = shop.buy()
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.DUE)
    assert shop.contract(contract).charge_on == DUE
    shop.pass_days(DUE - timedelta(days=1))
    shop.go_to(DUE - timedelta(days=1), 23, 59)
    assert shop.taken() == []
    shop.go_to(DUE, 0, 0)
    (taken,) = shop.taken()
    assert (taken.amount_cents, taken.currency, taken.key) == (14900, "EUR", f"{contract}:1")
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)
    shop.pass_days(DUE + timedelta(days=40))
    assert len(shop.taken()) == 1


def test_r76_mails_when_active_and_when_charged(shop: Shop) -> None:
    """R76: the first mail names the day of the charge, the second says that it happened, and from which card."""
    shop.buy(language="en")
    (active,) = shop.mails("service_active")
    assert "15 March 2027" in plain_text(active)
    assert shop.mails("charged") == []
    shop.go_to(DUE)
    (charged,) = shop.mails("charged")
    assert charged["Subject"] == "Tracking Pack is paid"
    assert "We charged €149.00 to your Visa ending in 1111" in plain_text(charged)


@pytest.mark.parametrize(
    ("active_at", "charged_on"),
    [
        # 23:30 UTC is already the next day in Amsterdam, in winter and in summer.
        (datetime(2027, 1, 31, 23, 30, tzinfo=UTC), date(2027, 2, 15)),
        (datetime(2027, 6, 30, 22, 30, tzinfo=UTC), date(2027, 7, 15)),
        (datetime(2027, 6, 30, 21, 30, tzinfo=UTC), date(2027, 7, 14)),
        # Over both changes of the clocks, and over 29 February.
        (datetime(2027, 3, 20, 12, 0, tzinfo=UTC), date(2027, 4, 3)),
        (datetime(2027, 10, 24, 22, 30, tzinfo=UTC), date(2027, 11, 8)),
        (datetime(2028, 2, 15, 12, 0, tzinfo=UTC), date(2028, 2, 29)),
        (datetime(2028, 2, 16, 12, 0, tzinfo=UTC), date(2028, 3, 1)),
    ],
)
def test_r75_the_day_is_the_markets_own(shop: Shop, active_at: datetime, charged_on: date) -> None:
    """R75: days are Amsterdam's, whatever the clocks do in between."""
    shop.clock.set(active_at - timedelta(hours=1))
    (contract,) = shop.buy(active=False)
    shop.clock.set(active_at)
    shop.activate(contract)
    shop.go_to(charged_on - timedelta(days=1), 23, 59)
    assert shop.taken() == []
    shop.go_to(charged_on, 0, 0)
    assert len(shop.taken()) == 1


def test_r75_a_charge_is_refused_before_its_day_on_every_path(shop: Shop) -> None:
    """R75: the function that makes a charge checks the day itself, and the day counted from activation too."""
    (contract_id,) = shop.buy()
    with shop.work() as work:
        contract = work.session.get_one(type(shop.contract(contract_id)), contract_id)
        contract.charge_on = shop.clock.today
        jobs.put(work, JobKind.CHARGE, contract_id, "1")
    shop.run()
    assert shop.taken() == []
    with shop.work() as work:
        charge = repository.charge(work.session, contract_id, 1)
        contract = work.session.get_one(type(contract), contract_id)
        assert charge is not None
        with pytest.raises(service.ChargeTooEarly):
            service.order_for(work, contract, charge)
    shop.go_to(DUE)
    assert len(shop.taken()) == 1


def test_r58_what_is_free_is_never_charged(shop: Shop) -> None:
    """R58: no charge, no job, no mail about money."""
    (made,) = shop.buy(("e_remote_control", "life"), vin=ELECTRIC)
    shop.pass_days(START.date() + timedelta(days=20))
    assert shop.statuses(made) == (ServiceStatus.ACTIVE, MoneyStatus.NOT_DUE)
    assert shop.all(ChargeRecord) == []
    assert shop.mails("charged", "invoice_ready") == []


def test_r75d_retries_on_days_one_three_and_seven_then_suspends(shop: Shop) -> None:
    """R75d: four attempts in all, a mail each time; the service stops only after the last, by its own job."""
    (contract,) = shop.buy(number=FAILS, language="en")
    asked: list[date] = []
    day = DUE
    while day <= DUE + timedelta(days=12):
        before = _attempts(shop)
        shop.go_to(day)
        if _attempts(shop) > before:
            asked.append(day)
        if day < DUE + timedelta(days=7):
            assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.DUE)
            assert shop.all(Suspension) == []
        day += timedelta(days=1)
    assert [(each - DUE).days for each in asked] == [0, 1, 3, 7]
    assert shop.contract(contract).money_status is MoneyStatus.FAILED
    assert [s.contract_id for s in shop.all(Suspension)] == [contract]
    assert shop.contract(contract).suspended is True
    told = shop.mails("charge_failed")
    assert [("again on" in plain_text(mail)) for mail in told] == [True, True, True, False]
    assert "16 March 2027" in plain_text(told[0])
    assert "We tried 4 times" in plain_text(told[3])
    assert len(shop.mails("service_suspended")) == 1
    assert shop.switched_off() == set()
    assert shop.taken() == []


def test_r75d_a_retry_that_works_ends_it(shop: Shop) -> None:
    """R75d: charged at the second attempt, once, and nothing is suspended."""
    (contract,) = shop.buy(number=_card_that_fails_once())
    shop.pass_days(DUE + timedelta(days=10))
    assert shop.statuses(contract) == (ServiceStatus.ACTIVE, MoneyStatus.CHARGED)
    assert len(shop.taken()) == 1
    assert len(shop.mails("charge_failed")) == 1
    assert shop.all(Suspension) == []


def _card_that_fails_once() -> str:
    return next(n for n, o in cards.TEST_CARDS.items() if o is cards.Outcome.CHARGE_FAILS_ONCE)


def _attempts(shop: Shop) -> int:
    return sum(row.attempts for row in _provider_rows(shop))


def _provider_rows(shop: Shop) -> list[ChargeRow]:
    with shop.provider_database.transaction(write=False) as session:
        return list(session.scalars(select(ChargeRow)).all())


class Lossy:
    """A provider whose answers get lost: the money is taken, and nobody hears of it."""

    def __init__(self, shop: Shop, losses: int) -> None:
        self._real = shop.provider
        self._losses = losses

    def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
        result = self._real.charge(order, key, attempt)
        if self._losses:
            self._losses -= 1
            raise ProviderUnreachable
        return result

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def test_r75_a_lost_answer_never_takes_the_money_twice(shop: Shop) -> None:
    """R75: the same question under the same key until an answer arrives."""
    (contract,) = shop.buy()
    shop.clock.set_local(DUE)
    worker = shop.worker(Lossy(shop, losses=3))
    for _ in range(8):
        worker.run_due()
        shop.clock.set(shop.clock.now() + timedelta(minutes=5))
    assert len(shop.taken()) == 1
    assert shop.contract(contract).money_status is MoneyStatus.CHARGED
    assert len(shop.mails("charged")) == 1


def test_a_worker_killed_while_the_provider_is_asked_loses_nothing(shop: Shop) -> None:
    """R75: whoever comes next asks the same question; a second charge is impossible."""
    (contract,) = shop.buy()
    shop.clock.set_local(DUE)

    class Killed(BaseException):
        pass

    class Dying(Lossy):
        def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
            self._real.charge(order, key, attempt)
            raise Killed

    with pytest.raises(Killed):
        shop.worker(Dying(shop, 0)).run_due()
    (charge,) = shop.all(ChargeRecord)
    assert charge.state is ChargeState.SENDING
    shop.run()
    assert shop.all(ChargeRecord)[0].state is ChargeState.SENDING
    shop.clock.set(shop.clock.now() + jobs.LEASE)
    shop.run()
    assert len(shop.taken()) == 1
    assert shop.contract(contract).money_status is MoneyStatus.CHARGED
    assert shop.balance()[0] == 14900
