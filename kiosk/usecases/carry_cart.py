"""Taking a cart to the phone without network: signed by the kiosk, opened by the phone's own network (K3)."""

import base64
import secrets
from dataclasses import dataclass
from datetime import timedelta

from kiosk.contract.carried_carts import (
    LIFETIME_S,
    MAX_LINES,
    CarriedCart,
    CarriedLine,
    address,
)
from kiosk.domain.cart import Cart
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.devices import CartSigner, Clock
from kiosk.ports.phones import CarriedCartStates
from kiosk.ports.storage import Storage

_JTI_BYTES = 16


class CartNotCarried(Exception):
    """This cart cannot be taken along: it is empty or too large, or the kiosk has never met its store."""


@dataclass(frozen=True)
class CarriedCode:
    """What the QR code holds, and the cart's one-time name by which the store tells what became of it."""

    address: str
    jti: str


@dataclass(frozen=True)
class CarryCart:
    """Signs a cart for the customer's phone; each call makes a new one, good for 30 minutes and one phone.

    Nothing personal goes along: services, prices and the car's model line. `CartNotCarried` where there is nothing to
    sign or nowhere to send the phone.
    """

    storage: Storage
    signer: CartSigner
    store_time: Clock

    def __call__(self, cart: Cart, car: Vehicle | None, language: str) -> CarriedCode:
        settings, prices_at = self.storage.settings(), self.storage.synced_at()
        if settings is None or prices_at is None or not 0 < len(cart.lines) <= MAX_LINES:
            raise CartNotCarried
        now = self.store_time.now()
        name = base64.urlsafe_b64encode(secrets.token_bytes(_JTI_BYTES)).rstrip(b"=").decode()
        claims = CarriedCart(
            jti=name,
            iat=int(now.timestamp()),
            exp=int((now + timedelta(seconds=LIFETIME_S)).timestamp()),
            market=settings.market,
            language=language,
            car="" if car is None else car.model_line,
            lines=tuple(
                CarriedLine(line.service.id, line.offer.id, line.offer.price_cents)
                for line in cart.lines
            ),
            prices_at=int(prices_at.timestamp()),
        )
        return CarriedCode(address(settings.phone_url, self.signer.signed_cart(claims)), name)


@dataclass(frozen=True)
class FollowCarriedCarts:
    """Whether a phone has opened one of these carts, as soon as the store can be asked again."""

    store: CarriedCartStates

    def __call__(self, names: frozenset[str]) -> bool:
        told = self.store.carried_carts().carts
        return any(cart.jti in names for cart in told)
