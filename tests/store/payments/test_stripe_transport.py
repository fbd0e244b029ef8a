"""What Stripe's client does with an answer that is late, large, elsewhere or strange, and which settings it needs."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator
from threading import Event, Thread

import pytest
import requests
from pydantic import ValidationError

from kiosk.store.payments.choosing import page_origins, provider_of
from kiosk.store.payments.embedded import EmbeddedProvider
from kiosk.store.payments.port import ChargeOrder, ProviderUnreachable, Purpose
from kiosk.store.payments.stripe.provider import StripePayments
from kiosk.store.payments.stripe.transport import BoundedTransport
from kiosk.store.settings import PaymentKind, Settings
from tests.contract.payments import sides
from tests.store.support import Running, problem

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
Speak = Callable[[socket.socket, Event], None]


@contextlib.contextmanager
def speaking(speak: Speak) -> Iterator[str]:
    """A server that answers whatever comes as it is told."""
    over = Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, contextlib.suppress(OSError):
                    connection.recv(65_536)
                    speak(connection, over)

    thread = Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    over.set()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def saying(*parts: bytes) -> Speak:
    return lambda connection, _over: connection.sendall(b"".join(parts))


def drip(connection: socket.socket, over: Event) -> None:
    connection.sendall(HEAD + b"Content-Length: 1000000\r\n\r\n")
    while not over.wait(0.02):
        connection.sendall(b" ")


def silence(_connection: socket.socket, over: Event) -> None:
    over.wait()


def pour(connection: socket.socket, over: Event) -> None:
    connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while not over.is_set():
        connection.sendall(b"4000\r\n" + b" " * 0x4000 + b"\r\n")


@pytest.mark.parametrize(
    "speak",
    [
        drip,
        silence,
        pour,
        saying(b""),
        saying(b"nonsense"),
        saying(HEAD, b"Content-Length: 4\r\n\r\nnull"),
        saying(HEAD, b"Content-Length: 2\r\n\r\n{}"),
        saying(HEAD, b"Content-Length: 2\r\n\r\n\xff\xff"),
        saying(HEAD, b'Content-Length: 8\r\n\r\n{"id":1}'),
        saying(HEAD, b"Content-Length: 100\r\n\r\n{"),
        saying(HEAD, b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain"),
        saying(b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n"),
        saying(b"HTTP/1.1 429 X\r\nContent-Length: 2\r\n\r\n{}"),
        saying(b"HTTP/1.1 401 X\r\nContent-Length: 12\r\n\r\n", b'{"error":{}}'),
        saying(b"HTTP/1.1 402 X\r\nContent-Length: 12\r\n\r\n", b'{"error":[]}'),
        saying(b"HTTP/1.1 400 X\r\nContent-Length: 9\r\n\r\n", b'{"error":'),
    ],
)
def test_an_answer_that_is_none_is_named_as_that(speak: Speak) -> None:
    """R75: whatever comes back, the store knows that it does not know."""
    with speaking(speak) as url:
        client = StripePayments("sk_test_x", url, BoundedTransport(0.4, 100_000))
        for call in (
            lambda: client.registration("seti_x"),
            lambda: client.page_registration("cs_x"),
            lambda: client.charge(ChargeOrder("seti_x", 1, "EUR", "x"), "key"),
            lambda: client.charge_status("pi_x"),
        ):
            with pytest.raises(ProviderUnreachable):
                call()


def test_a_redirect_is_not_followed() -> None:
    """The key would go with it."""
    asked: list[bytes] = []

    def elsewhere(connection: socket.socket, _over: Event) -> None:
        asked.append(b"asked")
        connection.sendall(HEAD + b"Content-Length: 2\r\n\r\n{}")

    with speaking(elsewhere) as other:
        moved = f"HTTP/1.1 307 X\r\nLocation: {other}/v1\r\nContent-Length: 0\r\n\r\n".encode()
        with speaking(saying(moved)) as url, pytest.raises(ProviderUnreachable):
            StripePayments("sk_test_x", url).charge_status("pi_x")
    assert asked == []


def test_the_environment_sends_no_call_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    with sides.shapes() as shapes:
        page = shapes.client(shapes.url).open_page(Purpose("x", "https://store.example", "nl"), "k")
    assert page.url.startswith(shapes.url)


def test_the_settings_choose_the_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(provider_of(Settings(provider_url="http://pay.example")), EmbeddedProvider)
    monkeypatch.setenv("STORE_PAYMENT_PROVIDER", "stripe")
    monkeypatch.setenv("STORE_STRIPE_API_KEY", "sk_test_secret-thing")
    chosen = Settings()
    assert isinstance(provider_of(chosen), StripePayments)
    assert page_origins(chosen) == ("https://checkout.stripe.com", "https://hooks.stripe.com")
    assert "secret-thing" not in repr(chosen)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"stripe_api_key": "sk_test_x", "card_here": True},
        {"stripe_api_key": "sk_test_x", "provider_url": "http://pay.example"},
    ],
)
def test_stripe_with_half_its_settings_does_not_start(wrong: dict[str, object]) -> None:
    """A kiosk cannot speak Stripe's way of making tokens: cards are typed on Stripe's own pages."""
    with pytest.raises(ValidationError):
        Settings.model_validate({"payment_provider": PaymentKind.STRIPE, **wrong})


def test_without_a_signing_secret_there_is_no_address_for_events(running: Running) -> None:
    answer = requests.post(f"{running.url}/v1/webhooks/stripe", data=b"{}", timeout=10)
    problem(answer, 404, "not_found")
