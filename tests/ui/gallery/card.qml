import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Page {
    title: "Uw kaart"
    help: "Vandaag € 0. Wij schrijven pas 14 dagen na activering af."
    primaryText: "Bestellen en betalen"
    secondaryText: "Terug"
    bottomBar.note: "Vandaag € 0; afgeschreven 14 dagen na activering"
    Component.onCompleted: number.forceActiveFocus()

    Field {
        id: number

        Layout.fillWidth: true
        label: "Kaartnummer"
        keyboardLayout: "digits"
        mono: true
        text: "4000 0000"
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Field {
            Layout.fillWidth: true
            label: "Geldig tot"
            keyboardLayout: "digits"
            placeholder: "MM/JJ"
        }

        Field {
            Layout.fillWidth: true
            label: "Code achterop"
            keyboardLayout: "digits"
            password: true
        }
    }
}
