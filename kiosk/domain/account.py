"""What an account asks of a person, and the checks that need no store (R4, R5, R7)."""

import re
import unicodedata
from dataclasses import dataclass, field

_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)*\.[^@\s.\d]{2,}")
EMAIL_MAX = 254
_SMALL_WORDS = frozenset(
    [
        "aan",
        "af",
        "al",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "du",
        "el",
        "la",
        "le",
        "op",
        "ten",
        "ter",
        "und",
        "van",
        "von",
        "voor",
        "y",
        "zu",
        "zum",
        "zur",
    ]
)

PASSWORD_MIN = 12
PASSWORD_MAX = 128
"""Password length in characters; no composition rules (R7)."""


@dataclass(frozen=True)
class ContactPreferences:
    """How the customer may be contacted; nothing is pre-ticked (R5)."""

    email: bool = False
    sms: bool = False
    phone: bool = False
    post: bool = False


@dataclass(frozen=True)
class Address:
    """A billing address (R64)."""

    street: str
    house_number: str
    postal_code: str
    city: str
    country: str


@dataclass(frozen=True)
class AccountForm:
    """A new account as the customer fills it in (R4); only `title` may be empty."""

    first_name: str
    surname: str
    email: str
    password: str = field(repr=False)
    country: str
    language: str
    adult: bool
    title: str = ""
    contact: ContactPreferences = ContactPreferences()


@dataclass(frozen=True)
class Profile:
    """Who is signed in, as the screens need it."""

    account_id: str
    first_name: str
    surname: str
    email: str
    language: str
    country: str
    confirmed: bool
    billing_address: Address | None = None


def email_plausible(text: str) -> bool:
    """Whether mail could be sent to this address, as far as its shape tells; the store looks closer (R4)."""
    return len(text) <= EMAIL_MAX and _EMAIL.fullmatch(text) is not None


def masked_name(first_name: str, surname: str) -> str:
    """A name as a public screen may show it: its owner knows themself in it, a bystander nobody ("J… de V…").

    Of each part its first letter stays; the small words of surnames stay whole, as thousands have them. Empty where
    there is no letter to show.
    """
    given = [_masked(part) for part in _parts(first_name)]
    family = [part if part in _SMALL_WORDS else _masked(part) for part in _parts(surname)]
    return " ".join(part for part in given + family if part)


def _parts(name: str) -> list[str]:
    return re.split(r"[\s\-]+", unicodedata.normalize("NFC", name).strip())


def _masked(part: str) -> str:
    letter = next((character for character in part if character.isalpha()), "")
    return letter and f"{letter}…"
