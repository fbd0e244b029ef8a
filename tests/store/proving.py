"""Proofs of a kiosk's key as tests send them: taken from the kiosk, or forged part by part."""

from __future__ import annotations

import hashlib
import json
import time
from typing import Any
from uuid import uuid4

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.contract import dpop
from kiosk.store.seed import enrolment_code
from tests.store.support import Kiosk, Running, problem

ME = "/v1/device"


def send(kiosk: Kiosk, proof: str, method: str = "GET", path: str = ME) -> requests.Response:
    """A request with a proof made elsewhere."""
    return kiosk.http.request(method, kiosk.url + path, headers={"DPoP": proof}, timeout=30)


def refused(answer: requests.Response, why: str) -> None:
    """The proof was looked at and does not fit, for this reason; nothing of it is repeated."""
    found = problem(answer, 401, "proof_invalid")
    assert found["fields"] == [{"field": "DPoP", "reason": why}]
    assert 'error="invalid_dpop_proof"' in answer.headers["WWW-Authenticate"]


@pytest.fixture
def fresh(kiosk: Kiosk) -> Kiosk:
    """A kiosk that holds a nonce of the store."""
    assert kiosk.get(ME).status_code == 200
    return kiosk


class Forger:
    """Makes proofs with another library, each of its parts as a test wants it."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        numbers = self.private.public_key().public_numbers()
        x, y = (dpop.base64url(n.to_bytes(32)) for n in (numbers.x, numbers.y))
        self.jwk: dict[str, Any] = {"kty": "EC", "crv": "P-256", "x": x, "y": y}
        self.kiosk = kiosk

    def claims(self, **changes: Any) -> dict[str, Any]:
        told = {
            "jti": str(uuid4()),
            "htm": "GET",
            "htu": self.kiosk.url + ME,
            "iat": int(time.time()),
            "nonce": self.kiosk.nonce,
        } | changes
        return {name: value for name, value in told.items() if value is not None}

    def proof(self, head: dict[str, Any] | None = None, **claims: Any) -> str:
        headers = {"typ": "dpop+jwt", "jwk": self.jwk} | (head or {})
        return jwt.encode(self.claims(**claims), self.private, "ES256", headers)

    def raw(self, head: object, claims: object, signature: bytes = b"x" * 64) -> str:
        parts = (json.dumps(head).encode(), json.dumps(claims).encode(), signature)
        return ".".join(dpop.base64url(part) for part in parts)


@pytest.fixture
def forger(running: Running, fresh: Kiosk) -> Forger:
    """A kiosk whose proofs are made by hand; enrolled like any other."""
    found = Forger(fresh)
    with running.work() as work:
        code = enrolment_code(work)
    body = json.dumps({"code": code}).encode()
    proof = found.proof(
        htm="POST",
        htu=f"{fresh.url}/v1/devices/enrolments",
        body_sha256=dpop.base64url(hashlib.sha256(body).digest()),
    )
    answer = fresh.http.post(
        f"{fresh.url}/v1/devices/enrolments",
        data=body,
        headers={"DPoP": proof, "Content-Type": "application/json"},
        timeout=30,
    )
    assert answer.status_code == 201, answer.text
    return found


__all__ = ["ME", "Forger", "forger", "fresh", "refused", "send"]
