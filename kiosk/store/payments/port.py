"""What the store needs of a payment provider, whichever it is (DESIGN §7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class ProviderUnreachable(Exception):
    """The provider gave no complete answer; the same call with the same key may be made again."""


class TokenUnusable(Exception):
    """The card token is unknown, used or too old."""


class KeyReused(Exception):
    """The idempotency key came before with another request."""


class RegistrationStatus(StrEnum):
    """Where the registration of a card stands."""

    SUCCEEDED = "succeeded"
    CHECK_REQUIRED = "check_required"
    DECLINED = "declined"


@dataclass(frozen=True)
class Registration:
    """A card at the provider, for later charges; `check_url` while its bank wants to ask the customer."""

    setup_id: str
    status: RegistrationStatus
    brand: str
    last4: str
    cardholder: str
    check_url: str | None


@dataclass(frozen=True)
class OpenedPage:
    """A page of the provider's on which a card can be typed until `expires_at`."""

    page_id: str
    url: str
    expires_at: datetime


@dataclass(frozen=True)
class Purpose:
    """What a card is for: a reference of ours, where the customer comes back to, in which language."""

    reference: str
    return_url: str
    language: str


class PaymentProvider(Protocol):
    """Registers cards. Every method may raise `ProviderUnreachable`."""

    def register(self, token: str, purpose: Purpose, key: str) -> Registration:
        """Register the card behind a token, once per key; `TokenUnusable`, `KeyReused`."""
        ...

    def registration(self, setup_id: str) -> Registration:
        """Where a registration stands now."""
        ...

    def open_page(self, purpose: Purpose, key: str) -> OpenedPage:
        """A page for the customer's own browser, once per key; `KeyReused`."""
        ...

    def page_registration(self, page_id: str) -> Registration | None:
        """The latest card typed on a page; nothing where none was."""
        ...
