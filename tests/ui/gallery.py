"""Renders every control to pictures, so that a person can judge them: ``python tests/ui/gallery.py [page …]``.

Pictures land in build/gallery/<variant>/<page>.png.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from tests.ui.gallery_support import ROOT, local, prepare

VARIANTS = {
    "portrait": (1080, 1920, {}),
    "landscape": (1920, 1080, {}),
    "portrait-large": (1080, 1920, {"largeText": True}),
    "landscape-large": (1920, 1080, {"largeText": True}),
    "portrait-contrast": (1080, 1920, {"highContrast": True}),
    "landscape-contrast": (1920, 1080, {"highContrast": True}),
}
PAGES = (
    "vin",
    "shop",
    "done",
    "confirm",
    "form",
    "basics",
    "notices",
    "status",
    "sheet",
    "email",
    "card",
    "name",
)


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shoot(page: str, variant: str) -> Path:
    """Render one page in one variant and return the picture's path."""
    width, height, settings = VARIANTS[variant]
    view = QQuickView()
    prepare(view.engine())
    view.setInitialProperties({"page": page, "settings": settings})
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(width, height)
    view.setSource(local("gallery.qml"))
    if view.status() != QQuickView.Status.Ready:
        raise SystemExit("\n".join(error.toString() for error in view.errors()))
    view.show()
    wait(700)
    folder = ROOT / "build" / "gallery" / variant
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{page}.png"
    view.grabWindow().save(str(path))
    view.deleteLater()
    wait(1)
    return path


def main(pages: list[str]) -> None:
    app = QGuiApplication([])
    variants = [p for p in pages if p in VARIANTS] or list(VARIANTS)
    for page in [p for p in pages if p in PAGES] or PAGES:
        for variant in variants:
            sys.stdout.write(f"{shoot(page, variant).relative_to(ROOT)}\n")
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
