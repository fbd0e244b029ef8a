"""Hears every warning of Qt, QML, Python and the product's own log while a journey runs."""

from __future__ import annotations

import logging
import re
import warnings
from types import TracebackType
from typing import Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HARMLESS = re.compile(
    r"This plugin does not support (propagateSizeHints|raise|grabbing the mouse|setting window)"
)
"""The offscreen platform has no window manager to hint."""
GRAVE = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


class _Log(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(f"log: {record.name}: {record.getMessage()}")


class Complaints:
    """A context; `heard` is what was complained about. `deaf` lets the product's log through where a fault is meant."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._log = _Log(self.heard)
        self._warnings = warnings.catch_warnings()

    def __enter__(self) -> Self:
        self._warnings.__enter__()
        warnings.simplefilter("always")
        warnings.showwarning = self._warned
        logging.getLogger().addHandler(self._log)
        qInstallMessageHandler(self._said)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(self._log)
        self._warnings.__exit__(kind, error, traceback)

    def _said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if kind in GRAVE and not HARMLESS.search(message):
            self.heard.append(f"Qt: {message}")

    def _warned(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: object = None,
        line: str | None = None,
    ) -> None:
        del file, line
        self.heard.append(f"Python: {category.__name__}: {message} ({filename}:{lineno})")
