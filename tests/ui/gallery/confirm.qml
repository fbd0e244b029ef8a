import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Page {
    title: "Is dit uw auto?"
    help: "Zo staat de auto bij ons bekend onder dit VIN."
    primaryText: "Ja, dit is mijn auto"
    secondaryText: "Nee, VIN opnieuw invoeren"
    bottomBar.stacked: true

    Card {
        Layout.fillWidth: true
        spacing: Theme.gap

        CarPicture {
            Layout.fillWidth: true
            source: Qt.resolvedUrl("../../../resources/cars/suv.svg")
        }

        PageTitle {
            Layout.fillWidth: true
            text: "C3 Aircross"
            wanted: Theme.priceSize
        }

        BodyText {
            Layout.fillWidth: true
            text: "1.2 PureTech 110 · benzine · Elixirrood"
            quiet: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapLarge

            Fact {
                label: "VIN"
                value: "VF7 SXHNPM MT531882"
                mono: true
            }

            Fact {
                label: "Bouwjaar"
                value: "2026"
            }

            Fact {
                label: "Geleverd"
                value: Format.shortDate("2026-11-18")
            }
        }
    }
}
