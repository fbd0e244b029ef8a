"""A session that ends in the middle: the same customer goes on where they were, nobody else does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.account import Profile
from kiosk.ports.store import SessionOver, StoreUnreachable
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.shop_steps import to_payment
from tests.ui.store_double import PASSWORD
from ui.viewmodels.ordering import LOOK_AGAIN_MS

STRANGER = Profile("a2", "Bram", "Smit", "bram@example.nl", "nl", "NL", confirmed=True)


@pytest.fixture
def at_payment(qtbot: QtBot, tmp_path: Path) -> Iterator[ShopKiosk]:
    """A customer before the button that orders; paying on the phone."""
    shop = ShopKiosk(tmp_path)
    shop.sign_in()
    to_payment(shop, "connect_nav")
    yield shop
    shop.close()


def log_in_again(shop: ShopKiosk, email: str = "") -> None:
    if email:
        shop.clear("email")
        shop.type("email", email)
    shop.type("password", PASSWORD)
    shop.tap("primaryButton")


def test_k5_logging_in_again_brings_the_cart_back(at_payment: ShopKiosk) -> None:
    """K5, R60: the order is refused for want of a session; nothing is ordered and nothing chosen is lost."""
    shop = at_payment
    shop.store.faults["place_order"] = SessionOver()
    shop.tap("primaryButton")
    shop.wait_for_stage("log_in")
    assert shop.kiosk.log_in_model.values() == ("anna@example.nl", "")
    assert "Log opnieuw in; uw mandje is bewaard." in shop.texts()
    assert shop.look("secondaryButton") is None
    assert shop.look("createInstead") is None
    shop.store.faults.clear()
    log_in_again(shop)
    shop.wait_for_stage("cart")
    assert [line.service.id for line in shop.cart.lines] == ["connect_nav"]
    assert shop.store.orders == {}


def test_k5_another_account_gets_nothing_of_the_visit(at_payment: ShopKiosk) -> None:
    """K5: whoever logs in instead is told why not, and sees no cart."""
    shop = at_payment
    shop.store.faults["place_order"] = SessionOver()
    shop.tap("primaryButton")
    shop.wait_for_stage("log_in")
    shop.store.faults.clear()
    owner, token = shop.store.profile, shop.kiosk.visit_model.session_token
    shop.store.profile = STRANGER
    log_in_again(shop, STRANGER.email)
    shop.wait(lambda: shop.kiosk.log_in_model.property("problem") == "account_other")
    assert shop.stage == "log_in"
    visit = shop.kiosk.visit_model
    assert visit.visit.profile is not None
    assert visit.visit.profile.account_id == owner.account_id
    assert visit.session_token == token
    assert "Dit bezoek hoort bij een ander account." in shop.texts()


def test_an_order_of_unknown_fate_is_never_called_not_ordered(at_payment: ShopKiosk) -> None:
    """DESIGN §4: sent without an answer, then the session ended: do not order again."""
    shop = at_payment
    shop.store.faults["place_order"] = StoreUnreachable(maybe_acted=True)
    shop.tap("primaryButton")
    shop.wait(lambda: "place_order" in shop.store.calls)
    shop.store.faults["place_order"] = SessionOver()
    shop.wait(lambda: shop.look("checking") is not None)
    shop.wait(lambda: shop.store.calls.count("place_order") > 1)
    shop.wait(lambda: "order_placed" in shop.store.calls)
    pause(LOOK_AGAIN_MS * 2)
    assert shop.stage == "ordering"
    assert shop.look("checking") is not None
    assert "Bestel niet opnieuw" in shop.texts()


def test_an_order_that_outlived_its_session_is_told_as_placed(
    at_payment: ShopKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DESIGN §4: the answer was lost and the session ended; the kiosk asks for itself, and says that the order is in."""
    shop = at_payment
    monkeypatch.setattr(shop.store, "order_placed", lambda _order_id: True)
    shop.store.faults["place_order"] = StoreUnreachable(maybe_acted=True)
    shop.tap("primaryButton")
    shop.wait_for_stage("ordering")
    core = shop.core.now
    assert core is not None
    shop.wait(lambda: core.sync.status().waiting == 1)
    shop.store.faults["place_order"] = SessionOver()
    shop.wait(lambda: shop.look("placed"))
    assert core.sync.status().parked == 0
    shop.kiosk.visit_model.startOver()
    shop.wait_for_stage("attract")
