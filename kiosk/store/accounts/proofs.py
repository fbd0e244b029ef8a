"""Links and codes that prove an e-mail address: hashed at rest, single use, five guesses (R9, R21)."""

from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.contract.problems import Code
from kiosk.store import tokens
from kiosk.store.accounts import repository, throttling
from kiosk.store.accounts.models import Account, Proof, ProofPurpose
from kiosk.store.database import uuid7
from kiosk.store.erasures.models import ErasedLink
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work

GUESSES = 5
RESET_LIFETIME = timedelta(minutes=30)
"""How long a reset link works (R21)."""


class ProofProblem(StrEnum):
    """Why a link or code does not work; the page words it."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    WRONG = "wrong"
    NO_GUESSES_LEFT = "no_guesses_left"


class ProofRefused(Refused):
    """A link or code that does not work; the guesses stay counted."""

    def __init__(self, problem: ProofProblem) -> None:
        super().__init__(Code.INVALID, fields=[("proof", problem.value)], keeps_changes=True)
        self.problem = problem


def issue(work: Work, account: Account, purpose: ProofPurpose, expires_at: datetime) -> Proof:
    """A new proof; its link and code are derived when the mail is written."""
    proof = Proof(
        id=uuid7(),
        account_id=account.id,
        purpose=purpose,
        guesses_left=GUESSES,
        created_at=work.now,
        expires_at=expires_at,
    )
    proof.token_hash = tokens.token_hash(token_of(work, proof))
    work.session.add(proof)
    return proof


def token_of(work: Work, proof: Proof) -> str:
    """The secret in the mailed link: 128 bits."""
    return tokens.derived_token(work.secret, proof.purpose.value, str(proof.id))


def code_of(work: Work, proof: Proof) -> str:
    """The six digits in the mail."""
    return tokens.derived_code(work.secret, proof.purpose.value, str(proof.id))


def look_at(work: Work, purpose: ProofPurpose, token: str) -> Proof:
    """The proof behind a link, unused and in time, without using it up; raises ProofRefused."""
    proof = repository.proof_by_token(work.session, purpose, tokens.token_hash(token))
    if proof is None:
        # The account was erased and its link with it: too old, which is more than unknown (R12).
        erased = work.session.get(ErasedLink, tokens.token_hash(token)) is not None
        raise ProofRefused(ProofProblem.EXPIRED if erased else ProofProblem.UNKNOWN)
    _usable(work, proof)
    return proof


def use_token(work: Work, purpose: ProofPurpose, token: str) -> Proof:
    """Use a link, once; raises ProofRefused."""
    proof = look_at(work, purpose, token)
    proof.used_at = work.now
    return proof


def use_code(work: Work, account: Account, purpose: ProofPurpose, code: str) -> Proof:
    """Use the six digits of the newest mail, once; raises ProofRefused, or Refused while throttled."""
    bucket = throttling.CODE_ACCOUNT.of(str(account.id))
    throttling.check(work, [bucket])
    proof = repository.latest_proof(work.session, account.id, purpose)
    if proof is None:
        raise ProofRefused(ProofProblem.UNKNOWN)
    _usable(work, proof)
    if proof.guesses_left <= 0:
        raise ProofRefused(ProofProblem.NO_GUESSES_LEFT)
    digits = "".join(character for character in code if not character.isspace())
    if not tokens.same(digits, code_of(work, proof)):
        proof.guesses_left -= 1
        throttling.count(work, [bucket])
        wrong = proof.guesses_left > 0
        raise ProofRefused(ProofProblem.WRONG if wrong else ProofProblem.NO_GUESSES_LEFT)
    proof.used_at = work.now
    return proof


def _usable(work: Work, proof: Proof) -> None:
    if proof.used_at is not None:
        raise ProofRefused(ProofProblem.USED)
    if proof.expires_at <= work.now:
        raise ProofRefused(ProofProblem.EXPIRED)
