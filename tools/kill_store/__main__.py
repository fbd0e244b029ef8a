"""`python -m tools.kill_store`: kill the store at named points and at random, on both databases, then look at its books.

Prints what was killed where, and as its last line `kills: N, violations: M`; the exit status is 1 where M is not 0.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy import create_engine, make_url, text

from tools import postgres
from tools.kill_store import customers as lives
from tools.kill_store.checks import findings
from tools.kill_store.customers import Customer, Story
from tools.kill_store.world import ZONE, World, world

START = datetime(2027, 3, 1, 9, 0, tzinfo=ZONE)
DATABASES = ("sqlite", "postgresql")
SHORT_KILLS, LONG_KILLS = 26, 520


@dataclass(frozen=True)
class Pace:
    """How often one step may be killed, which shares of requests and of runs of jobs are attacked, whose stories."""

    kills_a_step: int
    requests: float
    jobs: float
    stories: tuple[Story, ...]
    quiet_afternoons: bool = False
    """Whether jobs are done once only on a day on which no customer does anything."""


LONG = Pace(4, 0.6, 1.0, tuple(Story))
SHORT = Pace(
    1,
    0.15,
    0.6,
    (
        Story.RENEWS,
        Story.WITHDRAWS_EARLY,
        Story.WITHDRAWS_LATE,
        Story.WITHDRAWS_CHARGED,
        Story.CAR_STOLEN,
        Story.CAR_REFUSES,
        Story.NEVER_CONFIRMS,
    ),
    quiet_afternoons=True,
)


def main() -> int:
    """Run; the exit status."""
    options = _options()
    kills: Counter[str] = Counter()
    violations: list[str] = []
    started = time.monotonic()
    for number, name in enumerate(options.databases):
        target = options.kills * (number + 1) // len(options.databases) - sum(kills.values())
        pace = SHORT if options.short else LONG
        found, wrong = _attack(name, target, options.seed + number, pace)
        print(f"{name}: {sum(found.values())} kills, {len(wrong)} violations", flush=True)
        kills += found
        violations += [f"{name}: {each}" for each in wrong]
    for point, times in sorted(kills.items()):
        print(f"  {times:4d}  {point}")
    for violation in violations:
        print(f"VIOLATION {violation}")
    print(f"in {time.monotonic() - started:.0f} s with seed {options.seed}")
    print(f"kills: {sum(kills.values())}, violations: {len(violations)}")
    return 1 if violations else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.kill_store", description=__doc__)
    parser.add_argument("--short", action="store_true", help=f"{SHORT_KILLS} kills or a few more")
    parser.add_argument("--kills", type=int, help=f"at least so many ({LONG_KILLS})")
    parser.add_argument("--seed", type=int, default=20270301)
    parser.add_argument("--databases", type=lambda names: names.split(","), default=list(DATABASES))
    options = parser.parse_args()
    options.kills = options.kills or (SHORT_KILLS if options.short else LONG_KILLS)
    return options


def _attack(database: str, kills: int, seed: int, pace: Pace) -> tuple[Counter[str], list[str]]:
    dice = random.Random(seed)  # noqa: S311  # repeats a run, guards nothing
    with tempfile.TemporaryDirectory(prefix="kill-store-") as name:
        folder = Path(name)
        if database == "sqlite":
            return _lives(f"sqlite:///{folder / 'store.sqlite3'}", folder, dice, kills, pace)
        with postgres.server() as url:
            own = f"killed_{uuid4().hex}"
            engine = create_engine(url, isolation_level="AUTOCOMMIT")
            with engine.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {own}"))
            engine.dispose()
            address = make_url(url).set(database=own).render_as_string(hide_password=False)
            return _lives(address, folder, dice, kills, pace)


def _lives(
    url: str, folder: Path, dice: random.Random, kills: int, pace: Pace
) -> tuple[Counter[str], list[str]]:
    """Generations of customers, one after another, until enough has been killed."""
    with world(url, folder, START, dice) as attacked:
        known: list[Customer] = []
        while sum(attacked.kills.values()) < kills:
            known += Generation(attacked, kills, pace).live()
            attacked.violations += [
                each for each in findings(attacked, known) if each not in attacked.violations
            ]
        return attacked.kills, attacked.violations


class Generation:
    """One customer of every story, from the purchase to the end of the renewed term's first weeks."""

    def __init__(self, attacked: World, kills: int, pace: Pace) -> None:
        self._world = attacked
        self._wanted = kills
        self._pace = pace
        self._by_story = {story: lives.new_customer(attacked, story) for story in pace.stories}

    def live(self) -> list[Customer]:
        """Through all their days; the customers, for the books."""
        start = self._world.today + timedelta(days=1)
        self._world.go_to(start, 9)
        for customer in self._by_story.values():
            lives.buy(self._world, customer, self._kills)
        for _ in range(4):
            # The phone's quarter of an hour, then the seconds that a car takes.
            self._world.wait(timedelta(minutes=16))
            self._world.do_jobs(self._job_kills())
        steps: dict[int, Callable[[], None]] = {
            2: self._withdraw(Story.WITHDRAWS_EARLY),
            5: lambda: lives.refuse(self._world, self._by_story[Story.CAR_REFUSES]),
            10: self._withdraw(Story.WITHDRAWS_LATE),
            14: self._withdraw(Story.WITHDRAWS_CHARGED),
            17: lambda: self._end(start + timedelta(days=9)),
        }
        for day in (1, 2, 3, 4, 5, 10, 14, 15, 17, 21, 22, 28):
            self._day(start + timedelta(days=day), steps.get(day))
        end = lives.end_of(self._world, self._by_story[Story.RENEWS])
        if end is None:
            raise AssertionError("the service was never active")
        self._renewal(end)
        return list(self._by_story.values())

    def _renewal(self, end: date) -> None:
        for before in (30, 7, 1):
            self._day(end - timedelta(days=before))
        self._day(end, self._renew)
        self._day(end + timedelta(days=1))
        self._day(end + timedelta(days=3))
        self._day(end + timedelta(days=5), self._withdraw(Story.RENEWS_AND_WITHDRAWS))
        for after in (14, 15, 16, 20):
            self._day(end + timedelta(days=after))

    def _day(self, day: date, event: Callable[[], None] | None = None) -> None:
        self._world.go_to(day, 9)
        self._world.do_jobs(self._job_kills())
        if event is not None:
            event()
        elif self._pace.quiet_afternoons:
            return
        self._world.go_to(day, 12)
        self._world.do_jobs(self._job_kills())

    def _withdraw(self, story: Story) -> Callable[[], None]:
        def withdraw() -> None:
            if story in self._by_story:
                lives.withdraw(self._world, self._by_story[story], self._kills)

        return withdraw

    def _end(self, ended_on: date) -> None:
        if Story.CAR_STOLEN in self._by_story:
            lives.end(self._world, self._by_story[Story.CAR_STOLEN], ended_on, self._kills)

    def _renew(self) -> None:
        for story in (Story.RENEWS, Story.RENEWS_AND_WITHDRAWS):
            if story in self._by_story:
                lives.renew(self._world, self._by_story[story], self._kills)

    def _kills(self) -> int:
        """How often the next request may be killed."""
        return self._of(self._pace.requests)

    def _job_kills(self) -> int:
        """How often the next run of jobs may be killed."""
        return self._of(self._pace.jobs)

    def _of(self, share: float) -> int:
        # Never again once there were enough: the generation lives on to its end.
        enough = sum(self._world.kills.values()) >= self._wanted
        attacked = self._world.dice.random() < share
        return self._pace.kills_a_step if attacked and not enough else 0


if __name__ == "__main__":
    sys.exit(main())
