"""What blocks runs beside the screen, and what waits long keeps nothing else waiting (DESIGN §2)."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.tasks import WORKERS, Tasks
from ui.viewmodels.visit import VisitModel


@pytest.fixture
def visit(qapp: object) -> VisitModel:
    return VisitModel()


@pytest.fixture
def tasks(visit: VisitModel) -> Iterator[Tasks]:
    made = Tasks(visit)
    yield made
    made.close()


def failed(code: str, error: Exception) -> None:
    raise AssertionError(code) from error


def test_long_waits_keep_no_tap_waiting(tasks: Tasks, qtbot: QtBot) -> None:
    """K4: however many phones are being waited for, the next tap is worked on at once; the threads are used again."""
    over, heard = threading.Event(), list[str]()
    for _ in range(WORKERS + 2):
        tasks.run_waiting(over.wait, lambda _: heard.append("phone"), failed)
    tasks.run(lambda: "tap", heard.append, failed)
    qtbot.waitUntil(lambda: heard == ["tap"])
    over.set()
    qtbot.waitUntil(lambda: len(heard) == WORKERS + 3)
    qtbot.waitUntil(lambda: tasks._idle_waiters == WORKERS + 2)
    before = threading.active_count()
    tasks.run_waiting(lambda: "again", heard.append, failed)
    qtbot.waitUntil(lambda: heard[-1] == "again")
    assert threading.active_count() == before


def test_a_long_wait_tells_nothing_to_the_next_customer(
    tasks: Tasks, visit: VisitModel, qtbot: QtBot
) -> None:
    """K5: its answer comes after the visit."""
    over, heard = threading.Event(), list[object]()
    visit.begin()
    tasks.run_waiting(over.wait, heard.append, failed)
    visit.end()
    over.set()
    tasks.run(lambda: "next", heard.append, failed)
    qtbot.waitUntil(lambda: "next" in heard)
    assert heard == ["next"]
