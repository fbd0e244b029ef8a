"""What a card number and an expiry date look like while they are typed (R66): groups, brand, slash."""

from __future__ import annotations

from datetime import date

GROUPS = (4, 4, 4, 4, 3)
GROUPS_AMEX = (4, 6, 5)
NUMBER_MAX = 19
"""The most digits a card number has (ISO/IEC 7812-1)."""


def digits_of(text: str) -> str:
    """The ASCII digits of what was typed, in order."""
    return "".join(character for character in text if "0" <= character <= "9")


def brand_of(digits: str) -> str:
    """`visa`, `mastercard`, `amex`, or nothing while the first digits do not tell."""
    if digits.startswith("4"):
        return "visa"
    if digits[:2] in {"34", "37"}:
        return "amex"
    two, four = digits[:2], digits[:4]
    if len(two) == 2 and "51" <= two <= "55":
        return "mastercard"
    if len(four) == 4 and "2221" <= four <= "2720":
        return "mastercard"
    return ""


def lengths_of(digits: str) -> tuple[int, ...]:
    """How many digits a number of this brand can have."""
    return {"visa": (13, 16, 19), "amex": (15,), "mastercard": (16,)}.get(
        brand_of(digits), tuple(range(12, NUMBER_MAX + 1))
    )


def grouped(text: str) -> str:
    """The number as it stands on the card: in groups with single spaces, never more digits than it can have."""
    digits = digits_of(text)
    digits = digits[: max(lengths_of(digits))]
    parts: list[str] = []
    for size in GROUPS_AMEX if brand_of(digits) == "amex" else GROUPS:
        if not digits:
            break
        parts.append(digits[:size])
        digits = digits[size:]
    return " ".join(parts)


def security_code_length(brand: str) -> int:
    """Four digits on the front of an American Express card, three on the back of all others."""
    return 4 if brand == "amex" else 3


def expiry(text: str) -> str:
    """The date as MM/YY while it is typed: a first digit above 1 gets its zero, the slash comes by itself."""
    digits = digits_of(text)[:4]
    if len(digits) == 1 and digits > "1" and "/" not in text:
        digits = f"0{digits}"
    if len(digits) == 1 and "/" in text:
        return f"0{digits}" if digits != "0" else digits
    if len(digits) <= 2:
        return digits
    return f"{digits[:2]}/{digits[2:]}"


def expiry_parts(text: str) -> tuple[int, int] | None:
    """Month and full year of a complete MM/YY with a real month, else nothing."""
    digits = digits_of(text)
    if len(digits) != 4 or not 1 <= int(digits[:2]) <= 12:
        return None
    return int(digits[:2]), 2000 + int(digits[2:])


def too_far(year: int, today: date) -> bool:
    """No card is valid for more than twenty years: a year like that was mistyped."""
    return year > today.year + 20
