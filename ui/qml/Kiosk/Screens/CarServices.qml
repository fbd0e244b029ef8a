pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The services that the present car has; each opens in my account (R71, R73).
ColumnLayout {
    id: carServices

    required property KioskModel kiosk
    property int columns: 1
    readonly property HomeModel home: kiosk.home
    // What is known of them: that there are none, or nothing at all.
    readonly property bool unserved: home.contractsState === "ready" && home.subscribed.count === 0
    readonly property bool unknown: home.contractsState !== "ready" && home.contractsState !== "loading"

    spacing: Theme.gapSmall

    CardTitle {
        Layout.fillWidth: true
        text: qsTr("Your services")
        font.pixelSize: Theme.bodySize
    }

    GridLayout {
        Layout.fillWidth: true
        visible: carServices.home.subscribed.count > 0
        columns: carServices.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: carServices.home.subscribed

            OwnedService {
                Layout.fillWidth: true
                // Rows of one height, but a single column is never stretched.
                Layout.fillHeight: carServices.columns > 1
                onClicked: carServices.kiosk.visit.openPage("my_service", contractId)
            }
        }

        Item {
            Layout.fillWidth: true
            visible: carServices.home.subscribed.count === 1 && carServices.columns > 1
        }
    }

    Caption {
        Layout.fillWidth: true
        visible: carServices.unserved
        text: qsTr("This car has no services yet. Choose from what fits it.")
    }

    BusyIndicator {
        Layout.alignment: Qt.AlignLeft
        visible: running
        bare: true
        running: carServices.home.contractsState === "loading"
    }

    Caption {
        Layout.fillWidth: true
        visible: carServices.unknown
        text: qsTr("We cannot look up your services right now.")
    }

    LinkButton {
        objectName: "reloadContracts"
        visible: carServices.unknown
        text: qsTr("Try again")
        onClicked: carServices.home.reload()
    }
}
