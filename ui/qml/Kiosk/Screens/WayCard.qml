import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A large way on: icon, what it is called, what it means. The primary one is red.
Pressable {
    id: way

    property string icon: ""
    property string title: ""
    property string text: ""
    property bool primary: false
    // Lower, where many ways have to be in sight at once.
    property bool compact: false
    readonly property color ink: primary ? Theme.accentInk : Theme.ink

    name: title
    description: text
    ringRadius: Theme.radiusCard
    implicitWidth: Theme.px(600)
    implicitHeight: row.implicitHeight + 2 * Theme.px(compact ? 18 : 36)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: way.primary ? (way.pressed ? Theme.accentPressed : Theme.accent) : way.pressed ? Theme.pressed :
                                                                                                Theme.card
        border.width: way.primary ? 0 : Theme.hairline
        border.color: Theme.line
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(way.compact ? 36 : 48)
        anchors.rightMargin: Theme.px(way.compact ? 28 : 40)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(way.compact ? 28 : 40)

        Icon {
            name: way.icon
            color: way.ink
            size: Theme.px(way.compact ? 56 : 72) * Math.sqrt(Theme.textScale)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(6)

            CardTitle {
                Layout.fillWidth: true
                text: way.title
                color: way.ink
                Accessible.ignored: true
            }

            BodyText {
                Layout.fillWidth: true
                text: way.text
                color: way.primary ? Theme.accentInk : Theme.soft
                Accessible.ignored: true
            }
        }

        Icon {
            name: "chevron-right"
            color: way.ink
            size: Theme.px(52)
        }
    }
}
