"""What a customer types or a scanner sends, and the VIN that is understood (R39, R40, K11)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.vin import (
    VIN_ALPHABET,
    VIN_LENGTH,
    VinInvalid,
    VinProblem,
    enter,
    is_exact,
    parse,
)

GOOD = "VF7SXHNPMMT531882"
vins = st.text(VIN_ALPHABET, min_size=VIN_LENGTH, max_size=VIN_LENGTH)


@given(st.text())
def test_r39_any_text_is_a_vin_or_vin_invalid(raw: str) -> None:
    """R39: nothing else ever comes out, whatever was typed."""
    entry = enter(raw)
    assert set(entry.text) <= set(VIN_ALPHABET)
    if entry.complete and not entry.foreign:
        vin = parse(raw)
        assert vin == entry.text
        assert parse(vin) == vin
    else:
        with pytest.raises(VinInvalid):
            parse(raw)


@given(st.text())
def test_r40_cleaning_twice_is_cleaning_once(raw: str) -> None:
    """R40: what is shown can be typed again and stays what it is."""
    once = enter(raw)
    again = enter(once.text)
    assert again.text == once.text
    assert not again.replaced
    assert not again.foreign
    assert len(once.text) + len(once.foreign) <= len(raw)


@given(vins, st.sampled_from([" ", "-", "\t", "\r\n", "\x00", "*", "."]), st.integers(0, 17))
def test_k11_separators_and_control_characters_are_dropped(vin: str, stray: str, at: int) -> None:
    """K11: a scanner's strays and a typist's spaces change nothing."""
    assert parse(vin[:at] + stray + vin[at:].lower()) == vin


@given(vins, st.sampled_from(["I", "i", "|"]))
def test_k11_a_scanners_prefix_is_dropped_only_before_a_whole_vin(vin: str, prefix: str) -> None:
    """K11: the import mark in front of seventeen characters is no part of the VIN."""
    assert parse(prefix + vin) == vin


def test_r40_a_leading_i_of_seventeen_is_read_as_one() -> None:
    """R40: with seventeen characters in all, the I is one of them."""
    assert parse("I" + GOOD[1:]) == "1" + GOOD[1:]


@pytest.mark.parametrize(
    ("typed", "read"), [("O", "0"), ("o", "0"), ("Q", "0"), ("q", "0"), ("I", "1"), ("i", "1")]
)
def test_r40_lookalikes_become_digits_and_are_named(typed: str, read: str) -> None:
    """R40: O and Q become 0, I becomes 1, and the screen can say so."""
    entry = enter(GOOD[:9] + typed + GOOD[10:])
    assert entry.text[9] == read
    assert entry.replaced == (typed.upper(),)
    assert entry.complete


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("", VinProblem.EMPTY),
        (" -\t", VinProblem.EMPTY),
        (GOOD[:16], VinProblem.TOO_SHORT),
        (GOOD + "1", VinProblem.TOO_LONG),
        (GOOD[:16] + "ß", VinProblem.FOREIGN_CHARACTER),
        (GOOD[:16] + "А", VinProblem.FOREIGN_CHARACTER),
        ("ı" + GOOD, VinProblem.FOREIGN_CHARACTER),
        (GOOD + "\u202e", VinProblem.FOREIGN_CHARACTER),
        (GOOD[:16] + "٣", VinProblem.FOREIGN_CHARACTER),
    ],
)
def test_r39_each_fault_has_its_own_name(raw: str, expected: VinProblem) -> None:
    """R39: too short, too long and foreign letters (also those that look Latin) are told apart."""
    with pytest.raises(VinInvalid) as caught:
        parse(raw)
    assert caught.value.problem is expected


@given(vins)
def test_r40_the_check_digit_never_refuses(vin: str) -> None:
    """R40: European VINs need not carry one, so every character in position 9 is fine."""
    assert parse(vin) == vin


def test_a_kept_vin_is_exact() -> None:
    """R39: what is no VIN is not looked for anywhere."""
    assert is_exact("VF7SXHNPMMT531882")
    for text in ("vf7sxhnpmmt531882", "VF7SXHNPMMT53188", "VF7SXHNPMMT53188O", "\x00" * 17, ""):
        assert not is_exact(text)
