"""What the store writes about itself: JSON, one record a line, and nothing of any customer in it."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.store.operations.logs import FIELDS, JsonLines

CANARY = "noor.canary@example.org"


@pytest.fixture
def written() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    """A logger and what it has written."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    logger = logging.getLogger("a.logger.of.this.test")
    logger.propagate = False
    logger.addHandler(handler)
    yield logger, stream
    logger.removeHandler(handler)


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_record_is_one_line_of_json(written: tuple[logging.Logger, io.StringIO]) -> None:
    logger, stream = written
    logger.warning("first\nsecond: %s", 5)
    logger.warning("request", extra={FIELDS: {"route": "/v1/orders", "status": 201}})
    first, second = lines(stream)
    assert (first["message"], first["level"]) == ("first\nsecond: 5", "warning")
    assert str(first["at"]).endswith("+00:00")
    assert (second["route"], second["status"]) == ("/v1/orders", 201)


def test_an_error_is_named_and_located_and_never_quoted(
    written: tuple[logging.Logger, io.StringIO],
) -> None:
    """Drivers quote the values they stumble over: `Key (email)=(…) already exists`."""
    logger, stream = written

    def fails() -> None:
        try:
            raise LookupError(CANARY)
        except LookupError as cause:
            raise ValueError(f"Key (email)=({CANARY}) already exists") from cause

    try:
        fails()
    except ValueError:
        logger.exception("a job failed")
    (line,) = lines(stream)
    error = line["error"]
    assert isinstance(error, dict)
    assert (error["type"], error["cause"]) == ("builtins.ValueError", "builtins.LookupError")
    assert error["frames"][-1].endswith(" fails")
    assert CANARY not in stream.getvalue()


@pytest.mark.parametrize(
    "failing",
    [
        "raise ValueError(sys.argv[1])",
        "threading.Thread(target=int, args=(sys.argv[1],)).start()",
        "warnings.warn('a library warns')",
        "logging.getLogger('urllib3').info(sys.argv[1])",
    ],
)
def test_what_nobody_caught_is_json_without_values_too(failing: str) -> None:
    program = (
        "import logging, sys, threading, warnings\n"
        "from kiosk.store.operations import logs\n"
        f"logs.configure()\n{failing}\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, CANARY],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == ""
    assert CANARY not in done.stderr
    told = [json.loads(line) for line in done.stderr.splitlines()]
    assert len(told) == (0 if "urllib3" in failing else 1), done.stderr
