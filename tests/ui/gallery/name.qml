import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    title: "Hoe heet u?"
    primaryText: "Doorgaan"
    Component.onCompleted: first.forceActiveFocus()

    Field {
        id: first

        Layout.fillWidth: true
        label: "Voornaam"
        capitals: "words"
        placeholder: "Zoals in uw paspoort"
    }

    Field {
        Layout.fillWidth: true
        label: "Titel"
        optional: true
        clearable: false
    }

    LinkButton {
        text: "Waarom vragen wij dit"
    }
}
