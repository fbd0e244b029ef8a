"""Registering a card typed at the kiosk, whose number goes to the payment provider only (R66, R67, R75)."""

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.contract.orders import Card
from kiosk.domain.card import CardEntry, cardholder, cardholder_has_digits, luhn_valid
from kiosk.ports.devices import CardRefused, CardTokens
from kiosk.ports.store import Store


@dataclass(frozen=True)
class RegisterCard:
    """Turns a card into the provider's token and registers that; the entry is forgotten by then.

    `CardRefused` (`number`, `cardholder`, `expiry`, `security_code`, `declined`), `ProviderUnreachable` or a `StoreError`.
    """

    card_tokens: CardTokens
    store: Store

    def __call__(self, session_token: str, entry: CardEntry, key: UUID) -> Card:
        holder = cardholder(entry.cardholder).strip()
        if not luhn_valid(entry.number):
            raise CardRefused("number")
        if not holder or cardholder_has_digits(entry.cardholder):
            raise CardRefused("cardholder")
        token = self.card_tokens.tokenise(replace(entry, cardholder=holder))
        return self.store.register_card(session_token, token, holder, key)
