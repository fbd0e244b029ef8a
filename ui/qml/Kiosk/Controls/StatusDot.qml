import QtQuick
import Kiosk.Theme

// A filled circle with a sign in it: the shape tells the state to those who do not see the colour.
Rectangle {
    id: dot

    property real size: Theme.px(60)
    property string icon: ""
    property string letter: ""
    property color ink: Theme.strongInk

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.info
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: dot.icon !== ""
        name: dot.icon
        size: Math.round(dot.size * 0.62)
        color: dot.ink
    }

    PlainText {
        anchors.centerIn: parent
        visible: dot.letter !== ""
        text: dot.letter
        color: dot.ink
        size: Math.max(1, Math.round(dot.size * 0.62))
        font.weight: Font.Bold
        lineHeight: 1
        Accessible.ignored: true
    }
}
