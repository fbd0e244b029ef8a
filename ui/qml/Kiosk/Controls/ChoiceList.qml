pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Chooses one of many on a full-height sheet instead of a popup list. `model`: [{ value, text, detail? }].
Item {
    id: list

    property string label: ""
    property string placeholder: ""
    property string error: ""
    property string hint: ""
    required property var model
    property string value: ""
    readonly property string shown: {
        for (const row of model) {
            if (row.value === value)
                return row.text;
        }
        return "";
    }
    signal chosen(string value)

    implicitWidth: Theme.px(480)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(10)

        Caption {
            Layout.fillWidth: true
            visible: list.label !== ""
            text: list.label
            strong: true
            Accessible.ignored: true
        }

        Pressable {
            id: button

            objectName: list.objectName ? list.objectName + "Button" : ""
            Layout.fillWidth: true
            implicitHeight: Theme.fieldHeight
            role: Accessible.ComboBox
            name: list.label
            description: list.shown
            onClicked: sheet.open()

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusButton
                color: button.pressed ? Theme.pressed : Theme.card
                border.width: list.error ? Theme.outline : Theme.hairline
                border.color: list.error ? Theme.error : Theme.fieldLine
            }

            BodyText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.right: arrow.left
                anchors.verticalCenter: parent.verticalCenter
                text: list.shown ? list.shown : list.placeholder
                quiet: !list.shown
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-down"
                color: Theme.soft
            }
        }

        FieldNote {
            Layout.fillWidth: true
            error: list.error
            hint: list.hint
        }
    }

    Sheet {
        id: sheet

        objectName: list.objectName ? list.objectName + "Sheet" : ""
        title: list.label

        Repeater {
            model: list.model

            RadioRow {
                required property var modelData

                objectName: list.objectName ? list.objectName + "_" + modelData.value : ""
                Layout.fillWidth: true
                text: modelData.text
                detail: modelData.detail ?? ""
                checked: list.value === modelData.value
                onClicked: {
                    list.chosen(modelData.value);
                    sheet.close();
                }
            }
        }
    }
}
