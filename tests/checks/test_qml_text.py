"""Keep text from being more than text on the screen, and the screen from leading anywhere (K8)."""

from __future__ import annotations

import re

import pytest

from tests.checks.project import QML, name
from tests.checks.qml_source import code_only, objects, without_comments
from tools.qml import qml_files

# Types that draw a text and would read markup in it unless told otherwise.
SINKS = {"Text", "TextEdit", "Label", "TextArea", "ToolTip"}
PLAIN = {"Text.PlainText", "TextEdit.PlainText", "TextArea.PlainText", "Label.PlainText"}
ALLOWED_IMPORTS = re.compile(
    r"QtQuick(\.Layouts|\.Templates|\.Shapes|\.Window)?|QtQml(\.Models|\.WorkerScript)?|QtCore"
    r"|Kiosk(\.\w+)*|\"[\w./-]*\"(?:\s+as\s+\w+)?"
)
LEADS_OUT = re.compile(
    r"openUrlExternally|onLinkActivated|onLinkHovered|WebView|FileDialog|FolderDialog"
    r"|ContextMenu|loadFromModule\s*\(\s*\"https?:|Qt\.createQmlObject|XMLHttpRequest"
)


def violations(source: str, where: str) -> list[str]:
    """Return what in a QML source could show markup or lead out of the application."""
    found = []
    for item in objects(source):
        kind = item.type.rsplit(".", 1)[-1]
        given = item.properties.get("textFormat")
        if kind in SINKS and given is None:
            found.append(f"{where}:{item.line} {item.type} without textFormat: Text.PlainText")
        elif given is not None and given.rsplit(" ", 1)[-1] not in PLAIN:
            found.append(f"{where}:{item.line} textFormat is {given}")
    code = without_comments(source)
    for match in re.finditer(r"^\s*import\s+(.+?)\s*;?\s*$", code, re.MULTILINE):
        module = re.sub(r"\s+\d+(\.\d+)?|\s+as\s+\w+$", "", match[1])
        if not ALLOWED_IMPORTS.fullmatch(module):
            found.append(f"{where}: imports {match[1]}")
    found += [f"{where}: uses {match[0]}" for match in LEADS_OUT.finditer(code_only(source))]
    return found


def test_k8_every_text_is_plain_and_nothing_leads_out() -> None:
    files = qml_files(QML)
    assert files
    assert [
        line for path in files for line in violations(path.read_text("utf-8"), name(path))
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        'Item { Text { text: "a" } }',
        'Text { text: "textFormat: Text.PlainText" }',
        "Text {\n    // textFormat: Text.PlainText\n}",
        "Text { Item { property int textFormat: Text.PlainText } }",
        "Text { textFormat: Text.RichText }",
        "Text { textFormat: a ? Text.PlainText : Text.StyledText }",
        "BodyText { textFormat: Text.AutoText }",
        "QQ.Label { }",
        "Component { TextEdit { textFormat: TextEdit.MarkdownText } }",
        "import QtQuick.Controls\nItem { }",
        "import QtQuick.Controls.Basic as C\nItem { }",
        "import QtQuick.VirtualKeyboard\nItem { }",
        'Item { onX: Qt.openUrlExternally("x") }',
    ],
)
def test_the_text_check_can_fail(source: str) -> None:
    assert violations(source, "x") != []


@pytest.mark.parametrize(
    "source",
    [
        "import QtQuick\nimport Kiosk.Theme\nText { Item { x: 1 }\n textFormat: Text.PlainText }",
        "import QtQuick.Templates as T\nT.Button { }",
        'import "../Controls"\nText { text: "a } b"; textFormat: Text.PlainText }',
        "T.Button { contentItem: Text { textFormat: Text.PlainText; text: parent.text } }",
        "Item { width: Text.AlignHCenter }",
    ],
)
def test_the_text_check_accepts_what_is_right(source: str) -> None:
    assert violations(source, "x") == []
