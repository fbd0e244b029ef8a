"""The demonstration's two processes: whichever way one ends, nothing is left running (`make run`)."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
GIVE_UP_S = 120


class Demo:
    """`python -m kiosk demo` as a person starts it, and what it says."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.log = folder / "log.txt"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "demo", "--data", str(folder / "data")],
                env={**os.environ, **environment},
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def until(self, true: Callable[[], object]) -> None:
        """Wait for something to come about while the demonstration runs."""
        began = time.monotonic()
        while not true():
            assert time.monotonic() - began < GIVE_UP_S, self.log.read_text()
            time.sleep(0.1)

    def open(self) -> "Demo":
        """The same, once the kiosk has been enrolled and has reached its store."""
        self.until(lambda: (self.folder / "data/kiosk/outbox.sqlite3").exists() and self.store_url)
        return self

    @property
    def store_url(self) -> str:
        """Where the store is, as the kiosk knows it."""
        with contextlib.suppress(OSError, ValueError):
            identity = json.loads((self.folder / "data/kiosk/identity.json").read_text())
            return str(identity["store_url"])
        return ""

    @property
    def store_pid(self) -> int:
        """The store's process: the child that runs the other half."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        for child in children.split():
            if b"kiosk.store" in Path(f"/proc/{child}/cmdline").read_bytes():
                return int(child)
        raise AssertionError("there is no store")

    def store_answers(self) -> bool:
        """Whether anything listens where the store was."""
        port = int(self.store_url.rpartition(":")[2])
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        return False

    def ends_with(self) -> int:
        """The exit status, once both have gone."""
        status = self.process.wait(GIVE_UP_S)
        self.until(lambda: not self.store_answers())
        return status

    def close(self) -> None:
        """End it whatever happened."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    started = Demo(tmp_path)
    yield started.open()
    started.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_both_in_order(demo: Demo, number: signal.Signals) -> None:
    """Ctrl-C, `kill` and a closed terminal: both end, and the status says that nothing went wrong."""
    assert demo.store_answers()
    demo.process.send_signal(number)
    assert demo.ends_with() == 0


def test_a_killed_kiosk_takes_its_store_along(demo: Demo) -> None:
    """Not even SIGKILL leaves a store behind."""
    demo.process.kill()
    assert demo.ends_with() == -signal.SIGKILL


def test_a_dead_store_is_noticed(demo: Demo) -> None:
    """A demonstration without a store shows nothing: it ends, and says why."""
    os.kill(demo.store_pid, signal.SIGKILL)
    assert demo.ends_with() == 1
    assert "The store has stopped" in demo.log.read_text()


def test_without_a_display_the_screen_is_served_over_vnc(tmp_path: Path) -> None:
    """`make run` on a machine without a screen: an address is printed, and a VNC server answers there."""
    nothing = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    demo = Demo(tmp_path, **nothing)
    try:
        demo.open()
        [line] = [row for row in demo.log.read_text().splitlines() if "vnc://" in row]
        port = int(line.partition("vnc://")[2].partition(" ")[0].rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), 10) as viewer:
            assert viewer.recv(12).startswith(b"RFB 003.")
        demo.process.send_signal(signal.SIGINT)
        assert demo.ends_with() == 0
    finally:
        demo.close()
