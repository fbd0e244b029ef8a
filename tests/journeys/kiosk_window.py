"""Drives the kiosk's real window on its real core by fingers and keys, as a customer does.

The tour and the journeys share it. It waits for conditions, never for a time to pass.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import bootstrap
from kiosk.config import Config
from kiosk.usecases import Core
from ui.core import LateCore
from ui.viewmodels.idle import IdleTimes
from ui.window import Options, Window, prepare

PATIENCE_S = 40.0
"""How long anything may take before the journey is given up; nothing is measured by it."""
STILL_WITHIN_S = 3.0
STANDS_S = 0.08
"""What has not moved for some frames stands."""
NEAR_PX = 400
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)


class NeverHappened(AssertionError):
    """What was waited for did not come; the message tells what the screen showed instead."""


def live(milliseconds: int) -> None:
    """Let the window live for a moment.

    Not by QTest.qWait, which holds Python's lock while events are handled: a picture's thread would wait for ever.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _below(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from _below(child)


class KioskWindow:
    """A kiosk from its first frame on; `close` takes it down and leaves nothing."""

    def __init__(
        self,
        config: Config,
        *,
        size: tuple[int, int] = PORTRAIT,
        enrolment_code: str = "",
        idle_times: IdleTimes | None = None,
    ) -> None:
        options = Options(
            full_screen=False,
            size_px=size,
            display_mm=(336, 597),
            language=config.language,
            idle_times=idle_times or IdleTimes(),
            software_renderer=True,
        )
        self.application = prepare(options)
        self.core = LateCore()
        self.window = Window(options, self.core)
        self.kiosk = self.window.kiosk
        self.view = self.window.view
        self._finger = QTest.createTouchDevice()
        self._last_tap = QPoint(-NEAR_PX, -NEAR_PX)
        guard = self.view.engine().singletonInstance("Kiosk.Controls", "TapGuard")
        assert isinstance(guard, QObject)
        self._guard = guard
        self.window.show(options)

        def build() -> Core:
            if enrolment_code:
                bootstrap.enrol_kiosk(config, enrolment_code)
            return bootstrap.build(config)

        def arrive() -> None:
            self.core.build(build)
            self.kiosk.core_arrived()

        builder = threading.Thread(target=arrive, name="core-builder")
        builder.start()
        self.wait(lambda: not builder.is_alive(), "the core")
        if self.core.error is not None:
            raise self.core.error
        self.wait(lambda: self.kiosk.property("ready") and self.kiosk.property("online"))
        self.wait(self.core.usecases.read_terms.storage.services, "the catalogue")

    def close(self) -> None:
        """Take everything down, as the service exit does."""
        self.window.close()

    # ---- seeing ------------------------------------------------------------------------------------------

    @property
    def stage(self) -> str:
        """The present stage's code."""
        return self.kiosk.visit_model.visit.stage.value

    def items(self) -> Iterator[QQuickItem]:
        """Every item of the window, sheets too."""
        return _below(self.view.contentItem())

    def look(self, name: str) -> QQuickItem | None:
        """The item of that name which can be seen and used, the topmost where there are several; or nothing."""
        found = None
        for item in self.items():
            if item.objectName() == name and item.isVisible() and item.isEnabled():
                found = item
        return found

    def find(self, name: str) -> QQuickItem:
        """As `look`, once it is there."""
        self.wait(lambda: self.look(name), name)
        found = self.look(name)
        assert found is not None
        return found

    def texts(self) -> list[str]:
        """Every text that is shown, from top to bottom of the tree."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.isVisible() and item.inherits("QQuickText") and item.property("text")
        ]

    def says(self, part: str) -> bool:
        """Whether any shown text contains `part`."""
        return any(part in text for text in self.texts())

    def text_of(self, field: str) -> str:
        """What stands in a field."""
        return str(self.find(f"{field}Input").property("text"))

    def error_of(self, field: str) -> str:
        """What a field says is wrong with it."""
        return str(self.find(field).property("error"))

    def wait(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the window live until the condition holds."""
        ends = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > ends:
                shown = " | ".join(self.texts())
                raise NeverHappened(f"{what or 'it'} on stage {self.stage}: {shown}")
            live(10)

    def wait_for_stage(self, *stages: str) -> None:
        """Wait for a screen, and until it has slid in."""
        self.wait(lambda: self.stage in stages, "stage " + " or ".join(stages))
        self.wait(lambda: not self._sliding(), "the end of the slide")

    def wait_for_text(self, part: str) -> None:
        """Wait until a shown text contains `part`."""
        self.wait(lambda: self.says(part), f"“{part}”")

    def in_sight(self, name: str) -> bool:
        """Whether all of an item can be seen without scrolling."""
        item = self.find(name)
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        seen = QRectF(0, 0, self.view.width(), self.view.height())
        area = _scroll_area_of(item)
        if area is not None:
            seen = seen.intersected(area.mapRectToScene(QRectF(0, 0, area.width(), area.height())))
        return seen.contains(place)

    def picture(self) -> QImage:
        """What the window shows once nothing moves and every picture is in."""
        ends = time.monotonic() + STILL_WITHIN_S
        self.wait(lambda: not self._sliding() and not self._loading(), "the pictures")
        before = self.view.grabWindow()
        while time.monotonic() < ends:
            live(60)
            now = self.view.grabWindow()
            if now == before:
                return now
            before = now
        return before

    def _sliding(self) -> bool:
        return any(
            bool(item.property("sliding"))
            for item in self.items()
            if item.metaObject().indexOfProperty("sliding") >= 0
        )

    def _loading(self) -> bool:
        return any(
            item.isVisible() and (_coming(item) or _unpainted(item)) for item in self.items()
        )

    # ---- touching ----------------------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """Touch the middle of an item, scrolled into sight by a finger where it has to be."""
        item = self.find(name)
        self.wait(lambda: not self._sliding(), "the end of the slide")
        self._wait_until_it_stands(item)
        self._bring_into_sight(item)
        self.tap_at(_middle(item))

    def tap_at(self, spot: QPoint) -> None:
        """Touch a spot of the window."""
        if (spot - self._last_tap).manhattanLength() < NEAR_PX:
            # A quick second tap on the same spot is taken for the tail of the first.
            self.wait(lambda: not self._guard.property("recent"), "the tail of the last tap")
        self._press(spot)
        live(15)
        self._release(spot)
        live(15)
        self._last_tap = spot

    def tap_keys(self, text: str) -> None:
        """Type on the on-screen keyboard, a touch a key."""
        self.wait(self._keyboard_is_open, "the keyboard")
        for character in text:
            self._tap_key(character)

    def tap_key(self, name: str) -> None:
        """Touch one key of the on-screen keyboard: `backspace`, `clear`, `enter`, `hide`, `shift` …"""
        self.wait(self._keyboard_is_open, "the keyboard")
        spot = _middle(self.find(f"key_{name}"))
        self._press(spot)
        live(5)
        self._release(spot)
        live(5)

    def focus(self, field: str) -> None:
        """Touch a field, so that it can be typed in."""
        entry = self.find(f"{field}Input")
        if not entry.hasActiveFocus():
            self.tap(f"{field}Input")
            self.wait(entry.hasActiveFocus, f"the cursor in {field}")

    def type(self, field: str, text: str) -> None:
        """Touch a field and type into it on a physical keyboard."""
        self.focus(field)
        self.keys(text)

    def retype(self, field: str, text: str) -> None:
        """Empty a field by the erasing key, and type into it."""
        self.focus(field)
        entry = self.find(f"{field}Input")
        QTest.keyClick(self.view, Qt.Key.Key_End)
        while str(entry.property("text")):
            QTest.keyClick(self.view, Qt.Key.Key_Backspace)
        self.keys(text)

    def keys(self, text: str) -> None:
        """Characters of a physical keyboard, or of a scanner."""
        for character in text:
            key = ord(character.upper()) if character.isascii() else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                # Not by QTest.keyClick, which takes a letter such as ü for another one.
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                QCoreApplication.sendEvent(self.view, event)
        live(5)

    def key(self, key: Qt.Key) -> None:
        """One key of a physical keyboard."""
        QTest.keyClick(self.view, key)
        live(5)

    def put_keyboard_away(self) -> None:
        """Let the on-screen keyboard go, by its own key or, where it has none, by touching beside the field."""
        if self.look("key_hide"):
            self.tap_key("hide")
        elif self.look("key_backspace"):
            self.tap_at(QPoint(self.view.width() // 2, int(self.view.height() * 0.13)))
        self.wait(lambda: not self.look("key_backspace"), "the keyboard to go")

    def swipe(self, start: QPoint, by: int) -> None:
        """Draw a finger up (negative) or down the screen, and hold it, so that nothing flies on."""
        self._press(start)
        path = [by * part // 12 for part in range(1, 13)]
        for way in [*path, by + 1, by, by + 1, by, by + 1, by]:
            touch = QTest.touchEvent(self.view, self._finger)
            touch.move(0, start + QPoint(0, way), self.view).commit(processEvents=False)
            live(16)
        self._release(start + QPoint(0, by))
        live(20)

    def _tap_key(self, character: str) -> None:
        if character == " ":
            self.tap_key("space")
            return
        for turned in ("", "shift", "symbols", "letters"):
            if turned and self.look(f"key_{turned}"):
                self.tap_key(turned)
            cap = self.look(f"key_{character}") or self.look(f"key_{character.lower()}")
            if cap is not None and cap.property("text") == character:
                self.tap_key(cap.objectName().removeprefix("key_"))
                return
        raise NeverHappened(f"there is no key for {character!r}")

    def _wait_until_it_stands(self, item: QQuickItem) -> None:
        """Sheets rise and keyboards push: nobody aims at what still moves."""
        place, since_s = _middle(item), time.monotonic()

        def stands() -> bool:
            nonlocal place, since_s
            if _middle(item) != place:
                place, since_s = _middle(item), time.monotonic()
            return time.monotonic() - since_s > STANDS_S

        self.wait(stands, "what moves")

    def _keyboard_is_open(self) -> bool:
        return any(
            item.property("openness") == 1
            for item in self.items()
            if item.isVisible() and item.metaObject().indexOfProperty("openness") >= 0
        )

    def _press(self, spot: QPoint) -> None:
        touch = QTest.touchEvent(self.view, self._finger)
        touch.press(0, spot, self.view).commit(processEvents=False)

    def _release(self, spot: QPoint) -> None:
        touch = QTest.touchEvent(self.view, self._finger)
        touch.release(0, spot, self.view).commit(processEvents=False)

    def bring_into_sight(self, name: str) -> None:
        """Scroll by a finger until an item can be seen."""
        self._bring_into_sight(self.find(name))

    def _bring_into_sight(self, item: QQuickItem) -> None:
        area = _scroll_area_of(item)
        if area is None or not area.property("interactive"):
            return
        for _ in range(12):
            seen = area.mapRectToScene(QRectF(0, 0, area.width(), area.height()))
            room = seen.adjusted(0, item.height() * 0.3, 0, -item.height() * 0.3 - 40)
            where = _middle(item)
            if room.top() <= where.y() <= room.bottom():
                return
            wanted = room.center().y() - where.y()
            reach = seen.height() * 0.6
            by = int(max(-reach, min(reach, wanted)))
            start_y = seen.top() + seen.height() * (0.8 if by < 0 else 0.2)
            before = float(area.property("contentY"))
            self.swipe(QPoint(int(seen.center().x()), int(start_y)), by)
            self.wait(lambda: not area.property("moving"), "the end of the scrolling")
            if float(area.property("contentY")) == before:
                return


def _scroll_area_of(item: QQuickItem) -> QQuickItem | None:
    up: QQuickItem | None = item.parentItem()
    while up is not None and not up.inherits("QQuickFlickable"):
        up = up.parentItem()
    return up


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _coming(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImage"):
        return False
    return bool(item.property("source").toString()) and item.property("progress") < 1


def _unpainted(item: QQuickItem) -> bool:
    return item.objectName() == "carPicture" and not item.property("ready")
