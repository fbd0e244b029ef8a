import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way to leave in the middle: the visit goes on on the customer's phone (K4). Without the store the cart goes along,
// signed by the kiosk (K3); an empty one has nothing to take.
ColumnLayout {
    id: leaving

    required property KioskModel kiosk

    readonly property bool parks: kiosk.online && kiosk.parking.possible

    visible: kiosk.parking.possible
    spacing: Theme.gapTiny

    ChipButton {
        objectName: "leaveByPhone"
        enabled: leaving.parks || leaving.kiosk.carrying.possible
        icon: "device-mobile"
        text: qsTr("Continue on my phone")
        onClicked: leaving.parks ? leaving.kiosk.parking.leave() : leaving.kiosk.carrying.carry()
    }

    Caption {
        objectName: "leaveByPhoneOffline"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(560)
        visible: !leaving.kiosk.online
        text: leaving.kiosk.carrying.possible ? qsTr(
                                                    "There is no connection with the store. Your cart goes along; your phone finishes it over its own network.") :
                                                qsTr("There is no connection with the store. Put a service in your cart, and your phone can finish it.")
    }
}
