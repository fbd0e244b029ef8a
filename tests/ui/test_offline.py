"""Without the store: what waits is said, one looks around, and the cart goes along in a code (K3, issue 5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.adapters.device_key import DeviceKey
from kiosk.contract.carried_carts import CarriedCart, CarriedCartState, CartState
from kiosk.domain import visit as moves
from kiosk.ports.store import StoreUnreachable
from kiosk.ports.sync import SyncStatus
from tests.ui.shop_kiosk import ShopKiosk
from tests.ui.shop_steps import to_payment
from tests.ui.store_double import AIRCROSS
from ui.viewmodels import carrying


@pytest.fixture
def shop(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShopKiosk]:
    """A kiosk on the attract screen; once `go_offline` was called its store is gone."""
    monkeypatch.setattr(carrying, "ASKED_EVERY_MS", 20)
    kiosk = ShopKiosk(tmp_path)
    kiosk.kiosk.access_model.setReducedMotion(True)
    yield kiosk
    kiosk.close()


def go_offline(shop: ShopKiosk) -> None:
    for method in ("changes", "vehicle", "contracts", "place_order"):
        shop.store.faults[method] = StoreUnreachable(maybe_acted=False)
    core = shop.core.now
    assert core is not None
    core.sync.wake()
    shop.wait(lambda: not shop.kiosk.property("online"))


def come_back(shop: ShopKiosk) -> None:
    shop.store.faults.clear()
    core = shop.core.now
    assert core is not None
    core.sync.wake()
    shop.wait(lambda: shop.kiosk.property("online"))


def prices_from(shop: ShopKiosk, ago: timedelta) -> None:
    """As if the last complete pull had been so long ago."""
    shop.core.usecases.browse_services.storage._synced_at = datetime.now(UTC) - ago  # type: ignore[attr-defined]  # the real database


def test_k3_the_whole_way_without_the_store(
    shop: ShopKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K3: from the start to a signed code with nobody's account; the kiosk learns that a phone has it, and wipes."""
    signed: list[CarriedCart] = []

    def remember(key: DeviceKey, cart: CarriedCart) -> str:
        signed.append(cart)
        return sign(key, cart)

    sign = DeviceKey.signed_cart
    monkeypatch.setattr(DeviceKey, "signed_cart", remember)
    go_offline(shop)
    shop.kiosk.visit_model.begin()
    shop.wait_for_stage("welcome")
    shop.tap("lookAround")
    shop.wait_for_stage("vin")
    shop.kiosk.vin_model.edit(AIRCROSS.vin)
    shop.kiosk.vin_model.submit()
    shop.wait_for_stage("confirm_vehicle")
    shop.tap("primaryButton")
    shop.wait_for_stage("home")
    shop.wait(lambda: shop.kiosk.home_model.fits)
    assert shop.look("addCar") is None
    assert shop.look("myAccountChip") is None
    shop.kiosk.home_model.discover("connect_nav")
    shop.wait_for_stage("service")
    shop.kiosk.service_model.addToCart()
    shop.kiosk.service_model.openCart()
    shop.wait_for_stage("cart")
    shop.tap("primaryButton")
    shop.wait_for_stage("carrying")
    shop.wait(lambda: shop.kiosk.carrying_model.state_now == "showing")
    [cart] = signed
    assert AIRCROSS.vin not in cart.model_dump_json()
    come_back(shop)
    opened = CarriedCartState(jti=cart.jti, state=CartState.OPENED, changed_at=datetime.now(UTC))
    shop.store.opened_carts.append(opened)
    shop.wait(lambda: shop.kiosk.carrying_model.state_now == "connected")
    for _ in range(carrying.FAREWELL_S):
        shop.kiosk.carrying_model.second_passed()
    shop.wait_for_stage("attract")
    assert shop.kiosk.visit_model.visit.cart.lines == ()


def test_k3_a_signed_in_customer_takes_the_cart_along(shop: ShopKiosk) -> None:
    """K3: from the payment too; back leads back, and another customer's screen never shows the code."""
    shop.sign_in()
    to_payment(shop, "connect_nav")
    go_offline(shop)
    shop.tap("leaveByPhone")
    shop.wait_for_stage("carrying")
    shop.wait(lambda: shop.kiosk.carrying_model.state_now == "showing")
    shop.tap("secondaryButton")
    shop.wait_for_stage("payment")
    assert shop.kiosk.carrying_model.property("qr").isEmpty()


def test_k3_an_empty_cart_says_so_at_the_button(shop: ShopKiosk) -> None:
    """K3: what needs the store says it where it would be touched."""
    shop.sign_in()
    go_offline(shop)
    item = shop.find("leaveByPhoneOffline")
    assert "mandje" in str(item.property("text")) or "cart" in str(item.property("text"))
    assert shop.look("leaveByPhone") is None or not shop.find("leaveByPhone").isEnabled()


@pytest.mark.parametrize(
    ("ago", "state"),
    [(timedelta(hours=1), "fresh"), (timedelta(days=2), "dated"), (timedelta(days=8), "hidden")],
)
def test_prices_say_their_date_or_are_not_shown(
    shop: ShopKiosk, ago: timedelta, state: str
) -> None:
    """Issue 5: after a day a date, after a week no price, and nothing can be put in the cart."""
    go_offline(shop)
    prices_from(shop, ago)
    visit = shop.kiosk.visit_model
    visit.begin()
    visit.lookAround()
    visit.apply(moves.vehicle_found, AIRCROSS)
    visit.apply(moves.vehicle_confirmed)
    shop.wait_for_stage("home")
    home = shop.kiosk.home_model
    shop.wait(lambda: home.fits and home.property("pricesState") == state)
    shop.settle()
    assert (shop.look("pricesNotice") is not None) == (state != "fresh")
    assert ("€" in shop.texts()) == (state != "hidden")
    home.discover("connect_nav")
    shop.wait_for_stage("service")
    shop.kiosk.service_model.addToCart()
    assert bool(shop.cart.lines) == (state != "hidden")


def test_the_badge_counts_and_tells_since_when(shop: ShopKiosk) -> None:
    """Issue 5: connected, offline since, waiting to be sent: one badge, read out in words."""
    shop.kiosk.visit_model.begin()
    shop.wait_for_stage("welcome")
    shop.settle()
    assert shop.look("connectionWords") is None
    since = datetime.now(UTC)
    shop.kiosk._take_status(SyncStatus(online=False, since=since, waiting=2))
    shop.settle()
    words = str(shop.find("connectionWords").property("text"))
    assert since.astimezone().strftime("%H:%M") in words
    assert "2" in words
    shop.kiosk._take_status(SyncStatus(online=True, since=since))
    shop.settle()
    assert shop.look("connectionWords") is None
