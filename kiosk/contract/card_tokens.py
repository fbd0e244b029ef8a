"""The payment provider's token endpoint, as the kiosk calls it (DESIGN §7): the only place a card number goes to.

`POST <token_url>` with `Authorization: Bearer <publishable key>` answers 201 and a `CardToken`. What the provider does
not take is a `TokenRefused` with 402 (declined) or 422 (typed wrongly); neither ever repeats what was sent.
"""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from kiosk.contract.base import Reply, Request


class CardNumber(Request):
    """A card as typed; digits only, the year with four digits."""

    number: str = Field(pattern=r"^[0-9]{12,19}$", repr=False)
    expiry_month: int = Field(ge=1, le=12)
    expiry_year: int = Field(ge=2000, le=2100)
    security_code: str = Field(pattern=r"^[0-9]{3,4}$", repr=False)
    cardholder: str = Field(pattern=r"^[A-Z]+( [A-Z]+)*$", max_length=60)


class CardToken(Reply):
    """Stands for the card, once and for 15 minutes."""

    token: str = Field(repr=False)
    brand: str
    last4: str
    expires_at: datetime


class TokenRefusal(StrEnum):
    """Why the provider did not take a card: what to correct, or that this card does not work."""

    NUMBER = "number"
    EXPIRY = "expiry"
    SECURITY_CODE = "security_code"
    CARDHOLDER = "cardholder"
    DECLINED = "declined"


class TokenRefused(Reply):
    """The body of a refusal (RFC 9457 with one member more)."""

    type: str = "about:blank"
    title: str
    status: int
    reason: TokenRefusal
