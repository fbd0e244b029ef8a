"""The terms a customer accepts, each in a box of its own that is never pre-ticked (R61)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.cart import Cart


class Terms(StrEnum):
    """The two texts that a purchase can need."""

    SALE = "terms_of_sale"
    GEOLOCATION = "terms_of_geolocation"


@dataclass(frozen=True)
class Consent:
    """What was accepted: which text in which version and language, and when (R61)."""

    terms: Terms
    version: str
    language: str
    accepted_at: datetime


def needed(cart: Cart) -> tuple[Terms, ...]:
    """The texts that this cart asks for: geolocation only when a line needs it (R61)."""
    return (Terms.SALE, Terms.GEOLOCATION) if cart.needs_geolocation else (Terms.SALE,)


def missing(cart: Cart, accepted: frozenset[Terms]) -> tuple[Terms, ...]:
    """What still has to be accepted before the customer may continue (R63)."""
    return tuple(terms for terms in needed(cart) if terms not in accepted)
