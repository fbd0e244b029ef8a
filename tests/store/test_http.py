"""What holds for every request: sizes, strict JSON, problems that never repeat input, rights (DESIGN §5)."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.store.support import Kiosk, Running, account_body, new_key, problem


def test_what_a_person_may_needs_a_session_too(kiosk: Kiosk) -> None:
    """R20: device right AND person right."""
    for path in ("/v1/account/vehicles", "/v1/account/contracts"):
        problem(kiosk.get(path), 401, "not_signed_in")
    kiosk.session_token = "not a session"
    problem(kiosk.get("/v1/account/vehicles"), 401, "not_signed_in")


def test_unknown_routes_and_methods_are_problems(kiosk: Kiosk) -> None:
    problem(kiosk.get("/v1/nothing"), 404, "not_found")
    problem(kiosk.get("/v1/device/"), 404, "not_found")
    answer = kiosk.call("DELETE", "/v1/device")
    problem(answer, 405, "method_not_allowed")
    assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json"])
def test_no_documentation_pages_in_production(kiosk: Kiosk, path: str) -> None:
    problem(kiosk.get(path), 404, "not_found")


def test_headers_keep_browsers_careful(kiosk: Kiosk) -> None:
    for answer in (kiosk.get("/v1/device"), kiosk.get("/v1/nothing")):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["strict-transport-security"]
        assert "server" not in answer.headers


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b'{"email": NaN, "password": "x"}',
        b'{"email": Infinity, "password": "x"}',
        b'{"email": "a@b.nl", "email": "c@d.nl", "password": "x"}',
        b'{"email": "a\\ud800b", "password": "x"}',
        b'{"email": "a\\u0000b", "password": "x"}',
        b'{"email": "a\x00b", "password": "x"}',
        b'{"email": "a\xffb", "password": "x"}',
        b"\xef\xbb\xbf" + b'{"email": "a@b.nl", "password": "x"}',
        b'{"email": ' + b"[" * 40 + b"]" * 40 + b', "password": "x"}',
        b"[" * 100_000,
        b'{"email": ' + b"9" * 5_000 + b', "password": "x"}',
        b'{"email": 1e999, "password": "x"}',
        b'{"email": true, "password": 5}',
        b'{"email": "a@b.nl", "password": "x", "admin": true}',
        b'{"email": "a@b.nl"}',
        b'{"email": "' + b"a" * 300 + b'", "password": "x"}',
    ],
)
def test_malformed_bodies_are_422_and_nothing_else(kiosk: Kiosk, body: bytes) -> None:
    """Strict JSON: no NaN, no duplicate names, no lone surrogates, no NUL, depth at most 32 (DESIGN §5)."""
    problem(kiosk.call("POST", "/v1/sessions", data=body), 422, "invalid")


def test_depth_32_is_read_and_33_is_not(kiosk: Kiosk) -> None:
    for depth, reason in ((31, "string_type"), (33, "json_invalid")):
        nested = "[" * depth + "]" * depth
        body = f'{{"email": {nested}, "password": "x"}}'.encode()
        found = problem(kiosk.call("POST", "/v1/sessions", data=body), 422, "invalid")
        assert found["fields"][0]["reason"] == reason


def test_only_json_is_read(kiosk: Kiosk) -> None:
    body = json.dumps({"email": "a@b.nl", "password": "x"}).encode()
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""):
        answer = kiosk.call("POST", "/v1/sessions", data=body, headers={"Content-Type": kind})
        problem(answer, 415, "unsupported_media_type")


def test_a_body_may_not_exceed_256_kb_by_its_header(kiosk: Kiosk) -> None:
    body = json.dumps({"email": "a" * 300_000, "password": "x"}).encode()
    problem(kiosk.call("POST", "/v1/sessions", data=body), 413, "too_large")


def test_a_body_may_not_exceed_256_kb_as_it_comes_in(kiosk: Kiosk) -> None:
    """A chunked body names no length: it is counted as it arrives."""

    def chunks() -> Iterator[bytes]:
        yield b'{"email": "'
        for _ in range(300):
            yield b"a" * 1_000
        yield b'", "password": "x"}'

    problem(kiosk.call("POST", "/v1/sessions", data=chunks()), 413, "too_large")
    assert kiosk.get("/v1/device").status_code == 200


def test_problems_never_repeat_input(kiosk: Kiosk) -> None:
    """A secret typed into the wrong field must not come back, nor into a log (RFC 9457)."""
    marker = "hunter2hunter2"
    bodies = [
        {"email": marker, "password": [marker]},
        {"email": "a@b.nl", "password": "x", marker: marker},
        account_body(email=marker),
        account_body(country=marker, password=marker),
        account_body(contact={marker: True}),
    ]
    for body in bodies:
        for path in ("/v1/sessions", "/v1/accounts"):
            answer = kiosk.post(path, body)
            assert marker not in answer.text
            assert answer.status_code in (401, 422)
    for path in (f"/v1/orders/{marker}", f"/v1/vehicles/{marker}", f"/{marker}"):
        assert marker not in kiosk.get(path).text


def test_unknown_fields_deep_inside_are_refused(kiosk: Kiosk) -> None:
    """`extra="forbid"` reaches values that are not models themselves, such as the ways of contact."""
    contact = {"email": False, "sms": False, "phone": False, "post": False, "fax": True}
    found = problem(kiosk.post("/v1/accounts", account_body(contact=contact)), 422, "invalid")
    assert found["fields"] == [{"field": "contact.?", "reason": found["fields"][0]["reason"]}]


def test_types_are_strict(kiosk: Kiosk) -> None:
    """A number is no boolean and text is no number."""
    odd = {"adult": 1, "first_name": 5, "contact": [], "password": None, "email": True}
    for field, value in odd.items():
        problem(kiosk.post("/v1/accounts", account_body(**{field: value})), 422, "invalid")
    problem(kiosk.post("/v1/accounts", account_body(adult="true")), 422, "invalid")


def test_a_malformed_id_in_a_path_is_a_problem(kiosk: Kiosk) -> None:
    kiosk.create_account()
    found = problem(kiosk.get("/v1/orders/not-an-id"), 422, "invalid")
    assert found["fields"][0]["field"] == "path.order_id"


def test_a_key_is_needed_to_create(kiosk: Kiosk) -> None:
    """DESIGN §5: `Idempotency-Key` on every POST that creates."""
    problem(kiosk.post("/v1/accounts", account_body(), key=""), 400, "idempotency_key_missing")
    kiosk.create_account()
    vehicle = {"vin": "VF7SXHNPMMT531882"}
    problem(kiosk.post("/v1/account/vehicles", vehicle, key=""), 400, "idempotency_key_missing")
    problem(kiosk.post("/v1/account/vehicles", vehicle, key="k" * 201), 422, "invalid")


def test_health_tells_whether_the_database_answers(running: Running) -> None:
    answer = Kiosk(running.url).get("/v1/health")
    assert answer.json() == {"status": "ok"}


def test_keys_of_two_customers_never_meet(kiosk: Kiosk) -> None:
    """The same key of another customer is another request."""
    key = new_key()
    kiosk.create_account()
    first = kiosk.post("/v1/account/vehicles", {"vin": "VF7SXHNPMMT531882"}, key=key)
    kiosk.create_account()
    second = kiosk.post("/v1/account/vehicles", {"vin": "VR7ABDGXXPL204517"}, key=key)
    assert (first.status_code, second.status_code) == (201, 201)
