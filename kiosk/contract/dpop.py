"""How a kiosk proves with each request that it holds its key (DPoP, RFC 9449): the words that both sides share."""

import base64
import hashlib
import json

PROOF_HEADER = "DPoP"
"""Carries the proof: a signed JWT (RFC 9449 §4.1)."""
NONCE_HEADER = "DPoP-Nonce"
"""In answers: what the next proof has to name, so that its age is judged by the store's clock alone (§8.2)."""
SCHEME = "DPoP"
"""`Authorization: DPoP <access token>` (§7.1)."""
TYPE = "dpop+jwt"
ALGORITHM = "ES256"
BODY_CLAIM = "body_sha256"
"""A claim of our own: the digest of the body, so that a proof fits one body only."""


def base64url(data: bytes) -> str:
    """The bytes as base64url without padding (RFC 7515 §2)."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def digest(data: bytes) -> str:
    """SHA-256 as base64url: what `ath` and the body's claim hold."""
    return base64url(hashlib.sha256(data).digest())


def thumbprint(x: str, y: str) -> str:
    """The name of a P-256 key by its coordinates (base64url), the same wherever it is computed (RFC 7638)."""
    members = {"crv": "P-256", "kty": "EC", "x": x, "y": y}
    return digest(json.dumps(members, separators=(",", ":"), sort_keys=True).encode())
