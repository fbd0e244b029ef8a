"""The HTTP client against servers that misbehave: it comes back, in bounds, and says what it knows (DESIGN §5)."""

import gzip
import socket
import threading
from collections.abc import Iterator

import pytest

from kiosk.adapters.http import AddressRefused, HttpClient, HttpFailed, checked_url
from tests.integration.adapters.servers import (
    Talk,
    raw_server,
    respond,
    send_and_close,
    silence,
    trickle,
)

SHORT_S = 0.4
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.fixture
def client() -> Iterator[HttpClient]:
    made = HttpClient()
    yield made
    made.close()


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param(silence, id="silent"),
        pytest.param(trickle(b"HTTP/1.1 200 OK\r\n", b"X-Drop: 1\r\n"), id="headers for ever"),
        pytest.param(trickle(b"", b"H"), id="a status line for ever"),
        pytest.param(trickle(_OK + b"Content-Length: 100000\r\n\r\n", b" "), id="a body for ever"),
        pytest.param(trickle(_OK + b"Connection: close\r\n\r\n", b" "), id="an endless body"),
        pytest.param(
            trickle(_OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
            id="chunks for ever",
        ),
        pytest.param(
            trickle(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
            id="100 for ever",
        ),
    ],
)
def test_a_deadline_bounds_the_whole_exchange(client: HttpClient, talk: Talk) -> None:
    """The server goes on until the test is over, so a client that comes back has cut the line itself."""
    with raw_server(talk) as server, pytest.raises(HttpFailed) as failed:
        client.send("GET", server.url, headers={}, deadline_s=SHORT_S)
    assert failed.value.maybe_sent


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param(send_and_close(b""), id="closed at once"),
        pytest.param(send_and_close(b"rubbish\r\n\r\n"), id="no HTTP"),
        pytest.param(send_and_close(_OK + b'Content-Length: 50\r\n\r\n{"a":'), id="truncated"),
        pytest.param(
            send_and_close(_OK + b'Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n'),
            id="chunks cut off",
        ),
        pytest.param(respond(b" " * 5000), id="larger than allowed"),
        pytest.param(
            respond(gzip.compress(b" " * 10_000_000), headers="Content-Encoding: gzip\r\n"),
            id="a gzip bomb",
        ),
    ],
)
def test_an_incomplete_or_unbounded_answer_is_none(client: HttpClient, talk: Talk) -> None:
    """Truncated, oversized or encoded without being asked: no answer, and the server may have acted."""
    with raw_server(talk) as server, pytest.raises(HttpFailed) as failed:
        client.send("POST", server.url, headers={}, body=b"{}", max_bytes=4096)
    assert failed.value.maybe_sent


def test_nothing_was_sent_where_nobody_listens(client: HttpClient) -> None:
    """A refused connection proves that the other side did nothing."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(HttpFailed) as failed:
        client.send("POST", f"http://127.0.0.1:{port}/", headers={}, body=b"{}")
    assert not failed.value.maybe_sent


def test_nothing_was_sent_where_the_name_is_unknown(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A resolver that never answers is left at the deadline; nothing was sent."""
    asked = threading.Event()
    over = threading.Event()

    def hang(*_arguments: object, **_named: object) -> list[object]:
        asked.set()
        over.wait()
        raise socket.gaierror("too late")

    monkeypatch.setattr("kiosk.adapters.http_deadline.socket.getaddrinfo", hang)
    try:
        with pytest.raises(HttpFailed) as failed:
            client.send("GET", "http://store.invalid/", headers={}, deadline_s=SHORT_S)
    finally:
        over.set()
    assert asked.is_set()
    assert not failed.value.maybe_sent


def test_a_redirect_is_given_back_and_never_followed(client: HttpClient) -> None:
    """A captive portal's redirect leads nowhere."""
    headers = "Location: http://127.0.0.1:9/\r\n"
    with raw_server(respond(b"", status="302 Found", headers=headers)) as server:
        reply = client.send("GET", server.url, headers={})
        assert reply.status == 302
        assert len(server.requests) == 1


def test_no_proxy_and_no_cookie_comes_from_outside(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment and earlier answers change nothing about a request."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with raw_server(respond(b"{}", headers="Set-Cookie: a=b; Path=/\r\n")) as server:
        client.send("GET", server.url, headers={})
        client.send("GET", server.url, headers={})
        assert b"cookie" not in server.requests[1].lower()


def test_a_dead_kept_connection_is_replaced_for_what_may_be_repeated(client: HttpClient) -> None:
    """The server drops a kept connection after it has read the next request: a repeatable one is sent once more."""
    answered = threading.Event()

    def talk(line: socket.socket, over: threading.Event) -> None:
        if answered.is_set():
            answered.clear()
            line.shutdown(socket.SHUT_RDWR)
            return
        answered.set()
        respond(b"{}")(line, over)

    with raw_server(talk) as server:
        client.send("POST", server.url, headers={}, body=b"1", repeatable=True)
        assert client.send("POST", server.url, headers={}, body=b"2", repeatable=True).body == b"{}"
        bodies = [request.rpartition(b"\r\n\r\n")[2] for request in server.requests]
        assert bodies == [b"1", b"2", b"2"]


def test_what_may_not_be_repeated_is_sent_once(client: HttpClient) -> None:
    """A POST without a key on a dead connection fails, and says that it may have been heard."""
    first = threading.Event()

    def talk(line: socket.socket, over: threading.Event) -> None:
        if first.is_set():
            line.shutdown(socket.SHUT_RDWR)
            return
        first.set()
        respond(b"{}")(line, over)

    with raw_server(talk) as server:
        client.send("POST", server.url, headers={}, body=b"1")
        with pytest.raises(HttpFailed) as failed:
            client.send("POST", server.url, headers={}, body=b"2")
        assert failed.value.maybe_sent
        assert len(server.requests) == 2


def test_closing_ends_what_is_under_way(client: HttpClient) -> None:
    """Closing the kiosk does not wait for a long poll, and nothing is sent afterwards."""
    reached = threading.Event()
    failures: list[HttpFailed] = []

    def talk(_line: socket.socket, over: threading.Event) -> None:
        reached.set()
        over.wait()

    def poll() -> None:
        try:
            client.send("GET", server.url, headers={}, deadline_s=600)
        except HttpFailed as failed:
            failures.append(failed)

    with raw_server(talk) as server:
        thread = threading.Thread(target=poll)
        thread.start()
        reached.wait()
        client.close()
        thread.join()
        assert len(failures) == 1
        with pytest.raises(HttpFailed) as after:
            client.send("GET", server.url, headers={})
        assert not after.value.maybe_sent


@pytest.mark.parametrize(
    "url",
    [
        "http://store.example.org",
        "http://192.168.1.4:8000",
        "ftp://127.0.0.1",
        "https://user:secret@store.example.org",
        "https://store.example.org/?next=x",
        "https://",
        "store.example.org",
        "",
    ],
)
def test_secrets_do_not_travel_in_the_clear(url: str) -> None:
    """Only https, except on this machine itself."""
    with pytest.raises(AddressRefused):
        checked_url(url)


def test_addresses_that_are_fine() -> None:
    """A trailing slash is left off, so that paths can be appended."""
    assert checked_url("https://store.example.org/") == "https://store.example.org"
    assert checked_url("http://127.0.0.1:8000") == "http://127.0.0.1:8000"
    assert checked_url("http://[::1]:8000") == "http://[::1]:8000"
