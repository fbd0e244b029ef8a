"""Who may do what: every route of the interface in one table (DESIGN §5)."""

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """What a caller must prove. `CUSTOMER` means an enrolled kiosk AND a person signed in on it.

    `PLACER` admits as well a customer whose pending account was merged while they stood at the kiosk: they may
    follow what they placed there, and nothing else.
    """

    NOBODY = "nobody"
    DEVICE = "device"
    CUSTOMER = "customer"
    PLACER = "placer"


@dataclass(frozen=True)
class Rule:
    """The right that a route needs, and whether it creates something and so needs an `Idempotency-Key`."""

    right: Right
    creates: bool = False


RULES: dict[str, Rule] = {
    "GET /v1/health": Rule(Right.NOBODY),
    # One-time code, credentials and a mail request are repeatable by nature: they need no key.
    "POST /v1/devices/enrolments": Rule(Right.NOBODY),
    "GET /v1/device": Rule(Right.DEVICE),
    "GET /v1/changes": Rule(Right.DEVICE),
    "GET /v1/vehicles/{vin}": Rule(Right.DEVICE),
    "GET /v1/pictures/cars/{body}/{paint}": Rule(Right.DEVICE),
    "POST /v1/accounts": Rule(Right.DEVICE, creates=True),
    "POST /v1/sessions": Rule(Right.DEVICE),
    "DELETE /v1/sessions/current": Rule(Right.PLACER),
    "POST /v1/password-resets": Rule(Right.DEVICE),
    "PUT /v1/account/billing-address": Rule(Right.CUSTOMER),
    "GET /v1/account/vehicles": Rule(Right.CUSTOMER),
    "POST /v1/account/vehicles": Rule(Right.CUSTOMER, creates=True),
    "GET /v1/account/contracts": Rule(Right.PLACER),
    "POST /v1/account/contracts/{contract_id}/renewals": Rule(Right.CUSTOMER, creates=True),
    # The contract's period is the key of a withdrawal: either step repeated gives the same answer.
    "POST /v1/account/contracts/{contract_id}/withdrawals": Rule(Right.CUSTOMER),
    "POST /v1/account/withdrawals/{withdrawal_id}/confirmation": Rule(Right.CUSTOMER),
    "GET /v1/account/invoices": Rule(Right.CUSTOMER),
    "GET /v1/account/invoices/{invoice_id}/pdf": Rule(Right.CUSTOMER),
    "POST /v1/orders": Rule(Right.CUSTOMER, creates=True),
    "GET /v1/orders/{order_id}": Rule(Right.PLACER),
    "POST /v1/cards": Rule(Right.CUSTOMER, creates=True),
    # The payment provider proves itself by a signature over the body.
    "POST /v1/webhooks/stripe": Rule(Right.NOBODY),
    "POST /v1/handoffs": Rule(Right.PLACER, creates=True),
    "POST /v1/handoffs/{handoff_id}/code": Rule(Right.PLACER, creates=True),
    "GET /v1/handoffs/{handoff_id}": Rule(Right.PLACER),
}
