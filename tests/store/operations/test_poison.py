"""One broken mail, car or planner stops nobody else: threads live on and do what can be done (DESIGN §4)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.contract import ServiceStatus
from kiosk.store.handoffs.progress import Progress
from kiosk.store.jobs.plan import plan
from kiosk.store.jobs.service import Found
from kiosk.store.jobs.worker import Plan, Worker
from kiosk.store.mail import outbox
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.mail.sender import Sender
from kiosk.store.telematics.client import EmbeddedTelematics
from kiosk.store.telematics.port import Activation
from kiosk.store.work import Work
from tests.store.money import Shop, shop
from tests.store.support import DEMO_EMAIL

__all__ = ["shop"]


class OneBroken:
    """Cars of which one makes the client fail in a way that nobody foresaw."""

    def __init__(self, inner: EmbeddedTelematics, broken: UUID) -> None:
        self._inner = inner
        self._broken = broken

    def activate(self, contract_id: UUID, vin: str, service_id: str) -> Activation:
        if contract_id == self._broken:
            raise RuntimeError("nobody foresaw this")
        return self._inner.activate(contract_id, vin, service_id)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def test_a_mail_that_cannot_be_written_keeps_no_other_back(shop: Shop) -> None:
    """R70: it is put off like one that cannot be delivered, and given up after five days."""
    sender = Sender(shop.store)
    sent: list[str] = []
    sender._hand_over = lambda message: sent.append(str(message["To"]))  # type: ignore[method-assign]  # no mail server here
    with shop.work() as work:
        outbox.queue(work, MailKind.SERVICE_ACTIVE, "a@example.org", "nl", {"contract_id": "?"})
    with shop.work() as work:
        outbox.queue(work, MailKind.PASSWORD_RESET, DEMO_EMAIL, "nl", {})
    sender.send_due()
    assert len(sent) == 1
    with shop.work() as work:
        waiting = work.session.scalars(select(Mail).where(Mail.settled_at.is_(None))).one()
        assert waiting.kind is MailKind.SERVICE_ACTIVE
        assert waiting.attempts == 1
        assert waiting.next_attempt_at > work.now
    shop.clock.set(shop.clock.now() + timedelta(days=5))
    sender.send_due()
    with shop.work() as work:
        assert [m.outcome for m in work.session.scalars(select(Mail)) if m.attempts == 2] == [
            "given up"
        ]


def test_a_car_that_breaks_the_client_keeps_no_other_back(shop: Shop) -> None:
    (broken,) = shop.buy(active=False)
    (sound,) = shop.buy(active=False, vin=shop.new_car())
    progress = Progress(shop.store, shop.provider, OneBroken(shop.cars, broken))
    for _ in range(3):
        shop.clock.set(shop.clock.now() + timedelta(minutes=16))
        progress.run_once()
    assert shop.statuses(sound)[0] is ServiceStatus.ACTIVE
    assert shop.statuses(broken)[0] is ServiceStatus.ORDERED


def test_a_planner_that_fails_keeps_no_other_back(shop: Shop) -> None:
    def fails(_work: Work) -> Iterator[Found]:
        raise RuntimeError("nobody foresaw this")

    shop.buy()
    whole = plan(shop.provider, shop.cars)
    worker = Worker(shop.store, Plan((fails, *whole.planners), whole.handlers))
    shop.clock.set(shop.clock.now() + timedelta(days=15))
    assert worker.run_due() > 0
    assert len(shop.taken()) == 1


def test_the_thread_that_does_jobs_lives_on(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    worker = shop.worker()

    def run_due() -> int:
        looks.append(1)
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(worker, "run_due", run_due)
    worker.start()
    until = time.monotonic() + 60
    while len(looks) < 2:
        assert time.monotonic() < until, "the worker ended"
        time.sleep(0.05)
    worker.stop()


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Each failure is told once, with where it happened."""
    yield
    told = [record for record in caplog.get_records("call") if record.exc_info]
    assert told, "nobody would have noticed"
