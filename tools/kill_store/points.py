"""The named points at which a process of the store is killed, found from outside: the product holds no hook for them.

Statements and commits are seen through SQLAlchemy's events, calls of other systems by standing in front of them.
"""

from __future__ import annotations

import os
import random
import re
import signal
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

_WRITES = re.compile(r"\s*(INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)")


class Moment(Enum):
    """When, seen from a transaction or a call, the process dies."""

    WRITTEN = "its statement is done, its transaction is not"
    COMMITTING = "its transaction is about to be committed"
    COMMITTED = "its transaction is committed, and nothing has followed"
    ASKING = "the call is about to be made"
    ASKED = "the call was answered, and nobody has noted it"


@dataclass(frozen=True)
class Point:
    """A place to die at: a write (`INSERT orders`) or a call (`charge`), and the moment."""

    name: str
    moment: Moment
    what: str


WEB = (
    Point("account written, not committed", Moment.COMMITTING, "INSERT accounts"),
    Point("account committed, not answered", Moment.COMMITTED, "INSERT accounts"),
    Point("car added, not committed", Moment.COMMITTING, "INSERT holdings"),
    Point("car added, not answered", Moment.COMMITTED, "INSERT holdings"),
    Point("card registered at the provider, not kept", Moment.ASKED, "register"),
    Point("card kept, not answered", Moment.COMMITTED, "INSERT cards"),
    Point("order written, contracts missing", Moment.WRITTEN, "INSERT orders"),
    Point("contracts written, invoice missing", Moment.WRITTEN, "INSERT contracts"),
    Point("order complete, not committed", Moment.COMMITTING, "INSERT orders"),
    Point("order committed, not answered", Moment.COMMITTED, "INSERT orders"),
    Point("withdrawal stated, not committed", Moment.COMMITTING, "INSERT withdrawals"),
    Point("withdrawal confirmed, not committed", Moment.COMMITTING, "UPDATE withdrawals"),
    Point("withdrawal confirmed, not answered", Moment.COMMITTED, "UPDATE withdrawals"),
    Point("credit note numbered, not committed", Moment.WRITTEN, "UPDATE invoice_series"),
    Point("renewal written, not committed", Moment.COMMITTING, "INSERT renewals"),
    Point("renewal committed, not answered", Moment.COMMITTED, "INSERT renewals"),
    Point("termination written, not committed", Moment.COMMITTING, "INSERT terminations"),
    Point("termination committed, not answered", Moment.COMMITTED, "INSERT terminations"),
)
JOBS = (
    Point("job planned, not committed", Moment.COMMITTING, "INSERT jobs"),
    Point("job claimed", Moment.COMMITTED, "UPDATE jobs"),
    Point("car about to be asked", Moment.ASKING, "activate"),
    Point("car asked, answer not noted", Moment.ASKED, "activate"),
    Point("service active, not committed", Moment.COMMITTING, "UPDATE activations"),
    Point("charge marked, provider not asked", Moment.ASKING, "charge"),
    Point("charge taken, answer not noted", Moment.ASKED, "charge"),
    Point("charge settled, not committed", Moment.COMMITTING, "UPDATE charges"),
    Point("charge committed", Moment.COMMITTED, "UPDATE charges"),
    Point("charge made, not committed", Moment.COMMITTING, "INSERT charges"),
    Point("refund about to be asked", Moment.ASKING, "refund"),
    Point("refund given, answer not noted", Moment.ASKED, "refund"),
    Point("suspension not committed", Moment.COMMITTING, "INSERT suspensions"),
    Point("number taken, invoice not final", Moment.WRITTEN, "UPDATE invoice_series"),
    Point("invoice final, not committed", Moment.COMMITTING, "UPDATE invoices"),
    Point("invoice final, not drawn", Moment.COMMITTED, "UPDATE invoices"),
    Point("document drawn, not kept", Moment.ASKED, "draw"),
    Point("document kept, not committed", Moment.COMMITTING, "INSERT invoice_documents"),
    Point("reminder queued, not committed", Moment.COMMITTING, "INSERT mails"),
    Point("expiry not committed", Moment.COMMITTING, "UPDATE contracts"),
    Point("service switched off, answer not noted", Moment.ASKED, "deactivate"),
    Point("erasure half done", Moment.WRITTEN, "DELETE contracts"),
    Point("erasure complete, not committed", Moment.COMMITTING, "DELETE accounts"),
    Point("erasure committed, card still at the provider", Moment.COMMITTED, "DELETE accounts"),
    Point("card about to be forgotten", Moment.ASKING, "forget_card"),
    Point("card forgotten, job still there", Moment.ASKED, "forget_card"),
    Point("mail claimed, not sent", Moment.COMMITTED, "UPDATE mails"),
    Point("mail about to be handed over", Moment.ASKING, "send"),
    Point("mail handed over, not noted", Moment.ASKED, "send"),
    Point("mail noted as sent, not committed", Moment.COMMITTING, "UPDATE mails"),
)
AT_RANDOM = "at random"


@dataclass(frozen=True)
class Orders:
    """What a child process is told: the points it may die at, how readily, and where to leave their name."""

    wanted: frozenset[str]
    chance: float
    seed: int
    note: str


class Trap:
    """Kills its own process when one of the wanted points comes by."""

    def __init__(self, points: Collection[Point], orders: Orders) -> None:
        self._orders = orders
        self._named = {(p.moment, p.what): p.name for p in points if p.name in orders.wanted}
        self._random = random.Random(orders.seed)  # noqa: S311  # chooses when to die
        self._written = threading.local()

    def set(self) -> None:
        """From now on."""
        event.listen(Engine, "begin", self._begun)
        event.listen(Engine, "after_cursor_execute", self._executed)
        event.listen(Engine, "commit", self._committing)
        event.listen(Session, "after_commit", self._committed)

    def guard(self, call: Callable[..., Any], name: str) -> Callable[..., Any]:
        """The call, with a chance to die before and after it."""

        def guarded(*args: Any, **named: Any) -> Any:
            self._passing(Moment.ASKING, name)
            answer = call(*args, **named)
            self._passing(Moment.ASKED, name)
            return answer

        return guarded

    def _begun(self, _connection: object) -> None:
        self._written.tables = []

    def _executed(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        found = _WRITES.match(statement)
        if found is None:
            return
        what = f"{found[1].split()[0]} {found[2]}"
        self._tables().append(what)
        self._passing(Moment.WRITTEN, what)

    def _committing(self, _connection: object) -> None:
        for what in self._tables():
            self._passing(Moment.COMMITTING, what)

    def _committed(self, _session: object) -> None:
        for what in self._tables():
            self._passing(Moment.COMMITTED, what)
        self._written.tables = []

    def _tables(self) -> list[str]:
        found: list[str] = getattr(self._written, "tables", [])
        self._written.tables = found
        return found

    def _passing(self, moment: Moment, what: str) -> None:
        name = self._named.get((moment, what))
        if name is None or self._random.random() > self._orders.chance:
            return
        with open(self._orders.note, "w", encoding="utf-8") as note:  # noqa: PTH123  # the last thing done
            note.write(name)
        os.kill(os.getpid(), signal.SIGKILL)


class Guarded:
    """Another system's client, with a trap before and after every call of it."""

    def __init__(self, inner: object, trap: Trap) -> None:
        self._inner = inner
        self._trap = trap

    def __getattr__(self, name: str) -> Any:
        return self._trap.guard(getattr(self._inner, name), name)
