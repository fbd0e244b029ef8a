import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Nobody seems to be there: one tap anywhere gives more time, as often as wanted; else the visit ends (K5).
T.Popup {
    id: warning

    required property KioskModel kiosk

    parent: T.Overlay.overlay
    visible: kiosk.idle.warning
    modal: true
    closePolicy: T.Popup.NoAutoClose
    width: Theme.windowWidth
    height: Theme.windowHeight
    z: 100

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    contentItem: Item {
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: warning.kiosk.idle.moreTime()
        }

        Card {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.landscape ? (parent.height - height) / 2 : Theme.px(240)
            width: Math.min(parent.width - 2 * Theme.margin, Theme.px(968))
            padding: Theme.px(56)
            spacing: Theme.gap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: title.text + " " + text.text

            PageTitle {
                id: title

                Layout.fillWidth: true
                text: qsTr("Are you still there?")
            }

            BodyText {
                id: text

                Layout.fillWidth: true
                text: qsTr(
                          "Otherwise everything you entered will be wiped, so that nobody after you sees it.")
                quiet: true
            }

            PlainText {
                objectName: "secondsLeft"
                Layout.fillWidth: true
                text: qsTr("%n second(s) left", "", warning.kiosk.idle.secondsLeft)
                font.family: Theme.titleFont
                font.weight: Font.ExtraBold
                size: Theme.priceSize
                font.features: ({
                                    "tnum": 1
                                })
            }

            PrimaryButton {
                objectName: "moreTime"
                Layout.fillWidth: true
                text: qsTr("I am still here")
                onClicked: warning.kiosk.idle.moreTime()
            }

            SecondaryButton {
                objectName: "endNow"
                Layout.fillWidth: true
                text: qsTr("Stop and wipe")
                onClicked: warning.kiosk.visit.startOver()
            }
        }
    }
}
