"""What a supervisor and a load balancer ask: does it live, can it do its work."""

from __future__ import annotations

import pytest
import requests
from sqlalchemy import text

from kiosk.store.app import create_app
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.settings import Settings
from tests.store.support import Running


def ask(running: Running, path: str) -> requests.Response:
    return requests.get(running.url + path, timeout=10)


def test_a_store_that_works_is_alive_and_ready(running: Running) -> None:
    assert ask(running, "/healthz").json() == {"status": "ok"}
    answer = ask(running, "/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready"})


def test_a_schema_of_another_version_is_not_ready(running: Running) -> None:
    """Traffic must not reach code that does not know the database, older or newer."""
    with running.work() as work:
        work.session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    answer = ask(running, "/readyz")
    assert answer.status_code == 503
    assert answer.json()["fields"] == [{"field": "schema", "reason": "other_version"}]
    assert answer.headers["retry-after"]
    assert ask(running, "/healthz").status_code == 200


@pytest.fixture
def unreachable(settings: Settings) -> Settings:
    """A store whose database server is not there."""
    url = "postgresql+psycopg://nobody@127.0.0.1:1/nothing"
    return settings.model_copy(update={"database_url": url})


def test_without_its_database_it_lives_and_is_not_ready(unreachable: Settings) -> None:
    app = create_app(unreachable, send_mail=False, carry_on=False)
    with Serving(app, Port("127.0.0.1")) as serving:
        assert requests.get(f"{serving.url}/healthz", timeout=10).status_code == 200
        answer = requests.get(f"{serving.url}/readyz", timeout=10)
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        assert answer.json()["fields"] == [{"field": "database", "reason": "unreachable"}]
        assert requests.get(f"{serving.url}/v1/health", timeout=10).status_code == 503
