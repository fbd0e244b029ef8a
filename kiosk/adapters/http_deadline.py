"""Ends an HTTP exchange at its deadline, whatever the other side does.

A time-out of `requests` bounds each single read of a socket, never their sum: a server that sends a byte now and then
holds a caller for ever. Here a timer cuts the line itself, and looking up a name is bounded as well.
"""

import socket
import threading
import time
from contextvars import ContextVar
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError


class Exchange:
    """One request and its answer, with `deadline_s` seconds for all of it. Used as a context manager.

    `sent` says whether anything may have reached the other side, `reused` whether a kept connection was taken.
    """

    def __init__(self, deadline_s: float) -> None:
        self.sent = False
        self.reused = False
        self._ends_at_s = time.monotonic() + deadline_s
        self._cut = False
        self._line: socket.socket | None = None
        self._lock = threading.Lock()
        self._timer = threading.Timer(deadline_s, self.cut)
        self._timer.daemon = True

    def __enter__(self) -> "Exchange":
        self._token = _current.set(self)
        self._timer.start()
        return self

    def __exit__(self, *_error: object) -> None:
        _current.reset(self._token)
        self._timer.cancel()
        with self._lock:
            self._release()

    @property
    def remaining_s(self) -> float:
        """Seconds left; never negative."""
        return max(0.0, self._ends_at_s - time.monotonic())

    @property
    def over(self) -> bool:
        """Whether the deadline has passed or the line was cut."""
        return self._cut or self.remaining_s == 0.0

    def watch(self, line: socket.socket) -> None:
        """Cut this socket when the time comes. A copy of its descriptor is held, so that wrapping it in TLS or
        closing it elsewhere changes nothing."""
        with self._lock:
            self._release()
            self._line = socket.fromfd(line.fileno(), line.family, line.type)
            if self._cut:
                self._shut()

    def cut(self) -> None:
        """End the exchange now: reads that block return at once."""
        with self._lock:
            self._cut = True
            self._shut()

    def _shut(self) -> None:
        if self._line is None:
            return
        try:
            self._line.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the other side was first

    def _release(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None


_current: ContextVar[Exchange] = ContextVar("exchange")


class _PlainConnection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        line = _open(self, super()._new_conn)
        _current.get().sent = True
        return line

    def request(self, *args: Any, **kwargs: Any) -> None:
        _resume(self)
        super().request(*args, **kwargs)


class _TlsConnection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _open(self, super()._new_conn)

    def request(self, *args: Any, **kwargs: Any) -> None:
        _resume(self)
        super().request(*args, **kwargs)


def _resume(connection: HTTPConnection) -> None:
    """About to send on this connection: a TLS one has been opened by now, a plain one opens when it sends."""
    exchange = _current.get()
    if connection.sock is None:
        return
    exchange.sent = True
    exchange.reused = getattr(connection, "opened_by", None) is not exchange
    exchange.watch(connection.sock)


def _open(connection: HTTPConnection, connect: Any) -> socket.socket:
    """Look the name up within the deadline and connect to the first of its addresses that answers."""
    exchange = _current.get()
    name = connection._dns_host
    failure: Exception = ConnectTimeoutError(connection, "no time left to connect")
    for address in _addresses(connection, exchange.remaining_s):
        if exchange.over:
            break
        connection._dns_host = address
        try:
            line: socket.socket = connect()
        except (NewConnectionError, ConnectTimeoutError) as error:
            failure = error
            continue
        finally:
            connection._dns_host = name
        exchange.watch(line)
        connection.opened_by = exchange  # type: ignore[attr-defined]  # travels with the connection
        return line
    raise failure


def _addresses(connection: HTTPConnection, within_s: float) -> list[str]:
    """The addresses of the connection's host; the resolver knows no time-out, so it gets a thread that may be left."""
    found: list[str] = []
    errors: list[OSError] = []

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(name, connection.port, type=socket.SOCK_STREAM)
            found.extend(dict.fromkeys(str(row[4][0]) for row in rows))
        except OSError as error:
            errors.append(error)

    name = connection._dns_host
    resolver = threading.Thread(target=look_up, name="resolver", daemon=True)
    resolver.start()
    resolver.join(within_s)
    if not found:
        reason = errors[0] if errors else TimeoutError("the resolver did not answer")
        raise NameResolutionError(name, connection, socket.gaierror(str(reason)))
    return found


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class DeadlineAdapter(HTTPAdapter):
    """Makes every connection of a `requests` session obey the current `Exchange`."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Create the pools with connections that can be cut."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}
