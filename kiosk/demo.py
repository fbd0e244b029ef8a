"""The demonstration: a store with example data as a process of its own, and the kiosk on it over real HTTP (DESIGN §8)."""

import contextlib
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from kiosk.config import Config

STORE_READY_WITHIN_S = 60.0
STORE_STOPS_WITHIN_S = 10.0
SERVICE_PIN = "2580"
_PIN_SALT = b"demonstration"
_log = logging.getLogger(__name__)


class DemoStoreFailed(Exception):
    """The store's process ended or said nothing useful; its own words are on the terminal."""


@dataclass(frozen=True)
class DemoStore:
    """A running store and where its parts are; the enrolment code works once."""

    process: "subprocess.Popen[str]"
    store_url: str
    enrolment_code: str
    pages: dict[str, str]


@contextmanager
def demo_store(data_dir: Path, port: int = 0) -> Iterator[DemoStore]:
    """The store in a process of its own, gone when the context ends; it goes as well when this process dies,
    because its standard input ends then. Raises DemoStoreFailed."""
    data_dir.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "kiosk.store", "demo"]
    command += ["--data", str(data_dir), "--port", str(port)]
    process = subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # Ctrl-C is for the kiosk alone: it ends the store in order.
        start_new_session=True,
    )
    try:
        yield _ready(process)
    finally:
        _stop(process)


def run_demo(
    data_dir: Path | None, port: int, language: str, show: Callable[[Config, DemoStore], int]
) -> int:
    """Start the store, give the kiosk an identity there, and show it with `show`; the exit status.

    Everything lies in `data_dir`, or in a folder that is gone afterwards.
    """
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    with contextlib.ExitStack() as stack:
        if data_dir is None:
            name = stack.enter_context(tempfile.TemporaryDirectory(prefix="services-store-"))
            data_dir = Path(name)
        store = stack.enter_context(demo_store(data_dir / "store", port))
        config = Config(
            store_url=store.store_url,
            data_dir=data_dir / "kiosk",
            language=language,
            fullscreen=False,
            service_pin_hash=_pin_hash(),
        )
        _announce(store)
        _watch(store)
        status = show(config, store)
        if store.process.poll() is not None:
            return 1
        return status


def has_display() -> bool:
    """Whether a window can be shown here, or the person has chosen Qt's platform already."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def serve_screen_over_vnc(width_px: int, height_px: int) -> str:
    """Make Qt serve its screen over VNC instead of looking for a display; the address to open. Call it before Qt."""
    port = _free_port()
    os.environ["QT_QPA_PLATFORM"] = f"vnc:port={port}:size={width_px}x{height_px}"
    return f"vnc://{socket.gethostname()}:{port}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("", 0))
        return int(probe.getsockname()[1])


def _pin_hash() -> str:
    from kiosk.usecases.service_panel import hash_pin

    return hash_pin(SERVICE_PIN, _PIN_SALT)


def _ready(process: "subprocess.Popen[str]") -> DemoStore:
    lines: list[str] = []
    reader = threading.Thread(target=_first_line, args=(process.stdout, lines), daemon=True)
    reader.start()
    reader.join(STORE_READY_WITHIN_S)
    try:
        told: dict[str, Any] = json.loads(lines[0])
        pages = {name: url for name, url in told.items() if name.endswith("_url")}
        return DemoStore(process, told["store_url"], told["enrolment_code"], pages)
    except (IndexError, ValueError, KeyError, AttributeError) as error:
        raise DemoStoreFailed("the store did not start") from error


def _first_line(stream: IO[str] | None, lines: list[str]) -> None:
    for line in stream or ():
        lines.append(line)
        break


def _stop(process: "subprocess.Popen[str]") -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(STORE_STOPS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


def _announce(store: DemoStore) -> None:
    width = max(len(name) for name in store.pages)
    for name, url in store.pages.items():
        print(f"  {name.removesuffix('_url'):<{width}} {url}", flush=True)
    print(f"  service panel PIN {SERVICE_PIN}", flush=True)


def _watch(store: DemoStore) -> None:
    """End the kiosk when its store dies: a demonstration without a store shows nothing."""

    def wait() -> None:
        status = store.process.wait()
        if status not in (0, -signal.SIGTERM):
            print(f"The store has stopped (status {status}).", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="store-watch", daemon=True).start()
