"""A code that a phone takes over from the screen: QR, address and letters to type instead, two digits (RFC 8628 §3.3)."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QDeadlineTimer, QObject, QTimer, QUrl, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RENEW_EARLY_S = 30
"""A code is renewed this long before it ends: whoever scans it at the last moment still has time for the digits."""


@dataclass(frozen=True)
class PhoneCode:
    """One code as the store gave it; `qr` is drawn from `scanned` before it is shown."""

    scanned: str
    address: str
    letters: str
    digits: str
    lives_s: int
    qr: str = ""

    def drawn(self, draw: Callable[[str], str]) -> PhoneCode:
        """The same with its QR code as a data URL; takes a moment, so not on the GUI thread."""
        svg = draw(self.scanned)
        return replace(
            self, qr=f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"
        )


@QmlElement
class PhoneCodeModel(QObject):
    """The code that is shown, if any; `ending` comes in time for the next one."""

    changed = Signal()
    ending = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code: PhoneCode | None = None
        self._until = QDeadlineTimer(0)
        self._life = QTimer(self)
        self._life.setSingleShot(True)
        self._life.timeout.connect(self.ending)

    @property
    def now(self) -> PhoneCode | None:
        """The code that is shown, for Python."""
        return self._code

    @property
    def dead(self) -> bool:
        """Whether the code's time is over."""
        return self._until.hasExpired()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether there is a code to show."""
        return self._code is not None

    @Property(QUrl, notify=changed)
    def qr(self) -> QUrl:
        """The QR code as a data URL; empty while there is none."""
        return QUrl("" if self._code is None else self._code.qr)

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address to type instead, without its scheme."""
        return "" if self._code is None else self._code.address.split("://", 1)[-1]

    @Property(str, notify=changed)
    def userCode(self) -> str:
        """The letters to type there."""
        return "" if self._code is None else self._code.letters

    @Property(str, notify=changed)
    def matchDigits(self) -> str:
        """The two digits that the phone asks for."""
        return "" if self._code is None else self._code.digits

    def show_code(self, code: PhoneCode) -> None:
        """Show this code, and ask for the next one before it ends."""
        self._code = code
        self._until = QDeadlineTimer(code.lives_s * 1000)
        self._life.start(max(1, code.lives_s - RENEW_EARLY_S) * 1000)
        self.changed.emit()

    def renew_in(self, ms: int) -> None:
        """Ask for the next one after so many milliseconds."""
        self._life.start(ms)

    def keep(self) -> None:
        """The code stays as it is: no next one is asked for."""
        self._life.stop()

    def hide(self) -> None:
        """No code any more."""
        self._life.stop()
        if self._code is not None:
            self._code = None
            self.changed.emit()
