"""The brand's names and customer care, as the screens show them (R86, R87)."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.brand import Brand

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BrandModel(QObject):
    """Constant but for `openNow`, which is looked at afresh by `refresh` when the contact sheet opens."""

    changed = Signal()

    def __init__(self, brand: Brand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._brand = brand
        self._open = False
        self.refresh()

    @property
    def brand(self) -> Brand:
        """The brand's data."""
        return self._brand

    @Property(str, constant=True)
    def storeName(self) -> str:
        """The store's name, as in the top bar."""
        return self._brand.store_name

    @Property(str, constant=True)
    def make(self) -> str:
        """The make of the cars."""
        return self._brand.make

    @Property(str, constant=True)
    def appName(self) -> str:
        """The maker's phone app (R2)."""
        return self._brand.app_name

    @Property(str, constant=True)
    def phone(self) -> str:
        """Customer care's number, as one writes it, never broken over two lines (R86)."""
        return self._brand.contact.unbroken_phone

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def post(self) -> list[str]:
        """Customer care's address, line by line (R87)."""
        return list(self._brand.contact.post)

    @Property(str, constant=True)
    def opens(self) -> str:
        """When the line opens, as HH:mm in the market's time."""
        return self._brand.contact.opens.strftime("%H:%M")

    @Property(str, constant=True)
    def closes(self) -> str:
        """When the line closes, as HH:mm in the market's time."""
        return self._brand.contact.closes.strftime("%H:%M")

    @Property(bool, notify=changed)
    def openNow(self) -> bool:
        """Whether the line is open (R86)."""
        return self._open

    @Slot()
    def refresh(self) -> None:
        """Look at the clock."""
        now = self._brand.contact.open_at(datetime.now(UTC))
        if now != self._open:
            self._open = now
            self.changed.emit()
