"""How this customer wants to see and reach the screen (K10); the next one starts with the usual settings."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AccessModel(QObject):
    """Large text, high contrast, no motion, everything low enough to be reached from a wheelchair."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on: frozenset[str] = frozenset()

    def _set(self, name: str, value: bool) -> None:
        following = self._on | {name} if value else self._on - {name}
        if following != self._on:
            self._on = following
            self.changed.emit()

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        """Whether text is 1.3 times as large."""
        return "large_text" in self._on

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether the dark ground with 7:1 contrast is shown."""
        return "high_contrast" in self._on

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether nothing moves."""
        return "reduced_motion" in self._on

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether everything stands in the lower part of a high screen."""
        return "lowered" in self._on

    @property
    def any_on(self) -> bool:
        """Whether anything differs from the usual, for Python."""
        return bool(self._on)

    @Property(bool, notify=changed)
    def anyOn(self) -> bool:
        """Whether anything differs from the usual."""
        return bool(self._on)

    @Slot(bool)
    def setLargeText(self, value: bool) -> None:
        """Switch large text."""
        self._set("large_text", value)

    @Slot(bool)
    def setHighContrast(self, value: bool) -> None:
        """Switch high contrast."""
        self._set("high_contrast", value)

    @Slot(bool)
    def setReducedMotion(self, value: bool) -> None:
        """Switch motion off and on."""
        self._set("reduced_motion", value)

    @Slot(bool)
    def setLowered(self, value: bool) -> None:
        """Bring everything within reach, or back."""
        self._set("lowered", value)

    @Slot()
    def reset(self) -> None:
        """The usual settings again."""
        if self._on:
            self._on = frozenset()
            self.changed.emit()
