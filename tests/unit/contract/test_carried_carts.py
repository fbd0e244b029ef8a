"""A cart in a QR code: small enough to scan, signed, free of personal data, and read back exactly (K3)."""

import base64
import contextlib
import json
from typing import Any

import jwt
import pytest
import qrcode
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_M

from kiosk.adapters.device_key import DeviceKey
from kiosk.contract import carried_carts as carried
from kiosk.contract import dpop
from kiosk.contract.carried_carts import CarriedCart, CarriedLine, NotACart

PHONE_URL = "https://services.example-store.nl/go"
_NOW_S = 1_790_000_000


def cart_of(*lines: CarriedLine) -> CarriedCart:
    """A cart of these lines."""
    return CarriedCart(
        jti="A" * 22,
        iat=_NOW_S,
        exp=_NOW_S + carried.LIFETIME_S,
        market="NL",
        language="nl",
        car="c3_aircross",
        lines=lines,
        prices_at=_NOW_S,
    )


def thumbprint_of(key: ec.EllipticCurvePublicKey) -> str:
    """The name by which the store knows this key."""
    numbers = key.public_numbers()
    x, y = (dpop.base64url(n.to_bytes(32)) for n in (numbers.x, numbers.y))
    return dpop.thumbprint(x, y)


def test_k3_a_usual_cart_stays_scannable() -> None:
    """Two services at a store with a long name: version 16 of QR, error correction M."""
    cart = cart_of(
        CarriedLine("connect_nav", "m12", 7900), CarriedLine("danger_zones", "m12", 2900)
    )
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=4)
    code.add_data(carried.address(PHONE_URL, DeviceKey.new().signed_cart(cart)))
    code.make(fit=True)
    assert code.version <= 16


def test_k3_the_address_gives_the_signed_cart_back() -> None:
    """Digits in the address, a compact JWS with the key's name in it, and the very same claims."""
    key, cart = DeviceKey.new(), cart_of(CarriedLine("connect_nav", "m12", 7900))
    address = carried.address(PHONE_URL, key.signed_cart(cart))
    digits = address.removeprefix("https://services.example-store.nl/c/")
    jws = carried.jws_of(digits)
    head = jwt.get_unverified_header(jws)
    assert (head.pop("typ"), head.pop("alg")) == (carried.TYPE, "ES256")
    point = base64.urlsafe_b64decode(head.pop("kid"))
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    assert (thumbprint_of(public), head) == (key.thumbprint, {})
    options: Any = {"verify_exp": False, "verify_iat": False}
    told: dict[str, Any] = jwt.decode(jws, public, algorithms=["ES256"], options=options)
    assert CarriedCart.model_validate_json(json.dumps(told), strict=True) == cart


def test_k3_nothing_personal_is_carried() -> None:
    """The claims are these and no others; a VIN has no place among them."""
    assert set(CarriedCart.model_fields) == {
        "jti", "iat", "exp", "market", "language", "car", "lines", "prices_at",
    }  # fmt: skip


@given(st.text(st.sampled_from("0123456789 -a٣"), max_size=40))
def test_any_text_is_a_jws_or_refused(text: str) -> None:
    """Nothing but NotACart is ever raised, and what is read is written the same."""
    with contextlib.suppress(NotACart):
        assert carried.digits_of(carried.jws_of(text)) == text


@pytest.mark.parametrize("digits", ["1", "78", "٠٠", "-1", "0 "])
def test_what_is_no_pair_of_digits_is_refused(digits: str) -> None:
    """Odd, beyond the alphabet, digits of another script, signs."""
    with pytest.raises(NotACart):
        carried.jws_of(digits)
