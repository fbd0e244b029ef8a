"""Servers on loopback that misbehave in one chosen way, over real sockets."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Talk = Callable[[socket.socket, threading.Event], None]


@dataclass
class RawServer:
    """Where it listens, and the requests it has read so far (heads and bodies as they came)."""

    url: str
    requests: list[bytes] = field(default_factory=list)


@contextmanager
def raw_server(talk: Talk) -> Iterator[RawServer]:
    """Reads each request whole, then lets `talk` do what it likes with the connection.

    `talk` gets an event that is set when the test is over: a server may hold a connection until then, so that a client
    that comes back has provably not waited for it.
    """
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)
    server = RawServer(f"http://127.0.0.1:{listener.getsockname()[1]}")
    threads: list[threading.Thread] = []
    lines: list[socket.socket] = []

    def serve(line: socket.socket) -> None:
        with line, suppress(OSError):
            line.settimeout(5)
            while not over.is_set() and (request := _read_request(line)):
                server.requests.append(request)
                talk(line, over)

    def accept() -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                line, _ = listener.accept()
                lines.append(line)
                thread = threading.Thread(target=serve, args=(line,), daemon=True)
                threads.append(thread)
                thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        over.set()
        accepting.join()
        listener.close()
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def respond(
    body: bytes = b"{}",
    *,
    status: str = "200 OK",
    content_type: str = "application/json",
    headers: str = "",
) -> Talk:
    """An answer that is complete and proper HTTP."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{headers}Content-Length: {len(body)}\r\n\r\n"

    def talk(line: socket.socket, _over: threading.Event) -> None:
        line.sendall(head.encode() + body)

    return talk


def send_and_close(data: bytes) -> Talk:
    """These bytes, then nothing more."""

    def talk(line: socket.socket, _over: threading.Event) -> None:
        line.sendall(data)
        line.shutdown(socket.SHUT_RDWR)

    return talk


def trickle(head: bytes, drop: bytes) -> Talk:
    """A beginning, then one drop again and again until the test is over."""

    def talk(line: socket.socket, over: threading.Event) -> None:
        line.sendall(head)
        while not over.wait(0.02):
            line.sendall(drop)

    return talk


def silence(_line: socket.socket, over: threading.Event) -> None:
    """Nothing at all, until the test is over."""
    over.wait()


def _read_request(line: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = line.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for row in head.split(b"\r\n"):
        name, _, value = row.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        body += line.recv(65536)
    return head + b"\r\n\r\n" + body
