"""What the store reads of Stripe's objects, and nothing more: each is checked before it is believed."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from kiosk.domain.card import cardholder
from kiosk.store.payments.port import (
    ChargeFailure,
    ChargeResult,
    ChargeStatus,
    Registration,
    RegistrationStatus,
)


class Reading(BaseModel):
    """A part of one of Stripe's objects; what is not named here is not kept."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class CardFace(Reading):
    """What may be shown of a card."""

    brand: str
    last4: str


class BillingDetails(Reading):
    """Whose card it is."""

    name: str | None = None


class Method(Reading):
    """A payment method."""

    id: str
    card: CardFace | None = None
    billing_details: BillingDetails = BillingDetails()


class Failure(Reading):
    """Why something failed; codes only."""

    code: str | None = None
    decline_code: str | None = None
    payment_method: Method | None = None


class Redirect(Reading):
    """Where a bank wants to see the customer."""

    url: str | None = None


class NextAction(Reading):
    """What has to happen before a registration goes on."""

    redirect_to_url: Redirect | None = None


class Customer(Reading):
    """An expanded customer."""

    id: str
    deleted: bool = False


class SetupIntent(Reading):
    """The registration of a card for later charges."""

    id: str
    status: str
    customer: Customer | str | None = None
    payment_method: Method | str | None = None
    next_action: NextAction | None = None
    last_setup_error: Failure | None = None

    @property
    def customer_id(self) -> str:
        """The customer's id; empty where there is none."""
        return self.customer.id if isinstance(self.customer, Customer) else self.customer or ""

    @property
    def method_id(self) -> str:
        """The payment method's id; empty where there is none."""
        method = self.payment_method
        return method.id if isinstance(method, Method) else method or ""


class CheckoutSession(Reading):
    """A page of Stripe's on which a card is typed."""

    id: str
    url: str | None = None
    expires_at: int
    customer: Customer | str | None = None
    setup_intent: SetupIntent | str | None = None


class PaymentIntent(Reading):
    """A debt, and how the tries to collect it went."""

    id: str
    status: str
    amount: int
    currency: str
    payment_method: Method | str | None = None
    metadata: dict[str, Any] = Field(default_factory=dict)
    last_payment_error: Failure | None = None


class Refund(Reading):
    """Money that went back."""

    id: str
    amount: int
    metadata: dict[str, Any] = Field(default_factory=dict)


_SETUP = {
    "succeeded": RegistrationStatus.SUCCEEDED,
    "requires_action": RegistrationStatus.CHECK_REQUIRED,
    "processing": RegistrationStatus.CHECK_REQUIRED,
}
_FAILURE = {
    "authentication_required": ChargeFailure.AUTHENTICATION_REQUIRED,
    "authentication_not_handled": ChargeFailure.AUTHENTICATION_REQUIRED,
    "expired_card": ChargeFailure.CARD_EXPIRED,
    "insufficient_funds": ChargeFailure.INSUFFICIENT_FUNDS,
    "withdrawal_count_limit_exceeded": ChargeFailure.INSUFFICIENT_FUNDS,
}


def registration(intent: SetupIntent, check_url: str | None = None) -> Registration:
    """A SetupIntent in the store's words; `check_url` where the check happens elsewhere than it says itself."""
    status = _SETUP.get(intent.status, RegistrationStatus.DECLINED)
    if isinstance(intent.customer, Customer) and intent.customer.deleted:
        return gone(intent.id)
    failed = intent.last_setup_error.payment_method if intent.last_setup_error else None
    method = intent.payment_method if isinstance(intent.payment_method, Method) else failed
    face = method.card if method else None
    redirect = intent.next_action.redirect_to_url if intent.next_action else None
    own_url = redirect.url if redirect else None
    checking = status is RegistrationStatus.CHECK_REQUIRED
    return Registration(
        setup_id=intent.id,
        status=status,
        brand=face.brand if face else "",
        last4=face.last4 if face else "",
        cardholder=cardholder((method.billing_details.name if method else None) or "").strip(),
        check_url=(check_url or own_url) if checking else None,
    )


def gone(setup_id: str) -> Registration:
    """The registration of a card that Stripe does not keep any more."""
    return Registration(setup_id, RegistrationStatus.DECLINED, "", "", "", None)


def result(intent: PaymentIntent) -> ChargeResult:
    """A PaymentIntent in the store's words."""
    if intent.status == "succeeded":
        return ChargeResult(intent.id, ChargeStatus.SUCCEEDED)
    if intent.status == "processing":
        return ChargeResult(intent.id, ChargeStatus.PENDING)
    if intent.status == "requires_action":
        return ChargeResult(intent.id, ChargeStatus.FAILED, ChargeFailure.AUTHENTICATION_REQUIRED)
    error = intent.last_payment_error or Failure()
    return ChargeResult(intent.id, ChargeStatus.FAILED, reason(error.code, error.decline_code))


def reason(code: str | None, decline_code: str | None) -> ChargeFailure:
    """Stripe's codes in the store's words; the issuer's own code says more where there is one."""
    found = _FAILURE.get(decline_code or "") or _FAILURE.get(code or "")
    return found or ChargeFailure.DECLINED
