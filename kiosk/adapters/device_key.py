"""The kiosk's own key, and the proofs by which the store recognises it (RFC 9449); the key never leaves this machine."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from uuid import uuid4

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from kiosk.contract import carried_carts, dpop
from kiosk.contract.carried_carts import CarriedCart
from kiosk.ports.devices import Clock

_COORDINATE_BYTES = 32


class KeyDamaged(ValueError):
    """What was kept as a key is none of ours."""


@dataclass(frozen=True)
class SignedRequest:
    """What a proof is about: the request as it is sent, and the customer's access token where it carries one."""

    method: str
    url: str
    body: bytes | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)


class DeviceKey:
    """A private key on the curve P-256. It does not show itself when printed."""

    def __init__(self, private: ec.EllipticCurvePrivateKey) -> None:
        self._private = private
        numbers = private.public_key().public_numbers()
        x, y = (dpop.base64url(n.to_bytes(_COORDINATE_BYTES)) for n in (numbers.x, numbers.y))
        self._head = {
            "typ": dpop.TYPE,
            "alg": dpop.ALGORITHM,
            "jwk": {"kty": "EC", "crv": "P-256", "x": x, "y": y},
        }
        self.thumbprint = dpop.thumbprint(x, y)
        """The key's public name (RFC 7638)."""
        self._point = dpop.base64url(
            private.public_key().public_bytes(
                serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
            )
        )

    @classmethod
    def new(cls) -> Self:
        """A new key."""
        return cls(ec.generate_private_key(ec.SECP256R1()))

    @classmethod
    def from_pem(cls, pem: str) -> Self:
        """The key of `pem()`; KeyDamaged where it is none."""
        try:
            private = serialization.load_pem_private_key(pem.encode(), password=None)
        except (ValueError, TypeError) as error:
            raise KeyDamaged("not a private key") from error
        if not isinstance(private, ec.EllipticCurvePrivateKey) or private.curve.name != "secp256r1":
            raise KeyDamaged("not a key on the curve P-256")
        return cls(private)

    def pem(self) -> str:
        """The private key as text (PKCS #8), to be kept where only its owner reads."""
        return self._private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ).decode()

    def proof(self, request: SignedRequest, issued_at_s: int, nonce: str | None) -> str:
        """The proof for one sending of this request (RFC 9449 §4.2); `issued_at_s` counts from 1970."""
        claims: dict[str, str | int] = {
            "jti": str(uuid4()),
            "htm": request.method,
            "htu": request.url.partition("#")[0].partition("?")[0],
            "iat": issued_at_s,
        }
        if nonce is not None:
            claims["nonce"] = nonce
        if request.access_token is not None:
            claims["ath"] = dpop.digest(request.access_token.encode())
        if request.body:
            claims[dpop.BODY_CLAIM] = dpop.digest(request.body)
        return self._signed(self._head, claims)

    def signed_cart(self, cart: CarriedCart) -> str:
        """The cart as a compact JWS that the store can tell to be this kiosk's (RFC 7515)."""
        head = {"typ": carried_carts.TYPE, "alg": dpop.ALGORITHM, "kid": self._point}
        return self._signed(head, cart.model_dump(mode="json"))

    def _signed(self, head: Mapping[str, object], claims: Mapping[str, object]) -> str:
        signed = ".".join(dpop.base64url(_json(part)) for part in (head, claims))
        r, s = decode_dss_signature(self._private.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
        signature = r.to_bytes(_COORDINATE_BYTES) + s.to_bytes(_COORDINATE_BYTES)
        return f"{signed}.{dpop.base64url(signature)}"


class ProofSigner:
    """Signs requests to one store with the nonce that it gave last. Safe to share between threads."""

    def __init__(self, key: DeviceKey, clock: Clock) -> None:
        self._key = key
        self._clock = clock
        self._nonce: str | None = None
        self._lock = threading.Lock()

    def headers(self, request: SignedRequest) -> dict[str, str]:
        """The headers that prove who sends this request; each sending needs its own."""
        with self._lock:
            nonce = self._nonce
        # The store does not believe a kiosk's clock; a wrong one does no harm.
        now_s = max(0, int(self._clock.now().timestamp()))
        found = {dpop.PROOF_HEADER: self._key.proof(request, now_s, nonce)}
        if request.access_token is not None:
            found["Authorization"] = f"{dpop.SCHEME} {request.access_token}"
        return found

    def learn(self, headers: Mapping[str, str]) -> None:
        """Take the nonce of an answer (names of headers in lower case)."""
        nonce = headers.get(dpop.NONCE_HEADER.lower())
        if nonce:
            with self._lock:
                self._nonce = nonce


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
