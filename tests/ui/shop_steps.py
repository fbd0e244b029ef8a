"""The way through the shop, as a customer taps it; shared by the tests of its screens."""

from __future__ import annotations

from kiosk.domain.consent import Terms
from tests.ui.shop_double import GOOD_CARD
from tests.ui.shop_kiosk import ShopKiosk


def fill_cart(shop: ShopKiosk, *services: str) -> None:
    for service in services:
        shop.tap(f"service_{service}")
        shop.wait_for_stage("service")
        shop.tap("primaryButton")
        shop.tap("secondaryButton")
        shop.wait_for_stage("home")
    shop.tap("primaryButton")
    shop.wait_for_stage("cart")


def to_payment(shop: ShopKiosk, *services: str) -> None:
    fill_cart(shop, *services)
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
    for terms in Terms:
        if shop.look(f"box_{terms.value}") is not None:
            shop.tap(f"box_{terms.value}Box")
    shop.tap("primaryButton")
    shop.wait_for_stage("billing")
    shop.tap("primaryButton")
    shop.wait_for_stage("payment")


def type_card(shop: ShopKiosk, number: str = GOOD_CARD, holder: str = "A. de Vries") -> None:
    shop.wait(lambda: shop.look("payHere") is not None)
    shop.tap("payHere")
    type_card_in(shop, number, holder)


def type_card_in(shop: ShopKiosk, number: str = GOOD_CARD, holder: str = "A. de Vries") -> None:
    for field in ("cardNumber", "cardExpiry", "cardCode", "cardHolder"):
        shop.clear(field)
    shop.type("cardNumber", number)
    shop.type("cardExpiry", "1230")
    shop.type("cardCode", "123")
    shop.type("cardHolder", holder)
