"""The client's half of the device authorization grant: what each answer means, whoever gave it (RFC 8628, RFC 6749 §5.2)."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from urllib.parse import parse_qs
from uuid import UUID

import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.http import HttpClient
from kiosk.adapters.store_client import StoreClient
from kiosk.contract.sign_ins import (
    GRANT_TYPE,
    DeviceAuthorization,
    OAuthError,
    OAuthProblem,
    Prompt,
    Token,
)
from kiosk.ports.store import (
    DeviceRevoked,
    SignInDenied,
    SignInNotReady,
    SignInOver,
    StoreBusy,
    StoreUnreachable,
)
from tests.integration.adapters.servers import RawServer, Talk, raw_server, respond

BEGUN = DeviceAuthorization(
    device_code="the-kiosk's-own-secret",
    user_code="WDJB-MJHT",
    verification_uri="https://store.example/go",
    verification_uri_complete="https://store.example/go/abc",
    expires_in=120,
    interval=2,
    match_digits="47",
    sign_in_id=UUID(int=7),
)
TOKEN = Token(access_token="at-1", token_type="DPoP", expires_in=1800, scope="account")
Client = Callable[[Talk], StoreClient]


@pytest.fixture
def servers() -> list[RawServer]:
    return []


@pytest.fixture
def client(servers: list[RawServer]) -> Iterator[Client]:
    with ExitStack() as stack:

        def make(talk: Talk) -> StoreClient:
            http = HttpClient()
            server = stack.enter_context(raw_server(talk))
            stack.callback(http.close)
            servers.append(server)
            made = StoreClient(http, server.url, DeviceKey.new(), SystemClock())
            made.device_id = "device-1"
            return made

        yield make


def oauth(error: OAuthError, status: int = 400, headers: str = "") -> Talk:
    body = OAuthProblem(error=error).model_dump_json().encode()
    return respond(body, status=f"{status} No", headers=headers)


def form_of(request: bytes) -> dict[str, str]:
    head, _, body = request.partition(b"\r\n\r\n")
    assert b"content-type: application/x-www-form-urlencoded" in head.lower()
    assert b"\r\ndpop: " in head.lower()
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}


def test_codes_are_asked_for_as_the_standard_has_it(
    client: Client, servers: list[RawServer]
) -> None:
    """RFC 8628 §3.1; the secret of the kiosk shows itself in no log."""
    begun = client(respond(BEGUN.model_dump_json().encode())).begin_sign_in(Prompt.CREATE, "fr")
    assert begun == BEGUN
    assert "secret" not in repr(begun)
    assert form_of(servers[0].requests[0]) == {
        "client_id": "device-1",
        "scope": "account",
        "prompt": "create",
        "ui_locales": "fr",
    }


def test_a_session_is_fetched_as_the_standard_has_it(
    client: Client, servers: list[RawServer]
) -> None:
    """RFC 8628 §3.4."""
    token = client(respond(TOKEN.model_dump_json().encode())).fetch_session("code & more")
    assert token == "at-1"
    assert form_of(servers[0].requests[0]) == {
        "grant_type": GRANT_TYPE,
        "device_code": "code & more",
        "client_id": "device-1",
    }


@pytest.mark.parametrize(
    ("error", "means"),
    [
        (OAuthError.AUTHORIZATION_PENDING, SignInNotReady),
        (OAuthError.SLOW_DOWN, SignInNotReady),
        (OAuthError.EXPIRED_TOKEN, SignInOver),
        (OAuthError.INVALID_GRANT, SignInOver),
        (OAuthError.ACCESS_DENIED, SignInDenied),
        (OAuthError.INVALID_CLIENT, DeviceRevoked),
        (OAuthError.INVALID_DPOP_PROOF, StoreUnreachable),
        (OAuthError.INVALID_SCOPE, StoreUnreachable),
    ],
)
def test_each_error_of_the_standard_has_its_meaning(
    client: Client, error: OAuthError, means: type[Exception]
) -> None:
    """RFC 8628 §3.5, RFC 6749 §5.2; what is the kiosk's own fault is no refusal of the customer's."""
    status = 401 if error is OAuthError.INVALID_CLIENT else 400
    with pytest.raises(means):
        client(oauth(error, status)).fetch_session("code")


@pytest.mark.parametrize(
    ("talk", "means"),
    [
        (respond(b'{"error": "something_new"}', status="400 No"), StoreUnreachable),
        (respond(b"{", status="400 No"), StoreUnreachable),
        (respond(b"<html>", status="400 No", content_type="text/html"), StoreUnreachable),
        (respond(b'{"access_token": "x"}'), StoreUnreachable),
        (respond(b"<html>Log in to the Wi-Fi</html>", content_type="text/html"), StoreUnreachable),
        (respond(b"", status="302 Found", headers="Location: /\r\n"), StoreUnreachable),
        (respond(b"", status="503 Busy"), StoreBusy),
    ],
    ids=["unknown", "broken", "html", "half", "portal", "redirect", "busy"],
)
def test_what_the_store_never_says_is_no_answer(
    client: Client, talk: Talk, means: type[Exception]
) -> None:
    """DESIGN §5: a captive portal, a half answer, an error nobody knows."""
    with pytest.raises(means):
        client(talk).fetch_session("code")


def test_a_proof_without_the_stores_nonce_is_sent_again_with_it(
    client: Client, servers: list[RawServer]
) -> None:
    """RFC 9449 §8: an OAuth endpoint asks for its nonce in the body of a 400."""
    nonce = oauth(OAuthError.USE_DPOP_NONCE, headers="DPoP-Nonce: n1\r\n")
    talks = iter([nonce, respond(TOKEN.model_dump_json().encode())])

    def answer(line: socket.socket, over: threading.Event) -> None:
        next(talks)(line, over)

    token = client(answer).fetch_session("code")
    assert token == "at-1"
    first, second = (request.partition(b"\r\n\r\n")[2] for request in servers[0].requests)
    assert first == second
