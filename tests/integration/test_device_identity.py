"""The kiosk's own key against the real store: wrong clocks, lost answers, many requests at once (K6, RFC 9449)."""

import json
import socket
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import jwt
import pytest

from kiosk import bootstrap
from kiosk.adapters import store_requests
from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.http import HttpClient
from kiosk.adapters.identity import ENROLMENT_KEY_FILE, IDENTITY_FILE, read_identity
from kiosk.adapters.store_client import StoreClient, enrol
from kiosk.config import Config
from kiosk.contract.vehicles import VehicleFound
from kiosk.ports.store import DeviceRevoked, StoreBusy, StoreRefused, StoreUnreachable
from kiosk.store.devices import service as devices
from tests.examples import CAR, VIN
from tests.integration.adapters.servers import raw_server, respond
from tests.integration.real_store import RealStore, real_store


class WrongClock(SystemClock):
    """A clock whose battery is dead."""

    def __init__(self, year: int) -> None:
        self._now = datetime(year, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealStore]:
    with real_store(tmp_path_factory.mktemp("store")) as running:
        yield running


@pytest.fixture
def http() -> Iterator[HttpClient]:
    made = HttpClient()
    yield made
    made.close()


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_kiosk_with_a_wrong_clock_works(store: RealStore, http: HttpClient, year: int) -> None:
    """K6: it enrols and asks, wherever its clock is."""
    key, clock = DeviceKey.new(), WrongClock(year)
    enrolled = enrol(http, store.url, store.code(), key, clock)
    client = StoreClient(http, store.url, key, clock)
    assert client.device_settings().device_id == enrolled.device_id


def test_many_requests_at_once_are_all_signed(store: RealStore, http: HttpClient) -> None:
    """No two proofs alike, no nonce that gets in another's way."""
    key = DeviceKey.new()
    enrol(http, store.url, store.code(), key, SystemClock())
    client = StoreClient(http, store.url, key, SystemClock())
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: client.device_settings().device_id, range(40)))
    assert len(found) == 1


def test_a_revoked_kiosk_knows_it_at_once(store: RealStore, http: HttpClient) -> None:
    """K6: at its next request."""
    key = DeviceKey.new()
    enrol(http, store.url, store.code(), key, SystemClock())
    client = StoreClient(http, store.url, key, SystemClock())
    client.device_settings()
    with store.store.work() as work:
        devices.revoke(work, devices.identify(work, key.thumbprint))
    with pytest.raises(DeviceRevoked):
        client.device_settings()


def test_the_private_key_lies_in_a_file_of_its_owner_alone(
    store: RealStore, tmp_path: Path
) -> None:
    """K6: outside the database, readable by nobody else; the key of the enrolment is gone."""
    bootstrap.enrol_kiosk(Config(store_url=store.url, data_dir=tmp_path), store.code())
    file = tmp_path / IDENTITY_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "PRIVATE KEY" in file.read_text()
    assert not (tmp_path / ENROLMENT_KEY_FILE).exists()
    bootstrap.build(Config(data_dir=tmp_path), start_sync=False).close()
    for path in tmp_path.iterdir():
        if path != file:
            assert b"PRIVATE KEY" not in path.read_bytes(), path.name


def test_an_enrolment_whose_answer_was_lost_is_finished_with_the_same_code(
    store: RealStore, tmp_path: Path
) -> None:
    """K6: the store made it a kiosk, the kiosk did not hear of it; staff type the code once more."""
    config, code = Config(store_url=store.url, data_dir=tmp_path), store.code()
    heard = store_requests.parsed

    def lost(*given: object) -> object:
        heard(*given)  # type: ignore[arg-type]  # passed on as they came
        raise StoreUnreachable("lost on its way")

    with mock.patch.object(store_requests, "parsed", lost), pytest.raises(StoreUnreachable):
        bootstrap.enrol_kiosk(config, code)
    assert read_identity(tmp_path) is None
    before = store.count("devices")
    bootstrap.enrol_kiosk(config, code)
    assert store.count("devices") == before
    assert read_identity(tmp_path) is not None


def test_a_wrong_code_leaves_the_identity_as_it_was(store: RealStore, tmp_path: Path) -> None:
    """K6: a mistyped code does not cost a kiosk the identity that works."""
    config = Config(store_url=store.url, data_dir=tmp_path)
    bootstrap.enrol_kiosk(config, store.code())
    before = read_identity(tmp_path)
    with pytest.raises(StoreRefused):
        bootstrap.enrol_kiosk(config, "BCDFGHJK")
    assert read_identity(tmp_path) == before


def test_a_store_that_goes_by_another_address_is_named(store: RealStore, http: HttpClient) -> None:
    """An operator who mistook an address is told what is wrong; no order is lost over it."""
    other = store.url.replace("127.0.0.1", "localhost")
    with pytest.raises(StoreUnreachable, match="htu") as error:
        enrol(http, other, store.code(), DeviceKey.new(), SystemClock())
    assert not error.value.maybe_acted


def test_what_is_sent_again_is_signed_again(http: HttpClient) -> None:
    """RFC 9449 §11.1: a request repeated on a fresh connection carries a proof of its own, or it would be a replay."""
    reply = VehicleFound(vehicle=CAR).model_dump_json().encode()

    def talk(line: socket.socket, over: threading.Event) -> None:
        if len(server.requests) == 2:
            line.shutdown(socket.SHUT_RDWR)
            return
        respond(reply, headers="DPoP-Nonce: next\r\n")(line, over)

    with raw_server(talk) as server:
        client = StoreClient(http, server.url, DeviceKey.new(), SystemClock())
        assert client.vehicle(VIN) == CAR
        assert client.vehicle(VIN) == CAR
        claims = [_claims(request) for request in server.requests]
    assert len({told["jti"] for told in claims}) == 3
    assert [told.get("nonce") for told in claims] == [None, "next", "next"]


def test_a_store_that_asks_for_nonces_for_ever_is_left(http: HttpClient) -> None:
    """Asked twice, the kiosk comes back later instead of turning in a circle."""
    body = json.dumps({"title": "x", "status": 401, "code": "proof_nonce_needed"}).encode()
    talk = respond(
        body,
        status="401 No",
        content_type="application/problem+json",
        headers='WWW-Authenticate: DPoP error="use_dpop_nonce"\r\nDPoP-Nonce: again\r\n',
    )
    with raw_server(talk) as server:
        client = StoreClient(http, server.url, DeviceKey.new(), SystemClock())
        with pytest.raises(StoreBusy):
            client.vehicle(VIN)
        assert len(server.requests) == 2


def _claims(request: bytes) -> dict[str, object]:
    head = request.partition(b"\r\n\r\n")[0].decode()
    [proof] = [row[6:] for row in head.split("\r\n") if row.startswith("DPoP: ")]
    return dict(jwt.decode(proof, options={"verify_signature": False}))
