pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How to pay: on the customer's phone, or with a card typed here (R58, R66 to R68).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property PaymentModel payment: kiosk.payment

    objectName: "payment"
    title: payment.free ? qsTr("Ready to order") : qsTr("How would you like to pay?")
    help: payment.free ? qsTr("There is nothing to pay, so no card is needed.") : qsTr(
                             "By credit card. You pay nothing today: the card is charged 14 days after your service is active.")
    primaryText: payment.free ? qsTr("Order") : qsTr("Order and pay")
    primaryBusy: payment.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: qsTr("Back")
    bottomBar.note: reasons.charge(payment.totalCents)
    onPrimary: payment.pay()
    flatWhileTyping: true
    onSecondary: kiosk.visit.back()

    Reasons {
        id: reasons
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    aside: Card {
        Layout.fillWidth: true
        padding: Theme.px(30)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    strong: true
                    text: qsTr("%n service(s)", "", screen.kiosk.cart.count)
                }

                Caption {
                    Layout.fillWidth: true
                    visible: !screen.payment.free
                    text: qsTr("VAT included")
                }
            }

            Price {
                objectName: "paymentTotal"
                cents: screen.payment.totalCents
                free: qsTr("Free")
                font.pixelSize: Theme.cardTitleSize
            }
        }
    }

    ProblemNotice {
        objectName: "paymentProblem"
        Layout.fillWidth: true
        words: wording
        code: screen.payment.problem
        onRetry: screen.payment.pay()
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !screen.payment.free
        columns: screen.flat ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        RadioRow {
            objectName: "payOnPhone"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("On my phone")
            detail: qsTr("After ordering you scan a code. You enter the card on your own phone.")
            checked: screen.payment.choice === "phone"
            onClicked: screen.payment.choose("phone")
        }

        RadioRow {
            objectName: "payHere"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.payment.cardAllowed
            text: qsTr("With my card, here")
            detail: qsTr("The number goes straight to the payment service; this kiosk does not keep it.")
            checked: screen.payment.choice === "card"
            onClicked: screen.payment.choose("card")
        }
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: screen.payment.free
        kind: "ok"
        text: qsTr("No card needed")
        detail: qsTr("Your service is free of charge for the life of the car.")
    }

    CardForm {
        id: form

        Layout.fillWidth: true
        flat: screen.flat
        visible: screen.payment.choice === "card" && !screen.payment.free
        payment: screen.payment
    }

    LeaveByPhone {
        Layout.fillWidth: true
        kiosk: screen.kiosk
        visible: !screen.flat && screen.kiosk.parking.possible
    }

    Connections {
        target: screen.payment

        // What went wrong stands on top: nobody should have to look for it.
        function onFaulted() {
            form.showFault();
        }

        function onProblemChanged() {
            if (screen.payment.problem !== "") {
                screen.putKeyboardAway();
                upwards.restart();
            }
        }
    }

    // After the keyboard has gone down, what went wrong is on top.
    Timer {
        id: upwards

        interval: Theme.pageMs
        onTriggered: screen.scroller.contentY = 0
    }
}
