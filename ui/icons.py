"""Icons for the screens, because Qt Quick cannot recolour an SVG on the software renderer.

QML asks for ``image://icon/<name>/<rrggbb>``; the file's ``currentColor`` becomes that colour and the picture is drawn
at exactly the asked size, so it is crisp on any display.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
LARGEST_PX = 1024
_ID = re.compile(r"([a-z0-9-]+)/([0-9a-fA-F]{6})")


class IconMissing(LookupError):
    """The screens name an icon that is not among the resources."""


@lru_cache(maxsize=256)
def _svg(folder: Path, name: str) -> str:
    path = folder / f"{name}.svg"
    if not path.is_file():
        raise IconMissing(name)
    return path.read_text(encoding="utf-8")


def draw(name: str, colour: str, side_px: int, folder: Path = ICON_FOLDER) -> QImage:
    """Return icon ``name`` in ``colour`` (six hex digits) on a transparent square of ``side_px``.

    Raises IconMissing when there is no such icon.
    """
    side = max(1, min(side_px, LARGEST_PX))
    text = _svg(folder, name).replace("currentColor", f"#{colour}")
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    return image


class IconImages(QQuickImageProvider):
    """Serves ``image://icon/…`` to QML."""

    def __init__(self, folder: Path = ICON_FOLDER) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002 - Qt's name
        match = _ID.fullmatch(id)
        if match is None:
            return QImage()
        side = max(requested.width(), requested.height())
        try:
            image = draw(match[1], match[2], side if side > 0 else 48, self._folder)
        except IconMissing:
            return QImage()  # QML warns with the file and line that asked for it
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def install(engine: QQmlEngine, folder: Path = ICON_FOLDER) -> None:
    """Make ``image://icon/`` known to ``engine``, before it loads any QML."""
    engine.addImageProvider("icon", IconImages(folder))
