"""The store's command line, as its own process, on a database of its own."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from kiosk.store.demo.serving import Port
from tests.store.support import Kiosk, problem


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The settings of a store that has nothing yet."""
    free = Port("127.0.0.1")
    free.close()
    return os.environ | {
        "STORE_DATABASE_URL": f"sqlite:///{tmp_path}/store.sqlite3",
        "STORE_PORT": str(free.number),
        "STORE_API_URL": free.url,
    }


def run(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk.store", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_from_nothing_to_an_enrolled_kiosk_and_its_end(
    environment: dict[str, str], tmp_path: Path
) -> None:
    """K6: migrate, seed, enrol, serve, revoke; the files are the store's own."""
    for words in (["migrate"], ["seed"], ["seed"]):
        done = run(environment, *words)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
    code = run(environment, "enrol", "--dealer", "Garage", "--city", "Gouda", "--name", "K2").stdout
    assert re.fullmatch(r"[A-Z]{4}-[A-Z]{4}\n", code)
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name

    process = subprocess.Popen([sys.executable, "-m", "kiosk.store", "serve"], env=environment)
    try:
        url = f"http://127.0.0.1:{environment['STORE_PORT']}/v1"
        wait_for(f"{url}/health", process)
        kiosk = Kiosk(url.removesuffix("/v1"))
        assert kiosk.enrol(code.strip()).status_code == 201
        told = kiosk.get("/v1/device").json()
        assert (told["name"], told["dealer"]["city"]) == ("K2", "Gouda")
        assert run(environment, "revoke", "--name", "K2").returncode == 0
        problem(kiosk.get("/v1/device"), 401, "device_unknown")
        kiosk.http.close()
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        try:
            requests.get(url, timeout=5)
        except requests.ConnectionError:
            continue
        return
    raise AssertionError("the store ended before it answered")


def test_revoking_a_kiosk_that_is_not_there_says_so(environment: dict[str, str]) -> None:
    run(environment, "migrate")
    done = run(environment, "revoke", "--name", "Nobody")
    assert (done.returncode, done.stderr) == (1, "There is no kiosk called Nobody.\n")


def test_without_a_secret_no_store_starts_on_a_server(environment: dict[str, str]) -> None:
    """A secret made up at every start would break every mailed link."""
    on_server = environment | {"STORE_DATABASE_URL": "postgresql+psycopg://nobody@127.0.0.1:1/x"}
    done = run(on_server, "seed")
    assert done.returncode != 0
    assert "STORE_SECRET" in done.stderr
