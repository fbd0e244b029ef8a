"""Writes what the store says about itself as one JSON object a line, without a word about any customer.

A message may name ids, kinds and counts. What an error says is left out, because drivers quote the values that they
stumbled over: its type and the lines that led to it stay.
"""

import json
import logging
import sys
import threading
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

FIELDS = "fields"
"""The name under which a log call hands over values of its own: `extra={FIELDS: {...}}`."""
LAST_FRAMES = 30

log = logging.getLogger(__name__)


class JsonLines(logging.Formatter):
    """One record, one line."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON; `at` is UTC."""
        told: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "process": record.process,
            "message": record.getMessage().strip(),
        }
        fields = getattr(record, FIELDS, None)
        if isinstance(fields, Mapping):
            told |= fields
        if record.exc_info and record.exc_info[1] is not None:
            told["error"] = _error(record.exc_info[1])
        return json.dumps(told, ensure_ascii=True, default=str)


def configure() -> None:
    """Send every log record of this process to standard error; errors that nobody caught too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)
    # Their requests carry tokens, mail addresses and VINs in their paths.
    for talkative in ("urllib3", "httpx", "stripe", "sqlalchemy", "weasyprint", "fontTools"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def _error(error: BaseException) -> dict[str, Any]:
    frames = traceback.extract_tb(error.__traceback__)[-LAST_FRAMES:]
    told: dict[str, Any] = {
        "type": f"{type(error).__module__}.{type(error).__qualname__}",
        "frames": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames],
    }
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        told["cause"] = f"{type(cause).__module__}.{type(cause).__qualname__}"
    return told


def _uncaught(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("the process ends", exc_info=(kind, error, where))


def _uncaught_in_thread(told: threading.ExceptHookArgs) -> None:
    error = told.exc_value
    if error is not None:
        log.critical("a thread ended", exc_info=(told.exc_type, error, told.exc_traceback))
