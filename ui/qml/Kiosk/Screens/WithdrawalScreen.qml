pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Withdrawing in two steps: stated, confirmed; then the acknowledgement (R80w).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property MyServiceModel service: kiosk.myAccount.service
    readonly property WithdrawalModel model: kiosk.myAccount.withdrawal
    readonly property bool offered: model.step === "offered"
    readonly property bool stated: model.step === "stated"
    readonly property bool confirmed: model.step === "confirmed"

    objectName: "withdrawal"
    title: confirmed ? "" : offered ? qsTr("Withdraw from %1?").arg(service.name) : qsTr(
                                          "Confirm your withdrawal")
    help: confirmed ? "" : offered ? qsTr(
                                         "Until %1 you can withdraw from this purchase without giving a reason.").arg(
                                         Format.date(service.withdrawBy)) : qsTr(
                                         "This is what you declare. Nothing has happened yet.")
    wide: confirmed
    fill: confirmed
    primaryText: confirmed ? qsTr("To the service") : offered ? qsTr("Withdraw from the contract") : qsTr(
                                                                    "Confirm withdrawal")
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: confirmed ? "" : qsTr("No, keep the service")
    onPrimary: confirmed ? kiosk.visit.back() : offered ? model.state() : model.confirm()
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        onRetry: screen.offered ? screen.model.state() : screen.model.confirm()
    }

    Card {
        objectName: "whatWithdrawingMeans"
        Layout.fillWidth: true
        visible: screen.offered
        spacing: Theme.gap

        Repeater {
            model: [qsTr("The service is switched off in your car."), screen.service.priceCents === 0 ? "" :
                                                                                                        screen.service.chargedOn
                                                                                                        ? qsTr("The %1 that was charged goes back to your card.").arg(
                                                                                                              Format.money(
                                                                                                                  screen.service.priceCents)) :
                                                                                                          qsTr("Nothing is charged."),
                qsTr("Your other services stay as they are."), qsTr(
                    "You can order the service again later.")].filter(text => text !== "")

            RowLayout {
                id: meaning

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: "check"
                    color: Theme.soft
                }

                BodyText {
                    Layout.fillWidth: true
                    text: meaning.modelData
                }
            }
        }
    }

    Card {
        objectName: "declaration"
        Layout.fillWidth: true
        visible: screen.stated

        BodyText {
            Layout.fillWidth: true
            text: qsTr("“I withdraw from the contract on %1 for my %2, order %3 of %4.”").arg(
                      screen.service.name).arg(screen.service.carName).arg(screen.service.orderNumber).arg(
                      Format.date(screen.service.orderedOn))
            strong: true
        }

        Caption {
            Layout.fillWidth: true
            text: qsTr("In the name of %1; the acknowledgement goes to %2.").arg(
                      screen.kiosk.visit.firstName).arg(screen.kiosk.visit.email)
        }
    }

    StatusScreen {
        objectName: "withdrawn"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.confirmed
        kind: "ok"
        title: qsTr("Your withdrawal has been received")
        text: qsTr("On %1. The acknowledgement of receipt is on its way to %2; please keep it.").arg(
                  Format.dateAndTime(screen.model.confirmedAt)).arg(screen.kiosk.visit.email)
    }
}
