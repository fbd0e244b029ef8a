"""A cart signed by a kiosk without network: judged by the store alone, opened once, and gone in time (K3, RFC 7515)."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import jwt
import pytest
from sqlalchemy import select

from kiosk.adapters.device_key import DeviceKey, SignedRequest
from kiosk.contract import carried_carts, dpop
from kiosk.contract.carried_carts import CarriedCart, CarriedLine, CartState
from kiosk.store.accounts.models import Account
from kiosk.store.carts import opening, service, signed
from kiosk.store.carts.models import CartRecord
from kiosk.store.carts.signed import CartProblem, CartRefused
from kiosk.store.clock import MovableClock
from kiosk.store.database import uuid7
from kiosk.store.devices.models import DealerRecord, Device
from kiosk.store.settings import Settings
from kiosk.store.work import Store

DAY_S = 86_400
HALF_HOUR_S = carried_carts.LIFETIME_S
LINE = ["connect_nav", "m12", 7900]


@pytest.fixture
def store(settings: Settings, clock: MovableClock) -> Iterator[Store]:
    """A store of this test alone."""
    found = Store(settings, clock)
    yield found
    found.close()


@pytest.fixture
def key(store: Store) -> DeviceKey:
    """The key of a kiosk that was enrolled a year ago."""
    made = DeviceKey.new()
    with store.work() as work:
        dealer = work.session.scalars(select(DealerRecord)).first()
        assert dealer is not None
        work.session.add(
            Device(
                id=uuid7(),
                dealer_id=dealer.id,
                name="Showroom 9",
                key_thumbprint=made.thumbprint,
                enrolled_at=work.now - timedelta(days=365),
            )
        )
    return made


def claims(store: Store, age_s: int = 0, **changes: Any) -> dict[str, Any]:
    """The claims of a cart that is so old."""
    made = int(store.clock.now().timestamp()) - age_s
    return {
        "jti": "k" * 22,
        "iat": made,
        "exp": made + HALF_HOUR_S,
        "market": "NL",
        "language": "nl",
        "car": "c3_aircross",
        "lines": [LINE],
        "prices_at": made,
    } | changes


def written(key: DeviceKey, told: dict[str, Any] | str, **head: Any) -> str:
    """The digits of a JWS with these claims, properly signed, whatever they say."""
    point = key.signed_cart(CARD).partition(".")[0]
    proper = json.loads(base64.urlsafe_b64decode(point + "=="))
    body = told if isinstance(told, str) else json.dumps(told)
    signed_with = jwt.api_jws.PyJWS().encode(
        body.encode(), key.pem(), algorithm="ES256", headers=proper | head
    )
    return carried_carts.digits_of(signed_with)


CARD = CarriedCart(
    jti="x" * 22,
    iat=0,
    exp=0,
    market="NL",
    language="nl",
    lines=(CarriedLine("connect_nav", "m12", 7900),),
    prices_at=0,
)


def problem(store: Store, digits: str) -> CartProblem | None:
    """Why the store does not open it; nothing where it would."""
    with store.work(write=False) as work:
        try:
            opening.look_at(work, digits)
        except CartRefused as error:
            return error.problem
    return None


AGES: tuple[tuple[int, CartProblem | None], ...] = (
    (0, None),
    (HALF_HOUR_S - 5, None),
    (HALF_HOUR_S, CartProblem.EXPIRED),
    (DAY_S, CartProblem.EXPIRED),
    (-carried_carts.CLOCKS_APART_S + 5, None),
    (-carried_carts.CLOCKS_APART_S - 60, CartProblem.CLOCK),
    (-12 * 365 * DAY_S, CartProblem.CLOCK),
    (56 * 365 * DAY_S, CartProblem.CLOCK),
)


def test_k3_half_an_hour_by_the_stores_clock(store: Store, key: DeviceKey) -> None:
    """Thirty minutes and no more; 1970 and 2038 are a wrong clock, not an old cart."""
    for age_s, expected in AGES:
        assert problem(store, written(key, claims(store, age_s))) == expected, age_s


def test_k3_a_longer_life_cannot_be_claimed(store: Store, key: DeviceKey) -> None:
    """`exp` shortens, and never lengthens."""
    told = claims(store, HALF_HOUR_S)
    assert problem(store, written(key, told | {"exp": told["exp"] + DAY_S})) is CartProblem.EXPIRED
    fresh = claims(store, 60)
    assert problem(store, written(key, fresh | {"exp": fresh["iat"]})) is CartProblem.EXPIRED


def test_k6_a_revoked_kiosk_and_a_stranger_sign_nothing(store: Store, key: DeviceKey) -> None:
    """K6: from the moment of revoking; a proper signature by a key of nobody is worth nothing."""
    assert problem(store, written(DeviceKey.new(), claims(store))) is CartProblem.KIOSK
    digits = written(key, claims(store))
    assert problem(store, digits) is None
    with store.work() as work:
        for device in work.session.scalars(select(Device)):
            device.revoked_at = work.now
    assert problem(store, digits) is CartProblem.KIOSK


def test_k3_a_foreign_market_is_refused(store: Store, key: DeviceKey) -> None:
    """Other prices, other terms."""
    assert problem(store, written(key, claims(store, market="BE"))) is CartProblem.MARKET


NO_CARTS: tuple[dict[str, Any], ...] = (
    {"lines": []},
    {"lines": [LINE] * 21},
    {"lines": [["connect_nav", "m12", -1]]},
    {"lines": [["connect_nav", "m12", "7900"]]},
    {"lines": [[*LINE, "VF7SXHNPMMT531882"]]},
    {"jti": "short"},
    {"iat": 1.5},
    {"vin": "VF7SXHNPMMT531882"},
    {"car": "\ud800"},
    {"language": "es"},
)


def test_k3_what_no_kiosk_signs_is_unreadable(store: Store, key: DeviceKey) -> None:
    """Properly signed, and still not a cart."""
    for changes in NO_CARTS:
        digits = written(key, claims(store, **changes))
        assert problem(store, digits) is CartProblem.UNREADABLE, changes


def _none(key: DeviceKey, told: dict[str, Any]) -> str:
    return jwt.encode(told, "", algorithm="none", headers={"typ": carried_carts.TYPE})


def _hmac_with_the_public_key(key: DeviceKey, told: dict[str, Any]) -> str:
    kid = jwt.get_unverified_header(key.signed_cart(CARD))["kid"]
    head = {"typ": carried_carts.TYPE, "kid": kid}
    return jwt.encode(told, kid.ljust(64, "="), algorithm="HS256", headers=head)


def _by_another(key: DeviceKey, told: dict[str, Any]) -> str:
    kid = jwt.get_unverified_header(key.signed_cart(CARD))["kid"]
    return carried_carts.jws_of(written(DeviceKey.new(), told, kid=kid))


def _proof_of_a_request(key: DeviceKey, _told: dict[str, Any]) -> str:
    return key.proof(SignedRequest("GET", "https://store.example/v1/device", None), 0, None)


def _changed_after(key: DeviceKey, told: dict[str, Any]) -> str:
    head, _, signature = carried_carts.jws_of(written(key, told)).split(".")
    cheaper = told | {"lines": [["connect_nav", "m12", 1]]}
    return f"{head}.{dpop.base64url(json.dumps(cheaper).encode())}.{signature}"


def _cut(key: DeviceKey, told: dict[str, Any]) -> str:
    return carried_carts.jws_of(written(key, told))[:-4]


def _twice_named(key: DeviceKey, told: dict[str, Any]) -> str:
    body = json.dumps(told)
    return carried_carts.jws_of(written(key, body[:-1] + ', "market": "NL"}'))


def _no_point(key: DeviceKey, told: dict[str, Any]) -> str:
    return carried_carts.jws_of(written(key, told, kid="A" * 44))


FORGERIES: tuple[Callable[[DeviceKey, dict[str, Any]], str], ...] = (
    _none,
    _hmac_with_the_public_key,
    _by_another,
    _proof_of_a_request,
    _changed_after,
    _cut,
    _twice_named,
    _no_point,
)


def test_k3_forged_carts_are_unreadable(store: Store, key: DeviceKey) -> None:
    """No algorithm but ES256, no key but the one that signed, no other signature of the kiosk (RFC 8725)."""
    for forge in FORGERIES:
        digits = carried_carts.digits_of(forge(key, claims(store)))
        assert problem(store, digits) is CartProblem.UNREADABLE, forge.__name__


def test_k3_what_is_no_cart_at_all(store: Store) -> None:
    """Nothing, odd, beyond the alphabet, of another script, without end, dots alone."""
    for digits in ("", "7", "99", "٠١" * 20, "00" * 4000, "454645"):
        assert problem(store, digits) is CartProblem.UNREADABLE, digits


def test_k3_two_phones_at_the_same_instant(store: Store, key: DeviceKey) -> None:
    """K3: one has it, the other is told that it is taken, whatever the database."""
    digits = written(key, claims(store))

    def take(_: int) -> CartProblem | None:
        try:
            with store.work() as work:
                opening.open_cart(work, digits)
        except CartRefused as error:
            return error.problem
        return None

    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(take, range(2))) == {None, CartProblem.TAKEN}


def test_k3_opened_once_and_told_to_its_kiosk(
    store: Store, key: DeviceKey, clock: MovableClock
) -> None:
    """One phone; the kiosk learns states and nothing else; after two hours nothing of it is left, after a week no row."""
    digits = written(key, claims(store))
    with store.work() as work:
        token = opening.open_cart(work, digits)
    assert problem(store, digits) is CartProblem.TAKEN
    with store.work() as work:
        device = signed.read(work, digits).device
        account = work.session.scalars(select(Account)).first()
        assert account is not None
        assert opening.is_of_phone(work, digits, token)
        assert not opening.is_of_phone(work, digits, "another phone")
        assert service.of_phone(work, token, account) is not None
        assert [c.state for c in service.became_of(work, device).carts] == [CartState.OPENED]
    clock.move(timedelta(hours=2))
    with store.work() as work:
        assert service.of_phone(work, token, account) is None
        (told,) = service.became_of(work, device).carts
        assert (told.state, told.jti) == (CartState.LEFT, "k" * 22)
        service.tidy_up(work)
        (left,) = work.session.scalars(select(CartRecord)).all()
        assert (left.lines, left.vin, left.car, left.consents) == ([], "", "", [])
    clock.move(timedelta(days=7))
    with store.work() as work:
        service.tidy_up(work)
        assert work.session.scalars(select(CartRecord)).all() == []
        assert service.became_of(work, device).carts == ()
