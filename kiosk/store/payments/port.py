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


class NotRefundable(Exception):
    """The charge took no money, or less than is to be given back."""


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


class ChargeStatus(StrEnum):
    """Where a charge stands; only `PENDING` can still change by itself."""

    SUCCEEDED = "succeeded"
    PENDING = "pending"
    FAILED = "failed"


class ChargeFailure(StrEnum):
    """Why a charge failed; `CARD_GONE`: the card was forgotten, or never registered."""

    DECLINED = "declined"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    CARD_EXPIRED = "card_expired"
    AUTHENTICATION_REQUIRED = "authentication_required"
    CARD_GONE = "card_gone"


@dataclass(frozen=True)
class ChargeOrder:
    """What to take from a registered card (`card` is its `setup_id`), without the customer being there."""

    card: str
    amount_cents: int
    currency: str
    reference: str


@dataclass(frozen=True)
class ChargeResult:
    """How a charge went; `charge_id` is empty where the provider never got as far as making one."""

    charge_id: str
    status: ChargeStatus
    reason: ChargeFailure | None = None


class PaymentProvider(Protocol):
    """Registers cards and charges them. Every method may raise `ProviderUnreachable`."""

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

    def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
        """Charge a card (R75): one key stands for one debt, and takes its money at most once, for ever.

        The same key and attempt may be repeated at will. A higher attempt tries the card again only where everything
        before has failed (R75d); else the earlier result is the answer. `KeyReused` where the key came with another
        card, amount, currency or reference.
        """
        ...

    def charge_status(self, charge_id: str) -> ChargeResult:
        """Where a charge stands now; for one that was pending."""
        ...

    def refund(self, charge_id: str, amount_cents: int, key: str) -> None:
        """Give money of a charge back to its card, once per key for ever (R77, R80w); `NotRefundable`, `KeyReused`."""
        ...

    def forget_card(self, setup_id: str) -> None:
        """Erase a card at the provider (R11); a card that is gone already is no error.

        Afterwards its registration counts as declined, and charging it fails with `CARD_GONE`.
        """
        ...
