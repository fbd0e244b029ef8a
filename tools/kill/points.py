"""The named points at which the kiosk's process dies, found from outside: the product holds no hook for them."""

from __future__ import annotations

import os
import random
import signal
import threading
from collections import Counter
from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import Engine, event

from kiosk.adapters.database import Database
from kiosk.adapters.database.files import DatabaseFile
from kiosk.adapters.store_client import StoreClient
from tools.kill_store.points import Orders

BEFORE, COMMITTING, AFTER = "about to be", "not committed", "done"

KIOSK: dict[tuple[str, str], str] = {
    ("add_order", BEFORE): "order about to be kept",
    ("add_order", COMMITTING): "order written, not committed",
    ("add_order", AFTER): "order kept, its id not given",
    ("start_attempt", COMMITTING): "attempt written, not committed",
    ("start_attempt", AFTER): "attempt noted, not sent",
    ("place_order", AFTER): "answer heard, not kept",
    ("settle_order", COMMITTING): "answer written, not committed",
    ("scrub", BEFORE): "answer kept, log not emptied",
    ("scrub", AFTER): "log emptied",
    ("postpone", COMMITTING): "failure written, not committed",
    ("postpone", AFTER): "failure noted",
    ("withdraw_order", COMMITTING): "withdrawal written, not committed",
    ("withdraw_order", AFTER): "withdrawal kept, not told",
    ("forget_visit", COMMITTING): "visit's end written, not committed",
    ("forget_visit", AFTER): "visit forgotten",
}
STORE = (
    "order written, contracts missing",
    "contracts written, invoice missing",
    "order complete, not committed",
    "order committed, not answered",
)
AT_RANDOM = "at random"


def rarest(points: Collection[str], kills: Counter[str]) -> frozenset[str]:
    """The points that came by least so far."""
    seen = sorted(kills[name] for name in points)
    enough = seen[len(seen) // 2] + 1
    return frozenset(name for name in points if kills[name] < enough)


class KioskTrap:
    """Kills its own process when one of the wanted points comes by."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._random = random.Random(orders.seed)  # noqa: S311  # chooses when to die
        self._doing = threading.local()

    def set(self) -> None:
        """From now on."""
        event.listen(Engine, "commit", self._committing)
        for owner, names in (
            (
                Database,
                ("add_order", "start_attempt", "settle_order", "postpone", "withdraw_order"),
            ),
            (Database, ("forget_visit",)),
            (DatabaseFile, ("scrub",)),
            (StoreClient, ("place_order",)),
        ):
            for name in names:
                setattr(owner, name, self._guarded(name, getattr(owner, name)))

    def _guarded(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: Any, **named: Any) -> Any:
            self._passing(name, BEFORE)
            outer = getattr(self._doing, "name", "")
            self._doing.name = name
            try:
                answer = call(*arguments, **named)
            finally:
                self._doing.name = outer
            self._passing(name, AFTER)
            return answer

        return guarded

    def _committing(self, _connection: object) -> None:
        self._passing(getattr(self._doing, "name", ""), COMMITTING)

    def _passing(self, doing: str, moment: str) -> None:
        name = KIOSK.get((doing, moment))
        if name not in self._orders.wanted or self._random.random() > self._orders.chance:
            return
        with open(self._orders.note, "w", encoding="utf-8") as note:  # noqa: PTH123  # the last thing done
            note.write(name)
        os.kill(os.getpid(), signal.SIGKILL)
