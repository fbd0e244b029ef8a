"""Leaving in the middle, on the real window and core; the store and the phone are doubles (K4, K5)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.contract.handoffs import HandoffPhase
from kiosk.domain import by_phone
from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart
from kiosk.ports.store import SessionOver, StoreUnreachable
from tests.ui.shop_double import SERVICES
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.store_double import AIRCROSS
from ui.viewmodels import following, parking


@pytest.fixture(scope="module")
def kiosk(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopKiosk]:
    """One window for all of them; each begins with a visit of its own."""
    shop = ShopKiosk(tmp_path_factory.mktemp("kiosk"))
    yield shop
    shop.close()


@pytest.fixture
def shop(kiosk: ShopKiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShopKiosk]:
    """A customer with one service in the cart."""
    monkeypatch.setattr(following, "RETRY_MS", (40,))
    store = kiosk.store
    store.faults, store.parked, store.unparked = {}, [], []
    store.parked_phase, store.parked_version, store.parked_codes = HandoffPhase.PENDING, 1, 0
    kiosk.sign_in()
    visit = kiosk.kiosk.visit_model
    visit.apply(moves.cart_changed, Cart().add(SERVICES[0], SERVICES[0].offers[0], AIRCROSS.vin))
    visit.apply(moves.open_cart)
    kiosk.wait_for_stage("cart")
    yield kiosk
    visit.end()
    kiosk.wait(lambda: kiosk.stage == "attract")


def digits(shop: ShopKiosk) -> str:
    code = shop.kiosk.parking_model.code_model.now
    return "" if code is None else code.digits


def leave(shop: ShopKiosk) -> None:
    shop.tap("leaveByPhone")
    shop.wait_for_stage("parking")
    shop.wait(lambda: digits(shop))


def test_k4_a_phone_takes_the_visit_and_the_kiosk_forgets_it(
    shop: ShopKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K4, K5: the cart and the car go along; once a phone has them the screen says so and wipes itself."""
    monkeypatch.setattr(parking, "FAREWELL_S", 2)
    signed_out = len(shop.store.signed_out)
    leave(shop)
    [parked] = shop.store.parked
    assert (parked.vin, parked.language) == (AIRCROSS.vin, "nl")
    assert [line.service_id for line in parked.lines] == ["connect_nav"]
    shop.settle()
    for shown in ("store.example/go", "WDJB-MJHT", "65", "de 1 service in uw mandje"):
        assert shown in shop.texts()
    shop.store.take_visit()
    shop.wait(lambda: "Uw telefoon neemt het over" in shop.texts())
    assert "WDJB-MJHT" not in shop.texts()
    shop.wait_for_stage("attract")
    assert shop.kiosk.visit_model.session_token == ""
    shop.wait(lambda: len(shop.store.signed_out) == signed_out + 1)
    assert shop.store.unparked == []


def test_k4_whoever_stays_finds_everything_as_it_was(shop: ShopKiosk) -> None:
    """K4: nothing has left; the store keeps nothing, and a phone that comes late moves nothing."""
    leave(shop)
    cart = shop.cart
    shop.tap("primaryButton")
    shop.wait_for_stage("cart")
    assert shop.cart == cart
    shop.wait(lambda: len(shop.store.unparked) == 1)
    shop.store.take_visit()
    pause(150)
    assert shop.stage == "cart"


def test_k4_the_sheet_that_asks_before_starting_over_offers_it_too(shop: ShopKiosk) -> None:
    """K4: whoever wants to go need not lose what they chose."""
    shop.tap("startOverButton")
    shop.wait(lambda: shop.look("leaveInstead") is not None)
    pause(300)
    shop.tap("leaveInstead")
    shop.wait_for_stage("parking")


def test_k4_a_no_on_the_phone_leaves_everything_here(shop: ShopKiosk) -> None:
    """RFC 8628 §3.5 access_denied: a new code, or carry on here."""
    leave(shop)
    shop.store.take_visit(HandoffPhase.REFUSED)
    shop.wait(lambda: "Alles staat er nog" in shop.texts())
    shop.store.take_visit(HandoffPhase.PENDING)
    shop.tap("primaryButton")
    shop.wait(lambda: digits(shop))
    shop.tap("primaryButton")
    shop.wait_for_stage("cart")
    assert shop.cart.lines


def test_k3_without_a_connection_the_code_comes_by_itself(shop: ShopKiosk) -> None:
    """K3: the screen says that nothing is lost; an expired code is renewed as soon as that is possible."""
    shop.store.faults["park_visit"] = StoreUnreachable()
    shop.tap("leaveByPhone")
    shop.wait(lambda: shop.look("parkingOffline") is not None)
    shop.store.faults = {"renew_parked_visit": StoreUnreachable()}
    shop.wait(lambda: digits(shop))
    shop.store.take_visit(HandoffPhase.EXPIRED)
    shop.wait(lambda: shop.look("parkingOffline") is not None and not digits(shop))
    shop.store.faults = {}
    shop.store.take_visit(HandoffPhase.PENDING)
    shop.wait(lambda: digits(shop))


def test_k5_a_session_that_ended_leads_to_log_in_with_the_cart_kept(shop: ShopKiosk) -> None:
    """K5: the same customer logs in again, on this screen or on the phone."""
    shop.store.faults["park_visit"] = SessionOver()
    shop.tap("leaveByPhone")
    shop.wait_for_stage("log_in")
    assert shop.kiosk.visit_model.visit.logged_out
    assert len(shop.cart.lines) == 1
    assert not shop.kiosk.visit_model.visit.trail


def test_k3_offline_says_so_at_the_button(shop: ShopKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """K3: before it is touched."""
    monkeypatch.setattr(shop.kiosk, "_online", False)
    shop.kiosk.stateChanged.emit()
    shop.wait(lambda: shop.look("leaveByPhoneOffline") is not None)
    monkeypatch.undo()
    shop.kiosk.stateChanged.emit()
    shop.wait(lambda: shop.look("leaveByPhoneOffline") is None)


def test_k4_every_screen_on_the_way_offers_it(shop: ShopKiosk) -> None:
    """K4: home, cart, terms, billing and payment; back leads to the very same screen."""
    visit = shop.kiosk.visit_model
    for stage in ("home", "cart", "terms"):
        if stage == "home":
            visit.apply(moves.back_home)
        elif stage == "cart":
            visit.apply(moves.open_cart)
        else:
            visit.apply(moves.go_on_to_terms)
        shop.wait_for_stage(stage)
        shop.find("leaveByPhone")
        assert by_phone.can_leave(visit.visit)
    leave(shop)
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
