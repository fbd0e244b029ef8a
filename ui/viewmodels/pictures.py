"""The pictures of cars: fetched by the core on a worker, checked, and laid where Qt can load them by itself.

They do not come through an image provider: Qt 6.12 holds its picture lock while it calls one, so a provider written in
Python and a screen that cancels a picture wait for each other for ever (tried).
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Property, QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement

from kiosk.domain.vehicle import Vehicle
from ui.core import LateCore
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WIDTH_PX = 1200
"""The width asked for: large enough for every screen, one file for all of them."""
LARGEST_SIDE_PX = 4096
LARGEST_BYTES = 8 * 1024 * 1024
_log = logging.getLogger(__name__)


class PictureUnusable(ValueError):
    """What came is no PNG of sensible size."""


def check(png: bytes) -> bytes:
    """The same bytes, if they are a PNG that can be shown; raises PictureUnusable."""
    buffer = QBuffer()
    buffer.setData(QByteArray(png))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if len(png) > LARGEST_BYTES or not size.isValid():
        raise PictureUnusable
    if max(size.width(), size.height()) > LARGEST_SIDE_PX or reader.read().isNull():
        raise PictureUnusable
    return png


@QmlElement
class PicturesModel(QObject):
    """Ask for `url` in a binding that reads `revision`: it is empty at first and asked again when a picture is there."""

    changed = Signal()

    def __init__(self, tasks: Tasks, core: LateCore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._core = core
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-pictures-"))
        self._urls: dict[tuple[str, str], QUrl] = {}
        self._asked: set[tuple[str, str]] = set()
        self._revision = 0

    @Property(int, notify=changed)
    def revision(self) -> int:
        """Grows with every picture that arrives."""
        return self._revision

    def expect(self, vehicle: Vehicle | None) -> None:
        """A car is known: its picture will be wanted, before any screen asks."""
        if vehicle is not None:
            self.url(vehicle.body.value, vehicle.paint)

    @Slot(str, str, result=QUrl)
    def url(self, body: str, paint: str) -> QUrl:
        """Where the picture of this body in this paint lies; empty while it is fetched or cannot be had."""
        key = (body, paint)
        if body and paint and key not in self._asked:
            self._asked.add(key)
            self._tasks.run_for_kiosk(
                lambda: self._fetch(body, paint),
                lambda path: self._arrived(key, path),
                lambda code, _: _log.info("no picture of %s: %s", body, code),
            )
        return self._urls.get(key, QUrl())

    def retry(self) -> None:
        """The store can be reached again: ask once more for what did not come."""
        if self._asked != set(self._urls):
            self._asked = set(self._urls)
            self._revision += 1
            self.changed.emit()

    def close(self) -> None:
        """Remove the files."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _fetch(self, body: str, paint: str) -> Path:
        png = check(self._core.usecases.car_picture(body, paint, WIDTH_PX))
        path = self._folder / f"{uuid4()}.png"
        path.write_bytes(png)
        return path

    def _arrived(self, key: tuple[str, str], path: Path) -> None:
        self._urls[key] = QUrl.fromLocalFile(str(path))
        self._revision += 1
        self.changed.emit()
