"""`python -m kiosk.store jobs`: do what falls due, show what was parked, have it tried again."""

import argparse
import signal
import sys
import threading
from types import FrameType
from uuid import UUID

from kiosk.store.handoffs.progress import Progress
from kiosk.store.jobs import repository, service
from kiosk.store.jobs.plan import plan
from kiosk.store.jobs.worker import Worker
from kiosk.store.payments.choosing import provider_of
from kiosk.store.settings import Settings
from kiosk.store.telematics.client import EmbeddedTelematics
from kiosk.store.work import Store


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Make the command known."""
    parser = commands.add_parser(
        "jobs", help="charge, invoice, remind, expire, erase: all that falls due"
    )
    parser.add_argument("--once", action="store_true", help="do what is due now, then end")
    parser.add_argument("--parked", action="store_true", help="list the jobs that were given up")
    parser.add_argument("--resume", type=UUID, metavar="ID", help="try a parked job again")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run until the process is told to end; the exit status."""
    settings = Settings()
    store = Store(settings)
    try:
        if options.parked:
            return _list_parked(store)
        if options.resume is not None:
            return _resume(store, options.resume)
        provider = provider_of(settings)
        cars = EmbeddedTelematics(
            settings.telematics_url, settings.telematics_key.get_secret_value()
        )
        progress = Progress(store, provider, cars)
        worker = Worker(store, plan(provider, cars))
        if options.once:
            progress.run_once()
            print(f"{worker.run_due()} jobs done")
            return 0
        _until_told(progress, worker)
        return 0
    finally:
        store.close()


def _until_told(progress: Progress, worker: Worker) -> None:
    over = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        over.set()

    for wanted in (signal.SIGTERM, signal.SIGINT):
        signal.signal(wanted, end)
    progress.start()
    worker.start()
    over.wait()
    worker.stop()
    progress.stop()


def _list_parked(store: Store) -> int:
    with store.work(write=False) as work:
        for job in repository.parked(work.session):
            since = job.settled_at.isoformat(timespec="seconds") if job.settled_at else ""
            print(f"{job.id}  {job.kind.value}  {since}  {job.outcome}")
    return 0


def _resume(store: Store, job_id: UUID) -> int:
    with store.work() as work:
        job = repository.job(work.session, job_id)
        if job is not None and job.parked:
            service.resume(work, job)
            return 0
    print("There is no such parked job.", file=sys.stderr)
    return 1
