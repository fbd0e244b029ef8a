"""A client of the standards that was not written here logs in by phone: RFC 8414, RFC 8628 and RFC 9449, unchanged."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import requests
from jwskate import Jwk
from requests_oauth2client import (
    DeviceAuthorizationPollingJob,
    DPoPKey,
    DPoPToken,
    OAuth2Client,
)
from requests_oauth2client.exceptions import AccessDenied, ExpiredToken

from kiosk.store.clock import MovableClock
from kiosk.store.settings import Settings
from tests.store.demo.system import Phone
from tests.store.support import DEMO_EMAIL, DEMO_PASSWORD, Kiosk, Running


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Without TLS: the phone of this test has none."""
    return settings.model_copy(update={"public_url": "http://127.0.0.1"})


class Waiting(DeviceAuthorizationPollingJob):
    """The client's own polling, whose waiting moves the store's clock instead of taking time."""

    clock: MovableClock

    def sleep(self) -> None:
        self.clock.move(timedelta(seconds=self.interval))


def client_of(running: Running, kiosk: Kiosk) -> tuple[OAuth2Client, DPoPKey]:
    """The foreign client, set up from the store's metadata alone, with the kiosk's key."""
    assert kiosk.device_key is not None
    metadata = f"{running.url}/.well-known/oauth-authorization-server"
    told = requests.get(metadata, timeout=30).json()
    client = OAuth2Client.from_discovery_endpoint(
        metadata,
        issuer=running.url,
        client_id=kiosk.get("/v1/device").json()["device_id"],
        # This client reads every other endpoint from the metadata by itself, but not this one (RFC 8628 §4).
        device_authorization_endpoint=told["device_authorization_endpoint"],
        testing=True,
    )
    private = Jwk.from_pem(kiosk.device_key.pem())
    return client, DPoPKey(private_key=private, alg="ES256")


def polling(
    running: Running, client: OAuth2Client, key: DPoPKey, **more: Any
) -> tuple[Waiting, str, str]:
    """The client's polling job, the code's address for a phone, and the digits on the screen."""
    given = client.authorize_device(scope="account", **more)
    assert given.verification_uri_complete is not None
    job = Waiting(client, given, dpop=True, dpop_key=key)
    job.clock = running.clock
    path = given.verification_uri_complete.removeprefix("http://127.0.0.1")
    return job, running.url + path, given.other["match_digits"]


def test_a_foreign_client_completes_the_flow(running: Running, kiosk: Kiosk) -> None:
    """RFC 8628 §3 from discovery to a request with the session; the nonce of RFC 9449 §8 is asked for on the way."""
    client, key = client_of(running, kiosk)
    job, url, digits = polling(running, client, key, prompt="login", ui_locales="de")
    assert job() is None
    phone = Phone()
    assert "Auf diesem Bildschirm anmelden?" in phone.get(url).text
    phone.post(url, answer="yes", digits=digits)
    assert job() is None
    done = phone.post(
        f"{running.url}/account/log-in",
        email=DEMO_EMAIL,
        password=DEMO_PASSWORD,
        next="/account/screen",
    )
    assert "Sehen Sie auf den Bildschirm" in done.text
    token = job()
    assert isinstance(token, DPoPToken)
    assert token.scope == "account"
    session = requests.get(f"{running.url}/v1/sessions/current", auth=token, timeout=30)
    assert session.json()["profile"]["email"] == DEMO_EMAIL
    stolen = requests.get(
        f"{running.url}/v1/sessions/current",
        headers={"Authorization": f"Bearer {token.access_token}"},
        timeout=30,
    )
    assert stolen.status_code == 401


def test_a_foreign_client_understands_every_end(running: Running, kiosk: Kiosk) -> None:
    """RFC 8628 §3.5: `slow_down`, `access_denied` and `expired_token` reach the client as what they are."""
    client, key = client_of(running, kiosk)
    refused, url, _ = polling(running, client, key)
    slow, _, _ = polling(running, client, key)
    slow.interval = 0
    assert [slow(), slow(), slow.interval] == [None, None, 5]
    Phone().post(url, answer="no")
    with pytest.raises(AccessDenied):
        refused()
    running.clock.move(timedelta(seconds=121))
    with pytest.raises(ExpiredToken):
        slow()
