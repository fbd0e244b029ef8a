"""A cart from the kiosk is ordered on the phone, without JavaScript, on the real system (K3, K4, R53 to R68)."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import requests

from tests.store.demo.system import PASSWORD, Phone, text_of
from tests.store.pages.ordering_hand import (
    DEMO,
    ELECTRIC,
    NAV,
    REMOTE,
    Customer,
    Screen,
    at,
    customer,
    customer_again,
    held_in,
    regular,
    screen,
    taking,
)

__all__ = ["regular", "screen"]


def test_k3_a_cart_without_network_becomes_an_order(screen: Screen) -> None:
    """K3, R60 to R69: scanned, car chosen, terms, address, ordered once; the kiosk learns of it when it is back."""
    who = customer(screen)
    cart = screen.cart(NAV, ("danger_zones", "m12", 2900))
    asked = who.phone.get(screen.address(cart))
    assert "Uw mandje meenemen" in text_of(asked)
    assert "Connect Nav" in text_of(asked)
    assert screen.became_of(cart) == []
    page = who.phone.post(screen.address(cart))
    assert at(page) == "/order/car"
    vin = re.search(r'name="held" value="(\w{17})"', page.text)
    assert vin is not None
    page = who.post("/order/car", held=vin[1])
    assert at(page) == "/order/cart"
    assert "108,00" in text_of(page)
    assert screen.became_of(cart) == ["opened"]
    page = who.up_to_order()
    assert at(page) == "/order/confirm"
    for words in ("Bestellen en betalen", "Vandaag €", "14 dagen na de activering", "Utrecht"):
        assert words in text_of(page)
    answers = [who.post("/order/confirm") for _ in range(2)]
    assert [at(answer) for answer in answers] == ["/phone", "/phone"]
    orders = screen.system.rows(
        "SELECT total_cents FROM orders JOIN carts ON carts.order_id = orders.id WHERE jti = ?",
        cart.jti,
    )
    assert orders == [(10800,)]
    assert screen.became_of(cart) == ["ordered"]
    assert "Kijk in uw mail" in text_of(answers[-1])
    paid = screen.system.prove(who.phone, who.email)
    assert "Uw creditcard" in text_of(paid)


def test_k3_a_second_phone_gets_nothing_and_the_first_goes_on(screen: Screen) -> None:
    """K3: a replayed code is `taken`; the phone that has the cart scans it again and is where it was."""
    who, thief = customer(screen), Customer(screen.system)
    cart = taking(screen, who)
    for answer in (thief.phone.get(screen.address(cart)), thief.phone.post(screen.address(cart))):
        assert answer.status_code == 409
        assert "Een andere telefoon heeft dit mandje al" in text_of(answer)
    assert at(who.phone.get(screen.address(cart))) == "/order/car"
    thief.log_in(*DEMO)
    assert thief.get("/order").status_code == 410


def test_k3_looking_at_a_cart_does_not_open_it(screen: Screen) -> None:
    """K3: a scanner of links may open the page as often as it likes; a form of another site opens nothing."""
    cart = screen.cart()
    before = screen.system.counts()
    for _ in range(3):
        assert Phone().get(screen.address(cart)).ok
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    answer = requests.post(screen.address(cart), headers=elsewhere, timeout=30)
    assert "Uw mandje meenemen" in text_of(answer)
    after = screen.system.counts()
    assert (after["carts"], after["handoffs"]) == (before["carts"], before["handoffs"])


def test_r60_prices_lines_and_services_are_those_of_now(screen: Screen) -> None:
    """R53, R60: another price is shown beside the old one and accepted anew; what cannot be had is named and left out."""
    who = customer(screen)
    lines = (("connect_nav", "m12", 6900), NAV, REMOTE, ("gone", "m12", 100))
    cart = screen.cart(*lines)
    yesterday = cart.iat - 86_400
    taking(screen, who, cart.model_copy(update={"prices_at": yesterday}))
    who.post("/order/car", held=held_in(who))
    page = who.get("/order")
    assert at(page) == "/order/cart"
    told = text_of(page).replace("\xa0", " ")
    assert "Het scherm toonde de prijzen van" in told
    assert "Was € 69,00" in told
    assert "Nu € 79,00" in told
    for words in (
        "Staat al in uw mandje",
        "hij is er voor een andere aandrijving",
        "Deze service verkopen we niet meer",
        "Akkoord, zo verder",
    ):
        assert words in told
    stale = who.post("/order/cart", seal="0" * 64)
    assert (stale.status_code, "Net veranderde er nog iets" in text_of(stale)) == (409, True)
    assert at(who.get("/order/terms")) == "/order/cart"
    page = who.take_cart()
    assert at(page) == "/order/terms"
    assert "79,00" in text_of(who.up_to_order())
    assert at(who.post("/order/confirm")) == "/phone"


def test_r53_services_can_be_left_out_and_added_on_the_phone(
    screen: Screen, regular: Customer
) -> None:
    """R51 to R53, R60: the last line gone, what fits the car is offered, and nothing else can be added."""
    who = regular
    taking(screen, who)
    who.post("/order/car", held=held_in(who))
    page = who.take_cart(remove="0")
    assert at(page) == "/order/services"
    assert "Wat past bij uw C3 Aircross" in text_of(page)
    assert 'value="connect_nav"' in page.text
    assert 'value="e_remote_control"' not in page.text
    for service, offer in (("e_remote_control", "life"), ("connect_nav", "m99"), ("gone", "m12")):
        answer = who.post("/order/services", service=service, offer=offer)
        assert (answer.status_code, "nu niet toevoegen" in text_of(answer)) == (409, True)
    page = who.post("/order/services", service="danger_zones", offer="m12")
    assert at(page) == "/order/cart"
    assert "29,00" in text_of(page)
    assert "Nog een service toevoegen" in text_of(page)
    assert who.post("/order/services", service="danger_zones", offer="m12").status_code == 409
    assert at(who.take_cart()) == "/order/terms"


def test_k4_a_visit_without_a_cart_goes_on_with_what_fits(screen: Screen) -> None:
    """K4: parked from the first screen, with a car or without: the phone asks for the car and shows what fits it."""
    kiosk = screen.system.customer()
    visit: dict[str, Any] = {"lines": [], "vin": None, "language": "nl"}
    code = kiosk.call("POST", "/v1/account/parked-visits", visit)["code"]
    who = Customer(screen.system)
    form = {"answer": "yes", "digits": code["match_digits"]}
    who.phone.post(code["verification_uri_complete"], **form)
    page = who.log_in(kiosk.email, PASSWORD)
    assert at(page) == "/order/car"
    page = who.post("/order/car", held=kiosk.vin)
    assert at(page) == "/order/services"
    assert at(who.post("/order/confirm")) == "/order/services"
    page = who.post("/order/services", service="connect_nav", offer="m36")
    assert "189,00" in text_of(page)
    assert at(who.up_to_order()) == "/order/confirm"


def test_r58_a_free_service_needs_no_card(screen: Screen) -> None:
    """R20, R58: a confirmed account and a zero total: no card, no digits, on to the car at once."""
    who = Customer(screen.system)
    who.log_in(*DEMO)
    taking(screen, who, screen.cart(REMOTE, car="c4"))
    who.post("/order/car", held=ELECTRIC)
    page = who.up_to_order()
    assert "Dit kost niets" in text_of(page)
    assert "Bestellen en betalen" not in text_of(page)
    page = who.post("/order/confirm")
    assert at(page) == "/phone"
    assert "Uw creditcard" not in text_of(page)
    assert "Kijk in uw mail" not in text_of(page)
    repeated = customer_again(screen)
    page = repeated.get("/order/cart")
    assert "Hebt u al voor deze auto" in text_of(page)
    assert "kunt u nu niets bestellen" in text_of(page)


def test_k4_a_parked_visit_goes_on_where_it_was(screen: Screen) -> None:
    """K4, K5: only whoever was signed in at the kiosk goes on with it; car and cart are there."""
    kiosk = screen.system.customer()
    line = {"service_id": NAV[0], "offer_id": NAV[1], "vin": kiosk.vin, "price_cents": NAV[2]}
    visit = {"lines": [line], "vin": kiosk.vin, "language": "nl"}
    code = kiosk.call("POST", "/v1/account/parked-visits", visit)["code"]
    who = Customer(screen.system)
    url = code["verification_uri_complete"]
    page = who.phone.post(url, answer="yes", digits=code["match_digits"])
    assert (at(page), "Uw mandje staat klaar" in text_of(page)) == ("/account/log-in", True)
    page = who.log_in(*DEMO)
    assert (page.status_code, "hoort bij een ander account" in text_of(page)) == (403, True)
    page = who.log_in(kiosk.email, PASSWORD)
    who.post("/account/log-out")
    page = who.log_in(kiosk.email, PASSWORD)
    assert at(page) == "/order/cart"
    assert kiosk.vin in page.text
    assert at(who.phone.get(url)) == "/order/cart"
    assert at(who.up_to_order()) == "/order/confirm"
    assert at(who.post("/order/confirm")) == "/phone"


def test_k4_what_nobody_parked_belongs_to_whoever_takes_it(screen: Screen) -> None:
    """K4, R19: a visit of nobody; the phone creates the account, and the car of the visit is asked for."""
    kiosk = screen.system.kiosk()
    kiosk.access_token = None
    vin = screen.system.new_car()
    line = {"service_id": NAV[0], "offer_id": NAV[1], "vin": vin, "price_cents": NAV[2]}
    visit = {"lines": [line], "vin": vin, "language": "de"}
    code = kiosk.call("POST", "/v1/parked-visits", visit)["code"]
    who = Customer(screen.system)
    who.phone.post(code["verification_uri_complete"], answer="yes", digits=code["match_digits"])
    fresh = screen.system.kiosk()
    fresh.register()
    page = who.log_in(fresh.email, PASSWORD)
    assert (at(page), "Ist das Ihr Auto?" in text_of(page)) == ("/order/car", True)
    assert at(who.post("/order/car", answer="yes")) == "/order/cart"


def test_k3_two_taps_at_once_are_one_order(screen: Screen) -> None:
    """R68: the button that orders, sent by two requests at the same time, places one order and one mail."""
    who = customer(screen)
    cart = taking(screen, who)
    who.post("/order/car", held=held_in(who))
    who.up_to_order()
    cookies = dict(who.phone.http.cookies)
    url = f"{screen.system.at.store_url}/order/confirm"

    def tap(_: int) -> str:
        return at(requests.post(url, cookies=cookies, timeout=30))

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(tap, range(2))) == ["/phone", "/phone"]
    found = screen.system.rows(
        "SELECT count(*) FROM orders JOIN carts ON carts.order_id = orders.id WHERE jti = ?",
        cart.jti,
    )
    assert found == [(1,)]
