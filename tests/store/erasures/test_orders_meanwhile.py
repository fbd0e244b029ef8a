"""An order in the very second of its account's erasure: taken whole and erased, or refused; never a failure (R11)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import requests
from sqlalchemy import func, select

from kiosk.contract.orders import NewOrder
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.erasures import service
from kiosk.store.invoices.models import Invoice
from kiosk.store.orders.checking import Checked, checked
from kiosk.store.orders.models import OrderRecord
from kiosk.store.work import Work
from tests.store.ordering import order_body
from tests.store.support import Kiosk, Running, problem

UNDER_WAY_S = 0.4
"""Long enough that a request stands at the lock; where it does not yet, the test proves less and fails no less."""


@pytest.fixture
def pending(kiosk: Kiosk) -> Kiosk:
    """A kiosk at which somebody whose account is not confirmed is about to order."""
    kiosk.create_account()
    assert kiosk.add_vehicle().status_code == 201
    return kiosk


def account_of(work: Work) -> Account:
    return work.session.scalars(select(Account).where(Account.state == AccountState.PENDING)).one()


def traces(running: Running) -> int:
    with running.store.work(write=False) as work:
        mine = (
            select(func.count())
            .select_from(OrderRecord)
            .outerjoin(Account, Account.id == OrderRecord.account_id)
            .where((Account.id.is_(None)) | (Account.state == AccountState.PENDING))
        )
        return work.session.scalar(mine) or 0


@contextmanager
def ordering(kiosk: Kiosk) -> Iterator[list[requests.Response]]:
    """An order that is under way while the context lasts; its answer is there afterwards."""
    body = order_body()
    answers: list[requests.Response] = []

    def place() -> None:
        answers.append(kiosk.post("/v1/orders", body, key=body["order_id"]))

    thread = threading.Thread(target=place)
    thread.start()
    try:
        thread.join(UNDER_WAY_S)
        yield answers
    finally:
        thread.join()


def test_r11_an_order_that_comes_while_the_account_is_being_erased(
    running: Running, pending: Kiosk
) -> None:
    """R11: nobody is signed in any more, and nothing is left of either."""
    with running.work() as work:
        service.erase_account(work, account_of(work))
        work.session.flush()
        under_way = ordering(pending)
        answers = under_way.__enter__()
    under_way.__exit__(None, None, None)
    problem(answers[0], 401, "not_signed_in")
    assert traces(running) == 0


def test_r11_an_erasure_that_comes_while_an_order_is_taken(
    running: Running, pending: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R11: the order is whole before it is erased with its account."""
    reached, go_on = threading.Event(), threading.Event()

    def slowly(work: Work, account: Account, order: NewOrder) -> Checked:
        reached.set()
        go_on.wait(20)
        return checked(work, account, order)

    monkeypatch.setattr("kiosk.store.orders.service.checked", slowly)

    def erase() -> None:
        with running.work() as work:
            service.erase_account(work, account_of(work))

    with ordering(pending) as answers:
        assert reached.wait(20)
        eraser = threading.Thread(target=erase)
        eraser.start()
        eraser.join(UNDER_WAY_S)
        go_on.set()
    eraser.join()
    assert answers[0].status_code == 201, answers[0].text
    assert traces(running) == 0
    with running.store.work(write=False) as work:
        orders_left = select(OrderRecord.id)
        for table in (ContractRecord, Invoice):
            orphans = (
                select(func.count()).select_from(table).where(table.order_id.not_in(orders_left))
            )
            assert work.session.scalar(orphans) == 0
