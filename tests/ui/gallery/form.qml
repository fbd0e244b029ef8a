import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    title: "Een account aanmaken"
    help: "Uw account is gratis. U gebruikt het ook in de app MyCitroën."
    primaryText: "Bevestigen"
    secondaryText: "Terug"

    ChoiceChips {
        Layout.fillWidth: true
        model: [
            {
                value: "mrs",
                text: "Mevrouw"
            },
            {
                value: "mr",
                text: "De heer"
            },
            {
                value: "",
                text: "Geen"
            }
        ]
        value: "mrs"
    }

    Field {
        Layout.fillWidth: true
        label: "Voornaam"
        text: "Anne-Fleur"
    }

    Field {
        Layout.fillWidth: true
        label: "E-mailadres"
        text: "anne@voorbeeld"
        error: "Dit e-mailadres mist het laatste deel, zoals .nl of .com."
    }

    Field {
        Layout.fillWidth: true
        label: "Wachtwoord"
        password: true
        text: "geheim geheim"
        hint: "Minstens 12 tekens. Een zin is goed en makkelijk te onthouden."
    }

    ChoiceList {
        Layout.fillWidth: true
        label: "Land"
        model: [
            {
                value: "NL",
                text: "Nederland"
            }
        ]
        value: "NL"
    }

    CheckRow {
        Layout.fillWidth: true
        text: "Ik ben 18 jaar of ouder."
        checked: true
    }

    CheckRow {
        Layout.fillWidth: true
        text: "Ik ga akkoord met de algemene verkoopvoorwaarden."
        readText: "Lees de voorwaarden"
        error: "Zonder akkoord kunnen wij de bestelling niet aannemen."
    }

    Toggle {
        Layout.fillWidth: true
        text: "Grote tekst"
        checked: true
    }

    Toggle {
        Layout.fillWidth: true
        text: "Hoog contrast"
    }
}
