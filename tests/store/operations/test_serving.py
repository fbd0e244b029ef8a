"""Starting, sharing and ending the store's processes: several workers, a dead one replaced, nothing cut off."""

from __future__ import annotations

import json
import os
import signal
import socket
import time
from pathlib import Path

import pytest
import requests

from tests.store.operations.processes import Processes, processes, wait_until
from tests.store.support import Kiosk, account_body, new_key


def answered(system: Processes) -> dict[tuple[str, str], float]:
    """Requests counted so far, by route and status, over all workers."""
    from prometheus_client.parser import text_string_to_metric_families

    shown = requests.get(f"http://127.0.0.1:{system.metrics_port}/metrics", timeout=10).text
    found: dict[tuple[str, str], float] = {}
    for family in text_string_to_metric_families(shown):
        for sample in family.samples:
            if sample.name == "store_requests_total":
                found[sample.labels["route"], sample.labels["status"]] = sample.value
    return found


def workers(system: Processes, route: str = "") -> set[int]:
    """The processes that have written a line about a request, to one route where it is named."""
    lines = system.log("serve").read_text("utf-8").splitlines()
    told = [line for line in map(json.loads, lines) if "route" in line]
    return {line["process"] for line in told if route in ("", line["route"])}


def test_one_process_ends_in_order(database_url: str, tmp_path: Path) -> None:
    """A request whose body is still on its way when the store is told to end gets its answer."""
    with processes(database_url, tmp_path) as system:
        process = system.serve()
        kiosk = system.enrolled(database_url)
        body = json.dumps(account_body()).encode()
        signed = kiosk.proof("POST", "/v1/accounts", body)
        host, port = system.url.removeprefix("http://").split(":")
        head = [
            "POST /v1/accounts HTTP/1.1",
            f"Host: {host}:{port}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            f"Idempotency-Key: {new_key()}",
            "Connection: close",
            *(f"{name}: {value}" for name, value in signed.items()),
        ]
        with socket.create_connection((host, int(port)), timeout=30) as line:
            line.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body[:20])
            # The first half has arrived once another request, sent later, was answered.
            assert system.ready()
            process.send_signal(signal.SIGTERM)
            wait_until(lambda: "Shutting down" in system.log("serve").read_text("utf-8"))
            line.sendall(body[20:])
            answer = b""
            while chunk := line.recv(65_536):
                answer += chunk
        kiosk.http.close()
        assert answer.startswith(b"HTTP/1.1 201"), answer
        process.wait(30)


def test_several_workers_need_a_server(tmp_path: Path) -> None:
    with processes(f"sqlite:///{tmp_path}/store.sqlite3", tmp_path) as system:
        assert system.start("serve", "serve", "--workers", "2").wait(60) == 2
        assert "PostgreSQL" in system.log("serve").read_text("utf-8")


def _asked(system: Processes) -> bool:
    """One more request, each on a connection of its own; one that met the dead process tells nothing."""
    try:
        return requests.get(f"{system.url}/healthz", timeout=10).ok
    except requests.RequestException:
        return False


@pytest.mark.postgres
def test_several_workers_share_the_work_and_a_dead_one_is_replaced(
    postgres_database: str, tmp_path: Path
) -> None:
    with processes(postgres_database, tmp_path) as system:
        process = system.serve("--workers", "2")

        def both() -> bool:
            requests.get(f"{system.url}/healthz", timeout=10)
            return len(workers(system, "/healthz")) >= 2

        wait_until(both)
        first = workers(system)
        before = answered(system)["/healthz", "200"]
        assert before >= 2, "the numbers are those of all workers"
        os.kill(min(first), signal.SIGKILL)
        wait_until(lambda: bool(_asked(system) and workers(system) - first))
        assert answered(system)["/healthz", "200"] > before
        process.send_signal(signal.SIGTERM)
        process.wait(40)
        with pytest.raises(requests.ConnectionError):
            requests.get(f"{system.url}/healthz", timeout=5)


def _ended(pid: int) -> bool:
    """Whether a process is gone, or only its entry is left for its parent to read."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return state == "Z"


@pytest.mark.postgres
def test_a_key_counts_once_whichever_worker_is_asked(
    postgres_database: str, tmp_path: Path
) -> None:
    """DESIGN §5: the same request at the same time at two workers is done once (R68).

    And where their parent is killed they end as well, instead of holding its port for ever.
    """
    from concurrent.futures import ThreadPoolExecutor

    with processes(postgres_database, tmp_path) as system:
        process = system.serve("--workers", "2")
        kiosk = system.enrolled(postgres_database)
        body, key = account_body(), new_key()

        def send(_number: int) -> int:
            one = Kiosk(kiosk.url, kiosk.device_key, nonce=kiosk.nonce)
            status = 0
            while status in (0, 409, 503):
                time.sleep(0.05)
                status = one.post("/v1/accounts", body, key=key).status_code
            one.http.close()
            return status

        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(send, range(8))) == {201}
        kiosk.http.close()
        from sqlalchemy import create_engine, text

        engine = create_engine(postgres_database)
        with engine.connect() as connection:
            rows = connection.execute(
                text("SELECT count(*) FROM accounts WHERE email = :email"), {"email": body["email"]}
            ).scalar()
        engine.dispose()
        assert rows == 1
        found = workers(system)
        process.kill()
        process.wait(30)
        wait_until(lambda: all(_ended(pid) for pid in found))
