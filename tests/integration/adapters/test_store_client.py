"""The store client: what each answer means, whoever gave it (DESIGN §5)."""

import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID, uuid4

import jwt
import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.http import HttpClient
from kiosk.adapters.store_client import StoreClient, enrol
from kiosk.contract.base import Reply
from kiosk.contract.problems import Code, Problem
from kiosk.contract.vehicles import VehicleFound
from kiosk.domain.account import AccountForm
from kiosk.ports.store import (
    DeviceRevoked,
    SessionOver,
    StoreBusy,
    StoreRefused,
    StoreUnreachable,
)
from tests.examples import CAR, VIN, accepted, new_order, problem
from tests.integration.adapters.servers import RawServer, Talk, raw_server, respond

KEY = DeviceKey.new()
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
Client = Callable[[Talk], StoreClient]


@pytest.fixture
def servers() -> list[RawServer]:
    return []


@pytest.fixture
def client(servers: list[RawServer]) -> Iterator[Client]:
    from contextlib import ExitStack

    with ExitStack() as stack:

        def make(talk: Talk) -> StoreClient:
            http = HttpClient()
            server = stack.enter_context(raw_server(talk))
            stack.callback(http.close)
            servers.append(server)
            return StoreClient(http, server.url, KEY, SystemClock())

        yield make


def proof_of(request: bytes) -> str:
    """The proof that a request carries."""
    head = request.partition(b"\r\n\r\n")[0].decode()
    [proof] = [row[6:] for row in head.split("\r\n") if row.startswith("DPoP: ")]
    return proof


def proof_in(request: bytes) -> dict[str, Any]:
    """What the proof of a request says, once another library has verified its signature."""
    proof = proof_of(request)
    key = jwt.PyJWK(jwt.get_unverified_header(proof)["jwk"])
    claims: dict[str, Any] = jwt.decode(proof, key, algorithms=["ES256"])
    return claims


def json_of(reply: Reply) -> bytes:
    return reply.model_dump_json().encode()


def refusal(code: Code, status: int, headers: str = "", retry_after_s: int | None = None) -> Talk:
    body = Problem(title="No", status=status, code=code, retry_after_s=retry_after_s)
    return respond(
        json_of(body),
        status=f"{status} No",
        content_type="application/problem+json; charset=utf-8",
        headers=headers,
    )


def test_r34_a_car_is_found(client: Client, servers: list[RawServer]) -> None:
    """R34: the car comes back whole, and the request names this kiosk."""
    store = client(respond(json_of(VehicleFound(vehicle=CAR))))
    assert store.vehicle(VIN) == CAR
    assert servers[0].requests[0].startswith(f"GET /v1/vehicles/{VIN} ".encode())
    claims = proof_in(servers[0].requests[0])
    assert (claims["htm"], claims["htu"]) == ("GET", f"{servers[0].url}/v1/vehicles/{VIN}")


def test_an_order_carries_its_customer_and_its_key(
    client: Client, servers: list[RawServer]
) -> None:
    """DESIGN §4: the order's id is its idempotency key; the session is that of the order's own customer."""
    order = new_order()
    store = client(respond(json_of(accepted(order)), status="201 Created"))
    assert store.place_order("session-1", order).number == "2026-000123"
    request = servers[0].requests[0]
    assert f"\r\nIdempotency-Key: {order.order_id}\r\n".encode() in request
    assert b"\r\nAuthorization: DPoP session-1\r\n" in request
    assert json.loads(request.rpartition(b"\r\n\r\n")[2])["order_id"] == str(order.order_id)


def test_a_field_newer_than_this_kiosk_is_ignored(client: Client) -> None:
    """A store may say more than this version knows, also inside a value."""
    body = json.loads(json_of(VehicleFound(vehicle=CAR)))
    body["new"] = body["vehicle"]["new"] = 1
    assert client(respond(json.dumps(body).encode())).vehicle(VIN) == CAR


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param(respond(b"<html>Sign in</html>", content_type="text/html"), id="HTML 200"),
        pytest.param(respond(b"", status="302 Found", headers="Location: /\r\n"), id="redirect"),
        pytest.param(respond(b"{}", content_type="text/plain"), id="another content type"),
        pytest.param(respond(b"{}"), id="not what was promised"),
        pytest.param(respond(b'{"vehicle": NaN}'), id="NaN"),
        pytest.param(respond(b"", status="204 No Content"), id="no content"),
        pytest.param(
            respond(b"<html>", status="403 No", content_type="text/html"), id="a proxy's 403"
        ),
        pytest.param(respond(b"{}", status="404 No"), id="a 404 of something else"),
        pytest.param(
            respond(b"{}", status="404 No", content_type="application/problem+json"),
            id="an empty problem",
        ),
    ],
)
def test_what_is_not_the_store_is_no_answer(client: Client, talk: Talk) -> None:
    """A captive portal or a proxy is not believed, whatever its status."""
    with pytest.raises(StoreUnreachable):
        client(talk).vehicle(VIN)


@pytest.mark.parametrize(
    ("talk", "retry_after_s", "maybe_acted"),
    [
        (refusal(Code.RATE_LIMITED, 429, "Retry-After: 7\r\n"), 7.0, False),
        (refusal(Code.RATE_LIMITED, 429, retry_after_s=9), 9.0, False),
        (respond(b"slow down", status="429 No", content_type="text/plain"), None, False),
        (refusal(Code.UNAVAILABLE, 503, "Retry-After: 30\r\n"), 30.0, False),
        (refusal(Code.INTERNAL, 500), None, True),
        (respond(b"<html>", status="502 Bad", content_type="text/html"), None, True),
        (respond(b"", status="504 Late", headers="Retry-After: soon\r\n"), None, True),
        (refusal(Code.IDEMPOTENCY_IN_FLIGHT, 409), 1.0, True),
        (refusal(Code.RATE_LIMITED, 429, "Retry-After: -5\r\n"), 0.0, False),
        (refusal(Code.RATE_LIMITED, 429, "Retry-After: 99999999\r\n"), 3600.0, False),
        (
            refusal(Code.UNAVAILABLE, 503, "Retry-After: Thu, 01 Jan 2015 00:00:00 GMT\r\n"),
            0.0,
            False,
        ),
    ],
)
def test_a_busy_store_says_when_to_come_back(
    client: Client, talk: Talk, retry_after_s: float | None, maybe_acted: bool
) -> None:
    """429 and 503 did nothing; any other 5xx may have."""
    with pytest.raises(StoreBusy) as busy:
        client(talk).place_order("s", new_order())
    assert busy.value.retry_after_s == retry_after_s
    assert busy.value.maybe_acted is maybe_acted


def test_errors_that_have_a_name_of_their_own(client: Client) -> None:
    """A session that ended, a kiosk that is revoked (K6), and what the store refuses."""
    with pytest.raises(SessionOver):
        client(refusal(Code.NOT_SIGNED_IN, 401)).contracts("s")
    with pytest.raises(DeviceRevoked):
        client(refusal(Code.DEVICE_UNKNOWN, 401)).device_settings()
    with pytest.raises(StoreRefused) as refused:
        client(refusal(Code.VEHICLE_UNKNOWN, 404)).vehicle(VIN)
    assert refused.value.problem.code is Code.VEHICLE_UNKNOWN


def test_a_picture_is_a_picture(client: Client, servers: list[RawServer]) -> None:
    """R34: a PNG with its ETag; 304 leaves the one held; anything else is no picture."""
    made = client(respond(PNG, content_type="image/png", headers='ETag: "a"\r\n'))
    picture = made.car_picture("suv", "KVK", 800, "")
    assert (picture.png, picture.etag) == (PNG, '"a"')
    unchanged = client(respond(b"", status="304 Not Modified", headers='ETag: "a"\r\n'))
    assert unchanged.car_picture("suv", "KVK", 800, '"a"').png == b""
    assert b'\r\nIf-None-Match: "a"\r\n' in servers[1].requests[0]
    for talk in (
        respond(b"<svg/>", content_type="image/png"),
        respond(PNG, content_type="text/html"),
    ):
        with pytest.raises(StoreUnreachable):
            client(talk).car_picture("suv", "KVK", 800, "")
    with pytest.raises(StoreUnreachable):
        client(respond(b"", status="304 Not Modified")).car_picture("suv", "KVK", 800, "")


def test_a_picture_path_cannot_be_led_astray(client: Client, servers: list[RawServer]) -> None:
    """A paint that looks like a path stays one part of the path."""
    client(respond(PNG, content_type="image/png")).car_picture("suv", "../../x?y#z", 800, "")
    assert (
        servers[0]
        .requests[0]
        .startswith(b"GET /v1/pictures/cars/suv/..%2F..%2Fx%3Fy%23z?width=800 ")
    )


def test_what_breaks_the_contract_is_refused_before_it_is_sent(
    client: Client, servers: list[RawServer]
) -> None:
    """R7: a password that is too short is refused like the store would, and its text is in no error."""
    form = AccountForm("A", "B", "a@example.org", "hunter2", "NL", "nl", adult=True)
    store = client(respond())
    with pytest.raises(StoreRefused) as refused:
        store.create_account(form, uuid4())
    assert refused.value.problem.code is Code.INVALID
    assert [wrong.field for wrong in refused.value.problem.fields] == ["password"]
    assert "hunter2" not in repr(refused.value.problem)
    assert servers[0].requests == []


def test_k6_enrolling_shows_the_key_and_nothing_of_its_private_half(
    servers: list[RawServer],
) -> None:
    """K6: the code makes the key's holder a kiosk."""
    body = json.dumps({"device_id": str(UUID(int=7))}).encode()
    http = HttpClient()
    with raw_server(respond(body, status="201 Created")) as server:
        enrolled = enrol(http, server.url, "ABCD2345", KEY, SystemClock())
        assert enrolled.device_id == UUID(int=7)
        head = jwt.get_unverified_header(proof_of(server.requests[0]))
        assert set(head["jwk"]) == {"kty", "crv", "x", "y"}
        assert proof_in(server.requests[0])["htm"] == "POST"
    http.close()


def test_problems_are_read_with_their_fields() -> None:
    """RFC 9457: the example body is one the client reads."""
    assert Problem.model_validate_json(json_of(problem())).code is Code.PRICE_CHANGED
