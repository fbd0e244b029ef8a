"""Sees every touch, click and key of the window before any control does: signs of life, scans, settled pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.visit import Stage
from ui.scanner import Scanner
from ui.viewmodels.root import KioskModel

_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_LIFE = _PRESSES | {
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}
_ANSWERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape}


class IdleWatch(QObject):
    """An event filter on the window; `close` takes it off again."""

    def __init__(self, window: QQuickWindow, kiosk: KioskModel) -> None:
        super().__init__(window)
        self._window = window
        self._kiosk = kiosk
        self.scanner = Scanner(self._scanned, parent=self)
        window.installEventFilter(self)

    def close(self) -> None:
        """Watch no longer."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event on its way; True keeps it from the controls."""
        kind = event.type()
        if kind in _LIFE:
            self._kiosk.idle_model.activity()
            if kind in _PRESSES:
                # A page that still slides stands where it belongs before the press looks for its button.
                self._kiosk.pressed.emit()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        idle = self._kiosk.idle_model
        warned = idle.warns
        idle.moreTime()
        if self.scanner.key(event):
            return True
        if warned and event.key() in _ANSWERS:
            # The key answered the warning, not the button that has the focus below it.
            return True
        return self._types_vin(event)

    def _types_vin(self, event: QKeyEvent) -> bool:
        """On the VIN screen characters go to the VIN even when no field has the focus."""
        text = event.text()
        if self._kiosk.visit_model.visit.stage is not Stage.VIN or not text.isprintable():
            return False
        if not text or event.key() in _ANSWERS or self._in_a_field():
            return False
        self._kiosk.vin_model.type(text)
        return True

    def _in_a_field(self) -> bool:
        focused: QObject | None = self._window.activeFocusItem()
        return focused is not None and focused.property("keyboardLayout") is not None

    def _scanned(self, raw: str, *, submit: bool) -> bool:
        if self._kiosk.visit_model.visit.stage is Stage.VIN:
            self._kiosk.vin_model.scan(raw, submit=submit)
            return True
        # Elsewhere a label means nothing; but in a field somebody may type that fast.
        return not self._in_a_field()
