import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Page {
    title: "Uw voorwaarden"
    Component.onCompleted: sheet.open()

    Sheet {
        id: sheet

        objectName: "terms"
        title: "Algemene verkoopvoorwaarden"
        tall: true
        actionText: "Sluiten"

        BodyText {
            Layout.fillWidth: true
            text: "1. Deze voorwaarden gelden voor alle services in deze winkel. Wij zeggen vooraf wat iets kost, hoe lang het loopt en wanneer er wordt afgeschreven. ".repeat(
                      14)
        }
    }
}
