"""Runs what blocks on worker threads, so that no tap ever waits for the network or the disk (DESIGN §2)."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.viewmodels.visit import VisitModel

WORKERS = 4
CLOSE_WAIT_S = 2.0
UNEXPECTED = "unexpected"
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(frozen=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[str, Exception], None]
    visit_id: UUID | None


@dataclass(frozen=True)
class _Answer:
    job: _Job
    value: Any = None
    code: str = ""
    error: Exception | None = None


def problem_code(error: Exception) -> str:
    """The code by which a screen words this error; `unexpected` for one that nobody foresaw."""
    from kiosk.usecases.problems import code_of

    return code_of(error)


class Tasks(QObject):
    """A few worker threads, and one queued signal that brings every answer back to the GUI thread."""

    _answered = Signal(object)

    def __init__(self, visit: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._waits: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._waiters = self._idle_waiters = 0
        self._lock = threading.Lock()
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # Daemons: a long poll may take its time, closing the kiosk does not wait for it.
        self._threads = [
            threading.Thread(target=self._work, name=f"task-{number}", daemon=True)
            for number in range(WORKERS)
        ]
        for thread in self._threads:
            thread.start()

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[str, Exception], None],
    ) -> None:
        """Do `work` on a worker; then `done(value)` or `failed(code, error)` on the GUI thread.

        Neither is called when the visit that asked has ended meanwhile: a late answer never reaches the next customer.
        """
        self._jobs.put(_Job(work, done, failed, self._visit.visit.id))

    def run_for_kiosk(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[str, Exception], None],
    ) -> None:
        """As `run`, for what belongs to the kiosk and to no customer: it outlives the visit."""
        self._jobs.put(_Job(work, done, failed, None))

    def run_waiting(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[str, Exception], None],
    ) -> None:
        """As `run`, for what waits long: beside the workers, so that it keeps none of them from the next tap.

        There are as many waiting threads as ever waited at once; they stay, and serve the next ones.
        """
        with self._lock:
            if self._idle_waiters:
                self._idle_waiters -= 1
            else:
                self._waiters += 1
                name = f"wait-{self._waiters}"
                threading.Thread(target=self._wait, name=name, daemon=True).start()
        self._waits.put(_Job(work, done, failed, self._visit.visit.id))

    def close(self, wait_s: float = CLOSE_WAIT_S) -> None:
        """Deliver nothing any more; let the workers finish what was asked, but wait no longer than `wait_s`."""
        with self._lock:
            self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for _ in range(self._waiters):
            self._waits.put(None)
        until = time.monotonic() + wait_s
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._tell(job)

    def _wait(self) -> None:
        while (job := self._waits.get()) is not None:
            self._tell(job)
            with self._lock:
                self._idle_waiters += 1

    def _tell(self, job: _Job) -> None:
        answer = self._answer(job)
        with self._lock:
            if not self._closed:
                self._answered.emit(answer)

    @staticmethod
    def _answer(job: _Job) -> _Answer:
        try:
            return _Answer(job, value=job.work())
        except Exception as error:  # noqa: BLE001 - every failure becomes words on the screen
            code = problem_code(error)
            if code == UNEXPECTED:
                _log.exception("a task failed in a way nobody foresaw")
            return _Answer(job, code=code, error=error)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        job = answer.job
        if job.visit_id not in {None, self._visit.visit.id}:
            _log.info("a late answer was dropped")
        elif answer.error is not None:
            job.failed(answer.code, answer.error)
        else:
            job.done(answer.value)
