import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A code for the customer's phone: QR, what to type instead, and the two digits that the phone asks for, in one look.
GridLayout {
    id: panel

    required property PhoneCodeModel code
    // Where there is little height the code and what to type instead stand side by side, so that all is in sight.
    property bool beside: Theme.landscape
    property real side: Theme.px(beside ? (Theme.largeText ? 320 : 400) : 440)
    property string description: qsTr("QR code for your phone")
    // What stands in the place of a code that is not there yet.
    property string busyText: ""
    // The phone is asking for the digits now.
    property bool asked: false

    columns: beside ? 2 : 1
    columnSpacing: Theme.gapLarge
    rowSpacing: Theme.gapSmall

    QrPanel {
        objectName: "qr"
        Layout.alignment: Qt.AlignHCenter
        side: panel.side
        source: panel.code.qr
        description: panel.description
        busyText: panel.code.shown ? "" : panel.busyText
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        visible: panel.code.shown

        TypedCode {
            objectName: "typedCode"
            Layout.fillWidth: panel.beside
            Layout.alignment: panel.beside ? Qt.AlignLeft : Qt.AlignHCenter
            stacked: panel.beside
            before: qsTr("or go to")
            address: panel.code.address
            between: qsTr("and type")
            code: panel.code.userCode
        }

        GridLayout {
            Layout.alignment: panel.beside ? Qt.AlignLeft : Qt.AlignHCenter
            columns: panel.beside ? 1 : 2
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall

            BodyText {
                Layout.fillWidth: panel.beside
                text: qsTr("Your phone asks for this number:")
                quiet: !panel.asked
                strong: panel.asked
            }

            Rectangle {
                implicitWidth: digits.implicitWidth + Theme.gap
                implicitHeight: digits.implicitHeight + Theme.gapTiny
                radius: Theme.radiusKey
                color: Theme.infoGround
                border.width: panel.asked ? Theme.outline : 0
                border.color: Theme.info

                MonoText {
                    id: digits

                    objectName: "matchDigits"
                    anchors.centerIn: parent
                    text: panel.code.matchDigits
                    color: Theme.info
                    font.pixelSize: panel.beside ? Theme.priceSize : Theme.cardTitleSize
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
