"""What a customer can do while the store is out of reach, together in one place (K3)."""

from dataclasses import dataclass
from typing import Self

from kiosk.domain.families import Family
from kiosk.ports.devices import CartSigner, Clock
from kiosk.ports.storage import Storage
from kiosk.ports.store import Store
from kiosk.usecases.carry_cart import CarryCart, FollowCarriedCarts
from kiosk.usecases.identify_vehicle import LookUpVehicle
from kiosk.usecases.price_age import PriceAge


@dataclass(frozen=True)
class OfflineUsecases:
    """The use cases that need no store, ready to be called."""

    look_up_vehicle: LookUpVehicle
    price_age: PriceAge
    carry_cart: CarryCart
    follow_carried_carts: FollowCarriedCarts

    @classmethod
    def of(
        cls,
        store: Store,
        storage: Storage,
        signer: CartSigner,
        store_time: Clock,
        families: tuple[Family, ...],
    ) -> Self:
        """All of them on these ports."""
        return cls(
            LookUpVehicle(store, storage, families),
            PriceAge(storage, store_time),
            CarryCart(storage, signer, store_time),
            FollowCarriedCarts(store),
        )
