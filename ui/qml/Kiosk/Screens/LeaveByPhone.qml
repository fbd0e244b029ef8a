import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way to leave in the middle: the visit goes on on the customer's phone (K4). Without the store it says why not.
ColumnLayout {
    id: leaving

    required property KioskModel kiosk

    visible: kiosk.parking.possible
    spacing: Theme.gapTiny

    ChipButton {
        objectName: "leaveByPhone"
        enabled: leaving.kiosk.online
        icon: "device-mobile"
        text: qsTr("Continue on my phone")
        onClicked: leaving.kiosk.parking.leave()
    }

    Caption {
        objectName: "leaveByPhoneOffline"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(560)
        visible: !leaving.kiosk.online
        text: qsTr("Not possible right now: there is no connection with the store.")
    }
}
