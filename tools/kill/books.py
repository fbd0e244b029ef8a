"""Compares what customers were told with what the store has: nothing lost, nothing double, nothing that nobody ordered."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.kill.life import Told

if TYPE_CHECKING:
    from tools.chaos.store_process import StoreProcess


@dataclass(frozen=True)
class Books:
    """The findings, each a list of lines, and how many orders there were."""

    told: int
    placed: int
    lost: tuple[str, ...]
    double: tuple[str, ...]
    phantom: tuple[str, ...]

    @property
    def wrong(self) -> int:
        """How many findings there are."""
        return len(self.lost) + len(self.double) + len(self.phantom)


def compare(diary: Path, store: StoreProcess, cars: set[str]) -> Books:
    """Read the diary against the store's rows; `cars` are all the VINs that were handed out to customers."""
    said: dict[str, dict[Told, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in diary.read_text("utf-8").splitlines():
        vin, what, order_id, more = line.split("|")
        said[vin][Told(what)].append(order_id or more)
    rows = store.rows("SELECT vin, order_id FROM contracts WHERE vin IS NOT NULL")
    found: dict[str, set[str]] = defaultdict(set)
    for vin, order_id in rows:
        if vin in cars:
            found[vin].add(str(order_id).replace("-", ""))
    lost, double, phantom = [], [], []
    for vin, told in said.items():
        placed, ordered = found[vin], set(_plain(told[Told.ORDERED]))
        taken_back = set(_plain(told[Told.NOT_ORDERED]))
        # Somebody about to take an order back may have died on the way: then either is right, but never two.
        promised = set(_plain(told[Told.ON_ITS_WAY])) - set(_plain(told[Told.TAKING_BACK]))
        if len(placed) > 1:
            double.append(f"{vin}: {len(placed)} orders")
        if ordered - placed:
            lost.append(f"{vin}: told that it is ordered")
        if promised - placed:
            lost.append(f"{vin}: told that it is on its way")
        if told[Told.REFUSED]:
            lost.append(f"{vin}: refused")
        if taken_back & placed:
            phantom.append(f"{vin}: told that nothing is ordered")
    phantom += [f"{vin}: nobody tapped" for vin in found if vin not in said]
    counts = Counter(what for told in said.values() for what in told)
    return Books(
        counts[Told.TAPPED],
        sum(len(orders) for orders in found.values()),
        tuple(lost),
        tuple(double),
        tuple(phantom),
    )


def _plain(ids: list[str]) -> list[str]:
    return [each.replace("-", "") for each in ids]
