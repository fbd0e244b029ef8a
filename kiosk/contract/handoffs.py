"""The hand-off to the customer's phone, in the terms of RFC 8628 (K4, DESIGN §6)."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.contract.base import Reply, Request

USER_CODE_ALPHABET = "BCDFGHJKLMNPQRSTVWXZ"
"""The letters of the code to type: no vowels, so that it spells nothing (RFC 8628 §6.1)."""
LIFETIME_S = 120
"""How long one QR code lives, in seconds; it is renewed while it is shown."""


class NewHandoff(Request):
    """`POST /v1/handoffs`: finish this order on the phone."""

    order_id: UUID


class HandoffStep(StrEnum):
    """What the customer does, in this order; `CARD` only where the card is not settled yet."""

    PHONE = "phone"
    EMAIL = "email"
    CARD = "card"
    CAR = "car"
    ACTIVE = "active"


class StepState(StrEnum):
    """How far a step is."""

    WAITING = "waiting"
    NOW = "now"
    DONE = "done"
    FAILED = "failed"


class HandoffPhase(StrEnum):
    """The state of the code itself (RFC 8628 §3.5: authorization_pending, expired_token, access_denied)."""

    PENDING = "authorization_pending"
    CONNECTED = "connected"
    EXPIRED = "expired_token"
    REFUSED = "access_denied"


class Code(Reply):
    """What the kiosk shows: the address in the QR code, the short code, the two digits to match."""

    verification_uri: str
    verification_uri_complete: str
    user_code: str
    match_digits: str
    expires_at: datetime
    expires_in_s: int


class Step(Reply):
    """One row of the kiosk's list. `detail` is a code for words on the screen, such as `ignition_off`."""

    step: HandoffStep
    state: StepState
    detail: str = ""


class Handoff(Reply):
    """`POST /v1/handoffs`, `GET /v1/handoffs/{id}`, `POST /v1/handoffs/{id}/code` (a fresh code).

    `code` is only in the answers that make one; `version` grows with each change, so that
    `GET …?after=<version>` can wait (up to 20 s) until there is something new.
    """

    handoff_id: UUID
    phase: HandoffPhase
    version: int
    code: Code | None
    steps: tuple[Step, ...]
