"""Ten thousand guesses of everything that can be guessed: few are looked at, and nobody is locked out for good (DESIGN §6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from kiosk.contract.accounts import Credentials
from kiosk.store.accounts import proofs
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account, Proof, ProofPurpose
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import service as handoffs
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work
from tests.store.support import DEMO_EMAIL, DEMO_PASSWORD, Kiosk, Running

GUESSES = 10_000
EVERY = timedelta(seconds=0.1)


def guesses(work: Work, guess: Callable[[Work, int], bool], count: int = GUESSES) -> int:
    """Guess ten times a second; how many of the guesses were looked at."""
    now, looked_at = work.now, 0
    for number in range(count):
        now += EVERY
        looked_at += guess(replace(work, now=now), number)
    return looked_at


def test_of_ten_thousand_passwords_two_dozen_are_tried(
    running: Running, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R7: five at once, then one a minute, from however many addresses; the owner gets in a minute later."""
    tried: list[str] = []
    verify = PasswordHasher.verify

    def counted(hasher: PasswordHasher, known: str, password: str) -> bool:
        tried.append(password)
        return bool(verify(hasher, known, password))

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    with running.work() as work:
        device = work.session.scalars(select(Device)).first()
        assert device is not None

        def guess(later: Work, number: int) -> bool:
            known = Credentials(email=DEMO_EMAIL, password=f"poging nummer {number}")
            try:
                people.sign_in(later, known, device, f"192.0.2.{number % 250}")
            except Refused as refused:
                return refused.code == "credentials_wrong"
            raise AssertionError("somebody got in")

        looked_at = guesses(work, guess)
    assert looked_at == len(tried) <= 5 + 1_000 // 60 + 1
    running.clock.move(GUESSES * EVERY + timedelta(minutes=1))
    assert kiosk.sign_in(DEMO_EMAIL, DEMO_PASSWORD).status_code == 201


def test_of_ten_thousand_mailed_codes_a_few_dozen_are_tried(running: Running, kiosk: Kiosk) -> None:
    """R9: six digits, five guesses a code; fresh codes do not bring fresh guesses without end."""
    kiosk.create_account(email="guessed@example.org")
    with running.work() as work:
        account = work.session.scalars(
            select(Account).where(Account.email == "guessed@example.org")
        ).one()
        right = {proofs.code_of(work, proof) for proof in _proofs(work, account)}

        def guess(later: Work, number: int) -> bool:
            code = f"{number:06d}"
            try:
                people.prove_email(later, account, code if code not in right else "x")
            except ProofRefused as refused:
                if refused.problem is ProofProblem.NO_GUESSES_LEFT:
                    people.send_email_code(later, account)
                    right.update(proofs.code_of(later, proof) for proof in _proofs(later, account))
                return refused.problem is ProofProblem.WRONG
            except Refused:
                return False
            raise AssertionError("somebody got in")

        assert guesses(work, guess) <= 10 + 1_000 // 60 + 1


def test_of_ten_thousand_letters_a_few_are_looked_up(running: Running) -> None:
    """K4: eight letters that lead to a hand-off, typed on any phone without a session."""
    with running.work() as work:

        def guess(later: Work, number: int) -> bool:
            try:
                handoffs.by_letters(later, f"BCDF{number:04d}", "192.0.2.7")
            except handoffs.CodeOver:
                return True
            except Refused:
                return False
            raise AssertionError("somebody got in")

        limit = handoffs.LETTERS_ADDRESS
        assert guesses(work, guess) <= limit.capacity + 1_000 // limit.leak_s + 1


def _proofs(work: Work, account: Account) -> list[Proof]:
    found = work.session.scalars(
        select(Proof).where(Proof.account_id == account.id, Proof.purpose == ProofPurpose.CONFIRM)
    )
    return list(found)
