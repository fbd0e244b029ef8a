"""R64: what is told about a billing address before it is saved, country by country."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.account import Address
from kiosk.domain.address import COUNTRIES, AddressFault, faults, tidy

GOOD = Address("Dorpsstraat", "12", "3511 AB", "Utrecht", "NL")


@pytest.mark.parametrize(
    ("country", "code", "written"),
    [
        ("NL", "3511ab", "3511 AB"),
        ("NL", " 3511  ab ", "3511 AB"),
        ("BE", "1000", "1000"),
        ("DE", "01067", "01067"),
        ("FR", "75001", "75001"),
        ("LU", "L-1009", "1009"),
    ],
)
def test_a_postal_code_is_written_as_its_country_does(
    country: str, code: str, written: str
) -> None:
    """R64: typed in any spacing and case, it is saved in the country's form."""
    address = replace(GOOD, country=country, postal_code=code)
    assert faults(address) == {}
    assert tidy(address).postal_code == written


@pytest.mark.parametrize(
    ("country", "code"),
    [
        ("NL", "0511 AB"),
        ("NL", "3511 SS"),
        ("NL", "3511"),
        ("BE", "0999"),
        ("DE", "1067"),
        ("FR", "750A1"),
    ],
)
def test_a_postal_code_of_no_such_country_is_told(country: str, code: str) -> None:
    """R64: the fault stands at the postal code."""
    found = faults(replace(GOOD, country=country, postal_code=code))
    assert found == {"postal_code": AddressFault.POSTAL_CODE}


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("street", " ", AddressFault.MISSING),
        ("street", "-", AddressFault.MISSING),
        ("street", "x" * 81, AddressFault.TOO_LONG),
        ("house_number", "bis", AddressFault.NO_DIGIT),
        ("city", "", AddressFault.MISSING),
        ("postal_code", "", AddressFault.MISSING),
        ("country", "XX", AddressFault.COUNTRY),
    ],
)
def test_each_fault_stands_at_its_field(field: str, value: str, fault: AddressFault) -> None:
    """R64: what is missing or wrong is told where it is."""
    changed = Address(**{**GOOD.__dict__, field: value})
    assert faults(changed)[field] is fault


@given(
    st.builds(
        Address, st.text(), st.text(), st.text(), st.text(), st.sampled_from([*COUNTRIES, ""])
    )
)
def test_tidying_twice_changes_nothing_more(address: Address) -> None:
    """R64: the tidy form is stable, and judged like the typed one."""
    assert tidy(tidy(address)) == tidy(address)
    assert faults(tidy(address)) == faults(address)
