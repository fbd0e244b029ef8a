"""The processes that are killed: the store that answers kiosks, and a worker that does its jobs."""

from __future__ import annotations

import mmap
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvicorn

from kiosk.store.app import create_app
from kiosk.store.clock import Clock
from kiosk.store.handoffs.progress import Progress
from kiosk.store.invoices import rendering
from kiosk.store.jobs.plan import plan
from kiosk.store.jobs.worker import Worker
from kiosk.store.mail.sender import Sender
from kiosk.store.payments.embedded import EmbeddedProvider
from kiosk.store.settings import Settings
from kiosk.store.telematics.client import EmbeddedTelematics
from kiosk.store.work import Store
from tools.kill_store.points import JOBS, WEB, Guarded, Orders, Trap

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_NUMBER = struct.Struct("q")
ROUNDS = 4


class SharedClock(Clock):
    """A clock that stands still until the test moves it, for all processes that have its file open."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(_NUMBER.pack(0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _NUMBER.size)

    def now(self) -> datetime:
        """The instant that stands in the file."""
        (number,) = _NUMBER.unpack_from(self._shared)
        return _EPOCH + timedelta(microseconds=number)

    def set(self, at: datetime) -> None:
        """Set it for everybody."""
        _NUMBER.pack_into(self._shared, 0, (at - _EPOCH) // timedelta(microseconds=1))


def web(settings: Settings, clock: Path, port: int, orders: Orders) -> None:
    """Answer on a port until killed."""
    trap = Trap(WEB, orders)
    trap.set()
    provider, cars = _outside(settings, trap)
    app = create_app(
        settings,
        clock=SharedClock(clock),
        payments=provider,
        cars=cars,
        send_mail=False,
        carry_on=False,
    )
    uvicorn.run(app, port=port, access_log=False, log_level="error", lifespan="on")


def jobs(settings: Settings, clock: Path, orders: Orders) -> None:
    """Carry on purchases and do what is due, until nothing is; then send the mails that came of it."""
    trap = Trap(JOBS, orders)
    trap.set()
    provider, cars = _outside(settings, trap)
    rendering.pdf = trap.guard(rendering.pdf, "draw")
    store = Store(settings, SharedClock(clock))
    progress = Progress(store, provider, cars)
    worker = Worker(store, plan(provider, cars))
    for _ in range(ROUNDS):
        progress.run_once()
        if worker.run_due() == 0:
            break
    sender = Sender(store)
    guarded = trap.guard(sender._hand_over, "send")  # the product holds no hook for it
    sender._hand_over = guarded  # type: ignore[method-assign]  # as above
    sender.send_due()
    store.close()


def _outside(settings: Settings, trap: Trap) -> tuple[Guarded, Guarded]:
    provider = EmbeddedProvider(
        settings.provider_url, settings.provider_secret_key.get_secret_value()
    )
    cars = EmbeddedTelematics(settings.telematics_url, settings.telematics_key.get_secret_value())
    return Guarded(provider, trap), Guarded(cars, trap)
