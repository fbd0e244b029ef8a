"""Choosing a new password by mail (R21)."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from kiosk.store.accounts import service
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.http.problems import Refused
from tests.store.support import (
    DEMO_EMAIL,
    DEMO_PASSWORD,
    PASSWORD,
    Kiosk,
    MakeKiosk,
    Running,
    link_in,
    new_email,
    problem,
    text_of,
)

NEW_PASSWORD = "een heel ander geheim"


def ask(kiosk: Kiosk, email: str) -> None:
    body = {"email": email, "language": "nl"}
    answer = kiosk.call("POST", "/v1/password-resets", body)
    assert (answer.status_code, answer.text) == (202, "")


def token_for(running: Running, kiosk: Kiosk, email: str = DEMO_EMAIL) -> str:
    ask(kiosk, email)
    return link_in(running.mails(email)[-1], "reset")


def reset(running: Running, token: str, password: str = NEW_PASSWORD) -> None:
    with running.work() as work:
        service.reset_password(work, token, password)


def test_the_answer_is_the_same_for_every_address(running: Running, kiosk: Kiosk) -> None:
    """R21: known or unknown, in answer and in what is written."""
    ask(kiosk, new_email())
    counts = [running.counts()]
    for email in (DEMO_EMAIL, new_email()):
        ask(kiosk, email)
        counts.append(running.counts())
    grown = [
        {name: after[name] - before[name] for name in after} for before, after in pairwise(counts)
    ]
    assert grown[0] == grown[1]


def test_only_an_address_with_an_account_gets_a_mail(running: Running, kiosk: Kiosk) -> None:
    """R21."""
    stranger = new_email()
    ask(kiosk, stranger)
    ask(kiosk, DEMO_EMAIL)
    assert running.mails(stranger) == []
    assert "30 minuten" in text_of(running.mails(DEMO_EMAIL)[-1])


def test_the_link_changes_the_password_and_ends_all_sessions(
    running: Running, make_kiosk: MakeKiosk
) -> None:
    """R21."""
    kiosk, elsewhere = make_kiosk(), make_kiosk()
    elsewhere.sign_in()
    reset(running, token_for(running, kiosk))
    problem(elsewhere.get("/v1/account/vehicles"), 401, "not_signed_in")
    assert kiosk.sign_in(DEMO_EMAIL, DEMO_PASSWORD).status_code == 401
    assert kiosk.sign_in(DEMO_EMAIL, NEW_PASSWORD).status_code == 201
    told = running.mails(DEMO_EMAIL)[-1]
    assert told["Subject"] == "Uw wachtwoord is gewijzigd"
    assert NEW_PASSWORD not in told.as_string()


def test_the_link_works_once(running: Running, kiosk: Kiosk) -> None:
    """R21."""
    token = token_for(running, kiosk)
    reset(running, token)
    with pytest.raises(ProofRefused) as refused:
        reset(running, token)
    assert refused.value.problem is ProofProblem.USED


def test_the_link_works_for_thirty_minutes(running: Running, kiosk: Kiosk) -> None:
    """R21."""
    token = token_for(running, kiosk)
    running.clock.move(timedelta(minutes=30, seconds=1))
    with pytest.raises(ProofRefused) as refused:
        reset(running, token)
    assert refused.value.problem is ProofProblem.EXPIRED
    assert kiosk.sign_in().status_code == 201


def test_a_weak_new_password_leaves_the_link_usable(running: Running, kiosk: Kiosk) -> None:
    """R7, R21."""
    token = token_for(running, kiosk)
    for weak in ("kort", "password1234"):
        with pytest.raises(Refused):
            reset(running, token, weak)
    reset(running, token)
    assert kiosk.sign_in(DEMO_EMAIL, NEW_PASSWORD).status_code == 201


def test_looking_at_the_link_changes_nothing(running: Running, kiosk: Kiosk) -> None:
    """R21: a link scanner does not use it up."""
    token = token_for(running, kiosk)
    with running.work() as work:
        assert service.reset_waiting(work, token).email == DEMO_EMAIL
    reset(running, token)


def test_a_reset_link_confirms_a_pending_account(running: Running, kiosk: Kiosk) -> None:
    """R9, R21: the mail has proved the address."""
    email = new_email()
    kiosk.create_account(email=email)
    assert kiosk.sign_in(email, PASSWORD).json()["profile"]["confirmed"] is False
    reset(running, token_for(running, kiosk, email))
    assert kiosk.sign_in(email, NEW_PASSWORD).json()["profile"]["confirmed"] is True


def test_a_confirmation_link_is_no_reset_link(running: Running, kiosk: Kiosk) -> None:
    email = new_email()
    kiosk.create_account(email=email)
    token = link_in(running.mails(email)[0], "confirm")
    with pytest.raises(ProofRefused):
        reset(running, token)


def test_asking_again_and_again_is_slowed_down(running: Running, kiosk: Kiosk) -> None:
    for _ in range(10):
        ask(kiosk, DEMO_EMAIL)
    body = {"email": DEMO_EMAIL, "language": "nl"}
    problem(kiosk.call("POST", "/v1/password-resets", body), 429, "rate_limited")
    assert len(running.mails(DEMO_EMAIL)) == 5
