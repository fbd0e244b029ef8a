"""The small devices around the kiosk: a clock, the payment provider's token endpoint, a drawer of QR codes."""

from datetime import datetime
from typing import Protocol

from kiosk.contract.carried_carts import CarriedCart
from kiosk.domain.card import CardEntry


class Clock(Protocol):
    """Time; nothing else in the kiosk asks the system for it."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    def monotonic_s(self) -> float:
        """Seconds that only ever grow, for waiting."""
        ...


class CardRefused(Exception):
    """The provider does not take what was typed; `reason` is `number`, `expiry`, `security_code` or `declined`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ProviderUnreachable(Exception):
    """The payment provider gave no complete answer; nothing was charged, nothing kept."""


class CardTokens(Protocol):
    """The payment provider's token endpoint: the only place a card number is ever sent to (DESIGN §7)."""

    def tokenise(self, card: CardEntry) -> str:
        """A token for the card; `CardRefused` or `ProviderUnreachable`."""
        ...


class QrCodes(Protocol):
    """Draws QR codes."""

    def svg(self, text: str) -> str:
        """The code as an SVG document, dark on light, without quiet zone (the screen's card provides it)."""
        ...


class CartSigner(Protocol):
    """Signs with the kiosk's own key."""

    def signed_cart(self, cart: CarriedCart) -> str:
        """The cart as a compact JWS that the store can tell to be this kiosk's."""
        ...
