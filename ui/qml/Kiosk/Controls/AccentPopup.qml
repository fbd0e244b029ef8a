pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import "KeyboardLayouts.js" as Layouts

// The accents of a held key, above it. The finger slides onto one, or lets go and taps one.
Rectangle {
    id: popup

    property list<string> choices: []
    property int current: -1
    property real keyWidth: 1
    property real keyHeight: 1
    signal chosen(string character)

    // Opens for `character` above the key that spans `left`…`left + width` at `top` in the parent. False: no accents.
    function open(character: string, left: real, top: real, width: real, height: real): bool {
        choices = Layouts.accents(character);
        if (choices.length === 0)
            return false;
        keyWidth = width;
        keyHeight = height;
        current = -1;
        x = Theme.within(Theme.gapTiny, left + width / 2 - implicitWidth / 2, parent.width - implicitWidth
                         - Theme.gapTiny);
        y = top - implicitHeight - Theme.gapTiny;
        visible = true;
        return true;
    }

    function close() {
        visible = false;
        choices = [];
        current = -1;
    }

    // The choice above or at a point of the parent, -1 when the point is elsewhere.
    function choiceAt(px: real, py: real, loose: bool): int {
        if (!visible || py < y - keyHeight / 2 || py > y + height + (loose ? keyHeight / 2 : 0))
            return -1;
        const index = Math.floor((px - x - Theme.gapTiny) / (keyWidth + Theme.gapTiny));
        return index >= 0 && index < choices.length ? index : -1;
    }

    function choose(index: int) {
        const character = choices[index];
        close();
        chosen(character);
    }

    visible: false
    z: 5
    implicitWidth: choices.length * (keyWidth + Theme.gapTiny) + Theme.gapTiny
    implicitHeight: keyHeight + 2 * Theme.gapTiny
    width: implicitWidth
    height: implicitHeight
    radius: Theme.radiusButton
    color: Theme.card
    border.width: Theme.px(3)
    border.color: Theme.ink

    Row {
        anchors.centerIn: parent
        spacing: Theme.gapTiny

        Repeater {
            model: popup.choices

            Rectangle {
                id: choice

                required property string modelData
                required property int index

                width: popup.keyWidth
                height: popup.keyHeight
                radius: Theme.radiusKey
                color: popup.current === index ? Theme.keyPressed : Theme.clear
                Accessible.role: Accessible.Button
                Accessible.name: modelData
                Accessible.onPressAction: popup.choose(index)

                PlainText {
                    anchors.centerIn: parent
                    text: choice.modelData
                    color: popup.current === choice.index ? Theme.keyPressedInk : Theme.ink
                    size: Theme.keySize
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }
        }
    }
}
