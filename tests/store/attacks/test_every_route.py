"""What must hold of every route there is, signed by somebody who may ask it: odd bodies, and reading that changes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from fastapi.routing import iter_route_contexts
from sqlalchemy import select

from kiosk.contract.problems import MEDIA_TYPE, Problem
from kiosk.store.http.rights import names
from kiosk.store.tables import METADATA
from tools.fuzz.target import Target, target

MARKER = "hunter2hunter2"
ODD_BODIES = (
    b"",
    b"{",
    b"[]",
    b"null",
    b"true",
    b'{"a": NaN}',
    b'{"a": -Infinity}',
    b'{"a": 1e999}',
    b'{"a": 1, "a": 2}',
    b'{"a": "\\ud800"}',
    b'{"\\udfff": 1}',
    b'{"a": "\\u0000"}',
    b'{"a": "\x00"}',
    b'{"a": "\xff"}',
    b"\xff\xfe{\x00}\x00",
    b"[" * 50_000,
    b'{"a":' * 200 + b"1" + b"}" * 200,
    b'{"a": ' + b"9" * 5_000 + b"}",
    json.dumps({MARKER: MARKER}).encode(),
)
# What other tables say is not changed by reading; that a proof was used is (RFC 9449 §11.1), and when a browser that
# is signed in was last here.
NOT_COMPARED = frozenset({"used_proofs", "phone_sessions"})


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """One store for all: nothing that is sent here may change it for the next."""
    folder: Path = tmp_path_factory.mktemp("attacked")
    with target(folder) as found:
        yield found


def routes(at: Target, *methods: str) -> list[tuple[str, str]]:
    """Method and template of every route of these methods."""
    every = (name.split(" ", 1) for name in names(at.app.routes))
    return sorted((method, path) for method, path in every if method in methods)


def with_body(at: Target) -> list[tuple[str, str]]:
    """The routes that read JSON."""
    found = []
    for path, operations in at.schema()["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {})
            if "application/json" in content:
                found.append((method.upper(), path))
    return sorted(found)


def address(at: Target, template: str) -> str:
    """The path with ids that exist."""
    path = template.removesuffix("*")
    for name, known in at.known.items():
        path = path.replace(f"{{{name}}}", known[0])
    # What no example names: a well-formed id of nothing.
    while "{" in path:
        start, end = path.index("{"), path.index("}")
        path = path[:start] + "0190a3b4-0000-7000-8000-000000000000" + path[end + 1 :]
    return path


def send(at: Target, method: str, template: str, body: bytes | None) -> requests.Response:
    """One request, signed; asked for a nonce it is sent again."""
    path = address(at, template)
    answer = requests.Response()
    for _ in range(2):
        headers = {"Idempotency-Key": "a-key-of-this-test"}
        headers |= at.sign(at.rule(method, template), method, path, body)
        if body is not None:
            headers["Content-Type"] = "application/json"
        answer = requests.request(
            method, at.url + path, data=body, headers=headers, timeout=30, allow_redirects=False
        )
        at.kiosk.nonce = answer.headers.get("DPoP-Nonce", at.kiosk.nonce)
        if "use_dpop_nonce" not in answer.headers.get("WWW-Authenticate", ""):
            break
    return answer


def content(at: Target) -> dict[str, str]:
    """What stands in each table."""
    found: dict[str, str] = {}
    with at.app.state.store.work(write=False) as work:
        for table in METADATA.sorted_tables:
            if table.name not in NOT_COMPARED:
                rows = sorted(repr(tuple(row)) for row in work.session.execute(select(table)))
                found[table.name] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return found


def test_no_malformed_body_gets_past_any_route(at: Target) -> None:
    """DESIGN §5: NaN, lone surrogates, NUL, doubled names, depth, wrong types: refused as such, and never repeated."""
    found = with_body(at)
    assert len(found) >= 10
    before = content(at)
    for method, template in found:
        for body in ODD_BODIES:
            answer = send(at, method, template, body)
            where = f"{method} {template} {body[:40]!r}"
            assert answer.status_code in (422, 429), f"{where}: {answer.status_code} {answer.text}"
            assert answer.headers["content-type"] == MEDIA_TYPE, where
            Problem.model_validate_json(answer.content)
            assert MARKER not in answer.text, where
    changed = {name for name, now in content(at).items() if now != before[name]}
    # A guess that is counted is the one thing that a refusal may leave behind.
    assert changed <= {"throttles"}


def test_reading_changes_nothing(at: Target) -> None:
    """DESIGN §6: no GET changes anything, whoever asks and whatever is there."""
    reading = routes(at, "GET")
    assert len(reading) >= 20
    before = content(at)
    statuses = {}
    for method, template in reading:
        statuses[template] = send(at, method, template, None).status_code
        changed = [name for name, now in content(at).items() if now != before[name]]
        assert changed == [], f"{template} changed {changed}"
    assert all(status < 500 for status in statuses.values()), statuses
    answered = [template for template, status in statuses.items() if status in (200, 303)]
    assert len(answered) >= len(reading) * 0.7, statuses


def test_head_and_options_change_nothing_either(at: Target) -> None:
    before = content(at)
    for _method, template in routes(at, "GET", "POST", "PUT", "DELETE"):
        for method in ("HEAD", "OPTIONS", "TRACE"):
            answer = requests.request(
                method, at.url + address(at, template), timeout=30, allow_redirects=False
            )
            assert answer.status_code < 500
    assert content(at) == before


def test_a_route_for_every_line_was_walked(at: Target) -> None:
    """The walks above see what the application has, included routers and all."""
    paths = {context.path for context in iter_route_contexts(at.app.routes)}
    assert {"/v1/orders", "/phone", "/confirm/{token}", "/healthz"} <= paths
