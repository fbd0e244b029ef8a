"""A running payment provider on a loopback port, and what tests ask of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from kiosk.store.demo.serving import Port, Serving
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.settings import ProviderSettings

APPROVED = "4111111111111111"
DECLINED = "4000000000000002"
CHECK = "4000000000003220"
SHOP = "http://shop.example"


@dataclass
class Provider:
    """The provider as its callers see it: addresses, keys, a clock to move."""

    url: str
    folder: Path
    moved: list[timedelta] = field(default_factory=list)
    http: requests.Session = field(default_factory=requests.Session)

    def call(
        self, method: str, path: str, body: object = None, key: str = "", secret: str = "sk_test"
    ) -> requests.Response:
        headers = {"Authorization": f"Bearer {secret}"} | ({"Idempotency-Key": key} if key else {})
        return self.http.request(
            method, self.url + path, json=body, headers=headers, allow_redirects=False, timeout=10
        )

    def token(self, number: str = APPROVED, **changes: Any) -> requests.Response:
        card = {
            "number": number,
            "expiry_month": 12,
            "expiry_year": 2030,
            "security_code": "123",
            "cardholder": "JP ONEIL MULLER",
        }
        return self.call("POST", "/v1/tokens", card | changes, secret="pk_test")

    def setup(self, number: str = APPROVED, key: str = "key-1") -> dict[str, Any]:
        token = self.token(number).json()["token"]
        answer = self.call("POST", "/v1/setups", new_setup(token), key)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def page(self, key: str = "page-1") -> dict[str, Any]:
        body = {"reference": "order 1", "return_url": f"{SHOP}/back", "language": "nl"}
        answer = self.call("POST", "/v1/hosted-pages", body, key)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def submit(self, url: str, **form: str) -> requests.Response:
        return self.http.post(url, data=form, allow_redirects=False, timeout=10)


def new_setup(token: str) -> dict[str, str]:
    return {
        "token": token,
        "reference": "order 1",
        "return_url": f"{SHOP}/back",
        "language": "nl",
    }


def card_form(number: str = APPROVED, **changes: str) -> dict[str, str]:
    form = {
        "number": f"{number[:4]} {number[4:]}",
        "expiry": "12/30",
        "security_code": "123",
        "cardholder": "J.P. O'Neil-Müller",
    }
    return form | changes


def visible_text(html: str) -> str:
    return re.sub(r"<[^>]*>|\s+", " ", html)


@pytest.fixture
def provider(tmp_path: Path) -> Iterator[Provider]:
    port = Port("127.0.0.1")
    found = Provider(port.url, tmp_path)
    start = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    settings = ProviderSettings(
        database=tmp_path / "provider.sqlite3",
        public_url=port.url,
        publishable_key="pk_test",
        secret_key="sk_test",
        now=lambda: start + sum(found.moved, timedelta()),
    )
    app = create_provider(settings, shop_origin=SHOP)
    with Serving(app, port), found.http:
        yield found
    app.state.database.close()
