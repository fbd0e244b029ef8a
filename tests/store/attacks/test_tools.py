"""The tools that attack the store can fail: each of their checks finds what it looks for."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from kiosk.store.tables import METADATA
from tests.checks.project import ROOT
from tools.fuzz.answers import Answers, texts
from tools.kill_store.points import JOBS, WEB, Moment

SAFE = {
    "content-type": "application/problem+json",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'",
    "referrer-policy": "no-referrer",
}


def answer(status: int, body: object, **headers: str) -> requests.Response:
    found = requests.Response()
    found.status_code = status
    found.headers.update(SAFE | {name.replace("_", "-"): value for name, value in headers.items()})
    found._content = json.dumps(body).encode()
    return found


def problem(**changes: object) -> dict[str, object]:
    return {"title": "The request is not valid.", "status": 422, "code": "invalid"} | changes


@pytest.mark.parametrize(
    ("given", "word"),
    [
        (answer(500, problem(status=500, code="internal")), "answered 500"),
        (answer(422, problem(status=404)), "a problem of 404"),
        (answer(422, {"detail": "no"}), "no problem"),
        (answer(422, problem(), content_type="application/json"), "as application/json"),
        (answer(422, problem(title="hunter2hunter2")), "repeated"),
        (answer(422, problem(fields=[{"field": "a b", "reason": "x"}])), "field's name"),
    ],
)
def test_the_fuzz_finds_what_is_wrong(given: requests.Response, word: str) -> None:
    found = list(Answers(["email"]).wrong(given, "/v1/x", texts({"email": "hunter2hunter2"})))
    assert any(word in each for each in found), found


def test_the_fuzz_finds_nothing_in_what_is_right() -> None:
    given = answer(422, problem(fields=[{"field": "lines.0.vin", "reason": "missing"}]))
    assert list(Answers(["vin"]).wrong(given, "/v1/x", texts({"vin": "hunter2hunter2"}))) == []


@pytest.mark.parametrize(
    ("page", "right"),
    [
        ('<input name="email" value="hunter2hunter2">', True),
        ("<textarea rows=4>hunter2hunter2</textarea>", True),
        ("<option selected>hunter2hunter2</option>", True),
        ("<option>hunter2hunter2</option>", False),
        ("<p>hunter2hunter2</p>", False),
        ('<input value="">hunter2hunter2', False),
        ('<a href="hunter2hunter2">', False),
    ],
)
def test_the_fuzz_lets_a_form_show_again_what_was_typed(page: str, right: bool) -> None:
    given = answer(422, {}, content_type="text/html")
    given._content = page.encode()
    found = list(Answers([]).wrong(given, "/help/write", texts({"email": "hunter2hunter2"})))
    assert (found == []) is right, found


@pytest.mark.parametrize("point", [*WEB, *JOBS], ids=lambda point: point.name)
def test_every_named_point_names_a_table_or_a_call(point: object) -> None:
    """A table that was renamed would be a point at which nothing ever dies."""
    what, moment = point.what, point.moment  # type: ignore[attr-defined]  # of the parameter's own type
    if moment in (Moment.ASKING, Moment.ASKED):
        assert what in {
            "register",
            "activate",
            "charge",
            "refund",
            "draw",
            "deactivate",
            "forget_card",
            "send",
        }
    else:
        verb, table = what.split()
        assert verb in ("INSERT", "UPDATE", "DELETE")
        assert table in METADATA.tables


def test_a_trap_kills_its_process_and_leaves_its_name(tmp_path: Path) -> None:
    note = tmp_path / "note"
    program = (
        "from sqlalchemy import create_engine, text\n"
        "from tools.kill_store.points import Moment, Orders, Point, Trap\n"
        "point = Point('half done', Moment.WRITTEN, 'INSERT things')\n"
        f"Trap((point,), Orders(frozenset({{'half done'}}), 1.0, 1, {str(note)!r})).set()\n"
        f"engine = create_engine('sqlite:///{tmp_path}/x.sqlite3')\n"
        "with engine.begin() as connection:\n"
        "    connection.execute(text('CREATE TABLE things (a)'))\n"
        "with engine.begin() as connection:\n"
        "    connection.execute(text('INSERT INTO things VALUES (1)'))\n"
        "    print('lived on')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (-signal.SIGKILL, b""), done.stderr
    assert note.read_text("utf-8") == "half done"
