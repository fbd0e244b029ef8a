"""A window with the product's controls in it and fingers to touch them, for every test of the screens.

Any QML warning fails a test: ``qt_log_level_fail`` in pyproject.toml sees to that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage, Window

ShowQml = Callable[..., Stage]


@pytest.fixture
def show_qml(qtbot: QtBot, tmp_path: Path) -> Iterator[ShowQml]:
    """Show QML text in a window and return its Stage; ``size`` is in pixels, ``theme`` sets Theme's properties."""
    windows: list[Window] = []

    def show(body: str, size: tuple[int, int] = (1080, 1920), **theme: Any) -> Stage:
        window = Window(qtbot, tmp_path / f"case{len(windows)}.qml", body, size, theme)
        windows.append(window)
        return Stage(qtbot, window)

    yield show
    for window in windows:
        window.end()
