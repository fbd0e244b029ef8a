"""Keep every colour, size and duration in the theme, so that one change reaches all screens."""

from __future__ import annotations

import re

import pytest

from tests.checks.project import QML, name
from tests.checks.qml_source import objects, without_comments
from tools.qml import qml_files

COLOUR = re.compile(
    r"[\"']#[0-9A-Fa-f]{3,8}[\"']|Qt\.(?:rgba|hsla|hsva|color)\s*\((?!\s*[\w.]+\.r\s*,)"
)
NAMED_COLOUR = re.compile(r"[\"'](?!transparent[\"'])[a-z]+[\"']")
SIZE = re.compile(
    r"(?:font\.(?:pixelSize|pointSize|letterSpacing)|(?:implicit)?(?:[wW]idth|[hH]eight)"
    r"|(?:\w*\.)*(?:spacing|rowSpacing|columnSpacing|radius|strokeWidth|duration|interval)"
    r"|(?:Layout\.)?(?:minimum|maximum|preferred)(?:Width|Height)|border\.width"
    r"|(?:\w*\.)*\w*(?:[mM]argins?|[pP]adding))"
)
NUMBER = re.compile(r"[+-]?(\d+(?:\.\d+)?)")


def violations(source: str, where: str) -> list[str]:
    """Return the literal colours, sizes and durations of a QML source."""
    found = [
        f"{where}:{source.count(chr(10), 0, match.start()) + 1} colour {match[0]}"
        for match in COLOUR.finditer(without_comments(source))
    ]
    for item in objects(source):
        for prop, value in item.properties.items():
            last = prop.rsplit(".", 1)[-1]
            if last.lower().endswith("color") and NAMED_COLOUR.fullmatch(value):
                found.append(f"{where}:{item.line} {item.type}.{prop}: {value}")
            number = NUMBER.fullmatch(value)
            if item.type == "Shape" and last in ("width", "height"):
                continue  # a drawing has coordinates of its own, and is scaled as a whole
            if SIZE.fullmatch(prop) and number and float(number[1]) != 0:
                found.append(f"{where}:{item.line} {item.type}.{prop}: {value}")
    return found


def test_no_literal_outside_the_theme() -> None:
    files = [path for path in qml_files(QML) if path.parent.name != "Theme"]
    assert files
    assert [
        line for path in files for line in violations(path.read_text("utf-8"), name(path))
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        'Rectangle { color: "#D5232C" }',
        'Rectangle { color: on ? Theme.ink : "#fff" }',
        'Rectangle { border.color: "red" }',
        "Rectangle { color: Qt.rgba(0, 0, 0, 0.5) }",
        "Text { font.pixelSize: 12 }",
        "NumberAnimation { duration: 200 }",
        "Timer { interval: 300 }",
        "Item { anchors.margins: 8; Item { } }",
        "Item {\n    Item { }\n    anchors.leftMargin: 4\n}",
        "RowLayout { spacing: 8 }",
        "Rectangle { border.width: 2 }",
        "T.Button { leftPadding: 8.5 }",
        "Item { width: 100; height: parent.height }",
    ],
)
def test_the_theme_check_can_fail(source: str) -> None:
    assert violations(source, "x") != []


@pytest.mark.parametrize(
    "source",
    [
        "Text { font.pixelSize: Theme.body; color: Theme.ink }",
        'Rectangle { color: "transparent"; border.width: 0 }',
        "// was 12: duration: 200 and #fff\nItem { width: Theme.unit * 12 }",
        "Item { property int step: 3; opacity: 0.5; z: 2 }",
    ],
)
def test_the_theme_check_accepts_what_is_right(source: str) -> None:
    assert violations(source, "x") == []
