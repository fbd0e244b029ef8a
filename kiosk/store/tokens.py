"""Secrets that people and devices carry, and how the store recognises them without keeping them (DESIGN §6).

A secret in a mail is derived from the store's own secret and the id of its record, so that a mail can be written
again after a failed delivery although the database holds only a hash.
"""

import base64
import hashlib
import hmac
import secrets

TOKEN_BYTES = 16
CODE_DIGITS = 6


def random_token() -> str:
    """A new secret of 256 bits, for a device."""
    return secrets.token_urlsafe(32)


def derived_token(secret: bytes, purpose: str, identity: str) -> str:
    """A secret of 128 bits that only this store can derive, always the same for the same record."""
    return (
        base64.urlsafe_b64encode(_mac(secret, purpose, identity)[:TOKEN_BYTES]).decode().rstrip("=")
    )


def derived_code(secret: bytes, purpose: str, identity: str) -> str:
    """Six digits to type, derived like a token (R9)."""
    number = int.from_bytes(_mac(secret, purpose + ":digits", identity)) % 10**CODE_DIGITS
    return f"{number:0{CODE_DIGITS}d}"


def token_hash(token: str) -> str:
    """What is stored of a secret that is too long to guess."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def same(left: str, right: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell how much of them is."""
    return hmac.compare_digest(left.encode(), right.encode())


def _mac(secret: bytes, purpose: str, identity: str) -> bytes:
    return hmac.digest(secret, f"{purpose}:{identity}".encode(), "sha256")
