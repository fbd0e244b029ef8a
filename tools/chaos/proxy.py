"""A TCP proxy between kiosk and store that misbehaves as it is told, in a process of its own.

It understands as much of HTTP as it needs to pass whole exchanges on and to break them at a chosen place.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import multiprocessing
import random
import socket
import ssl
import struct
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol, Self

PROCESSES = multiprocessing.get_context("forkserver")
BREATH_S = 0.05
LATENCY_S = 10.0
SLOW_BYTES_A_SECOND = 1024
HOUR_S = 3600.0
BOMB_BYTES = 64 * 1024 * 1024
LARGE_BYTES = 10 * 1024 * 1024


class Mode(StrEnum):
    """How the line behaves. `TLS_…`: with another certificate than the store's."""

    GOOD = "good"
    LATENCY = "latency"
    SLOW = "slow"
    BLACK_HOLE = "black hole"
    REFUSING = "refusing"
    RESET = "reset"
    BYTEWISE = "bytewise"
    FLAPPING = "flapping"
    PORTAL = "portal"
    REDIRECT = "redirect"
    BOMB = "bomb"
    LARGE = "large"
    TRICKLE = "trickle"
    TRUNCATED = "truncated"
    IN_FLIGHT = "in flight"
    ERROR = "error"
    LOSSY = "lossy"
    TLS_WRONG_HOST = "wrong host"
    TLS_EXPIRED = "expired"
    TLS_SELF_SIGNED = "self-signed"


CERTIFICATES = {
    Mode.TLS_WRONG_HOST: "wrong_host",
    Mode.TLS_EXPIRED: "expired",
    Mode.TLS_SELF_SIGNED: "self_signed",
}


@dataclass
class _Exchange:
    """One request as it came, and the store's whole answer to it."""

    method: str
    request: bytes
    answer: bytes = b""

    @property
    def orders(self) -> bool:
        return self.request.startswith(b"POST /v1/orders ")

    @property
    def created(self) -> bool:
        return self.answer.startswith(b"HTTP/1.1 201")


class Wire(Protocol):
    """By which the proxy is told how to behave."""

    def send(self, obj: object, /) -> None:
        """Say that it holds."""

    def recv(self) -> object:
        """Hear what is next."""


class Proxy:
    """The proxy as the rest of the programme knows it. Used as a context manager; `set` returns once it holds."""

    def __init__(
        self, upstream_port: int, certificates: Path | None = None, loss: float = 0.2, seed: int = 1
    ) -> None:
        here, there = PROCESSES.Pipe()
        self._pipe = here
        # The port is bound here, so that its number is known before anything else is.
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port: int = self._listener.getsockname()[1]
        self._process = PROCESSES.Process(
            target=_serve,
            args=(self._listener, upstream_port, certificates, there, loss, seed),
            daemon=True,
        )

    def __enter__(self) -> Self:
        self._process.start()
        self._listener.close()
        if not self._pipe.poll(60) or self._pipe.recv() != "ready":
            raise RuntimeError("the proxy did not start")
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.join()

    def set(self, mode: Mode) -> None:
        """From now on the line behaves like this; connections that are open are cut where the mode is another one."""
        self._pipe.send(mode.value)
        if not self._pipe.poll(60):
            raise RuntimeError("the proxy does not listen any more")
        self._pipe.recv()

    def lost(self) -> int:
        """How many answers were thrown away so far."""
        self._pipe.send("lost?")
        found: int = self._pipe.recv()
        return found


def _serve(
    listener: socket.socket,
    upstream_port: int,
    certificates: Path | None,
    pipe: Connection,
    loss: float,
    seed: int,
) -> None:
    asyncio.run(Line(upstream_port, certificates, loss, seed).run(listener, pipe))


class Line:
    """The proxy itself, in its own process; `pipe` says how it shall behave."""

    def __init__(
        self, upstream_port: int, certificates: Path | None, loss: float, seed: int
    ) -> None:
        self._upstream_port = upstream_port
        self._certificates = certificates
        self._loss = loss
        self._dice = random.Random(seed)  # noqa: S311 - repeats a run, guards nothing
        self._mode = Mode.GOOD
        self._since_s = 0.0
        self._lost = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._contexts: dict[Path, ssl.SSLContext] = {}
        self._answers: dict[Mode, Callable[[_Exchange, asyncio.StreamWriter], Awaitable[None]]] = {
            Mode.LATENCY: self._late,
            Mode.SLOW: self._slowly,
            Mode.RESET: self._reset,
            Mode.BYTEWISE: self._bytewise,
            Mode.TRICKLE: self._trickle,
            Mode.TRUNCATED: self._truncated,
            Mode.LOSSY: self._lossy,
            Mode.FLAPPING: self._flapping,
        }

    async def run(self, listener: socket.socket, pipe: Wire) -> None:
        """Serve until killed."""
        server = await asyncio.start_server(self._talk, sock=listener)
        pipe.send("ready")
        async with server:
            loop = asyncio.get_running_loop()
            while True:
                told = await loop.run_in_executor(None, pipe.recv)
                if told == "lost?":
                    pipe.send(self._lost)
                    continue
                self._mode, self._since_s = Mode(str(told)), time.monotonic()
                for writer in tuple(self._open):
                    _abort(writer)
                pipe.send("done")

    # ---- a connection ----------------------------------------------------------------------------------

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            if self._mode is Mode.REFUSING or (self._mode is Mode.FLAPPING and self._down()):
                _abort(writer)
                return
            if self._certificates is not None:
                name = CERTIFICATES.get(self._mode, "good")
                await writer.start_tls(self._context(self._certificates / f"{name}.pem"))
            while (request := await _message(reader)) is not None:
                exchange = _Exchange(request.split(b" ", 1)[0].decode(), request)
                if not await self._answer(exchange, writer):
                    break
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
            pass  # whoever was there has gone
        finally:
            self._open.discard(writer)
            writer.close()

    def _context(self, file: Path) -> ssl.SSLContext:
        if file not in self._contexts:
            self._contexts[file] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._contexts[file].load_cert_chain(file)
        return self._contexts[file]

    async def _answer(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection may be used again."""
        mode = self._mode
        if mode is Mode.BLACK_HOLE:
            await asyncio.sleep(HOUR_S)
            return False
        made = _made_up(mode, exchange)
        if made is not None:
            writer.write(made)
            await writer.drain()
            return True
        exchange.answer = await self._ask(exchange.request)
        if mode is not self._mode:
            _abort(writer)  # what was under way when the line changed goes with it
            return False
        answer = self._answers.get(mode)
        if answer is None:
            writer.write(exchange.answer)
            await writer.drain()
        else:
            await answer(exchange, writer)
        return not writer.is_closing()

    async def _ask(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._upstream_port)
        try:
            writer.write(request)
            await writer.drain()
            return await _message(reader, head_only=request.startswith(b"HEAD ")) or b""
        finally:
            writer.close()

    # ---- what can go wrong with an answer ---------------------------------------------------------------

    async def _late(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(LATENCY_S)
        writer.write(exchange.answer)

    async def _slowly(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        part = int(SLOW_BYTES_A_SECOND * BREATH_S)
        for place in range(0, len(exchange.answer), part):
            writer.write(exchange.answer[place : place + part])
            await writer.drain()
            await asyncio.sleep(BREATH_S)

    async def _bytewise(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        for place in range(len(exchange.answer)):
            writer.write(exchange.answer[place : place + 1])
            await writer.drain()
            await asyncio.sleep(0)

    async def _reset(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        writer.write(exchange.answer[: len(exchange.answer) // 2])
        await writer.drain()
        await asyncio.sleep(BREATH_S)
        _abort(writer)

    async def _truncated(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        if not exchange.created:
            writer.write(exchange.answer)
            return
        writer.write(exchange.answer[: len(exchange.answer) - 40])
        await writer.drain()
        writer.close()

    async def _trickle(self, _exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(BREATH_S)

    async def _lossy(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        if self._dice.random() < self._loss:
            self._lost += 1
            _abort(writer)
            return
        writer.write(exchange.answer)

    async def _flapping(self, exchange: _Exchange, writer: asyncio.StreamWriter) -> None:
        if self._down():
            _abort(writer)
            return
        writer.write(exchange.answer)

    def _down(self) -> bool:
        return int(time.monotonic() - self._since_s) % 2 == 0


def _made_up(mode: Mode, exchange: _Exchange) -> bytes | None:
    """The answer of somebody else, whom the store's own never reaches; nothing where the store is asked."""
    if mode is Mode.PORTAL:
        page = b"<html><body>Welcome to our guest network. Please accept the terms.</body></html>"
        return _reply("200 OK", "text/html", page)
    if mode is Mode.REDIRECT:
        away = "Location: https://127.0.0.1:1/elsewhere\r\n"
        return _reply("302 Found", "text/html", b"", away)
    if mode is Mode.ERROR:
        return _reply("500 Internal Server Error", "text/plain", b"Internal Server Error")
    if mode is Mode.BOMB:
        return _reply("200 OK", "application/json", _bomb(), "Content-Encoding: gzip\r\n")
    if mode is Mode.LARGE:
        return _reply("200 OK", "application/json", b'{"x":"' + b"x" * LARGE_BYTES + b'"}')
    if mode is Mode.IN_FLIGHT and exchange.orders:
        body = {"title": "In flight", "status": 409, "code": "idempotency_in_flight", "fields": []}
        return _reply("409 Conflict", "application/problem+json", json.dumps(body).encode())
    return None


@cache
def _bomb() -> bytes:
    return gzip.compress(bytes(BOMB_BYTES), 1)


def _reply(status: str, media_type: str, body: bytes, headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n{headers}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _abort(writer: asyncio.StreamWriter) -> None:
    """End a connection by a reset, as a cable that is pulled and a router that forgets do."""
    line = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):  # the other side was first
        if line is not None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def _message(reader: asyncio.StreamReader, *, head_only: bool = False) -> bytes | None:
    """A whole request or answer; nothing at the end of the line."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    status = head.split(b" ", 2)[1]
    if head_only or status in {b"204", b"304"}:
        return head
    length = 0
    for row in head.split(b"\r\n")[1:]:
        name, _, value = row.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
        elif name.strip().lower() == b"transfer-encoding":
            return head + await _chunks(reader)
    return head + await reader.readexactly(length)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while True:
        size = await reader.readuntil(b"\r\n")
        chunk = await reader.readexactly(int(size.split(b";")[0], 16) + 2)
        body += size + chunk
        if chunk == b"\r\n":
            return body
