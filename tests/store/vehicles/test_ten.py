"""At most ten cars in an account, also when many are added at once, and when two accounts become one (R31)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError

from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import repository as invoices
from kiosk.store.invoices.models import InvoiceStatus
from kiosk.store.seed import example_vehicles
from kiosk.store.settings import Settings
from kiosk.store.vehicles import repository, service
from kiosk.store.work import Store
from tests.store.conftest import SECRET
from tests.store.life import customer
from tests.store.ordering import line, order_body, place
from tests.store.support import VIN, Kiosk, Running
from tests.store.test_vehicles import more_vehicles


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """A store on either database."""
    name = "database_url" if request.param == "sqlite" else "postgres_database"
    found = Store(Settings(database_url=request.getfixturevalue(name), secret=SecretStr(SECRET)))
    yield found
    found.close()


def _cars(store: Store, count: int) -> list[str]:
    with store.work() as work:
        model = example_vehicles(work.today, "NL")[0]
        vins = [f"VF7SXHNPMMT8{number:05d}" for number in range(count)]
        for vin in vins:
            service.put(work, replace(model, vin=vin))
    return vins


def _empty_account(store: Store) -> UUID:
    with store.work() as work:
        like = work.session.scalars(select(Account)).first()
        assert like is not None
        kept = {c.key: getattr(like, c.key) for c in Account.__table__.columns}
        made = Account(
            **kept | {"id": uuid7(), "email": "t@example.org", "email_key": "t@example.org"}
        )
        work.session.add(made)
        return made.id


def _at_once(store: Store, adding: list[tuple[UUID, str]]) -> list[str]:
    """Add all these cars at the same instant, each in a thread; what each attempt came to."""
    gate = threading.Barrier(len(adding))
    found: list[str] = []

    def add(account_id: UUID, vin: str) -> None:
        gate.wait()
        for _ in range(20):
            try:
                with store.work() as work:
                    service.add(work, work.session.get_one(Account, account_id), vin)
                found.append("added")
                return
            except Refused as refused:
                found.append(refused.code.value)
                return
            except (IntegrityError, OperationalError):
                # The kiosk is told 503 and asks again.
                continue

    threads: list[Any] = [threading.Thread(target=add, args=each) for each in adding]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(found)


def test_r31_ten_cars_also_when_sixteen_are_added_at_once(store: Store) -> None:
    """R31: exactly ten are in, the others are refused with `vehicle_limit`; on both databases."""
    vins, account = _cars(store, 16), _empty_account(store)
    found = _at_once(store, [(account, vin) for vin in vins])
    assert found == ["added"] * 10 + ["vehicle_limit"] * 6
    with store.work(write=False) as work:
        assert len(repository.holdings(work.session, account)) == 10


def test_r51v_one_car_is_one_accounts_also_when_two_add_it_at_once(store: Store) -> None:
    """R51v: one has it, the other is told that it needs an ownership check."""
    (vin,) = _cars(store, 1)
    one = _empty_account(store)
    with store.work() as work:
        other = work.session.scalars(select(Account.id).where(Account.id != one)).first()
    assert other is not None
    assert _at_once(store, [(one, vin), (other, vin)]) == ["added", "vehicle_ownership"]


def test_r31_two_accounts_that_become_one_hold_ten(running: Running, kiosk: Kiosk) -> None:
    """R31: cars with services come first; what finds no room can be added later."""
    vins = more_vehicles(running, 14)
    email = customer(running, kiosk)
    for vin in vins[:8]:
        kiosk.add_vehicle(vin)
    standing = kiosk.session_token
    pending = UUID(kiosk.create_account(email=email)["profile"]["account_id"])
    kiosk.add_vehicle(vins[13])
    assert place(kiosk, order_body(line(vin=vins[13]))).status_code == 201
    for vin in vins[8:13]:
        kiosk.add_vehicle(vin)
    _confirm(running, pending)
    kiosk.session_token = standing
    cars = {car["vin"] for car in kiosk.get("/v1/account/vehicles").json()["vehicles"]}
    assert len(cars) == 10
    assert cars > {*vins[:8], vins[13]}


def test_r77_a_doubled_line_leaves_its_draft(running: Running, kiosk: Kiosk) -> None:
    """R77: after two accounts became one, what both ordered stands on one invoice only."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    place(kiosk, order_body(line()))
    pending = UUID(kiosk.create_account(email=email)["profile"]["account_id"])
    # Added before the address is proved, the car is not taken from anybody.
    with running.work() as work:
        held = repository.held(work.session, account_of_confirmed(running, email), VIN)
        assert held is not None
        held.exclusive = False
    kiosk.add_vehicle()
    mixed = order_body(line(), line("danger_zones"))
    doubled = order_body(line("tracking_pack"))
    for body in (mixed, doubled):
        assert place(kiosk, body).status_code == 201
    _confirm(running, pending)
    with running.store.work(write=False) as work:
        draft = invoices.of_order(work.session, UUID(mixed["order_id"]))
        whole = invoices.of_order(work.session, UUID(doubled["order_id"]))
    assert draft is not None
    assert whole is not None
    assert [each["service_id"] for each in draft.lines] == ["danger_zones"]
    assert (draft.total_cents, draft.status) == (2900, InvoiceStatus.DRAFT)
    assert draft.vat_cents == 503
    assert (whole.total_cents, whole.status) == (14900, InvoiceStatus.DRAFT)


def account_of_confirmed(running: Running, email: str) -> UUID:
    with running.store.work(write=False) as work:
        found = work.session.scalars(
            select(Account.id).where(Account.email == email).order_by(Account.created_at)
        ).first()
    assert found is not None
    return found


def _confirm(running: Running, account_id: UUID) -> None:
    with running.work() as work:
        people.confirm(work, work.session.get_one(Account, account_id))
