"""Forged proofs: other algorithms, other keys, odd parts, garbage (RFC 9449 §4.3, RFC 8725)."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import http.client
import json
from typing import Any

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.adapters.device_key import DeviceKey, SignedRequest
from kiosk.contract import dpop
from tests.store.proving import ME, Forger, forger, fresh, refused, send
from tests.store.support import Kiosk

__all__ = ["forger", "fresh"]


def test_a_proof_made_by_another_library_is_taken(forger: Forger) -> None:
    """RFC 9449 §4.2: what the store asks for is the standard, not what our own kiosk happens to send."""
    assert send(forger.kiosk, forger.proof()).status_code == 200


def test_our_proof_is_read_by_another_library() -> None:
    """RFC 9449 §4.2, RFC 7638: names, signature and thumbprint are the standard's."""
    key = DeviceKey.new()
    request = SignedRequest("POST", "https://store.example/v1/x?a=1#b", b"{}", "token")
    proof = key.proof(request, 1_700_000_000, "nonce-1")
    head = jwt.get_unverified_header(proof)
    assert (head["typ"], head["alg"]) == ("dpop+jwt", "ES256")
    public = jwt.PyJWK(head["jwk"])
    told = jwt.decode(proof, public, algorithms=["ES256"])
    assert (told["htm"], told["htu"]) == ("POST", "https://store.example/v1/x")
    assert (told["iat"], told["nonce"]) == (1_700_000_000, "nonce-1")
    assert told["ath"] == dpop.base64url(hashlib.sha256(b"token").digest())
    ordered = {name: head["jwk"][name] for name in ("crv", "kty", "x", "y")}
    canonical = json.dumps(ordered, separators=(",", ":")).encode()
    assert key.thumbprint == dpop.base64url(hashlib.sha256(canonical).digest())
    assert DeviceKey.from_pem(key.pem()).thumbprint == key.thumbprint


@pytest.mark.parametrize("alg", ["none", "None", "HS256", "ES384", "RS256", "", None, 1])
def test_no_other_algorithm_is_believed(forger: Forger, alg: object) -> None:
    """RFC 8725 §3.1: neither `none` nor a MAC whose key everybody knows."""
    head = {"typ": "dpop+jwt", "alg": alg, "jwk": forger.jwk}
    for signature in (b"", b"x" * 64):
        refused(send(forger.kiosk, forger.raw(head, forger.claims(), signature)), "jwt")


def test_a_public_key_is_no_shared_secret(forger: Forger) -> None:
    """RFC 8725 §2.1: HS256 with the public key as its secret."""
    head = {"typ": "dpop+jwt", "alg": "HS256", "jwk": forger.jwk}
    signed = forger.raw(head, forger.claims()).rpartition(".")[0]
    for secret in (json.dumps(forger.jwk).encode(), forger.jwk["x"].encode()):
        mac = dpop.base64url(hmac.digest(secret, signed.encode(), "sha256"))
        refused(send(forger.kiosk, f"{signed}.{mac}"), "jwt")


def test_a_signature_by_another_key_is_refused(forger: Forger) -> None:
    """The key in the header is the kiosk's, the signature somebody else's."""
    thief = Forger(forger.kiosk)
    refused(send(forger.kiosk, thief.proof({"jwk": forger.jwk})), "jwt")


@pytest.mark.parametrize(
    "change",
    [
        {"d": "x" * 43},
        {"kid": "1"},
        {"crv": "P-384"},
        {"kty": "oct", "k": "AAAA"},
        {"x": "A" * 43},
        {"y": "!" * 43},
        {"x": 5},
        {"x": ""},
    ],
    ids=str,
)
def test_an_odd_key_is_refused(forger: Forger, change: dict[str, Any]) -> None:
    """RFC 9449 §4.3: no private part, no other curve, no point that is not on it."""
    refused(send(forger.kiosk, forger.proof({"jwk": forger.jwk | change})), "jwt")


@pytest.mark.parametrize(
    "head",
    [
        {"typ": "JWT"},
        {"typ": None},
        {"crit": ["exp"]},
        {"jku": "https://evil.example/keys"},
        {"jwk": None},
        {"jwk": []},
    ],
    ids=str,
)
def test_an_odd_header_is_refused(forger: Forger, head: dict[str, Any]) -> None:
    """Another kind of token, signed by the same key, is no proof."""
    told = {"typ": "dpop+jwt", "alg": "ES256", "jwk": forger.jwk} | head
    signing = forger.raw(told, forger.claims()).rpartition(".")[0]
    signature = jwt.get_algorithm_by_name("ES256").sign(signing.encode(), forger.private)
    refused(send(forger.kiosk, f"{signing}.{dpop.base64url(signature)}"), "jwt")


def test_an_rsa_key_is_refused(forger: Forger) -> None:
    key = rsa.generate_private_key(65537, 2048)
    jwk = jwt.get_algorithm_by_name("RS256").to_jwk(key.public_key(), as_dict=True)
    proof = jwt.encode(forger.claims(), key, "RS256", {"typ": "dpop+jwt", "jwk": jwk})
    refused(send(forger.kiosk, proof), "jwt")


@pytest.mark.parametrize(
    "change",
    [
        {"jti": None},
        {"htm": None},
        {"htu": None},
        {"iat": None},
        {"jti": ""},
        {"jti": "j" * 101},
        {"jti": 5},
        {"iat": "now"},
        {"iat": True},
        {"iat": 1.5},
        {"htm": ["GET"]},
    ],
    ids=str,
)
def test_odd_claims_are_refused(forger: Forger, change: dict[str, Any]) -> None:
    """RFC 9449 §4.3: all claims there, each of its type."""
    head = {"typ": "dpop+jwt", "alg": "ES256", "jwk": forger.jwk}
    signing = forger.raw(head, forger.claims(**change)).rpartition(".")[0]
    signature = jwt.get_algorithm_by_name("ES256").sign(signing.encode(), forger.private)
    refused(send(forger.kiosk, f"{signing}.{dpop.base64url(signature)}"), "jwt")


@pytest.mark.parametrize(
    "header",
    [
        "x",
        "..",
        "a.b.c.d",
        "e30.e30.",
        dpop.base64url(b"[" * 3000) + ".e30.e30",
        dpop.base64url(b'{"alg": NaN}') + ".e30.e30",
        dpop.base64url(b"\xff\xfe") + ".e30.e30",
        "A" * 4097,
        "A" * 20_000,
    ],
    ids=lambda header: header[:12],
)
def test_garbage_is_a_problem_and_nothing_else(kiosk: Kiosk, header: str) -> None:
    refused(send(kiosk, header), "jwt")


def test_a_header_without_end_is_cut_off(kiosk: Kiosk) -> None:
    """No 5xx, and the store goes on."""
    # The store may hang up before it is through.
    with contextlib.suppress(requests.RequestException):
        assert 400 <= send(kiosk, "A" * 1_000_000).status_code < 500
    assert kiosk.get(ME).status_code == 200


def test_two_proofs_are_none(fresh: Kiosk) -> None:
    """RFC 9449 §4.3: exactly one header."""
    proof = fresh.proof("GET", ME, None)["DPoP"]
    connection = http.client.HTTPConnection(fresh.url.removeprefix("http://"))
    connection.putrequest("GET", ME)
    connection.putheader("DPoP", proof)
    connection.putheader("DPoP", fresh.proof("GET", ME, None)["DPoP"])
    connection.endheaders()
    answer = connection.getresponse()
    assert answer.status == 401
    assert json.loads(answer.read())["fields"] == [{"field": "DPoP", "reason": "more_than_one"}]
    connection.close()
