pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The four places where a VIN stands, each with a drawing (R37, R38).
Sheet {
    id: sheet

    title: qsTr("Where can I find the VIN?")
    tall: true

    Drawings {
        id: drawings
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText && !Theme.landscape ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    "picture": "vin_registration",
                    "title": qsTr("Registration certificate"),
                    "text": qsTr("In field E, wherever in Europe the car is registered.")
                },
                {
                    "picture": "vin_windscreen",
                    "title": qsTr("Behind the windscreen"),
                    "text": qsTr("On a small plate, at the bottom, seen from outside.")
                },
                {
                    "picture": "vin_door_pillar",
                    "title": qsTr("Door opening"),
                    "text": qsTr("On the label on the pillar, with the door open.")
                },
                {
                    "picture": "vin_insurance",
                    "title": qsTr("Insurance card"),
                    "text": qsTr("Under “chassis number” or “VIN”.")
                }
            ]

            Card {
                id: place

                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.px(28)

                Image {
                    Layout.fillWidth: true
                    Layout.preferredHeight: width * 0.66
                    source: drawings.of(place.modelData.picture)
                    sourceSize: Qt.size(Math.ceil(width), 0)
                    fillMode: Image.PreserveAspectFit
                    Accessible.ignored: true
                }

                CardTitle {
                    Layout.fillWidth: true
                    text: place.modelData.title
                    size: Theme.buttonSize
                }

                Caption {
                    Layout.fillWidth: true
                    text: place.modelData.text
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
