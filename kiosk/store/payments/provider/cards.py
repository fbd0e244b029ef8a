"""Which card numbers the embedded provider knows, and what each of them does.

It is a provider for demonstrations and tests: a number outside the table is declined before anything is kept, so that
a real card typed by mistake leaves no trace.
"""

from datetime import date
from enum import StrEnum

from kiosk.contract.card_tokens import CardNumber, TokenRefusal
from kiosk.domain.card import expired, luhn_valid


class Outcome(StrEnum):
    """What a test card does when it is registered, and later when it is charged."""

    APPROVED = "approved"
    DECLINED = "declined"
    CHECK = "check"
    CHARGE_FAILS = "charge_fails"
    CHARGE_FAILS_ONCE = "charge_fails_once"
    CHARGE_NEEDS_CHECK = "charge_needs_check"
    CHARGE_SETTLES_LATER = "charge_settles_later"


TEST_CARDS: dict[str, Outcome] = {
    "4111111111111111": Outcome.APPROVED,
    "4242424242424242": Outcome.APPROVED,
    "5555555555554444": Outcome.APPROVED,
    "378282246310005": Outcome.APPROVED,
    "4000000000000002": Outcome.DECLINED,
    "4000000000003220": Outcome.CHECK,
    "4000000000000341": Outcome.CHARGE_FAILS,
    "4000000000002222": Outcome.CHARGE_FAILS_ONCE,
    "4000002760003184": Outcome.CHARGE_NEEDS_CHECK,
    "4000000000003337": Outcome.CHARGE_SETTLES_LATER,
}


def brand(number: str) -> str:
    """The scheme a number belongs to, by its first digits (ISO/IEC 7812-1): for showing, nothing hangs on it."""
    if number.startswith("4"):
        return "visa"
    if number[:2] in {"34", "37"}:
        return "amex"
    if 51 <= int(number[:2]) <= 55 or 2221 <= int(number[:4]) <= 2720:
        return "mastercard"
    return "card"


def refusal(card: CardNumber, today: date) -> TokenRefusal | None:
    """Why this card is not taken at all; nothing where it is. A card declined by its bank is known only later."""
    if not luhn_valid(card.number):
        return TokenRefusal.NUMBER
    if expired(card.expiry_month, card.expiry_year, today):
        return TokenRefusal.EXPIRY
    if len(card.security_code) != (4 if brand(card.number) == "amex" else 3):
        return TokenRefusal.SECURITY_CODE
    if card.number not in TEST_CARDS:
        return TokenRefusal.DECLINED
    return None
