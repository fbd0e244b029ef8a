"""Bringing a cart to the present prices, and saying what that changed (R60, price changed meanwhile)."""

import contextlib
from dataclasses import dataclass

from kiosk.domain.cart import Cart, PriceChange, refresh
from kiosk.ports.storage import Storage
from kiosk.ports.store import StoreError
from kiosk.usecases.update_catalogue import UpdateCatalogue


@dataclass(frozen=True)
class RefreshedCart:
    """The cart at present prices, and each line that differs, for the customer to decide on."""

    cart: Cart
    changes: tuple[PriceChange, ...]


@dataclass(frozen=True)
class RefreshCart:
    """Pulls the catalogue where the store answers, and recalculates the cart by it."""

    storage: Storage
    update_catalogue: UpdateCatalogue

    def __call__(self, cart: Cart) -> RefreshedCart:
        with contextlib.suppress(
            StoreError
        ):  # else the present copy has to do: the store checks prices
            self.update_catalogue()
        return RefreshedCart(*refresh(cart, self.storage.services()))
