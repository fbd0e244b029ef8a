"""Runs the product's own demonstration store as a process, to be killed and to come back where it was."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.config import Config
from kiosk.demo import DemoStore, demo_store

CUSTOMER = ("demo@example.org", "linde-appel-groen")


class Demonstration:
    """The store, its provider, cars and mailbox, with everything they keep in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._stack = contextlib.ExitStack()
        self.store = self._started(0)
        self.url = self.store.store_url

    def config(self, name: str = "kiosk", store_url: str = "") -> Config:
        """The settings of a kiosk of this store, which keeps its data under `name`."""
        return Config(
            store_url=store_url or self.url,
            data_dir=self.folder / name,
            language="nl",
            fullscreen=False,
        )

    def page(self, name: str) -> str:
        """The address of `mailbox`, `car`, `demo` or `provider`."""
        return self.store.pages[f"{name}_url"]

    def kill(self) -> None:
        """End the store at once, as a power cut does."""
        self.store.process.send_signal(signal.SIGKILL)
        self.store.process.wait()

    def come_back(self) -> None:
        """Start the store again where it was, on what it kept."""
        self._stack.close()
        self._stack = contextlib.ExitStack()
        self.store = self._started(int(self.url.rpartition(":")[2]))

    def close(self) -> None:
        """End everything in order."""
        self._stack.close()

    def mails(self, to: str) -> list[dict[str, Any]]:
        """The mails that came for an address, the latest first."""
        query = urllib.parse.urlencode({"to": to})
        address = f"{self.page('mailbox')}/mails.json?{query}"
        with urllib.request.urlopen(address, timeout=10) as answer:
            found: list[dict[str, Any]] = json.load(answer)["mails"]
        return found

    def mailed_code(self, to: str, besides: str = "") -> str:
        """The six digits of the latest mail that has some, other than `besides`; empty where none came yet."""
        codes = (str(mail["code"]) for mail in self.mails(to) if mail["code"])
        return next((code for code in codes if code != besides), "")

    def orders_of(self, email: str) -> int:
        """How many orders the store's database has of an account."""
        rows = self.ask(
            "SELECT count(*) FROM orders JOIN accounts ON orders.account_id = accounts.id "
            "WHERE accounts.email_key = ?",
            email,
        )
        return int(rows[0][0])

    def ask(self, query: str, *values: object) -> list[Any]:
        """What the store's database answers."""
        return self._run(query, values)

    def change(self, statement: str, *values: object) -> None:
        """Change the store's database behind its back."""
        self._run(statement, values)

    def change_service(self, service_id: str, change: Callable[[dict[str, Any]], None]) -> None:
        """Offer a service otherwise, as the store's staff does; kiosks hear of it with their next sync."""
        [[body]] = self.ask("SELECT body FROM services WHERE id = ?", service_id)
        offered = json.loads(body)
        change(offered)
        self.change("UPDATE catalogue_revision SET last = last + 1")
        self.change(
            "UPDATE services SET body = ?, revision = (SELECT last FROM catalogue_revision) WHERE id = ?",
            json.dumps(offered),
            service_id,
        )

    def _run(self, statement: str, values: tuple[object, ...]) -> list[Any]:
        with contextlib.closing(
            sqlite3.connect(self.folder / "store" / "store.sqlite3", timeout=20)
        ) as connection:
            rows = connection.execute(statement, values).fetchall()
            connection.commit()
            return rows

    def _started(self, port: int) -> DemoStore:
        return self._stack.enter_context(demo_store(self.folder / "store", port))


def processes_left() -> list[str]:
    """The command lines of this process's children; empty where none runs."""
    tasks = Path(f"/proc/{os.getpid()}/task")
    left: list[str] = []
    for task in tasks.iterdir():
        with contextlib.suppress(OSError):
            for child in (task / "children").read_text().split():
                command = Path(f"/proc/{child}/cmdline").read_bytes()
                left.append(command.replace(b"\0", b" ").decode(errors="replace").strip() or child)
    return left
