"""Drives a window by fingers, mouse and keys, as a customer does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.gallery_support import prepare

FRAME = """
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Rectangle {{
    id: root

    property var log: []

    function note(what) {{
        log.push(what);
        log = log;
    }}

    objectName: "root"
    color: Theme.paper

{body}
}}
"""

SET_THEME = """
import QtQuick
import Kiosk.Theme

QtObject {{
    Component.onCompleted: {{
        const wanted = {settings};
        for (const key in wanted)
            Theme[key] = wanted[key];
    }}
}}
"""


class Window:
    """The QQuickView under test; ends cleanly, so that nothing outlives its test."""

    def __init__(
        self, qtbot: QtBot, path: Path, body: str, size: tuple[int, int], theme: dict[str, Any]
    ) -> None:
        self.view = QQuickView()
        prepare(self.view.engine())
        # Before anything is loaded from the folder: the engine remembers what lies in it.
        path.write_text(FRAME.format(body=body), encoding="utf-8")
        settings = {"windowWidth": size[0], "windowHeight": size[1], "reducedMotion": True, **theme}
        self._load(path.with_name("theme.qml"), SET_THEME.format(settings=json.dumps(settings)))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(*size)
        self.view.setSource(QUrl.fromLocalFile(str(path)))
        assert self.view.status() == QQuickView.Status.Ready, [
            error.toString() for error in self.view.errors()
        ]
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.requestActivate()
        qtbot.waitUntil(self.view.isActive)

    def _load(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")
        component = QQmlComponent(self.view.engine(), QUrl.fromLocalFile(str(path)))
        made = component.create()
        assert made is not None, component.errorString()
        made.deleteLater()

    def end(self) -> None:
        """Close the window and free the engine."""
        self.view.close()
        self.view.deleteLater()


class Stage:
    """What a test does to the window and sees in it."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot = qtbot
        self.window = window.view
        self._finger: QPointingDevice = QTest.createTouchDevice()

    @property
    def root(self) -> QQuickItem:
        return self.window.rootObject()

    @property
    def log(self) -> list[Any]:
        """What the QML under test has noted with ``root.note(…)``."""
        value = self.root.property("log")
        return list(value.toVariant() if hasattr(value, "toVariant") else value)

    def items(self) -> list[QQuickItem]:
        """Return every item of the window, popups too."""
        found: list[QQuickItem] = []
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting.extend(item.childItems())
        return found

    def find(self, name: str) -> QQuickItem:
        """Return the visible item with this objectName (any item, when none is visible)."""
        named = [item for item in self.items() if item.objectName() == name]
        assert named, f"no item is called {name}"
        return next((item for item in named if item.isVisible()), named[0])

    def object(self, name: str) -> QObject:
        """Return an object that is no item, such as a Sheet."""
        found = self.root.findChild(QObject, name)
        assert found is not None, f"no object is called {name}"
        return found

    def centre(self, name: str) -> QPoint:
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def settle(self, milliseconds: int = 30) -> None:
        """Let the window lay out and draw."""
        self.qtbot.wait(milliseconds)

    def press(self, where: str | QPoint, finger: int = 0, *others: int) -> None:
        """Put a finger down; ``others`` are fingers that stay where they are."""
        spot = self.centre(where) if isinstance(where, str) else where
        touch = QTest.touchEvent(self.window, self._finger)
        for other in others:
            touch = touch.stationary(other)
        touch.press(finger, spot, self.window).commit()

    def slide(self, where: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, self._finger).move(finger, where, self.window).commit()

    def release(self, where: str | QPoint, finger: int = 0, *others: int) -> None:
        spot = self.centre(where) if isinstance(where, str) else where
        touch = QTest.touchEvent(self.window, self._finger)
        for other in others:
            touch = touch.stationary(other)
        touch.release(finger, spot, self.window).commit()

    def tap(self, where: str | QPoint) -> None:
        """Tap with one finger."""
        spot = self.centre(where) if isinstance(where, str) else where
        self.press(spot)
        self.release(spot)
        self.settle(5)

    def click(self, name: str) -> None:
        """Click with the mouse."""
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.centre(name),
        )

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key of a physical keyboard."""
        QTest.keyClick(self.window, key, modifier)

    def type(self, text: str) -> None:
        """Type on a physical keyboard, or scan a barcode."""
        for character in text:
            QTest.keyClick(self.window, character)  # type: ignore[call-overload]  # stub lacks str

    @staticmethod
    def value(item: QObject, expression: str) -> Any:
        """Return what a QML expression says in the item's own scope."""
        context = qmlContext(item)
        assert context is not None
        return QQmlExpression(context, item, expression).evaluate()[0]

    def focus(self, name: str) -> None:
        self.find(name).forceActiveFocus()
        self.settle()

    def texts(self) -> list[str]:
        """Return the text of every visible text item."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.isVisible() and item.inherits("QQuickText") and item.property("text")
        ]
