pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The services of all cars, each with its status and that of its money (R73, R74).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property MyServicesModel model: kiosk.myAccount.services
    readonly property bool ready: model.state === "ready"
    readonly property bool empty: ready && model.running.count + model.over.count === 0

    objectName: "myServices"
    title: qsTr("My services")
    help: ready && !empty ? qsTr("Touch a service to see its dates, and what you can do.") : ""
    wide: true
    fill: !ready || empty
    primaryText: empty ? qsTr("See what fits my car") : ""
    secondaryText: qsTr("Back")
    onPrimary: kiosk.visit.leaveAccount()
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    StatusScreen {
        objectName: "servicesState"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !screen.ready || screen.empty
        kind: screen.empty ? "info" : screen.model.state === "loading" ? "waiting" : "error"
        title: screen.empty ? qsTr("No services yet") : screen.model.state === "loading" ? "" : wording.title(
                                                                                               screen.model.state)
        text: screen.empty ? qsTr("What you order appears here, with its dates.") : screen.model.state
                             === "loading" ? "" : wording.detail(screen.model.state)
        actionText: screen.ready || screen.model.state === "loading" ? "" : qsTr("Try again")
        onAction: screen.model.reload()
    }

    component Services: GridLayout {
        id: list

        property alias contracts: repeater.model

        Layout.fillWidth: true
        columns: Theme.landscape && !Theme.largeText ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            id: repeater

            ContractRow {
                Layout.fillWidth: true
                Layout.fillHeight: true
                showsCar: screen.model.severalCars
                onClicked: screen.model.open(contractId)
            }
        }
    }

    Services {
        visible: screen.ready && screen.model.running.count > 0
        contracts: screen.model.running
    }

    CardTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: screen.ready && screen.model.over.count > 0
        text: qsTr("No longer running")
        size: Theme.buttonSize
    }

    Services {
        visible: screen.ready && screen.model.over.count > 0
        contracts: screen.model.over
    }
}
