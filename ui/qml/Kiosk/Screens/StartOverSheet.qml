import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Asks once before everything typed goes; where nothing is lost it does not ask.
Sheet {
    id: sheet

    required property KioskModel kiosk

    function ask() {
        if (kiosk.visit.stage === "welcome")
            kiosk.visit.startOver();
        else
            open();
    }

    title: qsTr("Start over?")
    actionText: qsTr("Yes, start over")
    onAction: {
        close();
        kiosk.visit.startOver();
    }

    BodyText {
        Layout.fillWidth: true
        text: sheet.kiosk.visit.stage === "confirmation" || sheet.kiosk.visit.stage === "handoff" ? qsTr(
                                                                                                        "Your order stays as it is; you can finish on your phone. Everything on this screen will be wiped.") :
                                                                                                    qsTr("Everything you entered here will be wiped. Nothing more will be ordered.")
    }

    SecondaryButton {
        objectName: "leaveInstead"
        Layout.fillWidth: true
        visible: sheet.kiosk.parking.possible && sheet.kiosk.online
        text: qsTr("No, continue on my phone")
        onClicked: {
            sheet.close();
            sheet.kiosk.parking.leave();
        }
    }

    SecondaryButton {
        objectName: "keepGoing"
        Layout.fillWidth: true
        text: qsTr("No, carry on")
        onClicked: sheet.close()
    }
}
