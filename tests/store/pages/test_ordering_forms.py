"""What the forms of an order refuse, and how they say it: cars, terms, addresses, odd input (R31 to R64)."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.store.demo.system import PASSWORD, text_of
from tests.store.pages.ordering_hand import (
    ELECTRIC,
    HOME,
    NAV,
    REMOTE,
    Customer,
    Screen,
    at,
    customer,
    held_in,
    regular,
    screen,
    taking,
)

__all__ = ["regular", "screen"]


def test_r34_a_car_is_found_by_its_vin_and_put_into_the_account(
    screen: Screen, regular: Customer
) -> None:
    """R34 to R40: what is no VIN is said in words; O is read as 0; the car is shown, and re-entered where it is not."""
    who = regular
    taking(screen, who)
    for vin, status, words in (
        ("", 422, "Typ het VIN"),
        ("VF7SXHNPMM", 422, "te kort"),
        ("VF7SXHNPMMT53188Ü", 422, "zonder accent"),
        ("VR7BCZKXCNE999999", 404, "vinden we geen auto"),
        ("x" * 400, 422, "te lang"),
    ):
        page = who.post("/order/car", vin=vin)
        assert (page.status_code, words in text_of(page)) == (status, True), vin
    vin = screen.system.new_car()
    page = who.post("/order/car", vin=vin.replace("0", "O").lower())
    assert "Is dit uw auto?" in text_of(page)
    assert vin in page.text
    assert "Voor welke auto" in text_of(who.post("/order/car", answer="no"))
    assert "Is dit uw auto?" in text_of(who.post("/order/car", vin=vin))
    assert at(who.post("/order/car", answer="yes")) == "/order/cart"
    assert vin in who.get("/order/cart").text


def test_r31_the_eleventh_car_and_somebody_elses_are_refused(screen: Screen) -> None:
    """R31, R51v: the way on is said, nothing of the holder is, and the cart stays."""
    kiosk = screen.system.customer()
    for _ in range(9):
        kiosk.call("POST", "/v1/account/vehicles", {"vin": screen.system.new_car()})
    kiosk.access_token = None
    who = Customer(screen.system)
    who.log_in(kiosk.email, PASSWORD)
    taking(screen, who)
    who.post("/order/car", vin=screen.system.new_car())
    page = who.post("/order/car", answer="yes")
    assert (page.status_code, "al tien auto" in text_of(page)) == (409, True)
    assert 'href="/account/cars"' in page.text
    other = customer(screen)
    taking(screen, other)
    other.post("/order/car", vin=ELECTRIC)
    page = other.post("/order/car", answer="yes")
    assert (page.status_code, "hoort een controle" in text_of(page)) == (409, True)
    assert "demo@" not in page.text
    assert at(other.get("/order")) == "/order/car"


def test_r61_nothing_is_ticked_and_nothing_goes_on_without(
    screen: Screen, regular: Customer
) -> None:
    """R61, R63: two boxes never pre-ticked, each with its text; an outdated text is not accepted."""
    who = regular
    taking(screen, who)
    who.post("/order/car", held=held_in(who))
    page = who.take_cart()
    assert page.text.count('type="checkbox"') == 2
    assert "checked" not in page.text
    assert page.text.count('<details class="reading">') == 2
    seen = dict(re.findall(r'name="(shown_\w+)" value="([^"]+)"', page.text))
    half = who.post("/order/terms", terms_of_sale="yes", **seen)
    assert (half.status_code, "Er ontbreekt nog een vinkje" in text_of(half)) == (422, True)
    both = {"terms_of_sale": "yes", "terms_of_geolocation": "yes"}
    for forged in ({}, dict.fromkeys(seen, "2019-01:nl"), dict.fromkeys(seen, "2026-01:xx")):
        answer = who.post("/order/terms", **both, **forged)
        assert (answer.status_code, "zojuist vernieuwd" in text_of(answer)) == (409, True)
    assert at(who.post("/order/terms", **both, **seen)) == "/order/address"


def test_r64_the_address_is_checked_and_kept(screen: Screen, regular: Customer) -> None:
    """R64: each field says what is wrong, nothing typed is lost; it is there the next time."""
    who = regular
    taking(screen, who)
    who.post("/order/car", held=held_in(who))
    who.take_cart()
    who.accept_terms()
    wrong = {"street": "", "house_number": "x", "postal_code": "12", "city": "A" * 90}
    page = who.post("/order/address", country="NL", **wrong)
    assert page.status_code == 422
    for words in ("Vul dit nog in", "hoort een cijfer in", "postcode bestaat niet", "te lang"):
        assert words in text_of(page)
    assert 'value="x"' in page.text
    assert who.post("/order/address", **{**HOME, "country": "US"}).status_code == 422
    assert who.post("/order/address", **{**HOME, "city": "Ut\u202erecht"}).status_code == 422
    page = who.post("/order/address", **HOME)
    assert "3511 AB Utrecht" in text_of(page)
    assert 'value="Lindelaan"' in who.get("/order/address").text


@pytest.mark.parametrize("language", ["fr", "de"])
def test_every_page_has_its_words_and_is_light(
    screen: Screen, regular: Customer, language: str
) -> None:
    """Other languages than the rest of these tests; under 60 kB with everything that comes with it; a strict policy; no script of its own."""
    who = regular
    cart = screen.cart(
        NAV, REMOTE, ("gone", "m12", 1), ("danger_zones", "m12", 1), language=language
    )
    pages = [who.phone.get(screen.address(cart))]
    taking(screen, who, cart)
    pages.append(who.get("/order/car"))
    who.post("/order/car", held=held_in(who))
    pages.append(who.get("/order/cart"))
    pages.append(who.take_cart())
    who.accept_terms()
    pages.append(who.get("/order/address"))
    pages.append(who.up_to_order())
    for page in pages:
        assert f'<html lang="{language}">' in page.text
        assert len(page.content) < 25_000
        assert "script-src 'self'" in page.headers["Content-Security-Policy"]
        assert "style=" not in page.text
        assert page.headers["Referrer-Policy"] == "no-referrer"


def test_odd_forms_get_a_page(screen: Screen, regular: Customer) -> None:
    """DESIGN §5: NUL, lone surrogates, marks that turn text, mark-up, floods, files: a clear answer, never a fault."""
    who = regular
    taking(screen, who)
    odd = ["\x00", "\ud800", "\u202e", "<img src=x>", "9" * 5000, "-1", "٣", "' OR 1=1 --"]
    names = ["held", "vin", "answer", "remove", "seal", "terms_of_sale", *HOME]
    sent: list[dict[str, Any]] = [
        {"data": dict.fromkeys(names, text.encode("utf-8", "surrogatepass"))} for text in odd
    ]
    sent += [{"files": {"vin": ("a.txt", b"x")}}, {"data": {f"f{n}": "x" for n in range(50)}}]
    for step, held in (("car", ""), ("cart", held_in(who)), ("address", "")):
        if held:
            who.post("/order/car", held=held)
        if step == "address":
            who.take_cart()
            who.accept_terms()
        for form in sent:
            url = f"{screen.system.at.store_url}/order/{step}"
            answer = who.phone.http.post(url, **form, timeout=30, allow_redirects=False)
            assert answer.status_code in (303, 400, 404, 409, 422, 429), (step, form)
            assert "<img src=x>" not in answer.text
    assert at(who.get("/order")) == "/order/address"
