"""One tap is one action, text is plain, and every control works by finger, mouse and key."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
import qrcode
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from qrcode.image.svg import SvgPathImage

from tests.ui.conftest import ShowQml
from tests.ui.gallery_support import QML_FOLDER, ROOT

TWO_BUTTONS = """
    Column {
        spacing: 40
        PrimaryButton { objectName: "first"; text: "First"; onClicked: root.note("first") }
        SecondaryButton { objectName: "second"; text: "Second"; onClicked: root.note("second") }
        PrimaryButton { objectName: "off"; text: "Off"; enabled: false; onClicked: root.note("off") }
        PrimaryButton { objectName: "busy"; text: "Busy"; busy: true; onClicked: root.note("busy") }
    }
"""


def test_a_tap_is_one_action(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.tap("first")
    assert stage.log == ["first"]


def test_a_double_tap_is_one_action(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    for _ in range(4):
        stage.tap("first")
    assert stage.log == ["first"]


def test_a_tap_elsewhere_right_after_is_not_lost(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.tap("first")
    stage.tap("second")
    assert stage.log == ["first", "second"]


def test_a_later_tap_on_the_same_button_counts(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.tap("first")
    stage.settle(500)
    stage.tap("first")
    assert stage.log == ["first", "first"]


def test_two_fingers_on_two_buttons_are_one_action(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.press("first", 0)
    stage.press("second", 1, 0)
    stage.release("second", 1, 0)
    stage.release("first", 0)
    stage.settle()
    assert stage.log == ["first"]


def test_a_finger_that_slides_off_does_nothing(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.press("first")
    stage.slide(QPoint(900, 1500))
    stage.release(QPoint(900, 1500))
    stage.tap("second")
    assert stage.log == ["second"]


@pytest.mark.parametrize("name", ["off", "busy"])
def test_a_disabled_or_busy_button_does_nothing(show_qml: ShowQml, name: str) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.tap(name)
    stage.click(name)
    stage.focus(name)
    stage.key(Qt.Key.Key_Return)
    assert stage.log == []


def test_mouse_return_and_space_press_a_button(show_qml: ShowQml) -> None:
    """K10: everything works with a keyboard."""
    stage = show_qml(TWO_BUTTONS)
    stage.click("first")
    stage.settle(500)
    stage.key(Qt.Key.Key_Tab)
    assert stage.find("first").hasActiveFocus()
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Space)
    assert stage.log == ["first", "first", "second"]


def test_a_button_that_vanishes_under_the_finger_frees_the_others(show_qml: ShowQml) -> None:
    stage = show_qml(TWO_BUTTONS)
    stage.press("first")
    stage.find("first").setVisible(False)
    stage.release(QPoint(50, 50))
    stage.settle()
    stage.tap("second")
    assert stage.log == ["second"]


def test_a_drag_over_a_button_scrolls_and_presses_nothing(show_qml: ShowQml) -> None:
    stage = show_qml(
        """
    ScrollArea {
        objectName: "area"
        anchors.fill: parent
        Repeater {
            model: 20
            PrimaryButton {
                required property int index
                objectName: "b" + index
                text: "Button " + index
                onClicked: root.note(text)
            }
        }
    }
    """
    )
    start = stage.centre("b8")
    stage.press(start)
    for step in range(1, 12):
        stage.slide(start - QPoint(0, 40 * step))
        stage.settle(16)
    stage.release(start - QPoint(0, 440))
    stage.settle(200)
    assert stage.log == []
    assert stage.find("area").property("contentY") > 0


def test_markup_from_the_store_is_shown_as_it_is(show_qml: ShowQml) -> None:
    """K8: text from the store is plain text."""
    nasty = "<img src=x> <b>bold</b> \u202e"
    stage = show_qml(
        """
    Column {
        width: 1000
        property string nasty: "<img src=x> <b>bold</b> \\u202e"
        PageTitle { width: 900; text: parent.nasty }
        BodyText { width: 900; text: parent.nasty }
        PrimaryButton { text: parent.nasty }
        NoticeBar { width: 900; text: parent.nasty; detail: parent.nasty }
        ServiceCard { title: parent.nasty; text: parent.nasty; term: parent.nasty }
        TimelineRow { width: 900; title: parent.nasty; detail: parent.nasty }
    }
    """
    )
    stage.settle()
    assert stage.texts().count(nasty) >= 10
    assert all(
        stage.value(item, "textFormat === Text.PlainText")
        for item in stage.items()
        if item.inherits("QQuickText")
    )


def test_every_text_sink_is_plain() -> None:
    """K8: no control draws rich text, and none uses the stock controls."""
    for path in sorted(QML_FOLDER.rglob("*.qml")):
        source = path.read_text(encoding="utf-8")
        assert "QtQuick.Controls" not in source, path.name
        bare = re.findall(r"^\s*(?:Text|TextEdit) \{", source, flags=re.MULTILINE)
        plain = re.findall(r"^\s*textFormat: Text(?:Edit)?\.PlainText$", source, flags=re.MULTILINE)
        assert len(plain) >= len(bare), path.name


def test_a_tick_box_never_ticks_itself(show_qml: ShowQml) -> None:
    """R61: nothing is ticked unless the screen's model says so."""
    stage = show_qml(
        """
    CheckRow {
        objectName: "terms"
        width: 900
        text: "I agree"
        readText: "Read"
        onToggled: checked => root.note(checked)
        onRead: root.note("read")
    }
    """
    )
    stage.tap("termsBox")
    stage.tap("termsRead")
    assert stage.log == [True, "read"]
    assert stage.find("terms").property("checked") is False


def test_choosing_from_a_list_reports_the_value_and_closes(show_qml: ShowQml) -> None:
    stage = show_qml(
        """
    ChoiceList {
        objectName: "country"
        width: 900
        label: "Country"
        model: [{ value: "NL", text: "Nederland" }, { value: "BE", text: "België" }]
        value: "NL"
        onChosen: value => root.note(value)
    }
    """
    )
    stage.tap("countryButton")
    stage.settle(100)
    sheet = stage.object("countrySheet")
    assert sheet.property("opened") is True
    stage.tap("country_BE")
    stage.settle(100)
    assert stage.log == ["BE"]
    assert sheet.property("opened") is False


def test_a_sheet_keeps_taps_and_closes_by_cross_and_escape(show_qml: ShowQml) -> None:
    stage = show_qml(
        """
    PrimaryButton { objectName: "behind"; text: "Behind"; onClicked: root.note("behind") }
    Sheet {
        objectName: "sheet"
        title: "Terms"
        actionText: "Accept"
        onAction: root.note("accept")
        BodyText { text: "Words" }
    }
    """
    )
    sheet = stage.object("sheet")
    sheet.open()  # type: ignore[attr-defined]  # a QML method
    stage.settle(100)
    stage.tap("sheetAction")
    stage.tap("sheetClose")
    stage.settle(100)
    assert (stage.log, sheet.property("opened")) == (["accept"], False)
    sheet.open()  # type: ignore[attr-defined]  # a QML method
    stage.settle(100)
    stage.key(Qt.Key.Key_Escape)
    stage.settle(100)
    assert sheet.property("opened") is False
    sheet.setProperty("strict", True)
    sheet.open()  # type: ignore[attr-defined]  # a QML method
    stage.settle(100)
    stage.tap("behind")
    stage.settle(100)
    assert (stage.log, sheet.property("opened")) == (["accept"], True)


def test_waiting_is_told_step_by_step(show_qml: ShowQml) -> None:
    stage = show_qml(
        """
    BusyIndicator {
        objectName: "wait"
        width: 900
        running: true
        text: "Looking"
        wayOutText: "Stop"
        onWayOut: root.note("out")
    }
    """
    )
    wait = stage.find("wait")
    assert stage.texts() == []
    wait.setProperty("phase", 2)
    stage.settle()
    assert stage.texts() == ["Looking"]
    wait.setProperty("phase", 3)
    stage.settle()
    stage.tap("wayOut")
    assert stage.log == ["out"]


@pytest.mark.parametrize(
    ("locale", "cents", "full", "short"),
    [
        ("nl_NL", 10800, "€ 108,00", "€ 108"),
        ("nl_NL", 7950, "€ 79,50", "€ 79,50"),
        ("en_GB", 10800, "€108.00", "€108"),
        ("de_DE", 10800, "108,00 €", "108 €"),
        ("fr_FR", 123456, "1 234,56 €", "1 234,56 €"),
    ],
)
def test_amounts_follow_the_language(
    show_qml: ShowQml, locale: str, cents: int, full: str, short: str
) -> None:
    """K9, R60: cents become an amount as the customer's language writes it."""
    stage = show_qml(
        f"""
    Column {{
        Price {{ cents: {cents} }}
        Price {{ cents: {cents}; whole: true }}
        Price {{ cents: 0; free: "Gratis" }}
    }}
    """,
        localeName=locale,
    )
    spaced = [re.sub(r"\s", " ", text) for text in stage.texts()]
    assert sorted(spaced) == sorted([full, short, "Gratis"])


def test_an_incompatible_service_says_why(show_qml: ShowQml) -> None:
    """R54: the reason stands in words, the price is gone."""
    stage = show_qml(
        """
    ServiceCard {
        objectName: "card"
        title: "e-Remote"; text: "Far"; cents: 100; term: "12"
        compatible: false; reason: "Only for electric cars."
        onClicked: root.note("open")
    }
    """
    )
    stage.settle()
    assert "Only for electric cars." in stage.texts()
    assert "Far" not in stage.texts()
    stage.tap("card")
    assert stage.log == ["open"]


@pytest.mark.qt_log_ignore("Cannot open")
def test_a_picture_that_does_not_come_says_so(show_qml: ShowQml) -> None:
    """R34: the outline stays and words explain it."""
    stage = show_qml(
        'CarPicture { objectName: "car"; width: 800; height: 400; source: "file:///nowhere.png" }'
    )
    stage.qtbot.waitUntil(lambda: stage.find("car").property("failed"))
    assert "The picture is not available right now" in stage.texts()


def test_a_picture_that_comes_is_shown(show_qml: ShowQml) -> None:
    """R34: loaded in the background, then in place of the outline."""
    drawing = (ROOT / "resources" / "cars" / "suv.svg").as_uri()
    stage = show_qml(
        f'CarPicture {{ objectName: "car"; width: 800; height: 400; source: "{drawing}" }}'
    )
    stage.qtbot.waitUntil(lambda: stage.find("car").property("ready"))
    assert stage.texts() == []


def test_no_control_names_a_colour_or_a_size() -> None:
    """The Theme is the one place for looks."""
    for path in sorted((QML_FOLDER / "Kiosk" / "Controls").glob("*.qml")):
        source = path.read_text(encoding="utf-8")
        assert not re.findall(r'"#[0-9A-Fa-f]{3,8}"', source), path.name
        assert not re.findall(r"(?:duration|interval|pixelSize): \d", source), path.name


def test_each_control_is_in_the_module() -> None:
    folder = QML_FOLDER / "Kiosk" / "Controls"
    listed = set(re.findall(r"(\w+\.qml)", (folder / "qmldir").read_text(encoding="utf-8")))
    assert listed == {path.name for path in Path(folder).glob("*.qml")}


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (800, 1280)])
def test_the_qr_code_on_the_screen_can_be_scanned(
    show_qml: ShowQml, size: tuple[int, int], high: bool
) -> None:
    """K4: what a phone's camera sees is the address, in every contrast."""
    address = "https://store.example/go?c=" + "A" * 22
    svg = qrcode.make(address, image_factory=SvgPathImage, border=0).to_string().decode()
    stage = show_qml(
        f"QrPanel {{ source: {json.dumps('data:image/svg+xml;utf8,' + quote(svg))} }}",
        size=size,
        highContrast=high,
    )
    stage.settle()
    shot = stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = Image.frombytes(
        "L", (shot.width(), shot.height()), bytes(shot.constBits()), "raw", "L", shot.bytesPerLine()
    )
    assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [address]
