"""The kiosk's real window on the real core, with only the store and the card tokens doubled; driven by touch and keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bootstrap import Doubles, build
from kiosk.config import Config
from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart
from tests.ui.shop_double import ShopDouble, TokensDouble
from ui.core import LateCore
from ui.window import Options, Window, prepare

PATIENCE_S = 15.0
DOUBLE_TAP_PX = 300
DOUBLE_TAP_MS = 380
"""Two taps this near and quick are one to the kiosk."""


class NeverHappened(AssertionError):
    """What was waited for did not come."""


def pause(ms: int) -> None:
    """Let the window live for a while.

    Not by QTest.qWait, which holds Python's lock while events are handled: a picture's thread would wait for ever.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class ShopKiosk:
    """A window with a customer signed in, standing on home."""

    def __init__(
        self,
        data_dir: Path,
        size: tuple[int, int] = (1080, 1920),
        store: ShopDouble | None = None,
        language: str = "nl",
    ) -> None:
        options = Options(
            full_screen=False,
            size_px=size,
            display_mm=(336, 597),
            language=language,
            software_renderer=False,
        )
        self.application = prepare(options)
        self.data_dir = data_dir
        self.store = store or ShopDouble()
        self.tokens = TokensDouble()
        self.core = LateCore()
        self.window = Window(options, self.core)
        self.kiosk = self.window.kiosk
        self.view = self.window.view
        self.touch = QTest.createTouchDevice()
        self.last_spot: QPoint | None = None
        doubles = Doubles(store=self.store, card_tokens=self.tokens)
        self.core.build(lambda: build(Config(data_dir=data_dir), doubles))
        if self.core.error is not None:
            raise self.core.error
        self.kiosk.core_arrived()
        self.window.show(options)
        self.wait(lambda: self.core.usecases.read_terms.storage.services() != ())

    def sign_in(self) -> None:
        """A customer with the store's cars, on home."""
        visit = self.kiosk.visit_model
        visit.apply(moves.begin)
        visit.apply(moves.choose_log_in)
        visit.session_token = "token-1"
        visit.apply(moves.signed_in, self.store.profile, self.store.cars)
        self.kiosk.access_model.setReducedMotion(True)
        self.wait_for_stage("home")
        home = self.kiosk.home_model
        self.wait(lambda: bool(home.fits) and home._contracts_state != "loading")
        self.settle()

    def close(self) -> None:
        """Take everything down."""
        with self.store.moved:
            self.store.closed = True
            self.store.moved.notify_all()
        with self.store.phones_moved:
            self.store.phones_closed = True
            self.store.phones_moved.notify_all()
        self.window.close()

    @property
    def stage(self) -> str:
        """The present stage's code."""
        return self.kiosk.visit_model.visit.stage.value

    @property
    def cart(self) -> Cart:
        """The cart as it stands."""
        return self.kiosk.visit_model.visit.cart

    def wait(self, condition: Callable[[], object]) -> None:
        """Let the window live until the condition holds."""
        ends = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > ends:
                raise NeverHappened(f"on stage {self.stage}")
            pause(10)

    def wait_for_stage(self, stage: str) -> None:
        """Wait for a screen, and until it has slid in."""
        self.wait(lambda: self.stage == stage)
        self.settle()

    def settle(self) -> None:
        """Wait until the page stands and is laid out."""
        pause(40)

    def find(self, name: str) -> QQuickItem:
        """The visible item of that name on the front page, in a sheet, or in the window."""
        found = self.look(name)
        if found is None:
            raise NeverHappened(f"no visible {name} on stage {self.stage}")
        return found

    def look(self, name: str) -> QQuickItem | None:
        """As `find`, or nothing."""
        for root in (self.view.contentItem(),):
            for item in _walk(root):
                if item.objectName() == name and item.isVisible() and item.isEnabled():
                    return item
        return None

    @staticmethod
    def rows(model: QObject, name: str) -> tuple[dict[str, object], ...]:
        """What a list of a view-model shows."""
        found: tuple[dict[str, object], ...] = getattr(model, name).rows
        return found

    def tap(self, name: str) -> None:
        """Touch the middle of an item, scrolled into sight."""
        item = self.find(name)
        self._reveal(item)
        pause(20)
        spot = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self.tap_at(spot)

    def tap_at(self, spot: QPoint) -> None:
        """Touch a spot of the window; long enough after the last one to be no double tap."""
        near = (
            self.last_spot is not None and (spot - self.last_spot).manhattanLength() < DOUBLE_TAP_PX
        )
        pause(DOUBLE_TAP_MS if near else 0)
        self.last_spot = spot
        QTest.touchEvent(self.view, self.touch).press(0, spot, self.view).commit(
            processEvents=False
        )
        pause(20)
        QTest.touchEvent(self.view, self.touch).release(0, spot, self.view).commit(
            processEvents=False
        )
        pause(30)

    def type(self, name: str, text: str) -> None:
        """Put the focus into a field and type by keys."""
        item = self.find(f"{name}Input")
        item.forceActiveFocus()
        pause(10)
        for character in text:
            self._key(character)
        pause(10)

    def clear(self, name: str) -> None:
        """Empty a field, as its cross does."""
        self.find(f"{name}Input").wipe()  # type: ignore[attr-defined]  # a function of TextEntry.qml
        pause(10)

    def _key(self, character: str) -> None:
        """As a keyboard sends it; QTest's own keyClick knows no letter beyond Latin capitals."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(self.view, event)

    def press(self, key: Qt.Key) -> None:
        """A key of a physical keyboard."""
        QTest.keyClick(self.view, key)
        pause(10)

    def picture(self) -> QImage:
        """What the window shows."""
        return self.view.grabWindow()

    def texts(self) -> str:
        """Every visible text of the window, one a line."""
        lines = []
        for item in _walk(self.view.contentItem()):
            text = item.property("text")
            if (
                isinstance(text, str)
                and text
                and item.isVisible()
                and item.metaObject().indexOfProperty("textFormat") >= 0
            ):
                lines.append(text)
        return "\n".join(lines)

    def _reveal(self, item: QQuickItem) -> None:
        up: QObject | None = item
        while up is not None:
            if (
                isinstance(up, QQuickItem)
                and up.metaObject().indexOfMethod("reveal(QQuickItem*)") >= 0
            ):
                up.reveal(item)  # type: ignore[attr-defined]  # a function of ScrollArea.qml
                pause(20)
                return
            up = up.parentItem() if isinstance(up, QQuickItem) else None


def _walk(root: QQuickItem) -> list[QQuickItem]:
    found = [root]
    for child in root.childItems():
        found += _walk(child)
    return found
