import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Page {
    title: "Einverständniserklärung zur Datenübertragung"
    help: "<img src=x> <b>platte tekst</b>"

    RowLayout {
        PrimaryButton {
            Layout.fillWidth: true
            text: "Bestellen en betalen"
        }

        PrimaryButton {
            Layout.fillWidth: true
            text: "Bezig"
            busy: true
            busyText: "Even geduld"
        }
    }

    RowLayout {
        PrimaryButton {
            Layout.fillWidth: true
            text: "Doorgaan"
            enabled: false
        }

        SecondaryButton {
            Layout.fillWidth: true
            text: "Terug"
            icon: "arrow-left"
        }
    }

    RowLayout {
        DarkButton {
            text: "Klaar"
        }

        ChipButton {
            text: "Hulp"
            icon: "help-circle"
        }

        IconButton {
            icon: "pencil"
            name: "Wijzigen"
            outlined: true
        }

        LinkButton {
            text: "Ontdekken"
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Tag {
            text: "In mandje"
        }

        Tag {
            text: "Actief"
            kind: "ok"
            icon: "check"
        }

        Tag {
            text: "Activering bezig"
            kind: "warn"
            icon: "clock"
        }

        Tag {
            text: "Mislukt"
            kind: "error"
            icon: "x"
        }

        Tag {
            text: "Compatibel"
            kind: "info"
        }

        Tag {
            text: "Verlopen"
            kind: "neutral"
        }
    }

    RowLayout {
        Price {
            cents: 10800
        }

        Price {
            cents: 7900
            whole: true
        }

        MonoText {
            text: "VF70O0QDLI1"
        }
    }

    RadioRow {
        Layout.fillWidth: true
        text: "Op mijn telefoon betalen"
        detail: "U scant een code en betaalt op uw eigen scherm."
        checked: true
    }

    RadioRow {
        Layout.fillWidth: true
        text: "Met een kaart op dit scherm"
    }

    BusyIndicator {
        Layout.fillWidth: true
        running: true
        text: "Wij zoeken uw auto op"
    }
}
