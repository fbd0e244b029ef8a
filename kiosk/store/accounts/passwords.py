"""Passwords: hashed with argon2id, and not one of those that everybody tries first (R7)."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type

from kiosk.contract.problems import Code
from kiosk.domain.account import PASSWORD_MAX, PASSWORD_MIN
from kiosk.store.http.problems import Refused

_COMMON = Path(__file__).with_name("common_passwords.txt")
HASHER = PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1, type=Type.ID)
"""46 MiB, one pass, one lane (R7)."""


def check(password: str, *about_the_person: str) -> None:
    """Refuse a password of a wrong length, a common one, or one that is the person's own address or name."""
    if not PASSWORD_MIN <= len(password) <= PASSWORD_MAX:
        raise Refused(Code.INVALID, fields=[("password", "password_length")])
    plain = _folded(password)
    personal = {_folded(part) for part in about_the_person if part}
    if plain in _common() or plain in personal or len(set(plain)) < 4:
        raise Refused(Code.PASSWORD_WEAK, fields=[("password", "password_weak")])


def hashed(password: str) -> str:
    """The argon2id hash with its parameters and salt."""
    return HASHER.hash(_normal(password))


def matches(password: str, password_hash: str | None) -> bool:
    """Whether the password is right; as slow for an account that does not exist."""
    try:
        HASHER.verify(password_hash or _nobody(), _normal(password))
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


def outdated(password_hash: str) -> bool:
    """Whether the hash was made with other parameters than today's."""
    return HASHER.check_needs_rehash(password_hash)


@lru_cache(maxsize=1)
def _nobody() -> str:
    return HASHER.hash("the password of nobody")


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(_COMMON.read_text(encoding="utf-8").split("\n"))


def _normal(password: str) -> str:
    # The same letters typed on another keyboard may arrive composed or decomposed.
    return unicodedata.normalize("NFC", password)


def _folded(text: str) -> str:
    return _normal(text).casefold()
