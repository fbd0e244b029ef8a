"""Reads a cart that a kiosk signed without network, and judges it: by whom, for which market, how old (K3, RFC 7515).

Only the store judges. How old a cart is rests on the kiosk's estimate of the store's time, which is signed with it:
nobody but the kiosk can make a cart look younger, and a kiosk whose clock is surely wrong gets a page that says so.
"""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Literal

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract import carried_carts, dpop, strict_json
from kiosk.contract.carried_carts import CarriedCart
from kiosk.store.devices import service as devices
from kiosk.store.devices.models import Device
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work

MAX_DIGITS = 6000
"""More than the largest QR code holds (ISO/IEC 18004)."""
_COORDINATE_BYTES = 32
_CLOCKS_APART = timedelta(seconds=carried_carts.CLOCKS_APART_S)
_LIFETIME = timedelta(seconds=carried_carts.LIFETIME_S)


class CartProblem(StrEnum):
    """Why a cart cannot be opened; each has its page."""

    UNREADABLE = "unreadable"
    KIOSK = "kiosk"
    MARKET = "market"
    EXPIRED = "expired"
    CLOCK = "clock"
    TAKEN = "taken"


class CartRefused(Exception):
    """The cart cannot be opened; `problem` says why."""

    def __init__(self, problem: CartProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class _Head(BaseModel):
    """The JOSE header; `alg` can be nothing but ES256, and no other signature of a kiosk is a cart (RFC 8725 §3)."""

    model_config = ConfigDict(strict=True, extra="forbid")
    typ: Literal["cart+jwt"]
    alg: Literal["ES256"]
    kid: Annotated[str, Field(pattern=r"^A[A-Za-z0-9_-]{43}$")]


@dataclass(frozen=True)
class SignedCart:
    """A cart that may be opened, and the kiosk that signed it."""

    cart: CarriedCart
    device: Device

    @property
    def prices_at(self) -> datetime:
        """When the kiosk's prices were last known to be right."""
        return datetime.fromtimestamp(self.cart.prices_at, UTC)


def read(work: Work, digits: str) -> SignedCart:
    """The cart in these digits; `CartRefused` where it may not be opened. Whether it was opened before is not judged."""
    cart, thumbprint = _verified(digits)
    try:
        device = devices.identify(work, thumbprint)
    except Refused:
        raise CartRefused(CartProblem.KIOSK) from None
    if not cart.market == device.dealer.market == work.settings.market:
        raise CartRefused(CartProblem.MARKET)
    _judge_age(cart, device, work.now)
    return SignedCart(cart, device)


def name_of(digits: str) -> str:
    """The name of a cart that is signed, whatever its age and its kiosk; `CartRefused` (unreadable) for anything else."""
    return _verified(digits)[0].jti


def _judge_age(cart: CarriedCart, device: Device, now: datetime) -> None:
    made_at, ends_at = (datetime.fromtimestamp(at, UTC) for at in (cart.iat, cart.exp))
    if made_at > now + _CLOCKS_APART or made_at < device.enrolled_at - _CLOCKS_APART:
        raise CartRefused(CartProblem.CLOCK)
    if now >= min(ends_at, made_at + _LIFETIME):
        raise CartRefused(CartProblem.EXPIRED)


def _verified(digits: str) -> tuple[CarriedCart, str]:
    """The claims and the thumbprint of the key that signed them."""
    if len(digits) > MAX_DIGITS:
        raise CartRefused(CartProblem.UNREADABLE)
    try:
        jws = carried_carts.jws_of(digits)
        head = _Head.model_validate(jwt.get_unverified_header(jws))
        key = ec.EllipticCurvePublicKey.from_encoded_point(
            ec.SECP256R1(), base64.b64decode(head.kid, altchars=b"-_", validate=True)
        )
        told = jwt.api_jws.PyJWS().decode(jws, key, algorithms=[dpop.ALGORITHM])
        strict_json.loads(told)
        cart = CarriedCart.model_validate_json(told, strict=True)
    except (jwt.PyJWTError, ValueError, RecursionError):
        # What pydantic, base64 and the contract refuse are ValueErrors as well.
        raise CartRefused(CartProblem.UNREADABLE) from None
    return cart, _thumbprint(key)


def _thumbprint(key: ec.EllipticCurvePublicKey) -> str:
    numbers = key.public_numbers()
    x, y = (dpop.base64url(n.to_bytes(_COORDINATE_BYTES)) for n in (numbers.x, numbers.y))
    return dpop.thumbprint(x, y)
