"""How a kiosk best learns what a phone does: one long-lived request, or a short one every second.

Both are measured in one run, in turns, on a store in a process of its own: how long a change takes to be seen, and how
much of a processor the store needs for kiosks that wait while nothing happens.
"""

import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Thread

import requests
from pydantic import SecretStr

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey, ProofSigner, SignedRequest
from kiosk.contract import routes
from kiosk.store import migrating
from kiosk.store.app import create_app
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.seed import enrolment_code, seed
from kiosk.store.settings import Settings
from kiosk.store.work import Store

SHORT_EVERY_S = 1.0
KIOSKS = 16
QUIET_S = 6.0
ROUNDS = 2


def _store(folder: str, told: Connection) -> None:
    """A store of its own process, until the other end is closed."""
    port = Port("127.0.0.1")
    settings = Settings(
        database_url=f"sqlite:///{folder}/store.sqlite3",
        public_url=port.url,
        secret=SecretStr("a secret of measurements, and of nothing else"),
    )
    migrating.migrate(settings.database_url)
    store = Store(settings)
    with store.work() as work:
        seed(work)
        code = enrolment_code(work)
    store.close()
    with Serving(create_app(settings, send_mail=False, carry_on=False), port):
        told.send((port.url, code))
        try:
            told.recv()
        except EOFError:
            return


@dataclass
class Kiosk:
    """One kiosk's key, and what it asks."""

    url: str
    signer: ProofSigner = field(default_factory=lambda: ProofSigner(DeviceKey.new(), SystemClock()))
    client_id: str = ""

    def ask(
        self,
        http: requests.Session,
        method: str,
        path: str,
        body: bytes | None = None,
        kind: str = "application/json",
    ) -> requests.Response:
        """A signed request, again with the nonce where the store asks for one."""
        asked = SignedRequest(method, self.url + path, body)

        def once() -> requests.Response:
            headers = self.signer.headers(asked)
            if body is not None:
                headers |= {"Content-Type": kind}
            answer = http.request(method, asked.url, data=body, headers=headers, timeout=60)
            self.signer.learn({name.lower(): value for name, value in answer.headers.items()})
            return answer

        answer = once()
        answer = answer if answer.ok else once()
        answer.raise_for_status()
        return answer

    def begin(self) -> tuple[str, str]:
        """A sign-in: its path, and the address by which a phone tells that it was opened."""
        form = f"client_id={self.client_id}".encode()
        kind = "application/x-www-form-urlencoded"
        with requests.Session() as http:
            given = self.ask(http, "POST", routes.DEVICE_AUTHORIZATION, form, kind).json()
        path = routes.SIGN_IN.format(sign_in_id=given["sign_in_id"])
        return path, given["verification_uri_complete"] + "/opened"


class Follower:
    """A kiosk that follows one sign-in in a thread of its own, by one of the two ways."""

    def __init__(self, kiosk: Kiosk, path: str, *, long: bool) -> None:
        self.seen_at = 0.0
        self._kiosk, self._path, self._long = kiosk, path, long
        self._stop = Event()
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Nobody looks any more; a request under way is left to end by itself."""
        self._stop.set()

    def _run(self) -> None:
        version = -1
        with requests.Session() as http:
            while not self._stop.is_set():
                after = f"?after={version}" if self._long else ""
                found = self._kiosk.ask(http, "GET", self._path + after).json()
                version = found["version"]
                if found["state"] != "waiting":
                    self.seen_at = time.monotonic()
                    return
                if not self._long:
                    self._stop.wait(SHORT_EVERY_S)


@dataclass
class Way:
    """What came of one way of following."""

    delays_s: list[float] = field(default_factory=list)
    busy_s: float = 0.0


def _busy_s(process_id: int) -> float:
    """How long a process has kept a processor busy (proc(5))."""
    fields = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _round(kiosk: Kiosk, process_id: int, way: Way, *, long: bool, kiosks: int) -> None:
    begun = [kiosk.begin() for _ in range(kiosks)]
    followers = [Follower(kiosk, path, long=long) for path, _ in begun]
    time.sleep(1.5)
    before = _busy_s(process_id)
    time.sleep(QUIET_S)
    way.busy_s += _busy_s(process_id) - before
    changed_at = []
    for number, (_, opened) in enumerate(begun):
        # Not in step with whoever looks every second.
        time.sleep(0.11 + 0.037 * (number % 5))
        requests.post(opened, timeout=60)
        changed_at.append(time.monotonic())
    time.sleep(2 * SHORT_EVERY_S)
    for follower, at in zip(followers, changed_at, strict=True):
        way.delays_s.append(max(0.001, follower.seen_at - at) if follower.seen_at else QUIET_S)
        follower.stop()


def measured(*, short: bool = False) -> Iterator[str]:
    """Lines that say how the two ways compare."""
    near, far = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        process = context.Process(target=_store, args=(folder, far), daemon=True)
        process.start()
        url, code = near.recv()
        kiosk = Kiosk(url)
        body = f'{{"code": "{code}"}}'.encode()
        with requests.Session() as http:
            enrolled = kiosk.ask(http, "POST", routes.ENROLMENTS, body)
        kiosk.client_id = enrolled.json()["device_id"]
        ways = {True: Way(), False: Way()}
        kiosks = 4 if short else KIOSKS // ROUNDS
        for _ in range(1 if short else ROUNDS):
            for long, way in ways.items():
                _round(kiosk, process.pid or 0, way, long=long, kiosks=kiosks)
        near.send(None)
        process.join(30)
    yield from _compared(ways[True], ways[False])


def _compared(long: Way, every_second: Way) -> Iterator[str]:
    sooner = statistics.median(every_second.delays_s) / statistics.median(long.delays_s)
    worst = max(every_second.delays_s) / max(long.delays_s)
    busier = every_second.busy_s / max(long.busy_s, 0.01)
    yield "Following a phone, one long-lived request against a short one every second:"
    yield f"  a change is seen {sooner:.0f} times sooner (median), {worst:.0f} times at the worst"
    yield f"  while nothing happens the store works {1 / busier:.2f} times as much"
