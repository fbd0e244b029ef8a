"""A card's name, number and expiry as far as the kiosk can check them (R66, R67)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.card import CardEntry, cardholder, cardholder_has_digits, expired, luhn_valid


@given(st.text())
def test_r67_a_cardholder_is_capitals_and_single_spaces(raw: str) -> None:
    """R67: whatever is typed, only A to Z and single spaces come out, and typing it again changes nothing."""
    name = cardholder(raw)
    assert set(name) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
    assert "  " not in name
    assert not name.startswith(" ")
    assert cardholder(name) == name


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("J.P. O'Neil-Müller", "JP ONEIL MULLER"),
        ("anna  maria ", "ANNA MARIA "),
        ("Strauß", "STRAUSS"),
        ("Ærøskøbing", "AEROSKOBING"),
        ("Łukasz Đorđević", "LUKASZ DORDEVIC"),
        ("R2D2", "RD"),
        ("Ольга", ""),
    ],
)
def test_r67_examples(typed: str, shown: str) -> None:
    """R67: marks go, dots and apostrophes vanish, a hyphen is a space."""
    assert cardholder(typed) == shown


def test_r67_digits_are_noticed() -> None:
    """R67: a digit in the name is refused, not silently dropped; also one that is not 0 to 9."""
    assert cardholder_has_digits("R2D2")
    assert cardholder_has_digits("Jan ٣")
    assert not cardholder_has_digits("Jan Jansen")


@given(st.integers(10**11, 10**18 - 1))
def test_luhn_takes_exactly_one_last_digit(body: int) -> None:
    """ISO/IEC 7812-1: of the ten possible check digits exactly one is right."""
    assert sum(luhn_valid(f"{body}{digit}") for digit in range(10)) == 1


@given(st.text())
def test_luhn_takes_any_text(text: str) -> None:
    """Only 12 to 19 ASCII digits can be a number; nothing else raises."""
    digits = text.replace(" ", "")
    if luhn_valid(text):
        assert digits.isascii()
        assert digits.isdigit()
        assert 12 <= len(digits) <= 19


def test_expiry_is_the_end_of_its_month() -> None:
    """A card is good through its last month; a month that does not exist is expired."""
    today = date(2026, 3, 31)
    assert not expired(3, 2026, today)
    assert expired(2, 2026, today)
    assert not expired(1, 2027, today)
    assert expired(0, 2030, today)
    assert expired(13, 2030, today)


def test_a_card_never_shows_itself() -> None:
    """R66: a traceback or a log that prints the entry holds no number."""
    entry = CardEntry("4242424242424242", 12, 2030, "123", "JAN JANSEN")
    assert "4242" not in f"{entry} {entry!r}"
