"""A credit card typed at the kiosk: told early when wrong, forgotten as soon as it is left (R66, R67, K5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.contract.orders import PaymentChoice
from kiosk.contract.problems import Code
from kiosk.ports.devices import CardRefused
from tests.ui.shop_double import GOOD_CARD, ShopDouble
from tests.ui.shop_kiosk import ShopKiosk
from tests.ui.shop_steps import to_payment, type_card
from tests.ui.store_double import refused

OpenShop = Callable[..., ShopKiosk]


@pytest.fixture
def open_shop(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenShop]:
    """Opens a kiosk with a customer on home; closes it after the test."""
    opened: list[ShopKiosk] = []

    def open_it(store: ShopDouble | None = None, **options: object) -> ShopKiosk:
        shop = ShopKiosk(tmp_path / str(len(opened)), store=store, **options)  # type: ignore[arg-type]  # passed on
        opened.append(shop)
        shop.sign_in()
        return shop

    yield open_it
    for shop in opened:
        shop.close()


def test_the_cardholder_becomes_plain_capitals_as_it_is_typed(open_shop: OpenShop) -> None:
    """R67: "J.P. O'Neil-Müller" is written "JP ONEIL MULLER" visibly, and the screen says so; digits are refused."""
    shop = open_shop()
    to_payment(shop, "connect_nav")
    type_card(shop, holder="J.P. O'Neil-Müller")
    assert shop.find("cardHolderInput").property("text") == "JP ONEIL MULLER"
    assert "Op kaarten staan gewone hoofdletters" in shop.texts()
    shop.type("cardHolder", "7")
    assert shop.find("cardHolderInput").property("text") == "JP ONEIL MULLER"
    assert "Een naam heeft geen cijfers" in shop.texts()


@pytest.mark.parametrize(
    ("number", "expiry", "code", "words"),
    [
        ("4242 4242 4242 4241", "1230", "123", "Dit nummer klopt niet"),
        ("4242", "1230", "123", "Dit nummer klopt niet"),
        (GOOD_CARD, "0120", "123", "Deze kaart is verlopen"),
        (GOOD_CARD, "1330", "123", "Vul maand en jaar in"),
        (GOOD_CARD, "1230", "12", "De code heeft 3 cijfers"),
    ],
)
def test_a_mistyped_card_is_told_before_it_is_sent(
    open_shop: OpenShop, number: str, expiry: str, code: str, words: str
) -> None:
    """R66: each mistake in its own field; nothing goes to the provider; everything typed stays."""
    shop = open_shop()
    to_payment(shop, "connect_nav")
    shop.wait(lambda: shop.look("payHere") is not None)
    shop.tap("payHere")
    shop.type("cardNumber", number)
    shop.type("cardExpiry", expiry)
    shop.type("cardCode", code)
    shop.type("cardHolder", "A DE VRIES")
    shop.tap("primaryButton")
    assert words in shop.texts()
    assert shop.tokens.entries == []
    assert shop.find("cardNumberInput").property("text") == number
    assert shop.stage == "payment"


@pytest.mark.parametrize("by", ["provider", "store"])
def test_a_declined_card_keeps_everything_but_number_and_code(open_shop: OpenShop, by: str) -> None:
    """A declined card: nothing is ordered, the rest of the form stays, another card goes through."""
    shop = open_shop()
    if by == "provider":
        shop.tokens.fault = CardRefused("declined")
    else:
        shop.store.faults["register_card"] = refused(Code.CARD_DECLINED, 402)
    to_payment(shop, "connect_nav")
    type_card(shop)
    shop.tap("primaryButton")
    shop.wait(lambda: "geweigerd" in shop.texts())
    assert shop.find("cardNumberInput").property("text") == ""
    assert shop.find("cardCodeInput").property("text") == ""
    assert shop.find("cardExpiryInput").property("text") == "12/30"
    assert shop.find("cardHolderInput").property("text") == "A DE VRIES"
    assert shop.store.requests == []
    shop.tokens.fault, shop.store.faults = None, {}
    shop.type("cardNumber", GOOD_CARD)
    shop.type("cardCode", "123")
    shop.tap("primaryButton")
    shop.wait_for_stage("confirmation")
    assert shop.store.requests[0].payment is PaymentChoice.CARD


def test_a_card_abandoned_half_way_is_forgotten(open_shop: OpenShop) -> None:
    """K5: leaving the form wipes the card; so does the end of the visit."""
    shop = open_shop()
    to_payment(shop, "connect_nav")
    type_card(shop)
    shop.tap("secondaryButton")
    shop.wait_for_stage("billing")
    model = shop.kiosk.payment_model
    assert model._rest() == ("", "", "", "")
    shop.tap("primaryButton")
    shop.wait_for_stage("payment")
    shop.type("cardNumber", GOOD_CARD)
    shop.kiosk.visit_model.end()
    assert model._rest() == ("", "", "", "")
