import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The VIN, typed or scanned (R33, R39, R40, K11).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property VinModel model: kiosk.vin
    readonly property var problem: model.problem
    // Faults of the entry itself stand under the field; what the store said stands above it.
    readonly property bool faulty: problem.indexOf("vin_") === 0
    readonly property string fault: {
        switch (model.problem) {
        case "vin_too_short":
            return qsTr("%n character(s) still missing: a VIN has 17.", "", 17 - model.count);
        case "vin_too_long":
            return qsTr("A VIN has 17 characters. Too many here: %1").arg(model.surplus);
        default:
            return faulty ? wording.title(model.problem) : "";
        }
    }
    readonly property string notice: {
        if (model.replaced && model.foreign)
            return qsTr("A VIN has no %1: we made it a digit. Left out: %2").arg(model.replaced).arg(
                        model.foreign);
        if (model.replaced)
            return qsTr("A VIN has no letter %1. We made it the digit that looks like it; please check.").arg(
                        model.replaced);
        return model.foreign ? qsTr("Left out, because no VIN has it: %1").arg(model.foreign) : "";
    }

    title: qsTr("What is the VIN of your car?")
    help: qsTr("17 characters, on your registration certificate (field E) or behind the windscreen.")
    primaryText: kiosk.visit.signedIn ? qsTr("Add my vehicle") : qsTr("Find my car")
    primaryBusy: model.busy
    primaryBusyText: qsTr("Looking for your car…")
    primaryEnabled: model.count > 0
    flatWhileTyping: true
    // What the store said needs the room that the keyboard takes.
    onProblemChanged: if (problem !== "" && !faulty)
                          field.focus = false
    secondaryText: kiosk.visit.canGoBack ? qsTr("Back") : ""
    onPrimary: model.submit()
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: screen.model.problem !== "" && !screen.faulty
        kind: wording.kindOf(screen.model.problem)
        text: wording.title(screen.model.problem)
        detail: wording.detail(screen.model.problem)
        actionText: {
            if (screen.model.problem === "vehicle_already_yours")
                return qsTr("To this car");
            if (screen.model.problem === "vehicle_unknown")
                return qsTr("Contact");
            return wording.retryable(screen.model.problem) ? qsTr("Try again") : "";
        }
        onAction: {
            if (screen.model.problem === "vehicle_already_yours")
                screen.model.goToMyCar();
            else if (screen.model.problem === "vehicle_unknown")
                screen.kiosk.help.open("contact");
            else
                screen.model.submit();
        }
    }

    VinField {
        id: field

        objectName: "vin"
        Layout.fillWidth: true
        focus: true
        text: screen.model.text
        normalise: text => screen.model.clean(text)
        hint: qsTr("The letters I, O and Q do not occur in a VIN.")
        error: screen.fault
        notice: screen.notice
        onEdited: text => screen.model.edit(text)
        onAccepted: screen.model.submit()
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.px(24)

        ChipButton {
            objectName: "vinHelp"
            text: qsTr("Where can I find the VIN?")
            onClicked: whereSheet.open()
        }

        ChipButton {
            objectName: "scanHelp"
            text: qsTr("Scan the barcode")
            onClicked: scanSheet.open()
        }
    }

    VinHelpSheet {
        id: whereSheet

        objectName: "whereSheet"
    }

    Sheet {
        id: scanSheet

        objectName: "scanSheet"
        title: qsTr("Scan the barcode")

        StatusScreen {
            Layout.fillWidth: true
            icon: "barcode"
            text: qsTr(
                      "Hold the scanner in front of the barcode on the label in the door opening, on the plate or on your papers. The VIN appears here by itself. No scanner here? Then type the VIN.")
        }
    }

    Connections {
        target: screen.model

        function onScanned() {
            whereSheet.close();
            scanSheet.close();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
