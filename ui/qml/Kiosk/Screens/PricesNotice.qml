import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Prices older than a day say their date, older than a week they are not shown (K3).
NoticeBar {
    required property HomeModel home

    objectName: "pricesNotice"
    visible: home.pricesState !== "fresh"
    kind: home.pricesState === "hidden" ? "warn" : "info"
    text: home.pricesState === "hidden" ? qsTr("We cannot show prices right now.") : qsTr("Prices of %1").arg(
                                              Format.date(home.pricesAt))
    detail: home.pricesState === "hidden" ? qsTr(
                                                "The kiosk has had no connection with the store for more than a week. You can still see what fits your car.") :
                                            qsTr("There has been no connection with the store since. The price you see when you order is the one that counts.")
}
