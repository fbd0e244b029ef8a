import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    fill: true

    StatusScreen {
        Layout.fillWidth: true
        Layout.fillHeight: true
        kind: "offline"
        title: "Geen verbinding met de winkel"
        text: "Uw mandje blijft staan. Er is niets besteld en niets betaald."
        actionText: "Opnieuw proberen"
        otherText: "Verder op mijn telefoon"
    }
}
