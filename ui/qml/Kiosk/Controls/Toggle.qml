import QtQuick
import Kiosk.Theme

// A switch with its label, for settings that act at once. Answer `toggled(checked)` by changing `checked`.
Pressable {
    id: control

    property string text: ""
    signal toggled(bool checked)

    name: text
    role: Accessible.CheckBox
    checkable: true
    implicitWidth: Theme.px(500)
    implicitHeight: Math.max(Theme.touchSize, label.implicitHeight)
    onClicked: toggled(!checked)

    BodyText {
        id: label

        anchors.left: parent.left
        anchors.right: track.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: control.text
        Accessible.ignored: true
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(108)
        height: Theme.px(60)
        radius: height / 2
        color: control.checked ? Theme.ok : Theme.card
        border.width: Theme.px(3)
        border.color: control.checked ? Theme.ok : Theme.fieldLine

        Rectangle {
            x: control.checked ? parent.width - width - Theme.gapTiny : Theme.gapTiny
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Theme.gapTiny
            height: width
            radius: width / 2
            color: control.checked ? Theme.card : Theme.fieldLine

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quickMs
                    easing.type: Easing.OutCubic
                }
            }

            Icon {
                anchors.centerIn: parent
                visible: control.checked
                name: "check"
                size: Theme.iconSmall * 0.8
                color: Theme.ok
            }
        }
    }
}
