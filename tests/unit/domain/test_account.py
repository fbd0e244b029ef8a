"""What an account asks of a person, before any store is asked (R4, R5, R7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.account import (
    PASSWORD_MAX,
    PASSWORD_MIN,
    AccountForm,
    ContactPreferences,
    email_plausible,
    masked_name,
)


def test_no_way_of_contact_is_ticked_beforehand() -> None:
    """R5."""
    assert ContactPreferences() == ContactPreferences(
        email=False, sms=False, phone=False, post=False
    )


def test_passwords_have_12_to_128_characters() -> None:
    """R7."""
    assert (PASSWORD_MIN, PASSWORD_MAX) == (12, 128)


def test_a_form_never_shows_its_password() -> None:
    """R7: not in a log, not in a traceback."""
    form = AccountForm("Noor", "V", "n@example.org", "een geheim woord", "NL", "nl", adult=True)
    assert "geheim" not in repr(form)
    assert form.title == ""


@pytest.mark.parametrize(
    "email", ["demo@example.org", "a.b+c@sub.example.co.uk", "x@xn--bcher-kva.example"]
)
def test_addresses_that_mail_can_reach_are_plausible(email: str) -> None:
    """R4."""
    assert email_plausible(email)


@pytest.mark.parametrize(
    "email", ["", "noor", "noor@", "@example.org", "noor@example", "a b@example.org", "a@b@c.org"]
)
def test_what_is_no_address_is_not(email: str) -> None:
    """R4."""
    assert not email_plausible(email)


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    """R4: whatever is typed."""
    assert email_plausible(text) in (True, False)
    assert not (email_plausible(text) and " " in text)


@pytest.mark.parametrize(
    ("first_name", "surname", "shown"),
    [
        ("Jan", "de Vries", "J… de V…"),
        ("Anna-Maria", "van der Berg-Smit", "A… M… van der B… S…"),
        ("jan", "vries", "j… v…"),
        ("van", "Dijk", "v… D…"),
        ("Li", "Wu", "L… W…"),
        ("Zoë", "d'Artagnan", "Z… d…"),
        ("e\u0301ric", "O'Neil", "é… O…"),
        ("李", "小龍", "李… 小…"),
        ("  ", "", ""),
        ("123", "<b>x</b>", "b…"),
    ],
)
def test_k5_a_public_screen_shows_a_name_that_only_its_owner_knows(
    first_name: str, surname: str, shown: str
) -> None:
    """K5: whatever the name is made of; nothing of it but first letters and the small words."""
    assert masked_name(first_name, surname) == shown


@given(st.text(max_size=40), st.text(max_size=40))
def test_k5_a_masked_name_gives_no_part_away(first_name: str, surname: str) -> None:
    """K5: any text."""
    for part in masked_name(first_name, surname).split():
        assert len(part) <= len("voor")
