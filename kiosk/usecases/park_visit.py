"""Leaving in the middle: the visit, with its cart, goes on on the customer's phone for two hours (K4)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.carried_carts import NewParkedVisit
from kiosk.contract.handoffs import Handoff
from kiosk.contract.orders import OrderLine
from kiosk.domain.visit import Visit
from kiosk.ports.store import Store, StoreError


@dataclass(frozen=True)
class ParkVisit:
    """The parts of taking a visit along, each a request; a `StoreError` says why one failed.

    The order of calls: `begin` shows a code, `renew` a fresh one, `follow` tells when a phone has it. A customer who
    stays after all takes it back with `stay`. `key` is the same for each try.
    """

    store: Store

    def begin(self, session_token: str, visit: Visit, language: str, key: UUID) -> Handoff:
        """Offer a signed-in customer's visit to their phone."""
        lines = tuple(
            OrderLine(
                service_id=line.service.id,
                offer_id=line.offer.id,
                vin=line.vin,
                price_cents=line.offer.price_cents,
            )
            for line in visit.cart.lines
        )
        vin = None if visit.vehicle is None else visit.vehicle.vin
        parked = NewParkedVisit(lines=lines, vin=vin, language=language)
        return self.store.park_visit(session_token, parked, key)

    def renew(self, handoff_id: UUID, key: UUID) -> Handoff:
        """A fresh code for a visit that no phone has taken yet."""
        return self.store.renew_parked_visit(handoff_id, key)

    def follow(self, handoff_id: UUID, after: int) -> Handoff:
        """Whether a phone has it, once that is newer than version `after`, or after about 20 s."""
        return self.store.parked_visit(handoff_id, after)

    def stay(self, handoff_id: UUID) -> None:
        """Nothing is taken along. The code ends by itself where the store cannot be told."""
        try:
            self.store.unpark_visit(handoff_id)
        except StoreError:
            return
