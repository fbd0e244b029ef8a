"""A cart that leaves the kiosk for the customer's phone: parked at the store, or signed into a QR code without network.

Parked: `POST /v1/parked-visits` (nobody signed in yet) or `POST /v1/account/parked-visits` answers a `Handoff` of one
step, with the code to show. Once `phase` is `connected`, a phone has it for two hours and the kiosk wipes itself.

Carried: a compact JWS (RFC 7515, ES256) of the claims `CarriedCart`, signed with the kiosk's own key and opened by the
phone's own network. Its `kid` is that key itself, as a compressed point (SEC 1 §2.3.3) in base64url: the store knows
kiosks by the thumbprint of their key and keeps no keys. Nothing in a cart is personal: no name, no address, no VIN,
only the car's model line, so that the phone can suggest the right car of the account. It is written in decimal digits,
two for a character, as SMART Health Cards do: a QR code holds digits in 3⅓ bits each, so one to three lines are
version 15 to 17 (77 to 85 modules a side).

Who judges what: the kiosk makes a fresh one (new `jti`) whenever it shows a code anew and at least every ten minutes,
with `iat` its best estimate of the store's time: its clock, put right by the store's last answer, and never before
the latest store time that it knows of. The store alone judges: the signature, the kiosk (enrolled, not revoked, of
this market), its age (30 minutes and no more, `CLOCKS_APART_S` for clocks), and that it is opened once, by one phone.
What it costs is never taken from it: a price that differs is shown beside today's and accepted anew.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, NamedTuple
from urllib.parse import urljoin

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.contract.orders import OrderLine

TYPE = "cart+jwt"
"""The JOSE header's `typ`, so that no other signature of the kiosk's key passes for a cart (RFC 8725 §3.11)."""
LIFETIME_S = 30 * 60
"""`exp` is never later than this after `iat`, in seconds."""
CLOCKS_APART_S = 10 * 60
"""How far the kiosk's estimate may run ahead of the store's clock, in seconds."""
PHONE_LIFETIME_S = 2 * 60 * 60
"""How long a phone keeps a cart that it opened, in seconds."""
MAX_LINES = 20
PATH = "c/"
"""Beside `go`: the address is `…/c/<digits>`."""

_FIRST = ord("-")
_LAST = ord("z")

_Id = Annotated[str, Field(min_length=1, max_length=60)]
_Cents = Annotated[int, Field(ge=0, le=10_000_000)]
_Instant = Annotated[int, Field(ge=0, le=10**11)]


class CarriedLine(NamedTuple):
    """One service and offer at the price that the kiosk showed, in cents; an array of three in JSON."""

    service_id: _Id
    offer_id: _Id
    price_cents: _Cents


class CarriedCart(Request):
    """The claims of the JWS. `jti` is 128 random bits in base64url, times are whole seconds since 1970.

    `prices_at` is when the kiosk's catalogue was last known to be right; `car` the model line (`c3_aircross`).
    """

    jti: str = Field(pattern=r"^[A-Za-z0-9_-]{22}$")
    iat: _Instant
    exp: _Instant
    market: str = Field(pattern=r"^[A-Z]{2}$")
    language: str = Field(pattern=r"^(nl|en|fr|de)$")
    car: str = Field(default="", max_length=60)
    lines: tuple[CarriedLine, ...] = Field(min_length=1, max_length=MAX_LINES)
    prices_at: _Instant


class CartState(StrEnum):
    """What became of a carried cart: opened by a phone, ordered, or opened and left for two hours."""

    OPENED = "opened"
    ORDERED = "ordered"
    LEFT = "left"


class CarriedCartState(Reply):
    """One cart that this kiosk signed and a phone opened."""

    jti: str
    state: CartState
    changed_at: datetime


class CarriedCarts(Reply):
    """`GET /v1/carried-carts`: what became of this kiosk's carts of the last seven days; one not named was never opened."""

    carts: tuple[CarriedCartState, ...]


class NewParkedVisit(Request):
    """`POST /v1/parked-visits`: the visit as it stands; without lines only the car goes along, `vin` is the car in view."""

    lines: tuple[OrderLine, ...] = Field(max_length=50)
    vin: str | None = Field(default=None, pattern=r"^[A-HJ-NPR-Z0-9]{17}$")
    language: str = Field(pattern=r"^(nl|en|fr|de)$")


class NotACart(ValueError):
    """These digits are no JWS."""


def address(phone_url: str, jws: str) -> str:
    """What the QR code holds; `phone_url` is that of the kiosk's settings (`https://store.example/go`)."""
    return urljoin(phone_url, PATH + digits_of(jws))


def digits_of(jws: str) -> str:
    """The JWS in decimal digits."""
    return "".join(f"{ord(character) - _FIRST:02}" for character in jws)


def jws_of(digits: str) -> str:
    """The JWS that `digits_of` wrote; `NotACart` for anything else."""
    if len(digits) % 2 or not digits.isascii() or not digits.isdecimal():
        raise NotACart
    numbers = [int(digits[at : at + 2]) + _FIRST for at in range(0, len(digits), 2)]
    if any(number > _LAST for number in numbers):
        raise NotACart
    return "".join(map(chr, numbers))
