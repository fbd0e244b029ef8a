pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What was bought, and the dates to come (R69).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property ConfirmationModel confirmation: kiosk.confirmation

    function activeOn(): string {
        const days = confirmation.promisedDays;
        if (days.length === 0)
            return qsTr("As soon as your car has been delivered");
        const first = days.length === 1 ? qsTr("From %1").arg(Format.date(days[0])) : qsTr(
                                              "From %1, the last one from %2").arg(Format.date(days[0])).arg(
                                              Format.date(days[days.length - 1]));
        return confirmation.awaitsDelivery ? qsTr("%1; one follows when your car has been delivered").arg(
                                                 first) : first;
    }

    objectName: "confirmation"
    title: qsTr("Thank you, your order is in")
    help: qsTr("Order %1. Everything is also in the mail to %2.").arg(confirmation.number).arg(
              confirmation.email)
    primaryText: qsTr("Finish on my phone")
    onPrimary: confirmation.goOn()

    Reasons {
        id: reasons
    }

    aside: Card {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: screen.confirmation.bought

            RowLayout {
                id: line

                required property string serviceName
                required property string iconName
                required property string tintName
                required property string carName
                required property int termMonths
                required property int priceCents

                Layout.fillWidth: true
                spacing: Theme.gap

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Theme.px(72)
                    implicitHeight: implicitWidth
                    radius: Theme.px(20)
                    color: Theme.tints[line.tintName] ?? Theme.infoGround

                    Icon {
                        anchors.centerIn: parent
                        name: line.iconName
                        color: Theme.tintInks[line.tintName] ?? Theme.info
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        Layout.fillWidth: true
                        strong: true
                        text: line.serviceName
                    }

                    Caption {
                        Layout.fillWidth: true
                        text: reasons.term(line.termMonths) + " · " + line.carName
                    }
                }

                Price {
                    Layout.alignment: Qt.AlignTop
                    cents: line.priceCents
                    free: qsTr("Free")
                    font.pixelSize: Theme.bodySize
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.line
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Caption {
                Layout.fillWidth: true
                text: screen.confirmation.totalCents > 0 ? qsTr("Total, including %1 VAT").arg(Format.money(
                                                                                                   screen.confirmation.vatCents)) :
                                                           qsTr("Total")
            }

            Price {
                objectName: "confirmationTotal"
                cents: screen.confirmation.totalCents
                font.pixelSize: Theme.cardTitleSize
            }
        }
    }

    CardTitle {
        Layout.fillWidth: true
        text: qsTr("What happens when")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        TimelineRow {
            objectName: "dateToday"
            Layout.fillWidth: true
            compact: Theme.landscape
            step: "ok"
            title: qsTr("Today: %1").arg(Format.shortMoney(0))
            detail: qsTr("You pay nothing now.")
        }

        TimelineRow {
            objectName: "dateActive"
            Layout.fillWidth: true
            compact: Theme.landscape
            title: qsTr("Your services become active")
            detail: screen.activeOn()
        }

        TimelineRow {
            objectName: "dateInvoice"
            Layout.fillWidth: true
            compact: Theme.landscape
            visible: screen.confirmation.totalCents > 0
            title: screen.confirmation.accountConfirmed ? qsTr("Invoice on %1").arg(Format.date(
                                                                                        screen.confirmation.invoiceOn)) :
                                                          qsTr("Invoice")
            detail: screen.confirmation.accountConfirmed ? qsTr("As a PDF in your account.") : qsTr(
                                                               "Three days after you have confirmed your e-mail address, as a PDF in your account.")
        }

        TimelineRow {
            objectName: "dateCharge"
            Layout.fillWidth: true
            compact: Theme.landscape
            visible: screen.confirmation.totalCents > 0
            title: qsTr("%1 is charged 14 days after activation").arg(Format.money(
                                                                          screen.confirmation.totalCents))
            detail: qsTr("We mail you the exact day as soon as your service is active.")
        }

        TimelineRow {
            objectName: "dateRenewal"
            Layout.fillWidth: true
            compact: Theme.landscape
            visible: screen.confirmation.renewable
            title: qsTr("You can renew on the day a service ends")
            detail: qsTr("We remind you 30, 7 and 1 day before. Nothing renews by itself.")
        }
    }

    Caption {
        Layout.fillWidth: true
        text: qsTr("You can withdraw from this purchase until %1, without giving a reason.").arg(Format.date(
                                                                                                     screen.confirmation.withdrawBy))
    }
}
