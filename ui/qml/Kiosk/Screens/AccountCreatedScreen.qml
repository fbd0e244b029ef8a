pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The account exists and a mail is on its way (R6).
Page {
    id: screen

    required property KioskModel kiosk

    fill: true
    primaryText: qsTr("Continue")
    onPrimary: kiosk.visit.goOnToVehicle()

    component Welcome: StatusScreen {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
        kind: "ok"
        title: qsTr("Welcome, %1. Your account is ready.").arg(screen.kiosk.visit.firstName)
        text: qsTr("A mail is on its way to %1.").arg(screen.kiosk.visit.email)
    }

    aside: Welcome {
        visible: Theme.landscape
    }

    Welcome {
        visible: !Theme.landscape
    }

    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap

        Repeater {
            model: [
                {
                    "icon": "mail-opened",
                    "text": qsTr(
                                "Open the mail on your phone and confirm your address. That takes half a minute; you can also do it later.")
                },
                {
                    "icon": "calendar-event",
                    "text": qsTr(
                                "You have 20 days for it. After that, an account that is not confirmed is erased.")
                },
                {
                    "icon": "car",
                    "text": qsTr("Here we go straight on to your car.")
                }
            ]

            RowLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: row.modelData.icon
                    color: Theme.soft
                }

                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.text
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
