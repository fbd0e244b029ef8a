"""Moves that lead to the customer's own phone: logging in there, and leaving the kiosk with the visit (K4, RFC 8628)."""

from dataclasses import replace

from kiosk.domain.stages import Stage
from kiosk.domain.visit import OutOfTurn, Visit

LEAVES_FROM = frozenset({Stage.HOME, Stage.CART, Stage.TERMS, Stage.BILLING, Stage.PAYMENT})
"""Where a visit can be taken along: from the car's services up to the payment, with no order under way."""


def choose_phone(visit: Visit, *, creating: bool) -> Visit:
    """The customer logs in, or creates the account, on their phone; nothing personal is typed here."""
    if visit.stage not in {
        Stage.WELCOME,
        Stage.LOG_IN,
        Stage.CREATE_ACCOUNT,
        Stage.PHONE_SIGN_IN,
    }:
        raise OutOfTurn(f"no log-in on {visit.stage.value}")
    if creating and visit.profile is not None:
        raise OutOfTurn("somebody's visit waits for them to log in again")
    if visit.stage is Stage.PHONE_SIGN_IN and visit.creating == creating:
        raise OutOfTurn("here already")
    return replace(visit, stage=Stage.PHONE_SIGN_IN, creating=creating)


def can_leave(visit: Visit) -> bool:
    """Whether the visit can go on on the customer's phone from here."""
    return visit.profile is not None and visit.stage in LEAVES_FROM and not visit.trail


def leave_for_phone(visit: Visit) -> Visit:
    """The customer wants to go on on their phone: the code for it is shown, and "back" leads back here."""
    if not can_leave(visit):
        raise OutOfTurn(f"nothing to take along from {visit.stage.value}")
    return replace(visit, stage=Stage.PARKING, trail=((visit.stage, visit.subject),))
