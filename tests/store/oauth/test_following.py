"""How the kiosk learns what the phone does: woken by each change, whoever wrote it, and across a restart of the store."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest
import requests
from sqlalchemy import update

from kiosk.store.app import create_app
from kiosk.store.clock import MovableClock
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.http import waiting
from kiosk.store.seed import enrolment_code
from kiosk.store.settings import Settings
from tests.store.oauth.test_attacks import begun, sent
from tests.store.support import Kiosk, Running

LONG_S = 3_600.0
ENOUGH_S = 30


def following(kiosk: Kiosk, given: dict[str, str], after: int) -> Future[requests.Response]:
    """A kiosk that waits for news in a thread of its own."""
    path = f"/v1/sign-ins/{given['sign_in_id']}?after={after}"
    other = Kiosk(kiosk.url, kiosk.device_key, nonce=kiosk.nonce)
    pool = ThreadPoolExecutor(1)
    future = pool.submit(other.get, path)
    pool.shutdown(wait=False)
    return future


def waiters(running: Running, given: dict[str, str]) -> bool:
    """Whether somebody waits for it."""
    return UUID(given["sign_in_id"]) in running.store.news.awaited_now()


def test_a_change_wakes_whoever_waits(
    running: Running, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K4: with looking now and then switched off, the change itself brings the answer."""
    monkeypatch.setattr(waiting, "LOOK_EVERY_S", LONG_S)
    monkeypatch.setattr(waiting, "WAIT_S", LONG_S)
    with running.work() as work:
        _, given = begun(work, kiosk)
        _, other = begun(work, kiosk)
    kiosk.get("/v1/device")
    before = kiosk.get(f"/v1/sign-ins/{given['sign_in_id']}").json()
    future = following(kiosk, given, before["version"])
    while not waiters(running, given):
        assert not future.done(), future.result().text
    with running.work() as work:
        handoffs.connect(work, other["secret"], other["digits"])
    assert not future.done()
    with running.work() as work:
        handoffs.opened(work, given["secret"])
    assert future.result(ENOUGH_S).json()["state"] == "opened"
    assert not waiters(running, given)


def test_a_change_of_another_process_is_found_by_looking(
    running: Running, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several processes may serve one store: what this one did not write, it finds all the same."""
    monkeypatch.setattr(waiting, "LOOK_EVERY_S", 0.01)
    monkeypatch.setattr(waiting, "WAIT_S", LONG_S)
    with running.work() as work:
        _, given = begun(work, kiosk)
    kiosk.get("/v1/device")
    future = following(kiosk, given, 1)
    with running.work() as work:
        # A statement, not a change of a record: nobody is woken by it.
        work.session.execute(
            update(HandoffRecord).values(version=2, opened_at=work.now, phase="access_denied")
        )
    assert future.result(ENOUGH_S).json()["state"] == "denied"


def test_a_sign_in_outlives_a_restart_of_the_store(settings: Settings, clock: MovableClock) -> None:
    """RFC 8628: begun before, scanned during, fetched after; codes, digits and the session's key all stay valid."""

    def serving() -> tuple[Serving, Running]:
        port = Port("127.0.0.1")
        reached = settings.model_copy(update={"api_url": port.url})
        app = create_app(reached, clock=clock, send_mail=False)
        return Serving(app, port), Running(port.url, app, clock)

    first, before = serving()
    with first:
        kiosk = Kiosk(before.url)
        with before.work() as work:
            code = enrolment_code(work)
        kiosk.enrol(code)
        kiosk.create_account(email="restarted@example.org")
        with before.work() as work:
            _, given = begun(work, kiosk)
        waits = following(kiosk, given, 1_000)
    assert waits.exception(ENOUGH_S) is None or isinstance(
        waits.exception(), requests.ConnectionError
    )
    clock.move(timedelta(seconds=30))
    second, after = serving()
    with second:
        again = Kiosk(after.url, kiosk.device_key)
        path = f"/v1/sign-ins/{given['sign_in_id']}"
        assert again.get(path).json()["state"] == "waiting"
        with after.work() as work:
            handoffs.connect(work, given["secret"], given["digits"])
        assert again.get(path).json()["state"] == "signing_in"
        proof = again.proof("POST", "/oauth/token", None)
        assert sent(again, given, proof).json()["error"] == "authorization_pending"
