"""Serves an application on a loopback port from a thread of this process, and ends it in order."""

import asyncio
import socket
from threading import Thread
from types import TracebackType
from typing import Self

import uvicorn
from fastapi import FastAPI

STOP_WAIT_S = 10


class Port:
    """A bound TCP port: its address is known before the application that answers on it exists."""

    def __init__(self, host: str, port: int = 0) -> None:
        """Bind; `OSError` where the port is taken."""
        self.socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind((host, port))
        self.number: int = self.socket.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self.number}"

    def close(self) -> None:
        """Give the port back; again does nothing."""
        self.socket.close()


class Serving:
    """An application being served, as a context: ready when entered, gone when left."""

    def __init__(self, app: FastAPI, port: Port) -> None:
        self.port = port
        self.url = port.url
        config = uvicorn.Config(
            app,
            access_log=False,
            log_level="warning",
            lifespan="on",
            server_header=False,
            timeout_graceful_shutdown=2,
        )
        self._server = uvicorn.Server(config)
        self._thread = Thread(target=self._run, name=f"serve:{port.number}", daemon=True)

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self.port.socket]))

    def __enter__(self) -> Self:
        """Start, and wait until it answers; `RuntimeError` where it ends before."""
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.01)
            if not self._thread.is_alive():
                self.port.close()
                raise RuntimeError(f"the application on port {self.port.number} did not start")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Finish what is under way, then stop."""
        self._server.should_exit = True
        self._thread.join(STOP_WAIT_S)
        self.port.close()
