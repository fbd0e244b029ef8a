"""The cart: which offer of which service for which car, and what it comes to (R59, R60)."""

from dataclasses import dataclass, replace

from kiosk.domain.catalogue import Offer, Service


class AlreadyInCart(ValueError):
    """The same service for the same car is in the cart (R60)."""


@dataclass(frozen=True)
class Line:
    """One service with its term for one car."""

    service: Service
    offer: Offer
    vin: str


@dataclass(frozen=True)
class Cart:
    """The lines in the order in which they were added."""

    lines: tuple[Line, ...] = ()

    @property
    def total_cents(self) -> int:
        """The sum with VAT, in cents (R60)."""
        return sum(line.offer.price_cents for line in self.lines)

    @property
    def needs_geolocation(self) -> bool:
        """Whether a line asks for the geolocation terms as well (R61)."""
        return any(line.service.needs_geolocation for line in self.lines)

    def has(self, service_id: str, vin: str) -> bool:
        """Whether that service is in the cart for that car."""
        return any(line.service.id == service_id and line.vin == vin for line in self.lines)

    def add(self, service: Service, offer: Offer, vin: str) -> "Cart":
        """The cart with one line more; `AlreadyInCart` for a service twice for the same car (R60)."""
        if self.has(service.id, vin):
            raise AlreadyInCart(service.id)
        return replace(self, lines=(*self.lines, Line(service, offer, vin)))

    def without(self, service_id: str, vin: str) -> "Cart":
        """The cart without that line; the same cart where there is none."""
        kept = tuple(
            line for line in self.lines if (line.service.id, line.vin) != (service_id, vin)
        )
        return replace(self, lines=kept)


@dataclass(frozen=True)
class PriceChange:
    """A line whose price is another one now; `to_cents` is empty where the service or its term is no longer sold."""

    service_id: str
    vin: str
    from_cents: int
    to_cents: int | None


def refresh(cart: Cart, services: tuple[Service, ...]) -> tuple[Cart, tuple[PriceChange, ...]]:
    """The cart at the present catalogue, and what that changes; lines no longer sold are left out."""
    present = {service.id: service for service in services}
    lines: list[Line] = []
    changes: list[PriceChange] = []
    for line in cart.lines:
        service = present.get(line.service.id)
        offer = service.offer(line.offer.id) if service else None
        price, was = (offer.price_cents if offer else None), line.offer.price_cents
        if price != was:
            changes.append(PriceChange(line.service.id, line.vin, was, price))
        if service and offer:
            lines.append(Line(service, offer, line.vin))
    return Cart(tuple(lines)), tuple(changes)
