"""The list of faults, each with what is done, what the customer does meanwhile, and whether the short form has it too."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import time_machine

from tools.chaos import scenes
from tools.chaos.proxy import Mode
from tools.chaos.scenes import Seen
from tools.chaos.showroom import Showroom
from tools.chaos.waiting import prepared_orders

Run = Callable[[Showroom], Seen]
CACHE, OUTBOX = "cache.sqlite3", "outbox.sqlite3"
GARBAGE = b"no database at all" * 900
PAGE = 4096


@dataclass(frozen=True)
class Fault:
    """A name for the table and what to run; `short`: also in the short form, `mounts`: needs the right to mount a disk."""

    name: str
    run: Run
    short: bool = False
    mounts: bool = False


def _line(mode: Mode) -> scenes.Do:
    return lambda room: room.proxy.set(mode)


GOOD = _line(Mode.GOOD)


def _logging_in(mode: Mode, *, offline: bool = True) -> Run:
    return lambda room: scenes.log_in(room, _line(mode), GOOD, offline=offline)


def _ordering(mode: Mode) -> Run:
    return lambda room: scenes.order(room, _line(mode), GOOD)


# ---- names, the store itself ---------------------------------------------------------------------------


def _no_names(room: Showroom) -> Seen:
    def on(room: Showroom) -> None:
        room.names.reachable = False
        room.proxy.set(Mode.REFUSING)  # connections that are open need no name: they go with it

    def off(room: Showroom) -> None:
        room.proxy.set(Mode.GOOD)
        room.names.reachable = True

    return scenes.log_in(room, on, off)


def _restarted(room: Showroom) -> Seen:
    def on(room: Showroom) -> None:
        room.store.kill()

    def off(room: Showroom) -> None:
        room.store.start()
        room.aside(room.store.wait)

    return scenes.order(room, on, off)


def _a_hundred_wait(room: Showroom) -> Seen:
    orders = room.aside(lambda: prepared_orders(room, 100))

    def put(room: Showroom) -> int:
        room.aside(lambda: orders.put(room))
        return 100

    return scenes.drain(room, put, _line(Mode.REFUSING), GOOD)


# ---- disk ----------------------------------------------------------------------------------------------


def _locked(seconds: float) -> Run:
    def run(room: Showroom) -> Seen:
        locks: list[sqlite3.Connection] = []

        def on(room: Showroom) -> None:
            lock = sqlite3.connect(room.data / "outbox.sqlite3", isolation_level=None)
            lock.execute("BEGIN IMMEDIATE")
            locks.append(lock)

        def off(_room: Showroom) -> None:
            scenes.hold(max(0.0, seconds - (time.monotonic() - began_s)))
            for lock in locks:
                lock.close()

        began_s = time.monotonic()
        return scenes.order(room, on, off, back_within_s=seconds + scenes.BACK_WITHIN_S)

    return run


def _damage(path: Path, content: bytes | None) -> None:
    """Empty the file or fill it with something else; without a content one page of it becomes unreadable."""
    for part in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        part.unlink(missing_ok=True)
    if content is None:
        page = bytearray(path.read_bytes())
        page[PAGE : 2 * PAGE] = os.urandom(PAGE)
        content = bytes(page)
    path.write_bytes(content)


def _damaged(
    scene: Callable[[Showroom, scenes.Do, scenes.Do], Seen], name: str, what: bytes | None
) -> Run:
    """While the kiosk runs; nobody mends it but the kiosk."""
    return lambda room: scene(room, lambda room: _damage(room.data / name, what), _nothing)


def _damaged_at_start(name: str, what: bytes | None) -> Run:
    return lambda room: scenes.start(room, lambda room: _damage(room.data / name, what), _nothing)


def _newer(room: Showroom) -> Seen:
    def version(number: int) -> scenes.Do:
        def put(room: Showroom) -> None:
            with closing(sqlite3.connect(room.data / OUTBOX)) as file:
                file.execute(f"PRAGMA user_version = {number}")

        return put

    with closing(sqlite3.connect(room.data / OUTBOX)) as file:
        present = file.execute("PRAGMA user_version").fetchone()[0]
    return scenes.start(room, version(99), version(present))


def _full(room: Showroom) -> Seen:
    filler = room.data / "filler"

    def on(_room: Showroom) -> None:
        with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(b"x" * 65536)

    return scenes.order(room, on, lambda _room: filler.unlink())


def _read_only(room: Showroom) -> Seen:
    def mounted(how: str) -> scenes.Do:
        return lambda room: _mount("-o", f"remount,{how}", str(room.data))

    return scenes.start(room, mounted("ro"), mounted("rw"))


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def on_a_small_disk(run: Run) -> Run:
    """With the kiosk's files on a file system of 3 MB of their own; needs the right to mount one."""

    def moved(room: Showroom) -> Seen:
        folder, kept = room.data, room.data.with_name("kept")
        room.window.close()
        folder.rename(kept)
        folder.mkdir()
        _mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder))
        try:
            for file in kept.iterdir():
                shutil.copy2(file, folder)
            room.reopen()
            scenes.healthy(room)
            seen = run(room)
            room.window.close()
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=False)
            folder.rmdir()
            kept.rename(folder)
        room.reopen()
        return seen

    return moved


def may_mount() -> bool:
    """Whether this programme may mount a file system."""
    return os.geteuid() == 0 and shutil.which("mount") is not None


# ---- the clock -----------------------------------------------------------------------------------------


def _clock(
    scene: Callable[[Showroom, scenes.Do, scenes.Do], Seen], at: Callable[[], datetime]
) -> Run:
    """The machine's clock jumps while a customer is there, and is put right afterwards."""

    def run(room: Showroom) -> Seen:
        travels: list[time_machine.travel] = []

        def on(_room: Showroom) -> None:
            travels.append(time_machine.travel(at(), tick=True))
            travels[0].start()

        def off(_room: Showroom) -> None:
            travels.pop().stop()

        try:
            return scene(room, on, off)
        finally:
            for travel in travels:
                travel.stop()

    return run


def _year(year: int) -> Callable[[], datetime]:
    return lambda: datetime(year, 1, 1, tzinfo=UTC)


def _from_now(days: float) -> Callable[[], datetime]:
    return lambda: datetime.now(UTC) + timedelta(days=days)


def _nothing(_room: Showroom) -> None:
    """The kiosk mends itself."""


FAULTS: tuple[Fault, ...] = (
    Fault("latency 10 s", _logging_in(Mode.LATENCY)),
    Fault("1 kB/s", _logging_in(Mode.SLOW, offline=False)),
    Fault("black hole, logging in", _logging_in(Mode.BLACK_HOLE)),
    Fault("black hole, ordering", _ordering(Mode.BLACK_HOLE)),
    Fault("connection refused", _logging_in(Mode.REFUSING)),
    Fault("connection refused, ordering", _ordering(Mode.REFUSING), short=True),
    Fault("reset in the middle of the body", _logging_in(Mode.RESET), short=True),
    Fault("reset in the middle of the order's answer", _ordering(Mode.RESET)),
    Fault("one byte at a time", _logging_in(Mode.BYTEWISE, offline=False), short=True),
    Fault("flapping each second", _logging_in(Mode.FLAPPING, offline=False)),
    Fault("flapping each second, ordering", _ordering(Mode.FLAPPING)),
    Fault("no name server", _no_names),
    Fault("captive portal, HTML with status 200", _logging_in(Mode.PORTAL), short=True),
    Fault("TLS: another host's certificate", _logging_in(Mode.TLS_WRONG_HOST), short=True),
    Fault("TLS: expired", _logging_in(Mode.TLS_EXPIRED)),
    Fault("TLS: self-signed", _logging_in(Mode.TLS_SELF_SIGNED)),
    Fault("redirect", _logging_in(Mode.REDIRECT)),
    Fault("gzip bomb", _logging_in(Mode.BOMB)),
    Fault("10 MB of JSON", _logging_in(Mode.LARGE)),
    Fault("trickling reply", _logging_in(Mode.TRICKLE)),
    Fault("201 with a truncated body", _ordering(Mode.TRUNCATED), short=True),
    Fault("409 that stays", _ordering(Mode.IN_FLIGHT)),
    Fault("500 for everything, logging in", _logging_in(Mode.ERROR, offline=False)),
    Fault("500 for everything, ordering", _ordering(Mode.ERROR)),
    Fault("every fifth answer lost, ordering", _ordering(Mode.LOSSY)),
    Fault("store killed and started again, ordering", _restarted, short=True),
    Fault("outbox locked for 30 s, ordering", _locked(30.0)),
    Fault("cache: a corrupt page, browsing", _damaged(scenes.browse, CACHE, None)),
    Fault("cache: emptied, browsing", _damaged(scenes.browse, CACHE, b""), short=True),
    Fault("cache: garbage, browsing", _damaged(scenes.browse, CACHE, GARBAGE)),
    Fault("outbox: a corrupt page, ordering", _damaged(scenes.order, OUTBOX, None)),
    Fault("outbox: emptied, ordering", _damaged(scenes.order, OUTBOX, b"")),
    Fault("outbox: garbage, ordering", _damaged(scenes.order, OUTBOX, GARBAGE), short=True),
    Fault("cache: garbage at the start", _damaged_at_start(CACHE, GARBAGE)),
    Fault("outbox: garbage at the start", _damaged_at_start(OUTBOX, GARBAGE)),
    Fault("outbox: of a newer version at the start", _newer),
    Fault("disk full, ordering", on_a_small_disk(_full), mounts=True),
    Fault("disk read-only at the start", on_a_small_disk(_read_only), mounts=True),
    Fault("clock jumps to 1970, ordering", _clock(scenes.order, _year(1970))),
    Fault("clock jumps to 2038, ordering", _clock(scenes.order, _year(2038))),
    Fault("clock a day late, ordering", _clock(scenes.order, _from_now(-1)), short=True),
    Fault("clock a day early, browsing", _clock(scenes.browse, _from_now(1))),
    Fault("clock steps by an hour, browsing", _clock(scenes.browse, _from_now(1 / 24))),
    Fault("100 orders wait for the store", _a_hundred_wait),
)
