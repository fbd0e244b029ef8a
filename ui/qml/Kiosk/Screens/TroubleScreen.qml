import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The kiosk cannot serve anybody: it says so instead of letting a customer find out.
Rectangle {
    id: screen

    property string trouble: ""
    required property BrandModel brand

    color: Theme.paper

    StatusScreen {
        objectName: "trouble"
        anchors.fill: parent
        anchors.margins: Theme.margin
        kind: "error"
        icon: "tool"
        title: qsTr("This kiosk is out of order")
        text: screen.trouble === "device_revoked" ? qsTr(
                                                        "It has been signed off from the store. A member of staff will gladly help you further.") :
                                                    qsTr("It could not start. A member of staff will gladly help you further.")
    }

    // Nothing below takes a tap.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }
}
