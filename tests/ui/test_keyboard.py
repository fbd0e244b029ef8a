"""The on-screen keyboard: exact keys, order of two thumbs, accents, and never over the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import ShowQml
from tests.ui.stage import Stage


def one_field(layout: str, extra: str = "") -> str:
    return f"""
    Page {{
        anchors.fill: parent
        title: "Title"
        primaryText: "On"
        Field {{
            objectName: "field"
            Layout.fillWidth: true
            label: "Label"
            keyboardLayout: "{layout}"
            onEdited: text => root.note(text)
            onAccepted: root.note("accepted")
            {extra}
        }}
        Field {{
            objectName: "next"
            Layout.fillWidth: true
            label: "Next"
        }}
    }}
    """


def keyboard(stage: Stage) -> QQuickItem:
    return next(item for item in stage.items() if "Keyboard" in item.metaObject().className())


def caps(stage: Stage) -> set[str]:
    """Return the characters and names of the keys shown."""
    return {
        item.objectName().removeprefix("key_")
        for item in stage.items()
        if item.objectName().startswith("key_") and item.isVisible()
    }


def key_tap(stage: Stage, name: str) -> None:
    stage.tap(f"key_{name}")


def text(stage: Stage, name: str = "field") -> str:
    return str(stage.find(name).property("text"))


COMMON = {"hide", "symbols", "space", "enter", "shift", "backspace"}
QWERTY = set("qwertyuiopasdfghjklzxcvbnm")


@pytest.mark.parametrize(
    ("layout", "keys"),
    [
        ("vin", set("1234567890ABCDEFGHJKLMNPRSTUVWXYZ") | {"clear", "backspace"}),
        ("digits", set("0123456789") | {"clear", "backspace"}),
        ("letters", QWERTY | set("-'.") | COMMON),
        ("address", QWERTY | set("1234567890-'.") | COMMON),
        ("password", QWERTY | set("1234567890@-.") | COMMON),
        (
            "email",
            QWERTY | set("1234567890@.-_") | {".nl", ".com", ".be", ".eu", ".net"} | COMMON,
        ),
    ],
)
def test_each_layout_has_exactly_its_keys(show_qml: ShowQml, layout: str, keys: set[str]) -> None:
    """R39: the VIN keys are the digits and 23 letters; I, O and Q do not exist."""
    stage = show_qml(one_field(layout))
    assert caps(stage) == set()
    stage.focus("field")
    assert caps(stage) == keys


@pytest.mark.parametrize(
    ("locale", "first_row"), [("fr_FR", "azerty"), ("de_DE", "qwertz"), ("en_GB", "qwerty")]
)
def test_letters_stand_where_the_language_has_them(
    show_qml: ShowQml, locale: str, first_row: str
) -> None:
    """K9: azerty for French, qwertz for German."""
    stage = show_qml(one_field("letters"), localeName=locale)
    stage.focus("field")
    row = sorted((stage.centre(f"key_{c}").x(), c) for c in first_row)
    assert "".join(c for _, c in row) == first_row
    assert len({stage.centre(f"key_{c}").y() for c in first_row}) == 1
    assert caps(stage) >= QWERTY


def test_taps_type_erase_and_clear(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("vin"))
    stage.focus("field")
    for key in "VF7":
        key_tap(stage, key)
    assert text(stage) == "VF7"
    key_tap(stage, "backspace")
    assert stage.log == ["V", "VF", "VF7", "VF"]
    key_tap(stage, "clear")
    assert text(stage) == ""


def test_the_same_key_twice_in_a_row_types_twice(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("digits"))
    stage.focus("field")
    for _ in range(5):
        key_tap(stage, "7")
    assert text(stage) == "77777"


def test_two_thumbs_type_both_letters_in_order(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    stage.press("key_a", 0)
    stage.press("key_p", 1, 0)
    stage.release("key_a", 0, 1)
    stage.press("key_s", 0, 1)
    stage.release("key_p", 1, 0)
    stage.release("key_s", 0)
    stage.settle()
    assert text(stage) == "aps"


def test_a_touch_between_two_keys_types_the_nearer(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    key = stage.find("key_f")
    edge = key.mapToScene(QPointF(key.width() + 3, key.height() / 2)).toPoint()
    stage.tap(edge)
    assert text(stage) == "f"


def test_a_key_shows_itself_pressed_at_once(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    stage.press("key_g")
    assert stage.find("key_g").property("held") is True
    stage.release("key_g")
    assert stage.find("key_g").property("held") is False


def test_a_held_key_offers_accents_by_sliding(show_qml: ShowQml) -> None:
    """K9: é, ü, ç and their like without a second page."""
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    stage.press("key_e")
    assert text(stage) == "e"
    stage.qtbot.waitUntil(lambda: keyboard(stage).property("accentsShown"))
    stage.settle()
    spot = _accent(stage, "é")
    stage.slide(spot)
    stage.release(spot)
    assert text(stage) == "é"
    assert keyboard(stage).property("accentsShown") is False


def test_a_held_key_offers_accents_by_a_second_tap(show_qml: ShowQml) -> None:
    """K10: whoever cannot slide lets go and taps the accent."""
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    key_tap(stage, "shift")
    stage.press("key_u")
    stage.qtbot.waitUntil(lambda: keyboard(stage).property("accentsShown"))
    stage.release("key_u")
    stage.settle()
    stage.tap(_accent(stage, "Ü"))
    assert text(stage) == "Ü"


def test_leaving_the_accents_keeps_the_letter(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    stage.press("key_e")
    stage.qtbot.waitUntil(lambda: keyboard(stage).property("accentsShown"))
    stage.release("key_e")
    key_tap(stage, "b")
    assert text(stage) == "eb"


def _accent(stage: Stage, character: str) -> QPoint:
    item = next(
        i
        for i in stage.items()
        if i.isVisible() and i.inherits("QQuickText") and i.property("text") == character
    )
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def test_shift_gives_one_capital_and_a_double_tap_locks_it(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    for key in ("shift", "a", "b", "shift", "shift", "c", "d", "shift", "e"):
        key_tap(stage, key)
    assert text(stage) == "AbCDe"


def test_names_begin_with_a_capital(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters", 'capitals: "words"'))
    stage.focus("field")
    for key in ("a", "n", "space", "d", "e", "-", "w", "i"):
        key_tap(stage, key)
    assert text(stage) == "An De-Wi"


def test_the_second_page_has_signs_and_leads_back(show_qml: ShowQml) -> None:
    """R7: a password may hold any character."""
    stage = show_qml(one_field("password"))
    stage.focus("field")
    key_tap(stage, "symbols")
    assert caps(stage) >= set("1234567890@#€%&*-+()!?\"':;/\\_=<>[]{}~.")
    key_tap(stage, "#")
    key_tap(stage, "letters")
    key_tap(stage, "a")
    assert text(stage) == "#a"


def test_backspace_repeats_while_held(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters", 'text: "abcdefgh"'))
    stage.focus("field")
    stage.find("fieldInput").setProperty("cursorPosition", 8)
    stage.press("key_backspace")
    stage.qtbot.waitUntil(lambda: len(text(stage)) <= 3)
    stage.release("key_backspace")
    left = text(stage)
    stage.settle(300)
    assert text(stage) == left


def test_a_physical_keyboard_and_a_scanner_work_at_the_same_time(show_qml: ShowQml) -> None:
    """K11: a barcode scanner that types works beside the keys."""
    stage = show_qml(one_field("vin"))
    stage.focus("field")
    key_tap(stage, "V")
    stage.type("F7SX")
    key_tap(stage, "H")
    stage.key(Qt.Key.Key_Return)
    assert text(stage) == "VF7SXH"
    assert stage.log[-1] == "accepted"


def test_what_is_typed_is_corrected_visibly_and_the_binding_survives(show_qml: ShowQml) -> None:
    """R40, R67: the screen's rule applies as one types; the view-model keeps the last word."""
    stage = show_qml(
        """
    property string model: ""
    Page {
        anchors.fill: parent
        VinField {
            objectName: "field"
            Layout.fillWidth: true
            text: root.model
            normalise: text => text.toUpperCase().replace(/[OQ]/g, "0").replace(/[^A-Z0-9]/g, "")
            onEdited: text => root.model = text
        }
    }
    """
    )
    stage.focus("field")
    stage.type("vfo-7")
    key_tap(stage, "X")
    assert text(stage) == "VF07X"
    stage.root.setProperty("model", "")
    assert text(stage) == ""
    key_tap(stage, "W")
    assert text(stage) == stage.root.property("model") == "W"


def test_a_correction_in_the_middle_keeps_the_cursor(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters", 'text: "abef"; normalise: text => text.toUpperCase()'))
    stage.focus("field")
    stage.find("fieldInput").setProperty("cursorPosition", 2)
    for key in "cd":
        key_tap(stage, key)
    assert text(stage) == "ABCDEF"


def test_enter_goes_to_the_next_field_and_then_away(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    key_tap(stage, "enter")
    assert stage.log == ["accepted"]
    assert stage.find("nextInput").hasActiveFocus()
    key_tap(stage, "enter")
    stage.settle()
    assert caps(stage) == set()


def test_the_hide_key_and_a_tap_beside_put_it_away(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("letters"))
    stage.tap("fieldInput")
    assert caps(stage)
    key_tap(stage, "hide")
    assert caps(stage) == set()
    stage.tap("fieldInput")
    assert caps(stage)
    stage.tap(QPoint(540, 20))
    stage.settle()
    assert caps(stage) == set()


def test_a_field_without_keys_shows_none(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("none"))
    stage.focus("field")
    assert caps(stage) == set()
    stage.type("abc")
    assert text(stage) == "abc"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (800, 1280), (1280, 800)])
@pytest.mark.parametrize("large", [False, True])
def test_the_keyboard_never_covers_the_field(
    show_qml: ShowQml, size: tuple[int, int], large: bool
) -> None:
    fields = "".join(
        f'Field {{ objectName: "f{i}"; Layout.fillWidth: true; label: "Label {i}"; hint: "Hint"; keyboardLayout: "email" }}'
        for i in range(9)
    )
    stage = show_qml(
        f"Page {{ anchors.fill: parent; title: 'Title'; primaryText: 'On'; {fields} }}",
        size=size,
        largeText=large,
    )
    for name in ("f8", "f0", "f5"):
        stage.focus(name)
        stage.settle(60)
        field = stage.find(f"{name}Input")
        top = field.mapToScene(QPointF(0, 0)).y()
        board = keyboard(stage)
        assert top >= 0
        assert top + field.height() <= board.mapToScene(QPointF(0, 0)).y()
        assert board.height() > 0


def test_copy_paste_and_undo_leave_nothing_behind(show_qml: ShowQml) -> None:
    """DESIGN §3: no clipboard and no undo that the next customer could use."""
    stage = show_qml(one_field("letters"))
    stage.focus("field")
    stage.type("secret")
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Z):
        stage.key(key, control)
    assert text(stage) == "secret"


def test_the_eye_shows_the_password_and_hides_it_again(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("password", "password: true"))
    stage.focus("field")
    stage.type("hidden")
    entry = stage.find("fieldInput")
    assert entry.property("displayText") == "•" * 6
    stage.tap("fieldEye")
    assert entry.property("displayText") == "hidden"
    stage.tap("fieldEye")
    assert entry.property("displayText") == "•" * 6
    assert stage.find("fieldInput").hasActiveFocus()


def test_the_mouse_types_too(show_qml: ShowQml) -> None:
    stage = show_qml(one_field("digits"))
    stage.focus("field")
    stage.click("key_4")
    stage.click("key_2")
    assert text(stage) == "42"
