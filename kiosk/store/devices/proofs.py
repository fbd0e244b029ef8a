"""Checks that a request comes from whoever holds a key, now, and once (DPoP, RFC 9449 §4.3).

How old a proof is, only the nonce in it tells: the store made it, so a kiosk whose clock is wrong is believed, and a
proof cannot be made in advance. `iat` has to be there and is not looked at. Nonces hold their own instant under the
store's secret, so that every process of the store knows those of the others; used proofs are kept in the database.
"""

import base64
import binascii
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.exc import IntegrityError

from kiosk.contract import dpop
from kiosk.contract.problems import Code
from kiosk.store import tokens
from kiosk.store.devices import repository
from kiosk.store.devices.models import UsedProof
from kiosk.store.http.problems import Refused
from kiosk.store.work import Work

MAX_PROOF_CHARS = 4096
NONCE_LIFETIME = timedelta(minutes=5)
CLOCKS_APART = timedelta(seconds=10)
"""How far the clocks of the store's own machines may differ."""
_STAMP_BYTES = 8
_MAC_BYTES = 16
_COORDINATE_BYTES = 32
_SWEEP_EVERY = 256

_Coordinate = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{43}$")]


class _Jwk(BaseModel):
    """A public key on P-256 and nothing else: with a private part or a key identifier it is refused."""

    model_config = ConfigDict(strict=True, extra="forbid")
    kty: Literal["EC"]
    crv: Literal["P-256"]
    x: _Coordinate
    y: _Coordinate


class _Head(BaseModel):
    """The JOSE header; `alg` can be nothing but ES256, so `none` and HMAC cannot slip in (RFC 8725 §3.1)."""

    model_config = ConfigDict(strict=True, extra="forbid")
    typ: Literal["dpop+jwt"]
    alg: Literal["ES256"]
    jwk: _Jwk


class _Claims(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore")
    jti: str = Field(min_length=1, max_length=100)
    htm: str
    htu: str
    iat: int
    nonce: str | None = None
    ath: str | None = None
    body_sha256: str | None = None


@dataclass(frozen=True)
class Asked:
    """The request that a proof has to fit; `url` is the address as kiosks know it, without its query."""

    method: str
    url: str
    access_token: str


@dataclass(frozen=True)
class Proof:
    """A proof that fits its request: by which key, under which id, until when it could be sent again."""

    thumbprint: str
    jti: str
    body_digest: str | None
    usable_until: datetime


def new_nonce(secret: bytes, now: datetime) -> str:
    """What the next proofs have to name; worth something for five minutes."""
    stamp = int(now.timestamp() * 1000).to_bytes(_STAMP_BYTES)
    return dpop.base64url(stamp + _mac(secret, stamp))


def read(header: str, asked: Asked, secret: bytes, now: datetime) -> Proof:
    """The proof in a `DPoP` header, once everything but its first use is checked; a problem otherwise."""
    head, claims = _signed(header)
    if claims.htm != asked.method:
        raise _invalid("htm")
    if claims.htu != asked.url:
        raise _invalid("htu")
    expected = dpop.digest(asked.access_token.encode()) if asked.access_token else None
    if claims.ath != expected:
        raise _invalid("ath")
    made_at = _made_at(claims.nonce or "", secret)
    if made_at is None or not -CLOCKS_APART <= now - made_at < NONCE_LIFETIME:
        raise Refused(Code.PROOF_NONCE_NEEDED)
    return Proof(
        thumbprint=dpop.thumbprint(head.jwk.x, head.jwk.y),
        jti=claims.jti,
        body_digest=claims.body_sha256,
        usable_until=made_at + NONCE_LIFETIME,
    )


def check_body(proof: Proof, body: bytes, *, may_be_unsigned: bool = False) -> None:
    """Refuse a body that is not the one that was signed; clients of a standard sign none."""
    if may_be_unsigned and proof.body_digest is None:
        return
    if proof.body_digest != (dpop.digest(body) if body else None):
        raise _invalid(dpop.BODY_CLAIM)


def spend(work: Work, proof: Proof) -> None:
    """Take the proof, once for ever; a problem where it was taken before. The unit of work is for this alone."""
    name = tokens.token_hash(f"{proof.thumbprint}\n{proof.jti}")
    if int(name[:8], 16) % _SWEEP_EVERY == 0:
        repository.forget_proofs(work.session, work.now - CLOCKS_APART)
    work.session.add(UsedProof(id=name, expires_at=proof.usable_until))
    try:
        work.session.flush()
    except IntegrityError:
        raise _invalid("jti") from None


def _signed(header: str) -> tuple[_Head, _Claims]:
    if len(header) > MAX_PROOF_CHARS or not header.isascii():
        raise _invalid("jwt")
    try:
        head = _Head.model_validate(jwt.get_unverified_header(header))
        key = _key(head.jwk)
        told: dict[str, Any] = jwt.decode(
            header,
            key,
            algorithms=[dpop.ALGORITHM],
            options={"verify_iat": False, "verify_exp": False, "verify_nbf": False},
        )
        return head, _Claims.model_validate(told)
    except (jwt.PyJWTError, ValidationError, ValueError, RecursionError):
        raise _invalid("jwt") from None


def _key(jwk: _Jwk) -> ec.EllipticCurvePublicKey:
    """The public key; `ValueError` for a point that is not on the curve, or not written in its one form."""
    x, y = (base64.urlsafe_b64decode(part + "=") for part in (jwk.x, jwk.y))
    if (dpop.base64url(x), dpop.base64url(y)) != (jwk.x, jwk.y):
        raise ValueError("not canonical")
    return ec.EllipticCurvePublicNumbers(
        int.from_bytes(x), int.from_bytes(y), ec.SECP256R1()
    ).public_key()


def _made_at(nonce: str, secret: bytes) -> datetime | None:
    """When the store made this nonce; nothing for one that it never made."""
    try:
        raw = base64.b64decode(nonce.encode(), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    stamp, mac = raw[:_STAMP_BYTES], raw[_STAMP_BYTES:]
    if not hmac.compare_digest(mac, _mac(secret, stamp)):
        return None
    return datetime.fromtimestamp(int.from_bytes(stamp) / 1000, UTC)


def _mac(secret: bytes, stamp: bytes) -> bytes:
    return hmac.digest(secret, b"dpop nonce:" + stamp, "sha256")[:_MAC_BYTES]


def _invalid(what: str) -> Refused:
    return Refused(Code.PROOF_INVALID, fields=[(dpop.PROOF_HEADER, what)])
