"""What can be checked of a billing address before it is saved, country by country (R64)."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.account import Address

LINE_MAX = 80
"""The longest street or city, in characters."""
HOUSE_NUMBER_MAX = 12
"""The longest house number with its addition, in characters."""


class AddressFault(StrEnum):
    """What is wrong with one field; the screen words it."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    POSTAL_CODE = "postal_code"
    NO_DIGIT = "no_digit"
    COUNTRY = "country"
    REFUSED = "refused"


@dataclass(frozen=True)
class Country:
    """How a country writes its postal codes: a pattern on capitals without spaces, and an example."""

    code: str
    postal_pattern: str
    postal_example: str


COUNTRIES = {
    country.code: country
    for country in (
        Country("NL", r"[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}", "1012 AB"),
        Country("BE", r"[1-9][0-9]{3}", "1000"),
        Country("DE", r"[0-9]{5}", "10115"),
        Country("FR", r"[0-9]{5}", "75001"),
        Country("LU", r"(L-?)?[1-9][0-9]{3}", "1009"),
    )
}
"""The countries a bill can be sent to."""


def tidy(address: Address) -> Address:
    """The address with single spaces, and the postal code as its country writes it."""
    country = address.country.strip().upper()
    postal = "".join(address.postal_code.split()).upper()
    if country == "NL" and re.fullmatch(COUNTRIES["NL"].postal_pattern, postal):
        postal = f"{postal[:4]} {postal[4:]}"
    elif country == "LU" and re.fullmatch(COUNTRIES["LU"].postal_pattern, postal):
        postal = postal[-4:]
    return replace(
        address,
        street=" ".join(address.street.split()),
        house_number=" ".join(address.house_number.split()),
        postal_code=postal,
        city=" ".join(address.city.split()),
        country=country,
    )


def faults(address: Address) -> dict[str, AddressFault]:
    """What is wrong, by field of `Address`; empty for an address that can be used. Judges the tidy form."""
    clean = tidy(address)
    found: dict[str, AddressFault] = {}
    for field, limit in (
        ("street", LINE_MAX),
        ("house_number", HOUSE_NUMBER_MAX),
        ("city", LINE_MAX),
    ):
        value = getattr(clean, field)
        if not any(character.isalnum() for character in value):
            found[field] = AddressFault.MISSING
        elif len(value) > limit:
            found[field] = AddressFault.TOO_LONG
    if "house_number" not in found and not any(c.isdigit() for c in clean.house_number):
        found["house_number"] = AddressFault.NO_DIGIT
    country = COUNTRIES.get(clean.country)
    if country is None:
        found["country"] = AddressFault.COUNTRY
    if not clean.postal_code:
        found["postal_code"] = AddressFault.MISSING
    elif country is not None and not re.fullmatch(
        country.postal_pattern, "".join(clean.postal_code.split())
    ):
        found["postal_code"] = AddressFault.POSTAL_CODE
    return found
