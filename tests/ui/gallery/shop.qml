pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Page {
    id: shop

    title: "Services voor uw C3 Aircross"
    primaryText: "Naar mandje"
    wide: true
    bottomBar.summaryCaption: "2 services"
    bottomBar.summaryCents: 10800

    NoticeBar {
        Layout.fillWidth: true
        text: "Uw C3 Aircross is compatibel met 6 services"
        compatible: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape ? 3 : Theme.largeText ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    title: "Connect Nav",
                    text: "Live verkeer, weer, brandstofprijzen en parkeren in uw navigatie.",
                    cents: 7900,
                    term: "12 maanden",
                    cart: true,
                    tint: "red",
                    icon: "navigation"
                },
                {
                    title: "Danger Zones",
                    text: "Waarschuwt voor gevarenzones in heel Europa.",
                    cents: 2900,
                    term: "12 maanden",
                    cart: true,
                    tint: "amber",
                    icon: "alert-triangle"
                },
                {
                    title: "Tracking Pack",
                    text: "Lokaliseert uw auto na diefstal, 24 uur per dag.",
                    cents: 14900,
                    term: "12 maanden",
                    tint: "green",
                    icon: "map-pin"
                },
                {
                    title: "Monitoring Pack",
                    text: "Onderhoud en rijgedrag, automatisch doorgestuurd.",
                    cents: 4900,
                    term: "24 maanden",
                    tint: "blue",
                    icon: "activity"
                },
                {
                    title: "e-Remote Control",
                    text: "",
                    reason: "Alleen voor elektrische en plug-in auto's. Uw C3 Aircross rijdt op benzine.",
                    cents: 0,
                    tint: "violet",
                    icon: "plug",
                    no: true
                },
                {
                    title: "SOS & Assistance",
                    text: "<b>Hulp</b> bij een ongeval of pech, met één druk op de knop.",
                    cents: 0,
                    term: "levensduur van de auto",
                    tint: "red",
                    icon: "sos"
                }
            ]

            ServiceCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                title: modelData.title
                text: modelData.text
                icon: modelData.icon
                tint: modelData.tint
                cents: modelData.cents
                free: "Gratis"
                term: modelData.term ?? ""
                inCart: modelData.cart ?? false
                compatible: !modelData.no
                reason: modelData.reason ?? ""
                discoverText: "Ontdekken"
                tagText: "In mandje"
            }
        }
    }
}
