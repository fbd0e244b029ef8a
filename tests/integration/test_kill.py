"""A kiosk killed at the worst moment: between sending an order and hearing the answer (DESIGN §4, K3)."""

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.adapters.database import open_database
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.identity import Identity, save_identity
from kiosk.contract.orders import NewOrder
from tests.examples import accepted
from tests.integration.adapters.servers import RawServer, raw_server, respond

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 60


class Shop:
    """A store that hears orders, and answers them only once it is told to."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.heard = threading.Semaphore(0)
        self.orders: list[dict[str, object]] = []
        self.keys: list[str] = []

    def talk(self, line: socket.socket, over: threading.Event) -> None:
        request = self.server.requests[-1]
        if not request.startswith(b"POST /v1/orders "):
            respond(b"", status="503 Later")(line, over)
            return
        head, _, body = request.partition(b"\r\n\r\n")
        self.orders.append(json.loads(body))
        rows = dict(row.split(b": ", 1) for row in head.split(b"\r\n")[1:])
        self.keys.append(rows[b"Idempotency-Key"].decode())
        if self.answers.is_set():
            reply = accepted(NewOrder.model_validate_json(body)).model_dump_json().encode()
            respond(reply, status="201 Created")(line, over)
            self.heard.release()
            return
        self.heard.release()
        over.wait()

    server: RawServer


def kiosk(shop: Shop, folder: Path, order: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "tests.integration.ordering_process"]
    return subprocess.Popen(
        [*command, shop.server.url, str(folder), order], cwd=ROOT, stdout=subprocess.PIPE
    )


@pytest.mark.slow
def test_killed_between_sending_and_hearing_the_same_order_is_sent_again(tmp_path: Path) -> None:
    """DESIGN §4, K3: after SIGKILL the next start sends the same order under the same id, and then it is done."""
    shop = Shop()
    with raw_server(shop.talk) as shop.server:
        save_identity(tmp_path, Identity(shop.server.url, "kiosk-1", DeviceKey.new().pem()))
        with kiosk(shop, tmp_path, "yes") as first:
            assert shop.heard.acquire(timeout=WAIT_S)
            first.kill()
            first.wait()
            assert first.stdout is not None
            order_id = first.stdout.read().decode().strip()
        shop.answers.set()
        with kiosk(shop, tmp_path, "no") as second:
            assert shop.heard.acquire(timeout=WAIT_S)
            second.kill()
            second.wait()
    assert shop.keys == [order_id, order_id]
    assert shop.orders[0] == shop.orders[1]
    assert shop.orders[0]["order_id"] == order_id


def test_the_order_is_kept_before_its_id_is_given(tmp_path: Path) -> None:
    """A kiosk that dies right after "order and pay" has the order on its disk."""
    shop = Shop()
    with raw_server(shop.talk) as shop.server:
        save_identity(tmp_path, Identity(shop.server.url, "kiosk-1", DeviceKey.new().pem()))
        with kiosk(shop, tmp_path, "yes") as killed:
            assert killed.stdout is not None
            order_id = killed.stdout.readline().decode().strip()
            killed.kill()
            killed.wait()
    database = open_database(tmp_path)
    assert database.waiting_count() == 1
    with database._outbox.read() as connection:
        kept = connection.exec_driver_sql("SELECT event_id FROM order_event").scalar_one()
    assert kept == order_id
    database.close()
