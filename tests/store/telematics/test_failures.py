"""A car that fails to take a service: the contract, the money, the papers and the customer (R74, R75, R77)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import inspect, text

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Database
from kiosk.store.invoices.models import Invoice, InvoiceKind, InvoiceStatus
from kiosk.store.telematics import service as telematics
from kiosk.store.telematics.cars import service as cars
from kiosk.store.telematics.cars.models import prepare
from kiosk.store.telematics.port import Activation, ActivationState, Failure
from tests.store.money import START, Shop, plain_text

FINAL = START.date() + timedelta(days=3)
FAILED = Activation(ActivationState.FAILED, failure=Failure.UNIT_DEFECTIVE)


def ask(shop: Shop, contract_id: UUID) -> Activation:
    """What the car itself says, taken in by the store."""
    contract = shop.contract(contract_id)
    found = shop.cars.activate(contract_id, contract.vin, contract.service_id)
    with shop.work() as work:
        telematics.answered(work, contract_id, found)
    return found


def break_unit(shop: Shop, contract_id: UUID) -> None:
    with shop.cars_database.transaction(write=True) as session:
        cars.set_switch(session, shop.contract(contract_id).vin, "unit", on=False)


def test_r74_a_defective_unit_fails_the_activation_for_good(shop: Shop) -> None:
    """R74, R75, R77: failed, void, told with the reason; the draft vanishes without a number; nothing is charged."""
    (contract,) = shop.buy(active=False, language="de")
    break_unit(shop, contract)
    assert ask(shop, contract) == Activation(ActivationState.IN_PROGRESS)
    shop.clock.set(shop.clock.now() + cars.SWITCHING_TAKES)
    assert ask(shop, contract) == FAILED
    assert shop.statuses(contract) == (ServiceStatus.ACTIVATION_FAILED, MoneyStatus.VOID)
    assert shop.contract(contract).pending_reason == "unit_defective"
    with shop.cars_database.transaction(write=True) as session:
        cars.set_switch(session, shop.contract(contract).vin, "unit", on=True)
    assert ask(shop, contract) == FAILED
    (mail,) = shop.mails("activation_failed")
    assert "Die Kommunikationseinheit des Autos funktioniert nicht." in plain_text(mail)
    shop.pass_days(FINAL + timedelta(days=30))
    assert [i.status for i in shop.all(Invoice) if i.order_id == order_of(shop, contract)] == [
        InvoiceStatus.VOID
    ]
    assert shop.taken() == []


def order_of(shop: Shop, contract: UUID) -> UUID:
    return shop.contract(contract).order_id


def test_r77_a_failure_after_the_final_invoice_gives_a_credit_note(shop: Shop) -> None:
    """R77: only the failed service is taken back, by the car's own word."""
    failing, working = shop.buy(("tracking_pack", "m12"), ("danger_zones", "m12"), active=False)
    shop.go_to(FINAL)
    break_unit(shop, failing)
    ask(shop, failing)
    shop.clock.set(shop.clock.now() + cars.SWITCHING_TAKES)
    ask(shop, failing)
    shop.activate(working)
    shop.run()
    (note,) = shop.invoices(InvoiceKind.CREDIT_NOTE)
    assert (note.total_cents, note.contract_id) == (14900, failing)
    assert note.content is not None
    assert note.content["reason"] == "activation_failed"


@pytest.mark.parametrize(
    "status", [s for s in ServiceStatus if s is not ServiceStatus.ACTIVATION_PENDING]
)
def test_r74_only_an_activation_under_way_can_fail(shop: Shop, status: ServiceStatus) -> None:
    """R74: a late or repeated word of the car changes nothing else; an ordered one is begun and fails at once."""
    (contract,) = shop.buy(active=False)
    with shop.work() as work:
        work.session.get_one(ContractRecord, contract).service_status = status
    with shop.work() as work:
        telematics.answered(work, contract, FAILED)
    begun = status is ServiceStatus.ORDERED
    expected = ServiceStatus.ACTIVATION_FAILED if begun else status
    assert shop.contract(contract).service_status is expected
    assert len(shop.mails("activation_failed")) == int(begun)


def test_cars_of_an_earlier_demonstration_get_what_they_lack(tmp_path: Path) -> None:
    """A folder that was kept works with a newer product."""
    database = Database(f"sqlite:///{tmp_path / 'cars.sqlite3'}")
    with database.engine.begin() as connection:
        connection.execute(
            text("CREATE TABLE cars (vin TEXT PRIMARY KEY, ignition BOOLEAN NOT NULL)")
        )
        connection.execute(text("INSERT INTO cars VALUES ('VF7SXHNPMMT531882', 1)"))
    for _ in range(2):
        prepare(database.engine)
    names = {column["name"] for column in inspect(database.engine).get_columns("cars")}
    assert "unit" in names
    with database.transaction(write=False) as session:
        assert session.execute(text("SELECT unit FROM cars")).scalar() == 1
    database.close()
