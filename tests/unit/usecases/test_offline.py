"""Taking a cart along without network, judging prices, and keeping the store's time (K3, issue 5)."""

import base64
import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.clock import StoreTime
from kiosk.adapters.database import Database, open_database
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.families import read_families
from kiosk.contract.carried_carts import CarriedCarts, CarriedCartState, CartState, jws_of
from kiosk.contract.problems import Code
from kiosk.domain.cart import Cart
from kiosk.domain.freshness import Freshness
from kiosk.ports.store import StoreBusy, StoreRefused, StoreUnreachable
from kiosk.usecases.carry_cart import CartNotCarried
from kiosk.usecases.offline import OfflineUsecases
from tests.doubles import ManualClock, ScriptedStore
from tests.examples import CAR, NOW, PROFILE, SETTINGS, VIN, cart, changes, problem, service


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    opened.save_settings(SETTINGS)
    opened.apply(changes(service()), NOW)
    yield opened
    opened.close()


class Offline:
    """The use cases on a scripted store and a clock that is moved by hand."""

    def __init__(self, storage: Database) -> None:
        self.store = ScriptedStore()
        self.clock = ManualClock()
        self.time = StoreTime(self.clock)
        self.do = OfflineUsecases.of(
            self.store.as_store(), storage, DeviceKey.new(), self.time, read_families()
        )


@pytest.fixture
def offline(storage: Database) -> Offline:
    return Offline(storage)


def claims(address: str) -> dict[str, object]:
    found = re.search(r"/c/(\d+)$", address)
    assert found is not None
    body = jws_of(found[1]).split(".")[1]
    return dict(json.loads(base64.urlsafe_b64decode(body + "==")))


def test_k3_a_cart_is_signed_without_anything_personal(offline: Offline) -> None:
    """K3: services, prices, the car's model line; no VIN, no name; thirty minutes; each code is another one."""
    filled = cart(service())
    first = offline.do.carry_cart(filled, CAR, "nl")
    second = offline.do.carry_cart(filled, CAR, "nl")
    said = claims(first.address)
    assert first.address.startswith("http://127.0.0.1/c/")
    assert said["lines"] == [["connect_nav", "m12", 7900]]
    assert said["car"] == "c3_aircross"
    assert said["iat"] == int(NOW.timestamp())
    assert said["exp"] == int(NOW.timestamp()) + 1800
    for secret in (VIN, PROFILE.email, PROFILE.first_name):
        assert secret not in json.dumps(said)
    assert first.jti != second.jti


def test_k3_a_cart_that_cannot_be_carried(offline: Offline, tmp_path: Path) -> None:
    """K3: empty, too large, or a kiosk that has never met its store: said, not drawn."""
    lines = tuple(cart(service(f"s{number}")).lines[0] for number in range(21))
    for wrong in (Cart(), Cart(lines)):
        with pytest.raises(CartNotCarried):
            offline.do.carry_cart(wrong, CAR, "nl")
    stranger = open_database(tmp_path / "new")
    with pytest.raises(CartNotCarried):
        Offline(stranger).do.carry_cart(cart(service()), CAR, "nl")
    stranger.close()


def test_k3_the_store_tells_what_became_of_it(offline: Offline) -> None:
    """K3: back online the kiosk learns that a phone has opened the cart."""
    opened = CarriedCartState(jti="a" * 22, state=CartState.OPENED, changed_at=NOW)
    offline.store.default["carried_carts"] = CarriedCarts(carts=(opened,))
    assert offline.do.follow_carried_carts(frozenset({"a" * 22}))
    assert not offline.do.follow_carried_carts(frozenset({"b" * 22}))


@pytest.mark.parametrize("error", [StoreUnreachable(), StoreBusy()])
def test_k3_a_vin_is_looked_up_without_the_store(offline: Offline, error: Exception) -> None:
    """K3: its family is known by the VIN alone; where it is not, the customer hears that the store is away."""
    offline.store.script("vehicle", error, error)
    assert offline.do.look_up_vehicle(VIN.lower()).model_line == "c3_aircross"
    with pytest.raises(type(error)):
        offline.do.look_up_vehicle("WVWZZZ1JZXW000001")


def test_k3_what_the_store_knows_counts_more(offline: Offline) -> None:
    """R36: an unknown car stays unknown, whatever its VIN looks like."""
    offline.store.script("vehicle", StoreRefused(problem(Code.VEHICLE_UNKNOWN, 404)))
    with pytest.raises(StoreRefused):
        offline.do.look_up_vehicle(VIN)


def test_prices_are_judged_by_the_stores_time(offline: Offline, storage: Database) -> None:
    """Issue 5: a clock that jumps makes no price older once the store has said what time it is."""
    assert offline.do.price_age().freshness is Freshness.FRESH
    offline.time.learn("Mon, 02 Mar 2026 10:00:00 GMT")
    offline.clock.set_wall_back(days=-4000)
    assert offline.do.price_age().freshness is Freshness.FRESH
    offline.clock.move(timedelta(days=2).total_seconds())
    assert offline.do.price_age().freshness is Freshness.DATED
    offline.clock.move(timedelta(days=6).total_seconds())
    assert offline.do.price_age().freshness is Freshness.HIDDEN


def test_the_stores_time_never_runs_before_what_was_known(offline: Offline) -> None:
    """Issue 5: after a start at 1970 a cart is dated by the last that was known, and nonsense teaches nothing."""
    offline.clock.set_wall_back(days=20_000)
    offline.time.learn("yesterday, or so")
    offline.time.learn("")
    offline.time.not_before(NOW)
    assert offline.time.now() == NOW
