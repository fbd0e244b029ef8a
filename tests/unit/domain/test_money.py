"""The VAT that an amount contains (R60)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import vat_part


@pytest.mark.parametrize(
    ("gross", "rate", "vat"),
    [
        (7_900, 2_100, 1_371),
        (2_900, 2_100, 503),
        (14_900, 2_100, 2_586),
        (121, 2_100, 21),
        (0, 2_100, 0),
        (100, 0, 0),
        (109, 900, 9),
        (1, 2_100, 0),
    ],
)
def test_vat_of_known_amounts(gross: int, rate: int, vat: int) -> None:
    """R60."""
    assert vat_part(gross, rate) == vat


@given(st.integers(0, 10_000_000), st.integers(0, 10_000))
def test_vat_is_right_to_the_cent(gross: int, rate: int) -> None:
    """R60: the net amount with VAT on it is the gross amount again, within half a cent of rounding."""
    net = gross - vat_part(gross, rate)
    assert 0 <= net <= gross
    assert abs(net * (10_000 + rate) - gross * 10_000) * 2 <= 10_000 + rate


@given(st.integers(0, 1_000_000))
def test_no_rate_means_no_vat(gross: int) -> None:
    assert vat_part(gross, 0) == 0


def test_a_rate_is_never_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        vat_part(100, -1)
