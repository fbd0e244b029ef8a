import QtQuick
import Kiosk.Theme

// A round button with an icon only; `name` is required, for those who hear the screen.
Pressable {
    id: button

    required property string icon
    property color color: Theme.ink
    property bool outlined: false

    ringRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: button.pressed ? Theme.pressed : Theme.clear
        border.width: button.outlined ? Theme.px(3) : 0
        border.color: Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: button.icon
        color: button.enabled ? button.color : Theme.soft
    }
}
