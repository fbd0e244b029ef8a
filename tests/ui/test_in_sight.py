"""What has to be seen at once is seen at once, on a high screen, a wide one, and within reach from a wheelchair."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk.domain import visit as moves
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.shop_steps import to_payment

HIGH, WIDE = (1080, 1920), (1920, 1080)
Open = Callable[..., ShopKiosk]


@pytest.fixture
def open_kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    opened: list[ShopKiosk] = []

    def open_it(size: tuple[int, int], *, large: bool = False, lowered: bool = False) -> ShopKiosk:
        # German has the longest words, and a wide screen the least height for them.
        shop = ShopKiosk(tmp_path, size, language="de" if size == WIDE else "nl")
        opened.append(shop)
        shop.kiosk.access_model.setReducedMotion(True)
        shop.kiosk.access_model.setLargeText(large)
        shop.kiosk.access_model.setLowered(lowered)
        return shop

    yield open_it
    for shop in opened:
        shop.close()


def top(shop: ShopKiosk, name: str) -> float:
    return shop.find(name).mapToScene(QPointF(0, 0)).y()


def bottom(shop: ShopKiosk, name: str) -> float:
    item = shop.find(name)
    return item.mapToScene(QPointF(0, item.height())).y()


@pytest.mark.parametrize(
    ("size", "large", "lowered"),
    [
        (HIGH, False, False),
        (WIDE, False, False),
        (WIDE, True, False),
        (HIGH, False, True),
        (HIGH, True, False),
    ],
)
def test_k4_code_and_number_are_in_sight_together(
    open_kiosk: Open, size: tuple[int, int], large: bool, lowered: bool
) -> None:
    """K4: the QR code, what to type instead and the number that the phone asks for need no scrolling."""
    shop = open_kiosk(size, large=large, lowered=lowered)
    visit = shop.kiosk.visit_model
    visit.begin()
    shop.kiosk.phone_sign_in_model.begin(True)
    code_in_sight(shop, "phone_sign_in")
    visit.end()
    shop.sign_in()
    to_payment(shop, "connect_nav")
    shop.kiosk.parking_model.leave()
    code_in_sight(shop, "parking")
    shop.kiosk.parking_model.stay()
    shop.wait_for_stage("payment")
    shop.tap("primaryButton")
    shop.wait_for_stage("confirmation")
    shop.tap("primaryButton")
    below = code_in_sight(shop, "handoff")
    if size == HIGH and not large and not lowered:
        assert bottom(shop, "step_active") < below, "every step is in sight as well"


def code_in_sight(shop: ShopKiosk, stage: str) -> float:
    """Wait for a screen with a code and see that all of it is above the buttons; where they begin."""
    shop.wait_for_stage(stage)
    shop.wait(lambda: shop.look("matchDigits") is not None)
    pause(100)
    below = top(shop, "primaryButton")
    assert max(bottom(shop, name) for name in ("qr", "typedCode", "matchDigits")) < below
    assert shop.find("qr").width() >= 300
    return below


def test_both_fields_are_in_sight_beside_the_keyboard(open_kiosk: Open) -> None:
    """LOOK: the keyboard never covers the field, nor the other one that belongs to it."""
    shop = open_kiosk(WIDE)
    visit = shop.kiosk.visit_model
    visit.apply(moves.begin)
    visit.apply(moves.choose_log_in)
    shop.wait_for_stage("log_in")
    shop.wait(lambda: shop.look("key_q") is not None)
    pause(100)
    keys = top(shop, "key_1")
    assert bottom(shop, "email") < keys
    assert bottom(shop, "password") < keys
    assert top(shop, "email") == top(shop, "password")
