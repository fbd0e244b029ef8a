"""Measures how long the screen stood still, and takes off what the machine itself stood still meanwhile.

A second process ticks beside the screen: where neither ticks, the processor was busy with something else.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from multiprocessing.connection import Connection

from PySide6.QtCore import QTimer

from tools.chaos.proxy import PROCESSES

TICK_S = 0.01
NOTED_FROM_S = 0.03


@dataclass(frozen=True)
class Gap:
    """A time in which nothing ticked, on the clock that all processes share."""

    start_s: float
    end_s: float


def _tick(pipe: Connection) -> None:
    gaps: list[tuple[float, float]] = []
    last_s = time.monotonic()
    while True:
        time.sleep(TICK_S)
        now_s = time.monotonic()
        if now_s - last_s > NOTED_FROM_S:
            gaps.append((last_s, now_s))
        last_s = now_s
        if pipe.poll():
            pipe.recv()
            pipe.send(gaps)
            gaps = []


class StallProbe:
    """Ticks on the screen's own thread from `start` on."""

    def __init__(self) -> None:
        self._pipe, there = PROCESSES.Pipe()
        self._other = PROCESSES.Process(target=_tick, args=(there,), daemon=True)
        self._other.start()
        self._gaps: list[Gap] = []
        self._last_s = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(int(TICK_S * 1000))
        self._timer.timeout.connect(self._ticked)

    def start(self) -> None:
        """Begin anew."""
        self._ask()
        self._gaps = []
        self._last_s = time.monotonic()
        self._timer.start()

    def stop(self) -> float:
        """The longest time, in seconds, that the screen stood still while the machine did not."""
        self._timer.stop()
        machine = self._ask()
        return max((_own(gap, machine) for gap in self._gaps), default=0.0)

    def close(self) -> None:
        """End the other process."""
        self._timer.stop()
        self._other.kill()
        self._other.join()

    def _ticked(self) -> None:
        now_s = time.monotonic()
        if now_s - self._last_s > NOTED_FROM_S:
            self._gaps.append(Gap(self._last_s, now_s))
        self._last_s = now_s

    def _ask(self) -> list[Gap]:
        self._pipe.send("gaps?")
        return [Gap(*each) for each in self._pipe.recv()]


def _own(gap: Gap, machine: list[Gap]) -> float:
    covered_s = sum(
        max(0.0, min(gap.end_s, other.end_s) - max(gap.start_s, other.start_s)) for other in machine
    )
    return gap.end_s - gap.start_s - covered_s
