"""Jobs: put in once, claimed by one worker, repeated when it fails, parked in the end, safe to kill."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from kiosk.store.jobs import repository, service
from kiosk.store.jobs.command import run as run_command
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.jobs.service import Done, Due, Later, Outcome, Outside, Unreachable
from kiosk.store.jobs.worker import Plan, Worker
from kiosk.store.mail import outbox
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.settings import Settings
from kiosk.store.work import Work
from tests.store.money import Shop


def put(shop: Shop, *subjects: UUID, kind: JobKind = JobKind.EXPIRE) -> None:
    with shop.work() as work:
        for subject in subjects:
            service.put(work, kind, subject)


def worker(shop: Shop, handler: service.Handler) -> Worker:
    return Worker(shop.store, Plan((), dict.fromkeys(JobKind, handler)))


def test_the_same_job_is_put_in_once(shop: Shop) -> None:
    subject = uuid4()
    put(shop, subject, subject)
    put(shop, subject)
    with shop.work() as work:
        service.put(work, JobKind.EXPIRE, subject, "another period")
    assert len(shop.all(Job)) == 2


def test_many_workers_do_each_job_once(shop: Shop) -> None:
    """Six workers, forty jobs, each job's mail once: claims never meet."""
    subjects = [uuid4() for _ in range(40)]
    put(shop, *subjects)
    done: Counter[UUID] = Counter()
    lock = threading.Lock()
    start = threading.Barrier(6)

    def handle(work: Work, due: Due) -> Outcome:
        outbox.queue(work, MailKind.WELCOME, f"{due.subject}@example.org", "nl", {})
        with lock:
            done[due.subject] += 1
        return Done()

    def run() -> None:
        start.wait()
        worker(shop, handle).run_due()

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == Counter(subjects)
    assert Counter(m.recipient for m in shop.all(Mail)) == Counter(
        f"{each}@example.org" for each in subjects
    )
    assert {job.claims for job in shop.all(Job)} == {1}


def test_a_failed_step_leaves_nothing_behind_and_comes_again(shop: Shop) -> None:
    put(shop, uuid4())
    tries = 0

    def handle(work: Work, _due: Due) -> Outcome:
        nonlocal tries
        tries += 1
        outbox.queue(work, MailKind.WELCOME, "a@example.org", "nl", {})
        work.session.flush()
        if tries < 3:
            raise ValueError("not this time")
        return Done()

    for _ in range(3):
        worker(shop, handle).run_due()
        shop.clock.set(shop.clock.now() + timedelta(minutes=1))
    assert tries == 3
    assert len(shop.all(Mail)) == 1
    (job,) = shop.all(Job)
    assert (job.outcome, job.failures, job.parked) == ("done", 0, False)


def test_a_job_that_never_works_is_parked_with_its_reason_and_can_be_resumed(
    shop: Shop,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    put(shop, uuid4())

    def broken(_work: Work, _due: Due) -> Outcome:
        raise ValueError("secret words of the customer")

    for _ in range(service.FAILURES + 5):
        worker(shop, broken).run_due()
        shop.clock.set(shop.clock.now() + timedelta(hours=2))
    (job,) = shop.all(Job)
    assert (job.parked, job.failures) == (True, service.FAILURES)
    assert job.outcome == "builtins.ValueError"
    for name in ("database_url", "secret"):
        value = getattr(settings, name)
        monkeypatch.setenv(
            f"STORE_{name.upper()}", value if name == "database_url" else value.get_secret_value()
        )
    from argparse import Namespace

    assert run_command(Namespace(parked=True, resume=None, once=False)) == 0
    assert str(job.id) in capsys.readouterr().out
    assert run_command(Namespace(parked=False, resume=job.id, once=False)) == 0
    assert run_command(Namespace(parked=False, resume=job.id, once=False)) == 1
    with shop.work() as work:
        found = repository.job(work.session, job.id)
        assert found is not None
        found.due_at = shop.clock.now()
    worker(shop, lambda _work, _due: Done()).run_due()
    assert shop.all(Job)[0].outcome == "done"


def test_one_broken_job_does_not_hold_up_the_others(shop: Shop) -> None:
    bad, *good = [uuid4() for _ in range(5)]
    put(shop, bad, *good)

    def handle(_work: Work, due: Due) -> Outcome:
        if due.subject == bad:
            raise ValueError
        return Done()

    worker(shop, handle).run_due()
    assert {job.subject for job in shop.all(Job) if job.settled_at} == set(good)


def test_an_outside_system_is_asked_between_two_transactions(shop: Shop) -> None:
    """While it is asked nobody else has to wait for the database, and a killed worker's question is asked again."""
    put(shop, uuid4())
    seen: list[str] = []

    def handle(_work: Work, _due: Due) -> Outcome | Outside:
        def ask() -> service.Settle:
            with shop.work() as other:
                outbox.queue(other, MailKind.WELCOME, "b@example.org", "nl", {})
            seen.append("asked")
            if len(seen) == 1:
                raise KeyboardInterrupt
            return lambda _after: Done("answered")

        return ask

    with pytest.raises(KeyboardInterrupt):
        worker(shop, handle).run_due()
    worker(shop, handle).run_due()
    assert len(seen) == 1, "the lease keeps others away"
    shop.clock.set(shop.clock.now() + service.LEASE)
    worker(shop, handle).run_due()
    assert shop.all(Job)[0].outcome == "answered"
    assert shop.all(Job)[0].claims == 2


def test_a_worker_that_lost_its_lease_changes_nothing(shop: Shop) -> None:
    """The fence: whoever claimed later owns the job."""
    put(shop, uuid4())
    slow = service.claim(shop.store)
    assert slow is not None
    shop.clock.set(shop.clock.now() + service.LEASE)
    quick = service.claim(shop.store)
    assert quick is not None
    assert (quick.job_id, quick.fence) == (slow.job_id, 2)

    def late(_work: Work, _due: Due) -> Outcome:
        raise AssertionError("the slow worker must not get this far")

    service.run(shop.store, slow, late)
    assert service.failed(shop.store, slow, ValueError()) is False
    service.run(shop.store, quick, lambda _work, _due: Done("by the quick one"))
    (job,) = shop.all(Job)
    assert (job.outcome, job.failures) == ("by the quick one", 0)


def test_what_cannot_be_reached_is_asked_for_days_before_it_is_parked(shop: Shop) -> None:
    put(shop, uuid4())
    began = shop.clock.now()

    def unreachable(_work: Work, _due: Due) -> Outcome:
        raise Unreachable

    while not shop.all(Job)[0].parked:
        worker(shop, unreachable).run_due()
        shop.clock.set(max(shop.clock.now(), shop.all(Job)[0].due_at))
    assert shop.clock.now() - began > timedelta(days=3)


def test_a_job_can_be_put_off_without_counting_as_failed(shop: Shop) -> None:
    put(shop, uuid4())
    at = shop.clock.now() + timedelta(days=2)
    assert worker(shop, lambda _work, _due: Later(at, "waits")).run_due() == 1
    assert worker(shop, lambda _work, _due: Done()).run_due() == 0
    shop.clock.set(at)
    assert worker(shop, lambda _work, _due: Done()).run_due() == 1
