"""A request counts only if the key of a living kiosk signed this very request, now, once (RFC 9449, K6)."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
import requests
from sqlalchemy import func, select

from kiosk.adapters.device_key import DeviceKey, SignedRequest
from kiosk.store.app import create_app
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.devices import proofs, repository
from kiosk.store.devices.models import UsedProof
from tests.store.proving import ME, Forger, forger, fresh, refused, send
from tests.store.support import Kiosk, MakeKiosk, Running, account_body, problem

__all__ = ["forger", "fresh"]


def test_without_a_proof_a_kiosk_reads_nothing(running: Running) -> None:
    """K6: and the answer says what is asked for."""
    stranger = Kiosk(running.url)
    answer = stranger.get(ME)
    problem(answer, 401, "device_unknown")
    assert answer.headers["WWW-Authenticate"] == 'DPoP algs="ES256"'
    assert "DPoP-Nonce" not in answer.headers


def test_the_key_of_nobody_is_refused(running: Running) -> None:
    """K6: a proper proof by a key that was never enrolled; nothing is written for it."""
    stranger = Kiosk(running.url, DeviceKey.new())
    before = running.counts()
    problem(stranger.get(ME), 401, "device_unknown")
    assert running.counts() == before


def test_the_first_proof_is_asked_for_a_nonce_and_the_clock_does_not_matter(kiosk: Kiosk) -> None:
    """RFC 9449 §8, §9: a kiosk whose clock says 1970, or 2100, works as soon as it names the store's nonce."""
    kiosk.nonce = None
    for at_s in (0, 4_102_444_800):
        blind = send(kiosk, kiosk.proof("GET", ME, None, at_s=at_s)["DPoP"])
        problem(blind, 401, "proof_nonce_needed")
        assert 'error="use_dpop_nonce"' in blind.headers["WWW-Authenticate"]
        kiosk.nonce = blind.headers["DPoP-Nonce"]
        assert send(kiosk, kiosk.proof("GET", ME, None, at_s=at_s)["DPoP"]).status_code == 200
        kiosk.nonce = None


def test_every_answer_brings_the_next_nonce(fresh: Kiosk) -> None:
    """RFC 9449 §8.2: so a kiosk that talks to the store is asked once, at its start. Problems bring one as well."""
    for answer in (fresh.get(ME), fresh.get("/v1/nothing"), fresh.get("/v1/account/vehicles")):
        assert len(base64.urlsafe_b64decode(answer.headers["DPoP-Nonce"])) == 24


def test_an_old_proof_is_over(running: Running, fresh: Kiosk) -> None:
    """RFC 9449 §11.1: five minutes after its nonce was made a proof is worth nothing, whatever its `iat` says."""
    running.clock.move(timedelta(minutes=4, seconds=50))
    assert send(fresh, fresh.proof("GET", ME, None)["DPoP"]).status_code == 200
    running.clock.move(timedelta(seconds=15))
    for at_s in (int(time.time()), int(time.time()) + 300, 0):
        late = send(fresh, fresh.proof("GET", ME, None, at_s=at_s)["DPoP"])
        problem(late, 401, "proof_nonce_needed")


@pytest.mark.parametrize(
    "nonce",
    ["", "x", "A" * 32, "Ä", base64.urlsafe_b64encode(bytes(24)).decode(), "A" * 3000, "A=B="],
)
def test_a_nonce_of_ones_own_making_is_none(fresh: Kiosk, nonce: str) -> None:
    fresh.nonce = nonce
    answer = send(fresh, fresh.proof("GET", ME, None)["DPoP"])
    assert answer.status_code == 401
    assert answer.json()["code"] in ("proof_nonce_needed", "proof_invalid")


def test_a_nonce_of_tomorrow_is_none(running: Running, fresh: Kiosk) -> None:
    """A store whose clock was set back does not honour what it made before."""
    running.clock.move(timedelta(minutes=-2))
    problem(send(fresh, fresh.proof("GET", ME, None)["DPoP"]), 401, "proof_nonce_needed")


def test_a_proof_works_once(fresh: Kiosk) -> None:
    """RFC 9449 §11.1: replayed, it is refused, again and again."""
    proof = fresh.proof("GET", ME, None)["DPoP"]
    assert send(fresh, proof).status_code == 200
    for _ in range(2):
        refused(send(fresh, proof), "jti")


def test_a_proof_is_used_up_by_a_request_that_is_refused(fresh: Kiosk) -> None:
    """What was refused once cannot be tried again at a better moment."""
    proof = fresh.proof("GET", "/v1/account/vehicles", None)["DPoP"]
    problem(send(fresh, proof, path="/v1/account/vehicles"), 401, "not_signed_in")
    refused(send(fresh, proof, path="/v1/account/vehicles"), "jti")


def test_of_many_at_the_same_moment_one_is_taken(fresh: Kiosk) -> None:
    """The same proof over twenty connections at once."""
    proof = fresh.proof("GET", ME, None)["DPoP"]
    statuses: list[int] = []

    def once() -> None:
        statuses.append(
            requests.get(fresh.url + ME, headers={"DPoP": proof}, timeout=30).status_code
        )

    threads = [threading.Thread(target=once) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [401] * 19


@pytest.fixture
def second_worker(running: Running) -> Iterator[str]:
    """Another process's share of the same store: its own application on the same database and secret."""
    settings = running.store.settings
    app = create_app(settings, clock=running.clock, send_mail=False, carry_on=False)
    with Serving(app, Port("127.0.0.1")) as serving:
        yield serving.url


def test_another_worker_knows_nonces_and_used_proofs(fresh: Kiosk, second_worker: str) -> None:
    """Several workers behind one address: a nonce of one serves at the other, a proof used at one is used at both."""
    first, second = (fresh.proof("GET", ME, None) for _ in range(2))
    assert requests.get(second_worker + ME, headers=first, timeout=30).status_code == 200
    refused(requests.get(fresh.url + ME, headers=first, timeout=30), "jti")
    assert requests.get(fresh.url + ME, headers=second, timeout=30).status_code == 200
    refused(requests.get(second_worker + ME, headers=second, timeout=30), "jti")


def test_the_address_is_the_one_of_the_settings(fresh: Kiosk) -> None:
    """Behind a proxy: no header of the request can talk the store into another address."""
    for header in ("Host", "X-Forwarded-Host", "Forwarded"):
        headers = fresh.proof("GET", ME, None) | {header: "evil.example"}
        assert fresh.http.get(fresh.url + ME, headers=headers, timeout=30).status_code == 200
        assert fresh.device_key is not None
        request = SignedRequest("GET", f"http://evil.example{ME}")
        proof = fresh.device_key.proof(request, int(time.time()), fresh.nonce)
        answer = fresh.http.get(
            fresh.url + ME, headers={"DPoP": proof, header: "evil.example"}, timeout=30
        )
        refused(answer, "htu")


@pytest.mark.parametrize(
    "path", ["/v1/changes", "/v1/device/", "/v1//device", "/v1/devic%65", "/V1/device"]
)
def test_a_proof_for_another_address_is_refused(fresh: Kiosk, forger: Forger, path: str) -> None:
    """Compared letter by letter: an address that only means the same is another one."""
    refused(send(fresh, forger.proof(htu=fresh.url + path)), "htu")


def test_a_proof_for_another_method_is_refused(fresh: Kiosk) -> None:
    fresh.create_account()
    proof = fresh.proof("GET", "/v1/sessions/current", None)
    answer = fresh.http.delete(f"{fresh.url}/v1/sessions/current", headers=proof, timeout=30)
    refused(answer, "htm")
    assert fresh.get("/v1/account/vehicles").status_code == 200


def test_a_proof_fits_one_body(fresh: Kiosk) -> None:
    """Whoever holds a proof cannot put another body under it, nor take the body away."""
    body = json.dumps(account_body()).encode()
    for signed, sent in ((body, body + b" "), (body, b""), (None, body)):
        headers = fresh.proof("POST", "/v1/accounts", signed)
        headers |= {"Content-Type": "application/json", "Idempotency-Key": str(uuid4())}
        answer = fresh.http.post(f"{fresh.url}/v1/accounts", data=sent, headers=headers, timeout=30)
        refused(answer, "body_sha256")


def test_another_kiosks_key_is_another_kiosk(fresh: Kiosk, make_kiosk: MakeKiosk) -> None:
    """A proof says by itself which kiosk it is; one cannot be passed off as the other's."""
    other = make_kiosk()
    assert fresh.get(ME).json()["device_id"] != other.get(ME).json()["device_id"]


def test_a_session_is_worth_nothing_on_another_kiosk(fresh: Kiosk, make_kiosk: MakeKiosk) -> None:
    """DESIGN §6: the token, stolen, with a perfect proof by the thief's own enrolled key."""
    fresh.create_account()
    thief = make_kiosk()
    thief.session_token = fresh.session_token
    problem(thief.get("/v1/account/vehicles"), 401, "not_signed_in")
    assert fresh.get("/v1/account/vehicles").status_code == 200


def test_a_proof_belongs_to_one_session(fresh: Kiosk, make_kiosk: MakeKiosk) -> None:
    """RFC 9449 §4.3: a proof without `ath`, or with that of another token, does not carry a session."""
    fresh.create_account()
    without = replace(fresh, session_token="").proof("GET", "/v1/account/vehicles", None)
    other = replace(fresh, session_token="x" * 22).proof("GET", "/v1/account/vehicles", None)
    for headers in (without, other):
        carried = headers | {"Authorization": f"DPoP {fresh.session_token}"}
        url = f"{fresh.url}/v1/account/vehicles"
        refused(fresh.http.get(url, headers=carried, timeout=30), "ath")


@pytest.mark.parametrize("scheme", ["Bearer", "Basic", ""])
def test_no_other_scheme_carries_a_session(fresh: Kiosk, scheme: str) -> None:
    """A token that works without a proof does not exist."""
    fresh.create_account()
    token, fresh.session_token = fresh.session_token, ""
    headers = {"Authorization": f"{scheme} {token}".strip()}
    problem(fresh.get("/v1/account/vehicles", headers=headers), 401, "not_signed_in")


def test_an_unsigned_request_is_not_read_at_all(running: Running) -> None:
    """Without a proof neither the body nor the path's ids are looked at."""
    stranger = Kiosk(running.url)
    for path in ("/v1/sessions", "/v1/orders", "/v1/accounts"):
        problem(stranger.call("POST", path, data=b"{"), 401, "device_unknown")
    problem(stranger.get("/v1/orders/not-an-id"), 401, "device_unknown")


def test_used_proofs_go_once_they_are_too_old(running: Running, fresh: Kiosk) -> None:
    """The table does not grow for ever, and nothing leaves it while it could still be replayed."""
    proof = fresh.proof("GET", ME, None)["DPoP"]
    assert send(fresh, proof).status_code == 200
    with running.work() as work:
        repository.forget_proofs(work.session, work.now)
    refused(send(fresh, proof), "jti")
    running.clock.move(proofs.NONCE_LIFETIME)
    with running.work() as work:
        repository.forget_proofs(work.session, work.now)
        assert work.session.scalar(select(func.count()).select_from(UsedProof)) == 0
    problem(send(fresh, proof), 401, "proof_nonce_needed")


def test_old_proofs_are_swept_on_the_way(running: Running, fresh: Kiosk) -> None:
    """One request in 256 sweeps, without a job: after so many, what is old is gone."""
    with running.work() as work:
        old = work.now - timedelta(minutes=1)
        work.session.add(UsedProof(id="old", expires_at=old))
    for number in range(3000):
        proof = proofs.Proof("key", str(number), None, running.clock.now())
        with running.work() as work:
            work.session.begin_nested()
            proofs.spend(work, proof)
            gone = work.session.get(UsedProof, "old") is None
            if not gone:
                continue
            return
    raise AssertionError("never swept")
