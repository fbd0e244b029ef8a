"""Each fault of the line against the real client: within its deadline, never mistaken for an answer (issue 5).

The proxy is that of `make chaos`, on a thread; behind it is a server that always answers rightly.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import pytest

from kiosk.adapters.http import HttpClient, HttpFailed
from tests.integration.adapters.servers import raw_server, respond
from tools.chaos.proxy import Line, Mode


class Told:
    """Stands in for the pipe by which the programme changes the mode."""

    def __init__(self) -> None:
        self._mode = threading.Semaphore(0)
        self._told: list[str] = []
        self._said = threading.Semaphore(0)

    def send(self, _said: object) -> None:
        self._said.release()

    def recv(self) -> str:
        self._mode.acquire()
        return self._told.pop(0)

    def set(self, mode: Mode) -> None:
        self._told.append(mode.value)
        self._mode.release()
        self._said.acquire()


@pytest.fixture(scope="module")
def line() -> Iterator[tuple[str, Told]]:
    with raw_server(respond(b'{"ok":true}' + b" " * 200, status="201 Created")) as server:
        listener = socket.create_server(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        told = Told()
        upstream = int(server.url.rpartition(":")[2])
        running = Line(upstream, None, loss=1.0, seed=1)
        loop = asyncio.new_event_loop()
        task = loop.create_task(running.run(listener, told))

        def serve() -> None:
            asyncio.set_event_loop(loop)
            try:
                loop.run_until_complete(task)
            except asyncio.CancelledError:
                loop.run_until_complete(loop.shutdown_asyncgens())
                loop.close()

        thread = threading.Thread(target=serve)
        thread.start()
        told._said.acquire()
        yield url, told
        told.set(Mode.GOOD)
        loop.call_soon_threadsafe(task.cancel)
        told._told.append("lost?")
        told._mode.release()
        thread.join(10)


@pytest.mark.parametrize(
    "mode",
    [
        Mode.BLACK_HOLE,
        Mode.REFUSING,
        Mode.RESET,
        Mode.TRICKLE,
        Mode.TRUNCATED,
        Mode.LOSSY,
        Mode.BOMB,
        Mode.LARGE,
    ],
)
def test_a_broken_line_is_no_answer(line: tuple[str, Told], mode: Mode) -> None:
    """DESIGN §5: bounded in time and size; whatever came, it is no reply, and the next try finds the line good."""
    url, told = line
    client = HttpClient()
    told.set(mode)
    with pytest.raises(HttpFailed):
        client.send("POST", f"{url}/v1/orders", headers={}, body=b"{}", deadline_s=0.4)
    told.set(Mode.GOOD)
    assert client.send("POST", f"{url}/v1/orders", headers={}, body=b"{}").status == 201
    client.close()


@pytest.mark.parametrize(
    ("mode", "status"),
    [
        (Mode.GOOD, 201),
        (Mode.BYTEWISE, 201),
        (Mode.PORTAL, 200),
        (Mode.REDIRECT, 302),
        (Mode.ERROR, 500),
        (Mode.IN_FLIGHT, 409),
    ],
)
def test_an_odd_line_is_heard_as_it_is(line: tuple[str, Told], mode: Mode, status: int) -> None:
    """A redirect is not followed, a portal's page is a page; what they mean is the store client's business."""
    url, told = line
    client = HttpClient()
    told.set(mode)
    reply = client.send("POST", f"{url}/v1/orders", headers={}, body=b"{}", deadline_s=5)
    assert reply.status == status
    client.close()
