"""Twenty million bytes, announced and not: cut off early, and nothing of it is kept in memory (DESIGN §5)."""

from __future__ import annotations

import socket

import pytest

from kiosk.store.http.limits import MAX_BODY_BYTES
from tests.store.support import Kiosk, Running

TWENTY_MB = 20_000_000
CHUNK = b"a" * 50_000


def talk(running: Running, head: list[str], chunked: bool) -> tuple[bytes, int]:
    """Send until the store hangs up; its answer, and how much it let itself be told."""
    host, port = running.url.removeprefix("http://").split(":")
    sent, answer = 0, b""
    with socket.create_connection((host, int(port)), timeout=30) as line:
        line.sendall("\r\n".join([*head, "", ""]).encode())
        try:
            while sent < TWENTY_MB:
                line.sendall(b"%x\r\n%s\r\n" % (len(CHUNK), CHUNK) if chunked else CHUNK)
                sent += len(CHUNK)
        except OSError:
            pass
        try:
            while piece := line.recv(65_536):
                answer += piece
        except OSError:
            pass
    return answer, sent


@pytest.mark.parametrize("chunked", [True, False])
@pytest.mark.parametrize("path", ["/v1/sessions", "/v1/devices/enrolments", "/go", "/nothing"])
def test_twenty_megabytes_are_not_read(
    running: Running, kiosk: Kiosk, path: str, chunked: bool
) -> None:
    length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {TWENTY_MB}"
    head = [f"POST {path} HTTP/1.1", "Host: x", "Content-Type: application/json", length]
    answer, sent = talk(running, head, chunked)
    # What lies in the sockets' buffers was sent and never read.
    assert sent < TWENTY_MB, "all of it was taken"
    assert MAX_BODY_BYTES < TWENTY_MB / 50
    assert answer == b"" or 200 <= int(answer[9:12]) < 500, answer[:200]
    assert kiosk.get("/v1/device").status_code == 200
