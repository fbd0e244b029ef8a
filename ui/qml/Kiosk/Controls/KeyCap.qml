import QtQuick
import Kiosk.Theme

// One key as drawn. It takes no touches itself: KeyTouches finds the nearest key, so that gaps are not dead.
Item {
    id: cap

    property string action: "text"
    property string text: ""
    property bool held: false
    property bool lit: false
    property bool locked: false
    readonly property bool special: action !== "text" && action !== "space"
    readonly property string words: {
        switch (action) {
        case "clear":
            return qsTr("Clear");
        case "backspace":
            return qsTr("Erase");
        case "symbols":
            return "?123";
        case "letters":
            return "ABC";
        case "space":
            return "";
        default:
            return text;
        }
    }
    readonly property string sign: {
        switch (action) {
        case "backspace":
            return "backspace";
        case "shift":
            return "arrow-big-up";
        case "hide":
            return "keyboard-hide";
        case "enter":
            return "corner-down-left";
        case "space":
            return "space";
        default:
            return "";
        }
    }
    readonly property string spoken: {
        switch (action) {
        case "shift":
            return qsTr("Capital letters");
        case "hide":
            return qsTr("Hide the keyboard");
        case "enter":
            return qsTr("Next");
        case "space":
            return qsTr("Space");
        case "symbols":
            return qsTr("Digits and signs");
        case "letters":
            return qsTr("Letters");
        default:
            return words;
        }
    }
    readonly property color ink: held ? Theme.keyPressedInk : lit ? Theme.strongInk : Theme.ink
    signal pressAction

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: pressAction()

    Rectangle {
        y: Theme.px(5)
        width: parent.width
        height: parent.height
        radius: Theme.radiusKey
        color: Theme.keyEdge
        visible: !Theme.highContrast
    }

    Rectangle {
        width: parent.width
        height: parent.height
        radius: Theme.radiusKey
        color: cap.held ? Theme.keyPressed : cap.lit ? Theme.strong : cap.special ? Theme.keySpecial :
                                                                                    Theme.keyGround
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.keyEdge
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.px(12)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: cap.sign !== ""
            name: cap.sign
            color: cap.ink
        }

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== "" && (cap.action !== "backspace" || cap.width > 2 * cap.height)
            text: cap.words
            color: cap.ink
            size: cap.special ? Math.round(Theme.keySize * 0.72) : cap.text.length > 1 ? Math.round(
                                                                                             Theme.keySize
                                                                                             * 0.78) : Theme.keySize
            font.features: ({
                                zero: 1
                            })
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        width: Theme.px(32)
        height: Theme.px(4)
        visible: cap.locked
        color: cap.ink
    }
}
