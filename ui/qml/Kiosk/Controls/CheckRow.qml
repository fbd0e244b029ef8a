import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A tick box with its sentence. It never ticks itself: answer `toggled(checked)` by changing `checked`.
// `readText` adds a way to the text behind the box, reported by `read`. `error` says that it is missing.
Item {
    id: row

    property string text: ""
    property string readText: ""
    property bool checked: false
    property string error: ""
    signal toggled(bool checked)
    signal read

    implicitWidth: Theme.px(600)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        Pressable {
            id: box

            objectName: row.objectName ? row.objectName + "Box" : ""
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touchSize, label.implicitHeight + Theme.gapSmall)
            role: Accessible.CheckBox
            checkable: true
            checked: row.checked
            name: row.text
            description: row.error
            onClicked: row.toggled(!row.checked)

            Rectangle {
                id: square

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(60) * Math.sqrt(Theme.textScale)
                height: width
                radius: Theme.radiusKey
                color: row.checked ? Theme.strong : box.pressed ? Theme.pressed : Theme.card
                border.width: Theme.px(3)
                border.color: row.error ? Theme.error : row.checked ? Theme.strong : Theme.fieldLine

                Icon {
                    anchors.centerIn: parent
                    visible: row.checked
                    name: "check"
                    color: Theme.strongInk
                }
            }

            BodyText {
                id: label

                anchors.left: square.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.text
                Accessible.ignored: true
            }
        }

        FieldNote {
            Layout.fillWidth: true
            Layout.leftMargin: square.width + Theme.gap
            error: row.error
        }

        LinkButton {
            objectName: row.objectName ? row.objectName + "Read" : ""
            Layout.leftMargin: square.width + Theme.gap
            Layout.maximumWidth: row.width - square.width - Theme.gap
            visible: row.readText !== ""
            text: row.readText
            onClicked: row.read()
        }
    }
}
