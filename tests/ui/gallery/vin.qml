import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    title: "Wat is het VIN van uw auto?"
    help: "17 tekens, op uw kentekenbewijs (vak E) of onder de voorruit."
    primaryText: "Mijn auto toevoegen"
    primaryEnabled: false
    secondaryText: "Terug"
    Component.onCompleted: vin.forceActiveFocus()

    VinField {
        id: vin

        objectName: "vin"
        Layout.fillWidth: true
        text: "VF7SXHNPMMT53"
        hint: "Letters I, O en Q komen in een VIN niet voor."
    }

    Flow {
        Layout.fillWidth: true
        spacing: 24

        ChipButton {
            text: "Waar vind ik het VIN?"
        }

        ChipButton {
            text: "Scan de barcode"
        }
    }
}
