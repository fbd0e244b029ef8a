"""The loop that finds what has fallen due and does it; any number of workers may run, in threads and processes."""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.jobs import service
from kiosk.store.jobs.service import Found, Handlers
from kiosk.store.work import Store, Work

log = logging.getLogger(__name__)

POLL_S = 1.0
STOP_WAIT_S = 40

Planner = Callable[[Work], Iterable[Found]]
"""Looks for what has fallen due and has no job yet; it only reads."""


@dataclass(frozen=True)
class Plan:
    """Everything that a worker can do: what falls due, and how each kind of job goes."""

    planners: Sequence[Planner]
    handlers: Handlers


class Worker:
    """Does jobs one after another until it is stopped."""

    def __init__(self, store: Store, plan: Plan) -> None:
        self._store = store
        self._plan = plan
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin working in a thread."""
        self._stop.clear()
        self._thread = threading.Thread(target=self.work, name="jobs", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the job that is under way."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(STOP_WAIT_S)
            self._thread = None

    def work(self) -> None:
        """Work until `stop`."""
        while not self._stop.is_set():
            try:
                self.run_due()
            except SQLAlchemyError as error:
                log.warning("jobs could not be read: %s", type(error).__name__)
            except Exception:
                log.exception("jobs could not be done")
            self._stop.wait(POLL_S)

    def run_due(self) -> int:
        """Plan, then do all that is due now and what follows from it; the number of jobs worked on."""
        done = 0
        self._look()
        while not self._stop.is_set():
            claimed = service.claim(self._store)
            if claimed is None:
                return done
            self._do(claimed)
            done += 1
        return done

    def _look(self) -> None:
        for planner in self._plan.planners:
            try:
                self._plan_with(planner)
            except SQLAlchemyError:
                raise
            except Exception:
                # What the others find must not wait for this one.
                log.exception("a planner failed")

    def _plan_with(self, planner: Planner) -> None:
        with self._store.work(write=False) as work:
            found = list(planner(work))
        if not found:
            return
        with self._store.work() as work:
            for due in found:
                service.put(work, due.kind, due.subject, due.period, due.at)

    def _do(self, claimed: service.Claim) -> None:
        try:
            service.run(self._store, claimed, self._plan.handlers[claimed.kind])
        except Exception as error:  # noqa: BLE001  # one broken job must not keep the others from being done
            level = logging.WARNING if isinstance(error, service.Unreachable) else logging.ERROR
            parked = service.failed(self._store, claimed, error)
            log.log(
                logging.ERROR if parked else level,
                "job %s (%s) %s: %s",
                claimed.job_id,
                claimed.kind.value,
                "is parked" if parked else "failed",
                type(error).__name__,
            )
