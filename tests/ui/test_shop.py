"""The shop's screens in the real window, on the real core: from home to the payment, by touch and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from kiosk.contract.orders import OrderLine, PaymentChoice
from kiosk.domain.catalogue import ServiceText
from kiosk.domain.consent import Terms
from kiosk.domain.contract import ServiceStatus
from kiosk.ports.store import StoreUnreachable
from tests.ui.shop_double import GOOD_CARD, HOME, SERVICES, ShopDouble
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.shop_steps import fill_cart, to_payment, type_card
from tests.ui.store_double import AIRCROSS, VAN

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


def test_home_shows_the_car_left_and_its_services_right_of_it(open_shop: OpenShop) -> None:
    """R71, R72, R74: the picture left, what the car has right of it with its status, what is on sale below."""
    store = ShopDouble()
    line = OrderLine(service_id="teleservices", offer_id="life", vin=AIRCROSS.vin, price_cents=0)
    store.bought = (store.contract(line, uuid4(), ServiceStatus.ACTIVE),)
    shop = open_shop(store)
    shop.wait(lambda: shop.look("owned_Teleservices") is not None)
    picture, owned = shop.find("carPicture"), shop.find("owned_Teleservices")
    on_sale = shop.find("service_connect_nav")
    assert (
        picture.mapToScene(picture.boundingRect().topRight()).x()
        <= owned.mapToScene(owned.position() * 0).x()
    )
    assert (
        on_sale.mapToScene(on_sale.position() * 0).y()
        > picture.mapToScene(picture.boundingRect().bottomLeft()).y()
    )
    assert "Actief" in shop.texts()
    assert shop.look("service_teleservices") is None
    assert "Uw C3 Aircross is compatibel met nog 4 services" in shop.texts()


def test_only_what_fits_is_listed_until_all_services_are_asked_for(open_shop: OpenShop) -> None:
    """R51 to R54: compatible in blue; the filter shows the others with the reason, in a neutral colour."""
    shop = open_shop()
    theme_info = shop.find("compatible").property("ink")
    assert theme_info.name() == "#1b5fc1"
    assert "Uw C3 Aircross is compatibel met 5 services" in shop.texts()
    assert shop.look("service_e_remote") is None
    shop.tap("filter_all")
    shop.wait(lambda: shop.look("service_e_remote") is not None)
    card = shop.find("service_e_remote")
    assert card.property("compatible") is False
    assert "Alleen voor elektrische auto's en plug-in hybrides" in card.property("reason")
    shop.tap("filter_available")
    shop.wait(lambda: shop.look("service_e_remote") is None)


def test_another_car_has_other_services(open_shop: OpenShop) -> None:
    """R31, R53: the cars of the account can be switched between, and each has its own list."""
    store = ShopDouble()
    store.cars = (AIRCROSS, VAN)
    shop = open_shop(store)
    shop.tap("myCars")
    pause(300)
    shop.tap(f"car_{VAN.vin}")
    shop.wait(lambda: shop.look("service_e_remote") is not None)
    assert "ë\N{NON-BREAKING HYPHEN}Berlingo" in shop.texts(), (
        "no line ends in the middle of a name"
    )


def test_a_service_goes_into_the_cart_once_however_often_it_is_tapped(open_shop: OpenShop) -> None:
    """R59, R60: Discover, a term, into the cart; a second time for the same car is refused."""
    shop = open_shop()
    shop.tap("service_connect_nav")
    shop.wait_for_stage("service")
    shop.tap("offer_m36")
    shop.tap("primaryButton")
    assert [line.offer.id for line in shop.cart.lines] == ["m36"]
    shop.kiosk.service_model.addToCart()
    assert len(shop.cart.lines) == 1
    assert "Connect Nav zit al in uw mandje" in shop.texts()


def test_the_cart_shows_each_line_and_the_total_with_vat_and_undoes(open_shop: OpenShop) -> None:
    """R60: service, term, car and price per line; the total; taking out can be undone; empty is a state."""
    shop = open_shop()
    fill_cart(shop, "connect_nav", "danger_zones")
    words = shop.texts()
    for shown in (
        "Connect Nav",
        "12 maanden · voor uw C3 Aircross",
        "€ 79,00",
        "€ 108,00",
        "18,74",
    ):
        assert shown in words.replace("\N{NO-BREAK SPACE}", " ")
    shop.tap("remove_connect_nav")
    shop.wait(lambda: "Connect Nav is verwijderd" in shop.texts())
    shop.tap("noticeAction")
    assert [line.service.id for line in shop.cart.lines] == ["connect_nav", "danger_zones"]
    shop.tap("remove_connect_nav")
    shop.tap("remove_danger_zones")
    shop.wait(lambda: "Uw mandje is leeg" in shop.texts())
    shop.kiosk.cart_model.goOn()
    assert shop.stage == "cart"


def test_both_boxes_start_unticked_and_continue_says_what_is_missing(open_shop: OpenShop) -> None:
    """R61, R63: two boxes, each with its text; what was accepted is kept with version and language."""
    shop = open_shop()
    fill_cart(shop, "danger_zones")
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
    assert [row["accepted"] for row in shop.kiosk.terms_model._boxes.rows] == [False, False]
    shop.tap("primaryButton")
    assert shop.stage == "terms"
    assert "Er ontbreken nog 2 vinkjes" in shop.texts()
    shop.tap("box_terms_of_saleRead")
    shop.wait(lambda: "Algemene verkoopvoorwaarden" in shop.texts())
    pause(300)
    shop.tap("termsSheetClose")
    pause(300)
    shop.tap("box_terms_of_saleBox")
    shop.tap("primaryButton")
    assert shop.stage == "terms"
    assert "Er ontbreekt nog 1 vinkje" in shop.texts()
    shop.tap("box_terms_of_geolocationBox")
    shop.tap("primaryButton")
    shop.wait_for_stage("billing")
    consents = shop.kiosk.visit_model.visit.consents
    assert [(c.terms, c.version, c.language) for c in consents] == [
        (Terms.SALE, "2026-01", "nl"),
        (Terms.GEOLOCATION, "2026-01", "nl"),
    ]


def test_geolocation_is_asked_for_only_where_a_line_needs_it(open_shop: OpenShop) -> None:
    """R61: one box for a cart without geolocation."""
    shop = open_shop()
    fill_cart(shop, "connect_nav")
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
    assert shop.look("box_terms_of_geolocation") is None


def to_billing(shop: ShopKiosk) -> None:
    fill_cart(shop, "connect_nav")
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
    shop.tap("box_terms_of_saleBox")
    shop.tap("primaryButton")
    shop.wait_for_stage("billing")


def test_the_billing_address_is_prefilled_checked_and_saved(open_shop: OpenShop) -> None:
    """R64: a wrong postal code is told by the country's form and keeps what was typed; the change is saved."""
    shop = open_shop()
    to_billing(shop)
    assert shop.find("streetInput").property("text") == "Dorpsstraat"
    shop.clear("postalCode")
    shop.type("postalCode", "35")
    shop.tap("primaryButton")
    assert shop.stage == "billing"
    assert "Een postcode ziet er hier uit als 1012 AB." in shop.texts()
    assert shop.find("postalCodeInput").property("text") == "35"
    shop.type("postalCode", "12cd")
    shop.tap("primaryButton")
    shop.wait_for_stage("payment")
    assert shop.store.addresses == [replace(HOME, postal_code="3512 CD")]


def test_an_address_that_cannot_be_saved_can_serve_this_order(open_shop: OpenShop) -> None:
    """R64: the store is unreachable; nothing typed is lost and there is a way on."""
    shop = open_shop()
    to_billing(shop)
    shop.store.faults["save_billing_address"] = StoreUnreachable()
    shop.type("city", "e")
    shop.tap("primaryButton")
    shop.wait(lambda: shop.kiosk.billing_model._problem == "store_unreachable")
    assert shop.find("cityInput").property("text") == "Utrechte"
    shop.tap("secondaryButton")
    shop.wait_for_stage("payment")
    address = shop.kiosk.visit_model.visit.billing_address
    assert address is not None
    assert address.city == "Utrechte"


def test_paying_on_the_phone_orders_once_however_often_the_button_is_tapped(
    open_shop: OpenShop,
) -> None:
    """R68: the button says what it does and what is charged when; a double tap is one order."""
    shop = open_shop()
    to_payment(shop, "connect_nav")
    words = shop.texts().replace("\N{NO-BREAK SPACE}", " ")
    assert "Bestellen en betalen" in words
    assert "Vandaag € 0. € 79,00 wordt 14 dagen na activering afgeschreven." in words
    shop.tap("primaryButton")
    shop.kiosk.payment_model.pay()
    shop.wait_for_stage("confirmation")
    assert len({order.order_id for order in shop.store.requests}) == 1
    assert shop.store.requests[0].payment is PaymentChoice.PHONE


def test_a_zero_total_needs_no_card(open_shop: OpenShop) -> None:
    """R58: no card step for a zero total; the order goes out without a card."""
    shop = open_shop()
    to_payment(shop, "teleservices")
    assert shop.look("payOnPhone") is None
    assert shop.look("cardNumber") is None
    shop.tap("primaryButton")
    shop.wait_for_stage("confirmation")
    assert shop.store.requests[0].payment is PaymentChoice.NONE


def test_a_kiosk_without_card_entry_offers_the_phone_only(open_shop: OpenShop) -> None:
    """A card can be typed here only where the store's settings say so."""
    store = ShopDouble()
    store.card_here = False
    shop = open_shop(store)
    to_payment(shop, "connect_nav")
    pause(200)
    assert shop.look("payHere") is None
    shop.kiosk.payment_model.choose("card")
    assert shop.kiosk.payment_model._choice is PaymentChoice.PHONE


def test_a_change_of_language_loses_nothing_that_was_typed(open_shop: OpenShop) -> None:
    """K9: another language at once, in the middle of the card form, store texts included."""
    shop = open_shop()
    to_payment(shop, "connect_nav")
    type_card(shop)
    shop.kiosk.language_model.choose("en")
    shop.wait(lambda: "Order and pay" in shop.texts())
    assert shop.find("cardNumberInput").property("text") == GOOD_CARD
    assert shop.find("cardHolderInput").property("text") == "A DE VRIES"


def test_texts_of_the_store_are_shown_as_they_are(open_shop: OpenShop) -> None:
    """K8: mark-up, a very long text and a text that turns its direction stay plain text and harm nothing."""
    nasty = ("<img src='file:///etc/passwd'><b>Nav</b>", "\u202egnp.exe", "lang " * 1000)
    store = ShopDouble()
    first = replace(
        SERVICES[0], texts={"nl": ServiceText(nasty[0], nasty[1], nasty[2], (nasty[0],))}
    )
    store.services = (first, *SERVICES[1:])
    shop = open_shop(store)
    assert nasty[0] in shop.texts()
    shop.tap("service_connect_nav")
    shop.wait_for_stage("service")
    assert nasty[0] in shop.texts()
    assert nasty[2] in shop.texts()
    assert not shop.picture().isNull()


def test_nothing_of_a_visit_survives_it(open_shop: OpenShop) -> None:
    """K5: after the end every model of the shop is empty."""
    shop = open_shop()
    to_payment(shop, "connect_nav")
    type_card(shop)
    shop.kiosk.visit_model.end()
    shop.wait(lambda: shop.stage == "attract")
    kiosk = shop.kiosk
    assert kiosk.home_model.fits == ()
    assert kiosk.home_model._available.rows == ()
    assert kiosk.home_model._cars.rows == ()
    assert kiosk.cart_model._lines.rows == ()
    assert kiosk.terms_model._accepted == {}
    assert kiosk.billing_model._typed.street == ""
    assert kiosk.ordering_model.order is None
    assert kiosk.handoff_model.code_model.now is None


def test_contracts_that_cannot_be_looked_up_leave_the_shop_open(open_shop: OpenShop) -> None:
    """K3: without the store home says so and still shows what fits; asking again mends it."""
    store = ShopDouble()
    store.faults["contracts"] = StoreUnreachable()
    shop = open_shop(store)
    shop.wait(lambda: "We kunnen uw services nu niet opzoeken." in shop.texts())
    assert shop.look("service_connect_nav") is not None
    store.faults = {}
    shop.tap("reloadContracts")
    shop.wait(lambda: "Deze auto heeft nog geen services." in shop.texts())
