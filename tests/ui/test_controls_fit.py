"""Nothing is cut off: every page of the gallery, in every orientation, text size and contrast (K10)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import ShowQml
from tests.ui.stage import Stage

PAGES = sorted((Path(__file__).parent / "gallery").glob("*.qml"))
BOXES = (
    "Button",
    "Card",
    "Tag",
    "NoticeBar",
    "TimelineRow",
    "Field",
    "RadioRow",
    "KeyCap",
    "CheckRow",
    "Toggle",
)
SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "tablet": (800, 1280)}


def span(item: QQuickItem, width: float) -> tuple[float, float]:
    left = item.mapToScene(QPointF(0, 0)).x()
    return left, left + width


def painted(text: QQuickItem) -> tuple[float, float]:
    """Return where the letters begin and end across the window."""
    width, used = text.width(), float(text.property("contentWidth"))
    left = span(text, width)[0]
    slack = {4: (width - used) / 2, 2: width - used}.get(alignment(text), 0.0)
    return left + slack, left + slack + used


def alignment(text: QQuickItem) -> int:
    if text.inherits("QQuickText"):
        return int(Stage.value(text, "horizontalAlignment"))
    return 0


def boxes(text: QQuickItem) -> list[QQuickItem]:
    found = []
    up: QQuickItem | None = text.parentItem()
    while up is not None:
        if any(name in up.metaObject().className() for name in BOXES):
            found.append(up)
        up = up.parentItem()
    return found


def cut_off(stage: Stage, width: int) -> list[str]:
    """Return the visible texts that are elided or reach beyond the window or the control they stand in."""
    texts = [
        i
        for i in stage.items()
        if i.inherits("QQuickText") and i.isVisible() and i.property("text")
    ]
    assert texts
    wrong = []
    for text in texts:
        begin, end = painted(text)
        frames = [(0.0, float(width)), *(span(b, b.width()) for b in boxes(text))]
        if text.property("truncated") or any(begin < f[0] - 1 or end > f[1] + 1 for f in frames):
            wrong.append(text.property("text"))
    return wrong


def test_the_check_can_fail(show_qml: ShowQml) -> None:
    stage = show_qml(
        """
    Column {
        Tag { width: 60; text: "far too long for it" }
        BodyText { width: 90; text: "elided for ever"; wrapMode: Text.NoWrap; elide: Text.ElideRight }
        BodyText { x: 1000; text: "beyond the window"; wrapMode: Text.NoWrap }
        BodyText { text: "fine" }
    }
    """
    )
    stage.settle()
    assert len(cut_off(stage, 1080)) == 3


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_no_text_is_cut_off(show_qml: ShowQml, page: Path, size: str, large: bool) -> None:
    stage = show_qml(
        f'Loader {{ anchors.fill: parent; source: "{page.as_uri()}" }}',
        size=SIZES[size],
        largeText=large,
    )
    stage.settle(120)
    assert cut_off(stage, SIZES[size][0]) == []
