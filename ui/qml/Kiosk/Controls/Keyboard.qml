pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import "KeyboardLayouts.js" as Layouts

// The on-screen keyboard. It shows itself while a TextEntry or LetterEntry inside `scope` has the focus, and takes height
// only then,
// so what stands above it shrinks. A key types when it is pressed, so fast thumbs keep their order; gaps belong to the
// nearest key; holding a key offers its popup.
Item {
    id: keyboard

    required property Item scope
    readonly property var target: find(Window.activeFocusItem)
    readonly property string language: Theme.localeName.substring(0, 2)
    readonly property bool shown: target !== null && layout !== "none" && layout !== ""
    readonly property string layout: target ? target.keyboardLayout : ""
    property string shape: "letters"
    property bool symbols: false
    // 0 small letters, 1 one capital, 2 capitals.
    property int shift: 0
    readonly property var rows: Layouts.rows(shape, language, symbols, Theme.landscape)
    readonly property real gap: Theme.px(Theme.landscape ? 12 : 17)
    readonly property real keyHeight: rows.length > 4 ? Math.round(Theme.keyHeight * 0.86) : Theme.keyHeight
    readonly property real padding: Theme.px(28)
    readonly property real boardWidth: Math.min(width - 2 * padding, Theme.px(1500))
    readonly property var keys: Layouts.place(rows, boardWidth, keyHeight, gap, shape === "digits" ? Theme.px(250) :
                                                                                                     Theme.px(1500))
    readonly property real fullHeight: rows.length * (keyHeight + gap) - gap + Theme.px(36) + Theme.px(
                                           Theme.landscape ? 12 : 8)
    property var pressedKeys: []
    // The keys are made when they are first needed.
    property bool used: false
    property real openness: shown ? 1 : 0
    readonly property alias accentsShown: popup.visible

    function find(item: Item): var {
        for (let up = item; up; up = up.parent) {
            if (up === scope)
                return (item as TextEntry) ?? (item as LetterEntry);
        }
        return null;
    }

    function letter(text: string): string {
        return shift > 0 && shape !== "vin" && text.length === 1 ? text.toUpperCase() : text;
    }

    // Types, erases or switches, for the key at `index`.
    function press(index: int) {
        const key = keys[index];
        if (!target || !key)
            return;
        switch (key.key) {
        case "text":
            target.type(letter(key.text));
            afterTyping();
            break;
        case "space":
            target.type(" ");
            afterTyping();
            break;
        case "backspace":
            target.backspace();
            autoShift();
            break;
        case "clear":
            target.wipe();
            break;
        case "shift":
            shift = shift === 0 ? 1 : shift === 1 && lockTimer.running ? 2 : 0;
            lockTimer.restart();
            break;
        case "symbols":
        case "letters":
            symbols = key.key === "symbols";
            break;
        }
    }

    // What happens when a key of this kind is let go: those that change the focus or the keyboard's height wait for it.
    function release(kind: string) {
        if (!target)
            return;
        if (kind === "hide")
            target.focus = false;
        else if (kind === "enter")
            enter();
    }

    function enter() {
        const from = target;
        if (from.severalLines) {
            from.type("\n");
            autoShift();
            return;
        }
        from.accepted();
        if (target !== from || !from)
            return;
        let next = from.nextItemInFocusChain(true);
        for (let i = 0; next && next !== from && i < 50; i++) {
            if (find(next) && next.mapToItem(scope, 0, 0).y >= from.mapToItem(scope, 0, 0).y) {
                next.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
            next = next.nextItemInFocusChain(true);
        }
        from.focus = false;
    }

    function afterTyping() {
        if (shift === 1)
            shift = 0;
        autoShift();
    }

    function autoShift() {
        if (!target || shift === 2)
            return;
        const before = target.text.charAt(target.cursorPosition - 1);
        const starts = target.cursorPosition === 0 || (target.capitals === "words" && /[\s-]/.test(before));
        if (target.capitals === "words" || target.capitals === "sentence")
            shift = starts ? 1 : 0;
    }

    // The key under or nearest to a point on the keyboard; -1 when none is near.
    function keyAt(x: real, y: real): int {
        let best = -1;
        let least = gap * 1.5;
        for (let i = 0; i < keys.length; i++) {
            const k = keys[i];
            const dx = Math.max(k.x - x, 0, x - k.x - k.width);
            const dy = Math.max(k.y - y, 0, y - k.y - k.height);
            const distance = Math.sqrt(dx * dx + dy * dy);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    onShownChanged: if (shown)
                        used = true
    onTargetChanged: {
        popup.close();
        if (!target)
            return;
        if (target.keyboardLayout !== "none")
            shape = target.keyboardLayout;
        symbols = false;
        shift = 0;
        autoShift();
    }

    implicitHeight: Math.round(fullHeight * openness)
    visible: openness > 0

    // What a physical keyboard types moves the capitals on as well.
    Connections {
        target: keyboard.target

        function onTextChanged() {
            keyboard.autoShift();
        }
    }

    Behavior on openness {
        NumberAnimation {
            duration: Theme.quickMs
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        id: lockTimer

        interval: Theme.doubleTapMs
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.keyboardGround
    }

    Item {
        anchors.fill: parent
        clip: keyboard.height < keyboard.fullHeight

        Item {
            id: field

            x: (keyboard.width - width) / 2
            y: Theme.px(36)
            width: keyboard.boardWidth
            height: keyboard.fullHeight - y

            Repeater {
                model: keyboard.used ? keyboard.keys : []

                KeyCap {
                    required property var modelData
                    required property int index

                    objectName: "key_" + (modelData.text || modelData.key)
                    x: modelData.x
                    y: modelData.y
                    width: modelData.width
                    height: modelData.height
                    action: modelData.key
                    text: keyboard.letter(modelData.text)
                    held: keyboard.pressedKeys.indexOf(index) >= 0
                    lit: modelData.key === "shift" && keyboard.shift > 0
                    locked: modelData.key === "shift" && keyboard.shift === 2
                    onPressAction: {
                        keyboard.press(index);
                        keyboard.release(modelData.key);
                    }
                }
            }
        }
    }

    AccentPopup {
        id: popup

        onChosen: character => {
            if (!keyboard.target)
                return;
            keyboard.target.backspace();
            keyboard.target.type(character);
            keyboard.autoShift();
        }
    }

    KeyTouches {
        anchors.fill: parent
        anchors.topMargin: popup.visible ? -keyboard.keyHeight * 1.3 : 0
        board: keyboard
        keyField: field
        accents: popup
    }
}
