pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways into my account; each leads to one of its screens (R23, R32, R73, R77).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property VisitModel visit: kiosk.visit
    // Every entry names the stage it opens.
    readonly property var entries: [
        {
            "stage": "my_services",
            "icon": "list-check",
            "title": qsTr("My services"),
            "text": qsTr("What is active, until when, and what is charged when")
        },
        {
            "stage": "my_cars",
            "icon": "car",
            "title": qsTr("My cars"),
            "text": qsTr("Add a car, or take one out of your account")
        },
        {
            "stage": "invoices",
            "icon": "file-invoice",
            "title": qsTr("Invoices and orders"),
            "text": qsTr("To read here, or to take along")
        },
        {
            "stage": "personal_data",
            "icon": "user-circle",
            "title": qsTr("My personal data"),
            "text": qsTr("Name, e-mail address, password, contact, unsubscribe")
        }
    ]

    objectName: "myAccount"
    title: qsTr("My account")
    help: visit.email ? qsTr("You are logged in as %1.").arg(visit.email) : ""
    wide: true
    secondaryText: qsTr("Back")
    onSecondary: visit.back()

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: screen.entries

            WayCard {
                required property var modelData

                objectName: "account_" + modelData.stage
                Layout.fillWidth: true
                Layout.fillHeight: true
                compact: Theme.landscape || Theme.largeText
                icon: modelData.icon
                title: modelData.title
                text: modelData.text
                onClicked: screen.visit.openPage(modelData.stage)
            }
        }

        WayCard {
            objectName: "account_help"
            Layout.fillWidth: true
            Layout.fillHeight: true
            compact: Theme.landscape || Theme.largeText
            icon: "headset"
            title: qsTr("Help and contact")
            text: qsTr("Customer care is glad to help")
            onClicked: screen.kiosk.help.open("contact")
        }
    }
}
