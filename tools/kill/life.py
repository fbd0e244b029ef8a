"""One life of the kiosk's process: customers order, are told what became of it, and the process dies somewhere on the way.

What a customer was told is appended to a file that outlives the process, line by line, after the screen would have said it.
"""

from __future__ import annotations

import os
import random
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from kiosk.bootstrap import build
from kiosk.config import Config
from kiosk.contract.orders import PaymentChoice
from kiosk.usecases import Core
from tools.chaos.waiting import ReadyOrder
from tools.kill.points import KioskTrap
from tools.kill_store.points import Orders

PATIENCE_S = 6.0
LOOK_EVERY_S = 0.01


class Told(StrEnum):
    """What a customer was told, or did."""

    TAPPED = "tapped"
    ON_ITS_WAY = "on its way"
    ORDERED = "ordered"
    TAKING_BACK = "taking back"
    NOT_ORDERED = "not ordered"
    REFUSED = "refused"


@dataclass(frozen=True)
class Life:
    """What a process is to do, where it keeps its data, and where it writes down what it told."""

    config: Config
    orders: tuple[ReadyOrder, ...]
    diary: Path
    trap: Orders
    seed: int
    until_drained: bool = False


def live(life: Life) -> None:
    """Live it. A life to the end waits until nothing waits any more; every other one is ended from outside."""
    if life.trap.wanted:
        KioskTrap(life.trap).set()
    core = build(life.config)
    dice = random.Random(life.seed)  # noqa: S311  # chooses what customers do
    for order in life.orders:
        _Customer(core, order, life.diary, dice).order()
    while not life.until_drained or core.sync.status().waiting or not _settled(core):
        time.sleep(LOOK_EVERY_S)
    core.close()


def _settled(core: Core) -> bool:
    return (
        core.sync.status().synced_at is not None
        and core.usecases.order_outcome.storage.waiting_count() == 0
    )


class _Customer:
    def __init__(self, core: Core, ready: ReadyOrder, diary: Path, dice: random.Random) -> None:
        self._usecases = core.usecases
        self._ready = ready
        self._diary = diary
        self._dice = dice

    def order(self) -> None:
        """Order, once or by a double tap; wait, take it back, or walk away."""
        self._tell(Told.TAPPED)
        order_id = self._place()
        self._tell(Told.ON_ITS_WAY, order_id)
        impatient = self._dice.random()
        if impatient < 0.25:
            self._tell(Told.TAKING_BACK, order_id)
            if self._usecases.withdraw_order(order_id):
                self._tell(Told.NOT_ORDERED, order_id)
        elif impatient < 0.4:
            time.sleep(self._dice.uniform(0.0, 0.2))
        else:
            self._wait(order_id)
        # Whoever leaves without an answer takes back what was provably not sent; what was sent is asked about on.
        self._tell(Told.TAKING_BACK, order_id)
        self._usecases.end_visit(self._ready.visit.id, None)

    def _place(self) -> UUID:
        visit, token = self._ready.visit, self._ready.session_token
        order_id = self._usecases.place_order(visit, token, PaymentChoice.PHONE, None, "nl")
        if self._dice.random() < 0.3:
            again = self._usecases.place_order(visit, token, PaymentChoice.PHONE, None, "nl")
            if self._usecases.order_outcome(order_id) is not None and again != order_id:
                self._tell(Told.ON_ITS_WAY, again)
        return order_id

    def _wait(self, order_id: UUID) -> None:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            outcome = self._usecases.order_outcome(order_id)
            if outcome is not None and outcome.order is not None:
                self._tell(Told.ORDERED, outcome.order.order_id)
                return
            if outcome is not None and outcome.problem is not None:
                self._tell(Told.REFUSED, order_id, outcome.problem.code.value)
                return
            time.sleep(LOOK_EVERY_S)

    def _tell(self, what: Told, order_id: UUID | None = None, more: str = "") -> None:
        line = f"{self._ready.vin}|{what.value}|{order_id or ''}|{more}\n"
        descriptor = os.open(self._diary, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(descriptor, line.encode())
        os.close(descriptor)
