"""A kiosk that signs carts without network, and a customer who orders them on the phone: for the tests of those pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
import requests

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey, ProofSigner
from kiosk.contract import carried_carts
from kiosk.contract.carried_carts import CarriedCart, CarriedLine
from tests.store.demo.system import PASSWORD, Kiosk, Phone, System

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


def customer_again(screen: Screen) -> Customer:
    """The same person with the same cart once more."""
    who = Customer(screen.system)
    who.log_in(*DEMO)
    taking(screen, who, screen.cart(REMOTE, car="c4"))
    who.post("/order/car", held=ELECTRIC)
    return who


def held_in(who: Customer) -> str:
    """The first car of the account that the page offers."""
    found = re.search(r'name="held" value="(\w{17})"', who.get("/order/car").text)
    assert found is not None
    return found[1]
