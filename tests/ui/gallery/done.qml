import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Page {
    title: "Maak het af op uw telefoon"
    help: "Richt de camera van uw telefoon op de code. U bevestigt daar uw e-mailadres en kiest uw wachtwoord."
    primaryText: "Klaar"
    bottomBar.dark: true
    aside: [
        QrPanel {
            Layout.alignment: Qt.AlignHCenter
            source: "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 29 29'><path fill='%231C1B1A' d='M0 0h7v7h-7z M22 0h7v7h-7z M0 22h7v7h-7z M9 9h11v11h-11z M22 22h3v3h-3z M26 26h3v3h-3z M9 0h2v5h-2z M13 3h4v3h-4z'/></svg>"
        },
        TypedCode {
            Layout.alignment: Qt.AlignHCenter
            before: "of ga naar"
            address: "store.example/go"
            between: "en typ"
            code: "WDJB-MJHT"
        }
    ]

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(21)

        TimelineRow {
            Layout.fillWidth: true
            step: "ok"
            title: "Bestelling geplaatst"
            detail: "Connect Nav, Danger Zones · € 108,00"
        }

        TimelineRow {
            Layout.fillWidth: true
            step: "ok"
            title: "Telefoon verbonden"
            detail: "Zojuist"
        }

        TimelineRow {
            Layout.fillWidth: true
            step: "active"
            title: "E-mailadres bevestigen"
            detail: "Bezig op uw telefoon…"
        }

        TimelineRow {
            Layout.fillWidth: true
            step: "failed"
            title: "Auto klaarmaken"
            detail: "Dat lukte niet. Zet het contact aan en probeer het opnieuw."
        }

        TimelineRow {
            Layout.fillWidth: true
            title: "Activeren"
            detail: "Begint vanzelf, uiterlijk 24 november"
        }
    }
}
