"""`make kill`: kill the kiosk's process and the store's, at named points and at random, while orders flow.

The line between them throws every fifth answer away. At the end everything is left in peace until the outbox is empty;
then what customers were told is compared with the store's rows. The exit status is 1 for any order lost, double or
phantom, and for anything personal that is left in the kiosk's files.
"""

from __future__ import annotations

import argparse
import logging
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from uuid import uuid4

from kiosk.bootstrap import build, enrol_kiosk
from kiosk.config import Config
from kiosk.usecases import Core
from tests.journeys import leftovers
from tools.chaos.proxy import PROCESSES, Mode, Proxy
from tools.chaos.store_process import StoreProcess, free_port, store_process
from tools.chaos.waiting import ReadyOrder, ready_orders
from tools.kill.books import Books, compare
from tools.kill.life import Life, live
from tools.kill.points import AT_RANDOM, KIOSK, STORE, rarest
from tools.kill_store.points import Orders

LONG_KILLS, SHORT_KILLS = 2000, 60
BATCH = 60
CHANCE = 0.5
RANDOM_SHARE = 0.3
STORE_DIES_SHARE = 0.4
LIFE_AT_MOST_S = 1.2
DRAINED_WITHIN_S = 180
KILLED = -9
CLERKS_FILES = ("identity.json",)


def main() -> int:
    """Run; the exit status."""
    options = _options()
    logging.basicConfig(level=logging.CRITICAL)
    # Everything heavy is imported once; a process is there in a moment.
    PROCESSES.set_forkserver_preload(["tools.kill.life", "tools.chaos.store_process"])
    began_s = time.monotonic()
    port = free_port()
    with (
        tempfile.TemporaryDirectory(prefix="kill-") as name,
        Proxy(port, loss=options.loss, seed=options.seed) as proxy,
    ):
        folder = Path(name)
        (folder / "store").mkdir()
        with store_process(folder / "store", f"http://127.0.0.1:{proxy.port}", port) as store:
            attack = Attack(folder, store, proxy, options.seed)
            attack.run(options.kills)
            books = compare(attack.diary, store, attack.cars)
            left = attack.traces()
    _print(attack, books, left, time.monotonic() - began_s, options.seed)
    return 1 if books.wrong or left else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.kill", description=__doc__)
    parser.add_argument("--short", action="store_true", help=f"{SHORT_KILLS} kills")
    parser.add_argument("--kills", type=int, help=f"at least so many ({LONG_KILLS})")
    parser.add_argument("--loss", type=float, default=0.2, help="the share of answers lost (0.2)")
    parser.add_argument("--seed", type=int, default=20270401)
    options = parser.parse_args()
    options.kills = options.kills or (SHORT_KILLS if options.short else LONG_KILLS)
    return options


class Attack:
    """One kiosk, one store, and what has happened to them so far."""

    def __init__(self, folder: Path, store: StoreProcess, proxy: Proxy, seed: int) -> None:
        self.kills: dict[str, Counter[str]] = {"kiosk": Counter(), "store": Counter()}
        self.cars: set[str] = set()
        self.diary = folder / "diary"
        self.lost = 0
        self._secrets: set[str] = set()
        self._folder = folder
        self._store = store
        self._proxy = proxy
        self._dice = random.Random(seed)  # noqa: S311  # repeats a run, guards nothing
        self._config = Config(
            store_url=f"http://127.0.0.1:{proxy.port}", data_dir=folder / "kiosk", language="nl"
        )
        enrol_kiosk(self._config, store.code())
        self.diary.touch()
        self._clerk = self._second_core()
        self._ready: list[ReadyOrder] = []

    def run(self, kills: int) -> None:
        """Until so many processes have died; then in peace to the end."""
        said = 0
        while self.killed < kills:
            self._life()
            if self.killed - said >= 200:
                said = self.killed
                print(f"{said} kills …", flush=True)
        self._in_peace()
        self._clerk.close()

    @property
    def killed(self) -> int:
        """How many processes have died so far."""
        return sum(sum(each.values()) for each in self.kills.values())

    def traces(self) -> list[str]:
        """What of a customer is left in the kiosk's files: VINs, sessions."""
        return leftovers.found(self._config.data_dir, sorted(self._secrets))

    def _second_core(self) -> Core:
        """The same kiosk on files of its own, by which customers sign in; it sends nothing."""
        folder = self._folder / "clerk"
        folder.mkdir()
        for name in CLERKS_FILES:
            shutil.copy2(self._config.data_dir / name, folder)
        core = build(Config(self._config.store_url, folder), start_sync=False)
        core.usecases.update_catalogue()
        return core

    def _next_orders(self) -> tuple[ReadyOrder, ...]:
        if len(self._ready) < 3:
            self._bring_the_store_up()
            self._proxy.set(Mode.GOOD)
            made = ready_orders(self._clerk, self._store, BATCH, 400_000 + len(self.cars))
            self.cars |= {each.vin for each in made}
            self._secrets |= {each.vin for each in made} | {each.session_token for each in made}
            self._ready += made
            self._proxy.set(Mode.LOSSY)
        return tuple(
            self._ready.pop() for _ in range(self._dice.choice((1, 1, 2, 3))) if self._ready
        )

    # ---- a life ----------------------------------------------------------------------------------------

    def _life(self) -> None:
        orders = self._next_orders()
        self._keep_the_store_up()
        trap = self._trap(tuple(KIOSK.values()), "kiosk")
        life = Life(self._config, orders, self.diary, trap, self._dice.randrange(1 << 30))
        process = PROCESSES.Process(target=live, args=(life,))
        process.start()
        ends_s = time.monotonic() + LIFE_AT_MOST_S
        if self._dice.random() < RANDOM_SHARE:
            ends_s = time.monotonic() + self._dice.uniform(0.0, LIFE_AT_MOST_S)
        store_dies_s = None
        if self._dice.random() < STORE_DIES_SHARE:
            store_dies_s = time.monotonic() + self._dice.uniform(0.0, 0.3)
        while time.monotonic() < ends_s and process.is_alive():
            process.join(0.01)
            if store_dies_s is not None and time.monotonic() > store_dies_s:
                store_dies_s = None
                self._kill_the_store()
            self._keep_the_store_up()
        process.kill()
        process.join()
        if process.exitcode != KILLED:
            raise RuntimeError(f"the kiosk ended by itself with {process.exitcode}")
        self._count("kiosk", trap)

    def _in_peace(self) -> None:
        """Nobody dies any more, nothing is lost: until the outbox is empty."""
        self._bring_the_store_up()
        self.lost = self._proxy.lost()
        self._proxy.set(Mode.GOOD)
        nothing = Orders(frozenset(), 0.0, 0, "")
        life = Life(self._config, (), self.diary, nothing, 0, until_drained=True)
        process = PROCESSES.Process(target=live, args=(life,))
        process.start()
        process.join(DRAINED_WITHIN_S)
        if process.exitcode != 0:
            process.kill()
            raise RuntimeError("the outbox did not become empty")

    # ---- the store -------------------------------------------------------------------------------------

    def _keep_the_store_up(self) -> None:
        """Where it has died of a trap it starts again, with new ones; the kiosk need not wait for it."""
        process = self._store.process
        if process is not None and process.is_alive():
            return
        if process is not None and process.exitcode == KILLED:
            self._count("store", self._store_trap)
        self._start_the_store()

    def _kill_the_store(self) -> None:
        if self._store.alive:
            self._store.kill()
            self.kills["store"][AT_RANDOM] += 1
            self._start_the_store()

    def _start_the_store(self) -> None:
        self._store_trap = self._trap(STORE, "store")
        self._store.start(self._store_trap)

    def _bring_the_store_up(self) -> None:
        """Without traps, and answering."""
        self._store.kill()
        self._store.start()
        self._store.wait()

    # ---- which kill ------------------------------------------------------------------------------------

    def _trap(self, points: tuple[str, ...], whose: str) -> Orders:
        wanted = rarest(points, self.kills[whose])
        note = self._folder / f"note-{uuid4().hex}"
        return Orders(wanted, CHANCE, self._dice.randrange(1 << 30), str(note))

    def _count(self, whose: str, trap: Orders) -> None:
        note = Path(trap.note)
        name = note.read_text("utf-8") if note.exists() else ""
        note.unlink(missing_ok=True)
        self.kills[whose][name or AT_RANDOM] += 1


def _print(attack: Attack, books: Books, left: list[str], took_s: float, seed: int) -> None:
    for whose, kills in attack.kills.items():
        for name, times in sorted(kills.items()):
            print(f"  {times:5d}  {whose}: {name}")
    for word, findings in (
        ("LOST", books.lost),
        ("DOUBLE", books.double),
        ("PHANTOM", books.phantom),
        ("LEFT BEHIND", tuple(left)),
    ):
        for finding in findings:
            print(f"{word} {finding}")
    print(f"in {took_s:.0f} s with seed {seed}; {attack.lost} answers thrown away")
    print(f"orders: {books.told} tapped, {books.placed} in the store")
    print(
        f"kills: {attack.killed}, lost: {len(books.lost)}, double: {len(books.double)}, "
        f"phantom: {len(books.phantom)}, left behind: {len(left)}"
    )


if __name__ == "__main__":
    sys.exit(main())
