"""What the provider's server interface takes and answers; the store's client reads the same models."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from kiosk.contract.base import Reply, Request

LANGUAGE = r"^(nl|en|fr|de)$"
TOKEN_LENGTHS = range(8, 201)
URL = r"^https?://[^\s]{1,480}$"


class NewSetup(Request):
    """`POST /v1/setups`: register the card behind a token for later charges."""

    token: str = Field(min_length=TOKEN_LENGTHS[0], max_length=TOKEN_LENGTHS[-1], repr=False)
    reference: str = Field(min_length=1, max_length=100)
    return_url: str = Field(pattern=URL)
    language: str = Field(pattern=LANGUAGE)


class SetupStatus(StrEnum):
    """Where the registration of a card stands."""

    SUCCEEDED = "succeeded"
    CHECK_REQUIRED = "check_required"
    DECLINED = "declined"


class Setup(Reply):
    """`POST /v1/setups`, `GET /v1/setups/{id}`; `check_url` only while the bank wants to ask the customer."""

    setup_id: str
    reference: str
    status: SetupStatus
    brand: str
    last4: str
    cardholder: str
    check_url: str | None


class NewHostedPage(Request):
    """`POST /v1/hosted-pages`: a page on which the customer types a card."""

    reference: str = Field(min_length=1, max_length=100)
    return_url: str = Field(pattern=URL)
    language: str = Field(pattern=LANGUAGE)


class HostedPage(Reply):
    """`POST /v1/hosted-pages`, `GET /v1/hosted-pages/{id}`; `setup` is the latest attempt with a card."""

    page_id: str
    page_url: str
    reference: str
    expires_at: datetime
    setup: Setup | None


class NewCharge(Request):
    """`POST /v1/charges`: take money from a registered card; the key stands for the debt, `attempt` counts the tries."""

    setup_id: str = Field(min_length=1, max_length=100)
    amount_cents: int = Field(ge=1, le=99_999_999)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    reference: str = Field(min_length=1, max_length=100)
    attempt: int = Field(default=1, ge=1, le=100)


class ChargeStatus(StrEnum):
    """Where a charge stands."""

    SUCCEEDED = "succeeded"
    PENDING = "pending"
    FAILED = "failed"


class ChargeFailure(StrEnum):
    """Why a charge failed."""

    DECLINED = "declined"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    CARD_EXPIRED = "card_expired"
    AUTHENTICATION_REQUIRED = "authentication_required"
    CARD_GONE = "card_gone"


class Charge(Reply):
    """`POST /v1/charges`, `GET /v1/charges/{id}`; `attempts` is how often the card was tried."""

    charge_id: str
    reference: str
    amount_cents: int
    currency: str
    status: ChargeStatus
    reason: ChargeFailure | None
    attempts: int


class NewRefund(Request):
    """`POST /v1/refunds`: give money of a charge back."""

    charge_id: str = Field(min_length=1, max_length=100)
    amount_cents: int = Field(ge=1, le=99_999_999)


class Refund(Reply):
    """`POST /v1/refunds`."""

    refund_id: str
    charge_id: str
    amount_cents: int


class ErrorCode(StrEnum):
    """Why a server call was refused."""

    UNAUTHORISED = "unauthorised"
    INVALID = "invalid"
    NOT_FOUND = "not_found"
    KEY_MISSING = "idempotency_key_missing"
    KEY_REUSED = "idempotency_key_reused"
    TOKEN_UNUSABLE = "token_unusable"
    NOT_REFUNDABLE = "not_refundable"


class Refused(Reply):
    """The error body of the server interface (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    code: ErrorCode
