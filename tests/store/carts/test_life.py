"""How long a cart stays: two hours, or until its account goes; then nothing of it is left (R11, R26, K5)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.contract.carried_carts import NewParkedVisit
from kiosk.contract.orders import OrderLine
from kiosk.store.accounts import exporting
from kiosk.store.accounts.models import Account
from kiosk.store.carts import parking, service
from kiosk.store.carts.models import CartRecord
from kiosk.store.contracts import repository as contracts
from kiosk.store.devices.models import Device
from kiosk.store.erasures import service as erasures
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.vehicles import sales
from tests.store.money import Shop, shop
from tests.store.support import VIN

__all__ = ["shop"]

NAV = OrderLine(service_id="connect_nav", offer_id="m12", vin=VIN, price_cents=7900)


def parked(shop: Shop, account_id: UUID, *lines: OrderLine) -> str:
    """A visit of this account, taken by a phone; the phone's token."""
    visit = NewParkedVisit(lines=lines or (NAV,), vin=VIN, language="nl")
    with shop.work() as work:
        device = work.session.scalars(select(Device)).first()
        assert device is not None
        account = work.session.get_one(Account, account_id)
        reply = parking.park(work, visit, device, account)
        body = handoffs.with_code(work, reply.model_dump(mode="json"))
        secret = body["code"]["verification_uri_complete"].rpartition("/")[2]
        return handoffs.connect(work, secret, body["code"]["match_digits"])


@pytest.fixture
def account_id(shop: Shop) -> UUID:
    """An unconfirmed account with a car."""
    return shop.account(confirmed=False)


def test_k5_after_two_hours_a_job_clears_the_cart(shop: Shop, account_id: UUID) -> None:
    """K5: also in a store where nobody parks anything any more; the phone is let go."""
    token = parked(shop, account_id)
    shop.clock.set(shop.clock.now() + timedelta(hours=1, minutes=59))
    shop.run()
    (cart,) = shop.all(CartRecord)
    assert cart.lines[0]["vin"] == VIN
    shop.clock.set(shop.clock.now() + timedelta(minutes=1))
    shop.run()
    (cart,) = shop.all(CartRecord)
    assert (cart.lines, cart.vin, cart.billing_address) == ([], "", None)
    with shop.work() as work:
        assert handoffs.any_of_phone(work, token) is None
    assert shop.parked() == []


def test_r11_an_erased_account_takes_its_carts_along(shop: Shop, account_id: UUID) -> None:
    """R11: neither the cart nor its hand-off outlives the account."""
    parked(shop, account_id)
    with shop.work() as work:
        erasures.erase_account(work, work.session.get_one(Account, account_id))
    assert shop.all(CartRecord) == []
    assert shop.all(HandoffRecord) == []


def test_r25_the_customers_own_file_has_the_cart(shop: Shop, account_id: UUID) -> None:
    """R25: what is in the cart belongs to the customer as well."""
    parked(shop, account_id)
    with shop.work() as work:
        told = exporting.export(work, work.session.get_one(Account, account_id))
    assert told.sections["carts"][0]["lines"][0]["service_id"] == "connect_nav"


def test_r49_a_car_that_is_still_to_be_built(shop: Shop, account_id: UUID) -> None:
    """R49: parked by its sale number it needs no VIN; once it has one, the cart goes by that."""
    line = OrderLine(
        service_id="connect_nav", offer_id="m12", sale_number="SN-20270301", price_cents=7900
    )
    token = parked(shop, account_id, line)
    with shop.work() as work:
        account = work.session.get_one(Account, account_id)
        cart = service.taken(work, token, account)
        assert cart is not None
        assert service.car_missing(work, cart, {VIN}) is None
        found = service.review(work, account, cart)
        assert (found.settled, found.lines[0].car.key) == (True, "SN-20270301")
        service.accept(work, cart, found)
        assert OrderLine.model_validate(cart.lines[0]) == line
        record = vehicles.vehicle(work.session, VIN)
        assert record is not None
        sales.bind(work, "SN-20270301", record)
        assert service.review(work, account, cart).lines[0].car.key == VIN
        assert contracts.of_account(work.session, account_id) == []
