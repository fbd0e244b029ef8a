"""What can be checked of a payment card before it is sent to the payment provider (R66, R67)."""

import unicodedata
from dataclasses import dataclass
from datetime import date

_SPELT = {
    "ß": "SS",
    "Æ": "AE",
    "Œ": "OE",
    "Ø": "O",
    "Ł": "L",
    "Đ": "D",
    "Þ": "TH",
    "Ð": "D",
    "Ħ": "H",
    "ı": "I",
}


@dataclass(frozen=True)
class CardEntry:
    """A card as typed at the kiosk; it lives only until the provider has turned it into a token."""

    number: str
    expiry_month: int
    expiry_year: int
    security_code: str
    cardholder: str

    def __repr__(self) -> str:
        """Nothing of a card ever reaches a log or a traceback."""
        return "CardEntry(…)"


def cardholder(raw: str) -> str:
    """The name as cards carry it: A to Z and single spaces (R67).

    "J.P. O'Neil-Müller" becomes "JP ONEIL MULLER": marks above letters go, dots and apostrophes vanish,
    a hyphen is a space. Anything else (digits too) is dropped; `cardholder_has_digits` tells when.
    A trailing space stays, so that the next word can be typed.
    """
    letters: list[str] = []
    for character in raw:
        spelt = _SPELT.get(character.upper(), _SPELT.get(character, character.upper()))
        for part in unicodedata.normalize("NFD", spelt):
            if "A" <= part <= "Z":
                letters.append(part)
            elif (part.isspace() or part in "-‐‑–") and letters and letters[-1] != " ":
                letters.append(" ")
    return "".join(letters)


def cardholder_has_digits(raw: str) -> bool:
    """Whether a digit was typed where a name belongs (R67: digits are refused)."""
    return any(character.isdigit() for character in raw)


def luhn_valid(number: str) -> bool:
    """Whether 12 to 19 digits carry a right check digit (ISO/IEC 7812-1, annex B)."""
    digits = number.replace(" ", "")
    if not (12 <= len(digits) <= 19 and digits.isascii() and digits.isdigit()):
        return False
    total = 0
    for place, character in enumerate(reversed(digits)):
        value = int(character) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def expired(month: int, year: int, today: date) -> bool:
    """Whether the card's last valid month lies before today's; a month outside 1 to 12 is expired."""
    return not 1 <= month <= 12 or (year, month) < (today.year, today.month)
