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
