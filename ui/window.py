"""The kiosk's window: opens at once, lets the core arrive later, and closes everything in order (DESIGN §3, §10)."""

from __future__ import annotations

import builtins
import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPixmapCache
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface
from shiboken6 import Shiboken

from ui import icons
from ui.brand import load as load_brand
from ui.core import LateCore
from ui.idle_watch import IdleWatch
from ui.viewmodels.idle import IdleTimes
from ui.viewmodels.root import KioskModel

if TYPE_CHECKING:
    from kiosk.usecases import Core

QML = Path(__file__).resolve().parent / "qml"
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    """How the kiosk shows itself; lengths of the real display, because touch sizes are millimetres (LOOK.md)."""

    full_screen: bool = True
    size_px: tuple[int, int] | None = None
    display_mm: tuple[float, float] | None = None
    language: str = "nl"
    idle_times: IdleTimes = field(default_factory=IdleTimes)
    software_renderer: bool | None = None


class CloseGuard(QObject):
    """Swallows the wish to close the window.

    A filter and no override of `event`: that would hold Python's lock while Qt draws, and a picture's thread that
    needs the lock would wait for the drawing for ever.
    """

    def __init__(self, view: KioskView) -> None:
        super().__init__(view)
        self._view = view

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep a close event away unless the service exit asked for it."""
        if event.type() == QEvent.Type.Close and not self._view.may_close:
            event.ignore()
            return True
        return False


class KioskView(QQuickView):
    """A window that nothing closes but the service exit (K8)."""

    def __init__(self) -> None:
        super().__init__()
        self.may_close = False
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setColor(QColor("#1C1B1A"))

        self._guard = CloseGuard(self)
        self.installEventFilter(self._guard)


class Window(QObject):
    """The view, its view-models and the core behind them; `close` takes them down in the one right order."""

    def __init__(self, options: Options, core: LateCore) -> None:
        super().__init__()
        self.core = core
        self.kiosk = KioskModel(core, load_brand(), options.language, options.idle_times)
        self.view = KioskView()
        engine = self.view.engine()
        engine.addImportPath(str(QML))
        icons.install(engine)
        self.kiosk.language_model.retranslate = engine.retranslate
        self.kiosk.visit_model.ended.connect(self._forget_pictures)
        self.view.setInitialProperties(
            {"kiosk": self.kiosk, "pixelsPerMm": _pixels_per_mm(options)}
        )
        self.view.setSource(QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
        self.watch = IdleWatch(self.view, self.kiosk)

    def show(self, options: Options) -> None:
        """Put the window on the screen."""
        self.view.setFlag(Qt.WindowType.FramelessWindowHint, options.full_screen)
        if options.size_px is not None:
            self.view.resize(QSize(*options.size_px))
        if options.full_screen and options.size_px is None:
            self.view.showFullScreen()
        else:
            self.view.show()
        self.view.requestActivate()

    @Slot()
    def leave(self) -> None:
        """The service exit: let the window close, else it would veto the wish to quit."""
        self.view.may_close = True
        QGuiApplication.quit()

    def close(self) -> None:
        """Shut down: first what could call back, then the engine, the core with its database."""
        self.kiosk.visit_model.end()
        self.watch.close()
        self.kiosk.close()
        self.view.may_close = True
        self.view.close()
        self._delete_view()
        self.core.close()
        Shiboken.delete(self.kiosk)

    def _delete_view(self) -> None:
        """Delete the engine from Qt's own code, where Python's lock is free."""
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if Shiboken.isValid(self.view):
            Shiboken.delete(self.view)

    @Slot()
    def _forget_pictures(self) -> None:
        """Nothing that the last customer saw stays in memory (K5)."""
        QPixmapCache.clear()
        self.view.releaseResources()


def prepare(options: Options) -> QGuiApplication:
    """The application with its fonts and the right renderer; call it before anything else of Qt."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # A slide takes its 220 ms also where frames come slowly; Qt's usual driver counts frames, not time.
    os.environ.setdefault("QSG_USE_SIMPLE_ANIMATION_DRIVER", "1")
    software = options.software_renderer
    if software is None:
        software = not Path("/dev/dri").exists()
    if software and QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication([])
    application.setQuitOnLastWindowClosed(False)
    for font in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(font)) < 0:
            _log.error("the font %s cannot be read", font.name)
    application.setFont("Inter")
    restore_import()
    return application


def restore_import() -> None:
    """Take PySide6's import hook off again: it makes every later import slower (DESIGN §10)."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


def run(
    build_core: Callable[[], Core],
    options: Options | None = None,
    opened: Callable[[Window], None] | None = None,
) -> int:
    """Show the kiosk until the service exit (or `QCoreApplication.quit`); returns the exit status.

    `build_core` runs on a thread of its own after the first frame; `opened` gets the window once it is shown.
    """
    chosen = options or Options()
    application = prepare(chosen)
    core = LateCore()
    window = Window(chosen, core)

    def told() -> None:
        if core.error is not None:
            _log.error("the core could not be built", exc_info=core.error)
        window.kiosk.core_arrived()

    def build() -> None:
        core.build_until_it_stands(build_core, told)

    builder = threading.Thread(target=build, name="core-builder", daemon=True)

    def first_frame() -> None:
        window.view.frameSwapped.disconnect(first_frame)
        builder.start()

    window.view.frameSwapped.connect(first_frame)
    window.kiosk.service_panel_model.exitAsked.connect(window.leave)
    window.show(chosen)
    if opened is not None:
        opened(window)
    status = application.exec()
    core.stop_building()
    if builder.ident is None:
        builder.start()
    builder.join()
    window.close()
    return status


def _pixels_per_mm(options: Options) -> float:
    size = QGuiApplication.primaryScreen().size()
    if options.display_mm is not None:
        return max(size.width(), size.height()) / max(options.display_mm)
    # A screen that does not tell its size is taken for the usual 27 inches.
    return max(size.width(), size.height()) / 597
