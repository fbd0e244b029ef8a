"""Starts an engine with fonts, icons and the controls, because the gallery and the control tests both need one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlEngine

from ui import icons

ROOT = Path(__file__).resolve().parents[2]
QML_FOLDER = ROOT / "ui" / "qml"


def prepare(engine: QQmlEngine) -> None:
    """Give ``engine`` what Main's engine has: the modules, the icons and the product's fonts."""
    engine.addImportPath(str(QML_FOLDER))
    icons.install(engine)
    for path in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def local(name: str) -> QUrl:
    """Return the address of a QML file beside this one."""
    return QUrl.fromLocalFile(str(Path(__file__).resolve().parent / name))
