pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The car that was found; the customer says whether it is theirs (R34, R35).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property VehicleModel model: kiosk.vehicle
    readonly property string energy: {
        switch (model.energy) {
        case "petrol":
            return qsTr("petrol");
        case "diesel":
            return qsTr("diesel");
        case "electric":
            return qsTr("electric");
        case "plug_in_hybrid":
            return qsTr("plug-in hybrid");
        default:
            return "";
        }
    }

    title: qsTr("Is this your car?")
    // Without the store a car is known by its VIN alone, which says nothing of its version, colour and delivery.
    readonly property bool byVinAlone: model.version === "" && !kiosk.visit.signedIn
    help: byVinAlone ? qsTr(
                           "This is what the VIN alone says. Before you order the store looks at it once more.") :
                       qsTr("This is how we know the car with this VIN.")
    primaryText: qsTr("Yes, this is my car")
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: qsTr("No, enter the VIN again")
    bottomBar.stacked: true
    onPrimary: model.confirm()
    onSecondary: model.reenter()

    component Picture: CarPicture {
        objectName: "carPicture"
        Layout.fillWidth: true
        Layout.preferredHeight: screen.low ? screen.height * 0.2 : width * 7 / 16
        source: screen.kiosk.pictures.revision >= 0 ? screen.kiosk.pictures.url(screen.model.body,
                                                                                screen.model.paint) : ""
        description: screen.model.paintName ? screen.model.model + ", " + screen.model.paintName :
                                              screen.model.model
    }

    aside: Picture {
        visible: Theme.landscape
        Layout.topMargin: Theme.gap
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        onRetry: screen.model.confirm()
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.px(screen.low ? 28 : 56)
        spacing: Theme.px(12)

        Picture {
            visible: !Theme.landscape
            Layout.bottomMargin: Theme.gap
        }

        PageTitle {
            Layout.fillWidth: true
            text: screen.model.model
            wanted: Math.round(Theme.titleSize * 0.84)
        }

        BodyText {
            Layout.fillWidth: true
            text: [screen.model.version, screen.energy, screen.byVinAlone ? "" : screen.model.paintName].filter(
                part => part !== "").join(" · ")
            quiet: true
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapSmall

            Fact {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.largeText ? 1 : 2
                label: qsTr("VIN")
                value: screen.model.vin
                mono: true
            }

            Fact {
                label: qsTr("Model year")
                value: screen.model.year > 0 ? String(screen.model.year) : ""
            }

            Fact {
                Layout.fillWidth: true
                visible: !screen.byVinAlone
                label: qsTr("Delivered")
                value: screen.model.deliveredOn ? Format.date(screen.model.deliveredOn) : qsTr("Not yet")
            }
        }
    }

    ChipButton {
        objectName: "notMyCar"
        text: qsTr("Something is not right?")
        onClicked: screen.kiosk.help.open("contact")
    }
}
