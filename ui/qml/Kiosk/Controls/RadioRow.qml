import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One choice of several, as a full-width row. Answer `clicked` by changing `checked`.
Pressable {
    id: row

    property string text: ""
    property string detail: ""

    name: text
    description: detail
    role: Accessible.RadioButton
    checkable: true
    implicitWidth: Theme.px(600)
    implicitHeight: Math.max(Theme.px(104), lines.implicitHeight + 2 * Theme.px(24))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: row.pressed ? Theme.pressed : Theme.card
        border.width: row.checked ? Theme.outline : Theme.hairline
        border.color: row.checked ? Theme.ink : Theme.line
    }

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(48)
        height: width
        radius: width / 2
        color: Theme.card
        border.width: Theme.px(3)
        border.color: row.checked ? Theme.ink : Theme.fieldLine

        Rectangle {
            anchors.centerIn: parent
            width: parent.width / 2
            height: width
            radius: width / 2
            visible: row.checked
            color: Theme.ink
        }
    }

    ColumnLayout {
        id: lines

        anchors.left: dot.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapTiny / 2

        BodyText {
            Layout.fillWidth: true
            text: row.text
            strong: row.checked
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            visible: row.detail !== ""
            text: row.detail
            Accessible.ignored: true
        }
    }
}
