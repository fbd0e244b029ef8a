"""A cart from the kiosk is ordered on the phone, without JavaScript, on the real system (K3, K4, R31 to R68)."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
import requests

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey, ProofSigner
from kiosk.contract import carried_carts
from kiosk.contract.carried_carts import CarriedCart, CarriedLine
from tests.store.demo.system import PASSWORD, Kiosk, Phone, System, text_of

NAV = ("connect_nav", "m12", 7900)
REMOTE = ("e_remote_control", "life", 0)
DEMO = ("demo@example.org", "linde-appel-groen")
ELECTRIC = "VR7BCZKXCNE012346"
HOME = {
    "street": "Lindelaan",
    "house_number": "12",
    "postal_code": "3511AB",
    "city": "Utrecht",
    "country": "NL",
}


@dataclass
class Screen:
    """A kiosk with a key of its own, which signs carts while it has no network."""

    system: System
    kiosk: Kiosk
    key: DeviceKey

    def cart(self, *lines: tuple[str, str, int], **changes: Any) -> CarriedCart:
        """A fresh cart; of one line of Connect Nav where none is given."""
        now = int(self.system.clock.now().timestamp())
        told: dict[str, Any] = {
            "jti": uuid4().hex[:22],
            "iat": now,
            "exp": now + carried_carts.LIFETIME_S,
            "market": "NL",
            "language": "nl",
            "car": "c3_aircross",
            "lines": tuple(CarriedLine(*line) for line in lines or (NAV,)),
            "prices_at": now,
        }
        return CarriedCart(**(told | changes))

    def address(self, cart: CarriedCart | None = None) -> str:
        """What the QR code holds."""
        jws = self.key.signed_cart(cart or self.cart())
        return carried_carts.address(f"{self.system.at.store_url}/go", jws)

    def became_of(self, cart: CarriedCart) -> list[str]:
        """What the store says of it once the network is back."""
        found = self.kiosk.call("GET", "/v1/carried-carts")["carts"]
        return [each["state"] for each in found if each["jti"] == cart.jti]


@pytest.fixture(scope="module")
def screen(system: System) -> Screen:
    """The enrolled kiosk of the running system."""
    key = DeviceKey.new()
    system.signer = ProofSigner(key, SystemClock())
    return Screen(system, system.kiosk(), key)


@dataclass
class Customer:
    """A phone's browser that follows the pages; `email` is its account's."""

    system: System
    phone: Phone = field(default_factory=Phone)
    email: str = ""

    def get(self, path: str) -> requests.Response:
        return self.phone.get(self.system.at.store_url + path)

    def post(self, path: str, **form: str) -> requests.Response:
        return self.phone.post(self.system.at.store_url + path, **form)

    def log_in(self, email: str, password: str) -> requests.Response:
        self.email = email
        return self.post("/account/log-in", email=email, password=password, next="/order")

    def accept_terms(self) -> requests.Response:
        page = self.get("/order/terms")
        seen = dict(re.findall(r'name="(shown_\w+)" value="([^"]+)"', page.text))
        boxes = {name.removeprefix("shown_"): "yes" for name in seen}
        return self.post("/order/terms", **seen, **boxes)

    def take_cart(self, **form: str) -> requests.Response:
        page = self.get("/order/cart")
        seal = re.search(r'name="seal" value="(\w+)"', page.text)
        assert seal is not None, page.text
        return self.post("/order/cart", seal=seal[1], **form)

    def up_to_order(self) -> requests.Response:
        """Take the cart, accept the terms, give an address: the page with the button that orders."""
        assert self.take_cart().ok
        assert self.accept_terms().ok
        return self.post("/order/address", **HOME)


def customer(screen: Screen, vin: str = "") -> Customer:
    """Somebody with an unconfirmed account and a car in it, signed in on their phone."""
    kiosk = screen.system.customer(vin)
    kiosk.access_token = None
    found = Customer(screen.system)
    found.log_in(kiosk.email, PASSWORD)
    return found


@pytest.fixture(scope="module")
def regular(screen: Screen) -> Customer:
    """One customer for the tests that order nothing; each takes a cart of its own."""
    return customer(screen)


def taking(screen: Screen, who: Customer, cart: CarriedCart | None = None) -> CarriedCart:
    """This phone opens the cart."""
    cart = cart or screen.cart()
    answer = who.phone.post(screen.address(cart))
    assert answer.ok, answer.text
    return cart


def at(page: requests.Response) -> str:
    """Which page that is."""
    return re.sub(r"^https?://[^/]+", "", page.url).partition("?")[0]


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


def customer_again(screen: Screen) -> Customer:
    """The same person with the same cart once more."""
    who = Customer(screen.system)
    who.log_in(*DEMO)
    taking(screen, who, screen.cart(REMOTE, car="c4"))
    who.post("/order/car", held=ELECTRIC)
    return who


def test_k4_a_parked_visit_goes_on_where_it_was(screen: Screen) -> None:
    """K4, K5: only whoever was signed in at the kiosk goes on with it; car and cart are there."""
    kiosk = screen.system.customer()
    line = {"service_id": NAV[0], "offer_id": NAV[1], "vin": kiosk.vin, "price_cents": NAV[2]}
    visit = {"lines": [line], "vin": kiosk.vin, "language": "nl"}
    code = kiosk.call("POST", "/v1/account/parked-visits", visit)["code"]
    who = Customer(screen.system)
    url = code["verification_uri_complete"]
    page = who.phone.post(url, answer="yes", digits=code["match_digits"])
    assert at(page) == "/account/log-in"
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


def held_in(who: Customer) -> str:
    """The first car of the account that the page offers."""
    found = re.search(r'name="held" value="(\w{17})"', who.get("/order/car").text)
    assert found is not None
    return found[1]


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
