"""A wire between store and provider that loses an answer on demand, after the provider has done its work."""

from __future__ import annotations

import contextlib
import socket
from threading import Thread
from types import TracebackType
from typing import Self

_CHUNK = 65_536


class Lossy:
    """Passes connections on to a port of this machine. `lose_next` picks the requests whose answer never arrives."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lose = b""
        self.lost = 0

    def lose_next(self, start: str) -> None:
        """Lose the answer to the next request that begins so, for example `POST /v1/charges`."""
        self._lose = start.encode()

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # Closing alone does not end a thread that waits in accept.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                Thread(target=self._carry, args=(connection,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            server = socket.create_connection(("127.0.0.1", self._target))
            with server:
                request = client.recv(_CHUNK)
                losing = bool(self._lose) and request.startswith(self._lose)
                if losing:
                    self._lose = b""
                server.sendall(request)
                Thread(target=_pump, args=(client, server), daemon=True).start()
                answer = server.recv(_CHUNK)
                if losing:
                    self.lost += 1
                    # Closing alone says nothing to the other end while a thread still waits for it.
                    client.shutdown(socket.SHUT_RDWR)
                    return
                client.sendall(answer)
                _pump(server, client)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while part := source.recv(_CHUNK):
            sink.sendall(part)
        sink.shutdown(socket.SHUT_WR)
