import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    title: "Berichten"

    NoticeBar {
        Layout.fillWidth: true
        text: "Uw C3 Aircross is compatibel"
        compatible: true
    }

    NoticeBar {
        Layout.fillWidth: true
        text: "O is nul geworden: een VIN heeft geen letter O."
    }

    NoticeBar {
        Layout.fillWidth: true
        kind: "ok"
        text: "Uw adres is bijgewerkt."
    }

    NoticeBar {
        Layout.fillWidth: true
        kind: "warn"
        text: "De prijs van Connect Nav is veranderd."
        detail: "Van € 79,00 naar € 84,00. Kijk uw mandje na voor u verder gaat."
        actionText: "Bekijken"
    }

    NoticeBar {
        Layout.fillWidth: true
        kind: "error"
        text: "Uw kaart is geweigerd."
        detail: "Er is niets besteld en niets betaald. Probeer een andere kaart, of betaal op uw telefoon."
    }

    CarPicture {
        Layout.fillWidth: true
    }
}
