"""The numbers for Prometheus: by route, never by path; on a port of their own; what waits, as the database says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import requests
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families

from kiosk.store.database import uuid7
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.operations import metrics
from tests.store.support import VIN, Kiosk, Running, account_body


@pytest.fixture
def port(running: Running) -> Iterator[int]:
    """Where Prometheus would ask."""
    with metrics.exposed(running.store, 0, processes=1) as number:
        yield number


def told(port: int) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    """Every sample by its name and labels."""
    answer = requests.get(f"http://127.0.0.1:{port}/metrics", timeout=10)
    assert answer.status_code == 200
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def plain(port: int, name: str) -> float:
    return told(port)[name, frozenset()]


def requests_so_far(method: str, route: str, status: str) -> float:
    labels = {"method": method, "route": route, "status": status}
    return REGISTRY.get_sample_value("store_requests_total", labels) or 0.0


def test_requests_are_counted_and_timed_by_route(kiosk: Kiosk, port: int) -> None:
    route = "/v1/vehicles/{vin}"
    before = requests_so_far("GET", route, "200")
    assert kiosk.get(f"/v1/vehicles/{VIN}").status_code == 200
    assert kiosk.get(f"/v1/vehicles/{VIN}").status_code == 200
    assert requests_so_far("GET", route, "200") == before + 2
    labels = frozenset({("method", "GET"), ("route", route)})
    found = told(port)
    assert found["store_request_duration_seconds_count", labels] >= 2


def test_no_label_comes_from_a_customer(kiosk: Kiosk, port: int) -> None:
    """A path, a method or a name that somebody makes up must neither show nor make a new series."""
    before = requests_so_far("other", metrics.UNKNOWN_ROUTE, "404")
    for path in (f"/v1/vehicles/{VIN}", "/confirm/a-secret-link", "/nothing/a-secret-link"):
        kiosk.get(path)
    kiosk.call("ASECRETMETHOD", "/nothing")
    kiosk.post("/v1/accounts", account_body(email="secret@example.org"))
    text = requests.get(f"http://127.0.0.1:{port}/metrics", timeout=10).text
    for hidden in (VIN, "a-secret-link", "secret@", "ASECRETMETHOD"):
        assert hidden not in text
    assert requests_so_far("other", metrics.UNKNOWN_ROUTE, "404") == before + 1


def test_what_is_refused_before_any_route_is_counted_too(kiosk: Kiosk) -> None:
    before = requests_so_far("POST", metrics.UNKNOWN_ROUTE, "413")
    answer = kiosk.call("POST", "/v1/sessions", data=b"x" * 300_000)
    assert answer.status_code == 413
    after = requests_so_far("POST", metrics.UNKNOWN_ROUTE, "413")
    assert after == before + 1


def test_what_waits_is_counted_as_the_database_says(
    running: Running, kiosk: Kiosk, port: int
) -> None:
    assert plain(port, "store_database_up") == 1
    assert plain(port, "store_mails_waiting") == 0
    kiosk.create_account()
    with running.work() as work:
        jobs.put(work, JobKind.EXPIRE, uuid7(), at=work.now - timedelta(minutes=5))
        jobs.put(work, JobKind.EXPIRE, uuid7(), at=work.now + timedelta(minutes=5))
        lost = Job(
            kind=JobKind.REMIND,
            subject=uuid7(),
            period="",
            due_at=work.now,
            parked=True,
            settled_at=work.now,
        )
        work.session.add(lost)
    assert plain(port, "store_mails_waiting") == 1
    assert plain(port, "store_jobs_due") == 1
    assert 300 <= plain(port, "store_jobs_late_seconds") < 400
    assert plain(port, "store_jobs_parked") == 1


def test_a_database_that_is_away_is_a_number_too(
    running: Running, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.store.database import Database

    away = Database("postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    monkeypatch.setattr(running.store, "database", away)
    assert plain(port, "store_database_up") == 0
    assert ("store_jobs_due", frozenset()) not in told(port)
    away.close()


def test_kiosks_and_phones_see_no_numbers(kiosk: Kiosk) -> None:
    assert kiosk.get("/metrics").status_code == 404


def test_the_numbers_are_for_this_machine_only(port: int) -> None:
    """The listener is bound to loopback, whatever the store itself listens on."""
    assert metrics.LOOPBACK == "127.0.0.1"
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://127.0.0.2:{port}/metrics", timeout=5)
