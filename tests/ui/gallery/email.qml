import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    title: "Inloggen"
    help: "Met het e-mailadres en wachtwoord van MyCitroën."
    primaryText: "Bevestigen"
    secondaryText: "Terug"
    Component.onCompleted: mail.forceActiveFocus()

    Field {
        id: mail

        objectName: "mail"
        Layout.fillWidth: true
        label: "E-mailadres"
        keyboardLayout: "email"
        text: "anne@"
    }

    Field {
        objectName: "password"
        Layout.fillWidth: true
        label: "Wachtwoord"
        password: true
        keyboardLayout: "password"
    }

    LinkButton {
        text: "Wachtwoord vergeten"
    }
}
