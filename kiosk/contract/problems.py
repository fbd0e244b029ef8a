"""The one error body (RFC 9457), and the codes by which kiosk and phone word it."""

from enum import StrEnum

from kiosk.contract.base import Reply

MEDIA_TYPE = "application/problem+json"


class Code(StrEnum):
    """What went wrong, for a machine; the customer's words are chosen on the screen."""

    INVALID = "invalid"
    TOO_LARGE = "too_large"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"
    DEVICE_UNKNOWN = "device_unknown"
    PROOF_INVALID = "proof_invalid"
    PROOF_NONCE_NEEDED = "proof_nonce_needed"
    ENROLMENT_INVALID = "enrolment_invalid"
    API_KEY_UNKNOWN = "api_key_unknown"
    NOT_SIGNED_IN = "not_signed_in"
    CREDENTIALS_WRONG = "credentials_wrong"
    PASSWORD_WEAK = "password_weak"
    VEHICLE_UNKNOWN = "vehicle_unknown"
    VEHICLE_ALREADY_YOURS = "vehicle_already_yours"
    VEHICLE_LIMIT = "vehicle_limit"
    VEHICLE_OWNERSHIP = "vehicle_ownership"
    OWNERSHIP_DECIDED = "ownership_decided"
    PRICE_CHANGED = "price_changed"
    SERVICE_UNAVAILABLE = "service_unavailable"
    SERVICE_INCOMPATIBLE = "service_incompatible"
    SERVICE_ALREADY_ORDERED = "service_already_ordered"
    TERMS_MISSING = "terms_missing"
    TERMS_OUTDATED = "terms_outdated"
    CARD_DECLINED = "card_declined"
    CARD_UNUSABLE = "card_unusable"
    ADDRESS_INVALID = "address_invalid"
    IDEMPOTENCY_KEY_MISSING = "idempotency_key_missing"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    IDEMPOTENCY_IN_FLIGHT = "idempotency_in_flight"
    HANDOFF_OVER = "handoff_over"
    NOT_RENEWABLE = "not_renewable"
    RENEWAL_TOO_EARLY = "renewal_too_early"
    RENEWAL_MISSED = "renewal_missed"
    WITHDRAWAL_OVER = "withdrawal_over"
    NOTHING_UNPAID = "nothing_unpaid"
    CONTRACT_OVER = "contract_over"


class FieldProblem(Reply):
    """One field that is wrong: its path in the body and a machine's word for why; never the value itself."""

    field: str
    reason: str


class Problem(Reply):
    """The body of every error answer (RFC 9457); it never repeats input."""

    type: str = "about:blank"
    title: str
    status: int
    code: Code
    fields: tuple[FieldProblem, ...] = ()
    retry_after_s: int | None = None
