"""Registers and charges cards at Stripe, behind the store's payment port (DESIGN §7, R75).

A card is a SetupIntent for use off session, with a Customer of its own that carries no personal data. A debt is one
PaymentIntent: Stripe collects it at most once, however often it is confirmed. Stripe forgets idempotency keys after a
day, so a debt is first looked for under its key, which it carries in its metadata.
"""

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

import stripe
from pydantic import ValidationError

from kiosk.store.payments.port import (
    ChargeFailure,
    ChargeOrder,
    ChargeResult,
    ChargeStatus,
    KeyReused,
    NotRefundable,
    OpenedPage,
    ProviderUnreachable,
    Purpose,
    Registration,
    TokenUnusable,
)
from kiosk.store.payments.stripe import readings
from kiosk.store.payments.stripe.readings import CheckoutSession, PaymentIntent, SetupIntent
from kiosk.store.payments.stripe.transport import BoundedTransport

if TYPE_CHECKING:
    from stripe import RequestOptions
    from stripe.params import RefundCreateParams, SetupIntentConfirmParams, SetupIntentCreateParams
    from stripe.params.checkout import SessionCreateParams

API_BASE = "https://api.stripe.com"
_EXPAND = ["payment_method", "customer"]
_CARD_FIELDS = ("customer", "payment_method", "source")

log = logging.getLogger(__name__)
Found = TypeVar("Found", bound=readings.Reading)


class StripePayments:
    """The client of Stripe's interface. `api_base` is another origin in tests only."""

    def __init__(
        self, api_key: str, api_base: str = "", transport: stripe.HTTPClient | None = None
    ) -> None:
        # The library would log what it sends, and tell Stripe how long the call before took.
        logging.getLogger("stripe").setLevel(logging.WARNING)
        stripe.enable_telemetry = False
        self._stripe = stripe.StripeClient(
            api_key,
            base_addresses={"api": api_base or API_BASE},
            max_network_retries=0,
            http_client=transport or BoundedTransport(),
        ).v1

    def register(self, token: str, purpose: Purpose, key: str) -> Registration:
        """See `PaymentProvider.register`; the token is a card token (`tok_…`) or a payment method (`pm_…`)."""
        with _answers():
            customer = self._customer(purpose, key)
            order: SetupIntentCreateParams = {
                "customer": customer,
                "usage": "off_session",
                "allowed_payment_method_types": ["card"],
                "metadata": {"reference": purpose.reference},
            }
            intent = self._stripe.setup_intents.create(order, _once(key, "setup"))
            self._confirm_setup(intent.id, token, purpose, key)
        return self.registration(intent.id)

    def _customer(self, purpose: Purpose, key: str) -> str:
        return self._stripe.customers.create(
            {
                "metadata": {"reference": purpose.reference},
                "preferred_locales": [purpose.language],
            },
            _once(key, "customer"),
        ).id

    def _confirm_setup(self, setup_id: str, token: str, purpose: Purpose, key: str) -> None:
        try:
            params: SetupIntentConfirmParams = {
                "payment_method": self._method(token, key),
                "return_url": purpose.return_url,
            }
            self._stripe.setup_intents.confirm(setup_id, params, _once(key, "confirm"))
        except stripe.CardError:
            # Declined: the SetupIntent itself says so when it is read.
            return
        except stripe.InvalidRequestError as error:
            if error.http_status == 404 or _about(error, ("payment_method",)):
                raise TokenUnusable from None
            raise

    def _method(self, token: str, key: str) -> str:
        if not token.startswith("tok_"):
            return token
        try:
            made = self._stripe.payment_methods.create(
                {"type": "card", "card": {"token": token}}, _once(key, "method")
            )
        except stripe.InvalidRequestError as error:
            if error.http_status == 404 or _about(error, ("card", "token")):
                raise TokenUnusable from None
            raise
        return made.id

    def registration(self, setup_id: str) -> Registration:
        """See `PaymentProvider.registration`."""
        try:
            with _answers():
                intent = self._stripe.setup_intents.retrieve(setup_id, {"expand": _EXPAND})
                return readings.registration(_read(SetupIntent, intent))
        except _NotThere:
            return readings.gone(setup_id)

    def open_page(self, purpose: Purpose, key: str) -> OpenedPage:
        """See `PaymentProvider.open_page`: a Checkout Session in setup mode; Stripe keeps it open for a day."""
        order: SessionCreateParams = {
            "mode": "setup",
            "allowed_payment_method_types": ["card"],
            "success_url": purpose.return_url,
            "cancel_url": purpose.return_url,
            "client_reference_id": purpose.reference,
            "locale": _locale(purpose.language),
        }
        with _answers():
            order["customer"] = self._customer(purpose, key)
            made = self._stripe.checkout.sessions.create(order, _once(key, "page"))
            page = _read(CheckoutSession, made)
        if page.url is None:
            raise ProviderUnreachable
        return OpenedPage(page.id, page.url, datetime.fromtimestamp(page.expires_at, UTC))

    def page_registration(self, page_id: str) -> Registration | None:
        """See `PaymentProvider.page_registration`."""
        with _answers():
            found = self._stripe.checkout.sessions.retrieve(
                page_id, {"expand": ["customer", "setup_intent.payment_method"]}
            )
            page = _read(CheckoutSession, found)
        intent = page.setup_intent
        if not isinstance(intent, SetupIntent):
            return None
        if intent.status == "requires_payment_method" and intent.last_setup_error is None:
            return None
        if isinstance(page.customer, readings.Customer) and page.customer.deleted:
            return readings.gone(intent.id)
        return readings.registration(intent, check_url=page.url)

    def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
        """See `PaymentProvider.charge`."""
        mark = _digest(key)
        try:
            with _answers():
                card = self._card(order.card)
                found = self._debt(card, mark)
                if found is None:
                    return self._collect(order, card, key)
                return self._try_again(found, order, card, key, attempt)
        except _NotThere:
            return _card_gone()

    def _card(self, setup_id: str) -> SetupIntent:
        return _read(SetupIntent, self._stripe.setup_intents.retrieve(setup_id))

    def _debt(self, card: SetupIntent, mark: str) -> PaymentIntent | None:
        if not card.customer_id:
            return None
        known = self._stripe.payment_intents.list({"customer": card.customer_id, "limit": 100})
        for intent in known.auto_paging_iter():
            found = _read(PaymentIntent, intent)
            if found.metadata.get("key") == mark:
                return found
        return None

    def _collect(self, order: ChargeOrder, card: SetupIntent, key: str) -> ChargeResult:
        if card.status != "succeeded" or not card.method_id:
            return _card_gone()
        mark = _digest(key)
        try:
            made = self._stripe.payment_intents.create(
                {
                    "amount": order.amount_cents,
                    "currency": order.currency.lower(),
                    "customer": card.customer_id,
                    "payment_method": card.method_id,
                    "allowed_payment_method_types": ["card"],
                    "off_session": True,
                    "confirm": True,
                    "metadata": {"key": mark, "reference": order.reference, "card": order.card},
                },
                _once(key, "charge"),
            )
            return readings.result(_read(PaymentIntent, made))
        except stripe.CardError as error:
            found = self._debt(card, mark)
            if found is not None:
                return readings.result(found)
            why = readings.reason(error.code, _decline_code(error))
            return ChargeResult("", ChargeStatus.FAILED, why)
        except stripe.InvalidRequestError as error:
            if _about(error, _CARD_FIELDS):
                return _card_gone()
            raise

    def _try_again(
        self, found: PaymentIntent, order: ChargeOrder, card: SetupIntent, key: str, attempt: int
    ) -> ChargeResult:
        said = found.metadata
        debt = (found.amount, found.currency, said.get("reference"), said.get("card"))
        if debt != (order.amount_cents, order.currency.lower(), order.reference, order.card):
            raise KeyReused
        known = readings.result(found)
        if known.status is not ChargeStatus.FAILED or attempt == 1:
            return known
        try:
            self._stripe.payment_intents.confirm(
                found.id,
                {"payment_method": card.method_id, "off_session": True},
                _once(key, f"charge {attempt}"),
            )
        except stripe.CardError:
            pass
        except stripe.InvalidRequestError as error:
            if _about(error, _CARD_FIELDS):
                return ChargeResult(found.id, ChargeStatus.FAILED, ChargeFailure.CARD_GONE)
            log.warning("a charge could not be tried again: %s", error.code)
        return self.charge_status(found.id)

    def charge_status(self, charge_id: str) -> ChargeResult:
        """See `PaymentProvider.charge_status`."""
        with _answers():
            intent = self._stripe.payment_intents.retrieve(charge_id)
            return readings.result(_read(PaymentIntent, intent))

    def refund(self, charge_id: str, amount_cents: int, key: str) -> None:
        """See `PaymentProvider.refund`."""
        mark = _digest(key)
        with _answers():
            known = self._stripe.refunds.list({"payment_intent": charge_id, "limit": 100})
            for found in known.auto_paging_iter():
                refund = _read(readings.Refund, found)
                if refund.metadata.get("key") == mark:
                    _same_amount(refund, amount_cents)
                    return
            self._give_back(charge_id, amount_cents, key)

    def _give_back(self, charge_id: str, amount_cents: int, key: str) -> None:
        order: RefundCreateParams = {
            "payment_intent": charge_id,
            "amount": amount_cents,
            "metadata": {"key": _digest(key)},
        }
        try:
            self._stripe.refunds.create(order, _once(key, "refund"))
        except stripe.InvalidRequestError as error:
            # Refunded in full already, more than is left, or nothing was taken: none of them gets better by waiting.
            if error.http_status == 404:
                raise
            raise NotRefundable from None

    def forget_card(self, setup_id: str) -> None:
        """See `PaymentProvider.forget_card`: the payment method is detached and its Customer deleted."""
        try:
            with _answers():
                card = self._card(setup_id)
                if card.method_id:
                    self._detach(card.method_id)
                if card.customer_id:
                    self._stripe.customers.delete(card.customer_id)
        except _NotThere:
            return

    def _detach(self, method_id: str) -> None:
        try:
            self._stripe.payment_methods.detach(method_id)
        except stripe.InvalidRequestError:
            # Detached before, or never attached; the customer that held it goes next.
            return


class _NotThere(ProviderUnreachable):
    """Stripe knows no object of that id; where nothing better is known, that is no answer either."""


@contextmanager
def _answers() -> Iterator[None]:
    try:
        yield
    except stripe.IdempotencyError:
        raise KeyReused from None
    except stripe.InvalidRequestError as error:
        if error.http_status == 404 or error.code == "resource_missing":
            raise _NotThere from None
        log.error("Stripe refused a request: %s %s", error.code, error.param)
        raise ProviderUnreachable from None
    except stripe.StripeError as error:
        log.warning("Stripe gave no answer: %s %s", type(error).__name__, error.code)
        raise ProviderUnreachable from None
    except ValidationError as error:
        wrong = [".".join(map(str, each["loc"])) for each in error.errors(include_input=False)]
        log.error("Stripe's answer could not be read: %s", wrong)
        raise ProviderUnreachable from None


def _read(model: type[Found], found: stripe.StripeObject) -> Found:
    return model.model_validate(found.to_dict())


def _once(key: str, step: str) -> "RequestOptions":
    return {"idempotency_key": _digest(f"{step}\n{key}")}


def _digest(text: str) -> str:
    # Stripe takes at most 255 characters, and need not know what the store's keys are made of.
    return hashlib.sha256(text.encode()).hexdigest()


def _same_amount(refund: readings.Refund, amount_cents: int) -> None:
    if refund.amount != amount_cents:
        raise KeyReused


def _about(error: stripe.InvalidRequestError, fields: tuple[str, ...]) -> bool:
    return (error.param or "").startswith(fields)


def _decline_code(error: stripe.CardError) -> str | None:
    body: Any = error.json_body if isinstance(error.json_body, dict) else {}
    said = body.get("error")
    code = said.get("decline_code") if isinstance(said, dict) else None
    return code if isinstance(code, str) else None


def _locale(language: str) -> Any:
    return cast("Any", language)


def _card_gone() -> ChargeResult:
    return ChargeResult("", ChargeStatus.FAILED, ChargeFailure.CARD_GONE)
