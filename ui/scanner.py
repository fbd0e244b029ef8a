"""Tells a barcode scanner, which types, from a person who types (K11).

A scanner sends its characters within milliseconds of each other and usually Return at the end. On the VIN screen its
VIN lands in the field whatever has the focus; elsewhere its Return presses no button.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.domain.vin import VIN_LENGTH

PAUSE_S = 0.1
"""A longer pause between two keys is a person's."""
SHORTEST_SCAN = 8
"""Fewer characters are no label worth reading."""

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Scanned(Protocol):
    """Takes a burst; True when it was one for this screen and its Return is not the customer's."""

    def __call__(self, raw: str, *, submit: bool) -> bool: ...


class Scanner(QObject):
    """Watches the keys of the window. `scanned` gets each burst that looks like a label."""

    def __init__(
        self,
        scanned: Scanned,
        now_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scanned = scanned
        self._now_s = now_s
        self._burst = ""
        self._last_s = float("-inf")
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(round(PAUSE_S * 1000) + 50)
        self._silence.timeout.connect(self._ended_without_return)

    def key(self, event: QKeyEvent) -> bool:
        """Look at a key press; True when it ends a scan and must not reach anybody else."""
        now_s = self._now_s()
        if now_s - self._last_s > PAUSE_S:
            self._burst = ""
        self._last_s = now_s
        if event.key() in _ENDS:
            burst, self._burst = self._burst, ""
            self._silence.stop()
            if len(burst) < SHORTEST_SCAN:
                return False
            return self._scanned(burst, submit=True)
        if event.text() and not event.modifiers() & _COMMANDS:
            self._burst += event.text()
            self._silence.start()
        return False

    @Slot()
    def _ended_without_return(self) -> None:
        burst, self._burst = self._burst, ""
        if len(burst) >= VIN_LENGTH:
            self._scanned(burst, submit=False)
