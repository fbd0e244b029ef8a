"""Brings the pictures of cars from the core to the screens, in the background and of limited size (DESIGN §3.9)."""

from __future__ import annotations

import logging
import re
import threading

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

from ui.core import LateCore

WIDTHS_PX = (480, 800, 1200, 1600)
"""The widths in which the store draws a car; the next larger one is asked for."""
LARGEST_SIDE_PX = 4096
_ID = re.compile(r"([a-z_]{1,20})/([a-z0-9-]{1,40})")
_log = logging.getLogger(__name__)


def stored_width(wanted_px: int) -> int:
    """The smallest width the store draws that is not smaller than the one wanted."""
    return next((width for width in WIDTHS_PX if width >= wanted_px), WIDTHS_PX[-1])


def decode(png: bytes) -> QImage:
    """The picture in these bytes; a null image for anything but a PNG of sensible size."""
    buffer = QBuffer()
    buffer.setData(QByteArray(png))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE_PX:
        return QImage()
    return reader.read()


class CarImages(QQuickImageProvider):
    """Serves `image://car/<body>/<paint>`; Qt asks on a thread of its own, which waits here for the core."""

    def __init__(self, core: LateCore) -> None:
        super().__init__(
            QQmlImageProviderBase.ImageType.Image,
            QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading,
        )
        self._core = core
        self._closing = threading.Event()

    def close(self) -> None:
        """Wait for no picture any more, so that the engine can go."""
        self._closing.set()

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002 - Qt's name
        """The picture for an id; a null image (and Image.Error in QML) when it cannot be had."""
        match = _ID.fullmatch(id)
        if match is None:
            return QImage()
        width = requested.width() if requested.width() > 0 else WIDTHS_PX[1]
        image = decode(self._fetch(match[1], match[2], stored_width(width)))
        if not image.isNull() and image.width() > width:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _fetch(self, body: str, paint: str, width_px: int) -> bytes:
        found: list[bytes] = []
        done = threading.Event()

        def work() -> None:
            try:
                found.append(self._core.usecases.car_picture(body, paint, width_px))
            except Exception as error:  # noqa: BLE001 - a missing picture is shown as an outline
                _log.info("no picture of %s: %s", body, type(error).__name__)
            done.set()

        # A thread of its own, because Qt's must be free to end while the network is slow.
        threading.Thread(target=work, name="car-picture", daemon=True).start()
        while not done.wait(0.05):
            if self._closing.is_set():
                return b""
        return found[0] if found else b""
