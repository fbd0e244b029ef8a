pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What a visit consists of, before it begins.
ColumnLayout {
    id: list

    spacing: Theme.px(24)

    CardTitle {
        Layout.fillWidth: true
        text: qsTr("This is how it goes")
    }

    Repeater {
        model: [
            {
                "icon": "car",
                "text": qsTr("You enter the number of your car (the VIN).")
            },
            {
                "icon": "shopping-cart",
                "text": qsTr("You choose from the services that fit it.")
            },
            {
                "icon": "device-mobile",
                "text": qsTr("You finish on your phone. Nothing is charged today.")
            }
        ]

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                implicitWidth: Theme.px(76)
                implicitHeight: implicitWidth
                radius: Theme.radiusButton
                color: Theme.neutralGround

                Icon {
                    anchors.centerIn: parent
                    name: row.modelData.icon
                }
            }

            BodyText {
                Layout.fillWidth: true
                text: row.modelData.text
            }
        }
    }
}
