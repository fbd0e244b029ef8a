"""The parts under the shop's view-models: the list model, and what is typed of a card."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from ui.viewmodels.card_entry import (
    brand_of,
    digits_of,
    expiry,
    expiry_parts,
    grouped,
    security_code_length,
    too_far,
)
from ui.viewmodels.rows import Rows

keys = st.lists(
    st.tuples(st.sampled_from("abcdefg"), st.integers(0, 2)), unique_by=lambda pair: pair[0]
)


@given(st.lists(keys, min_size=1, max_size=5))
def test_a_list_becomes_what_it_should_be_without_a_reset(
    steps: list[list[tuple[str, int]]],
) -> None:
    """DESIGN §3.1: rows come, go, move and change one by one; Qt's own tester watches the signals."""
    parent = QObject()
    rows = Rows(("key", "value"), "key", parent)
    resets: list[int] = []
    rows.modelReset.connect(lambda: resets.append(1))
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    for wanted in steps:
        rows.show([{"key": key, "value": value} for key, value in wanted])
        assert [(row["key"], row["value"]) for row in rows.rows] == wanted
        assert rows.rowCount() == len(wanted)
    assert resets == []
    del tester


@pytest.mark.parametrize(
    ("typed", "shown", "brand"),
    [
        ("4242424242424242", "4242 4242 4242 4242", "visa"),
        ("4242-4242 42", "4242 4242 42", "visa"),
        ("378282246310005", "3782 822463 10005", "amex"),
        ("5555555555554444", "5555 5555 5555 4444", "mastercard"),
        ("2223003122003222", "2223 0031 2200 3222", "mastercard"),
        ("37828224631000599", "3782 822463 10005", "amex"),
        ("", "", ""),
        ("٤٢٤٢", "", ""),
    ],
)
def test_a_card_number_is_grouped_as_on_its_card(typed: str, shown: str, brand: str) -> None:
    """R66: groups and brand while typing; only ASCII digits count, never more than the brand has."""
    assert grouped(typed) == shown
    assert brand_of(digits_of(shown)) == brand


@given(st.text())
def test_grouping_is_stable(text: str) -> None:
    """R66: what is shown, typed again, is the same."""
    assert grouped(grouped(text)) == grouped(text)
    assert expiry(expiry(text)) == expiry(text)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1", "1"),
        ("8", "08"),
        ("08", "08"),
        ("082", "08/2"),
        ("0829", "08/29"),
        ("8/", "08"),
        ("08/299", "08/29"),
    ],
)
def test_an_expiry_date_gets_its_slash(typed: str, shown: str) -> None:
    """R66: MM/YY as it is typed."""
    assert expiry(typed).rstrip("/") == shown


def test_only_a_real_month_is_a_date() -> None:
    """R66: thirteen is no month, and thirty years ahead was mistyped."""
    assert expiry_parts("08/29") == (8, 2029)
    assert expiry_parts("13/29") is None
    assert expiry_parts("08/2") is None
    assert too_far(2059, date(2026, 1, 1))
    assert not too_far(2030, date(2026, 1, 1))


def test_the_security_code_is_as_long_as_the_brand_has_it() -> None:
    """R66: four digits for American Express, three for the others."""
    assert [security_code_length(brand) for brand in ("visa", "amex", "")] == [3, 4, 3]
