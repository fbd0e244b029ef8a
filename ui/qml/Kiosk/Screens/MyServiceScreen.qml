pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One service in full: its status, its dates and its money on one line of time, and what can be done about it (R73 to R80w).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property MyServiceModel model: kiosk.myAccount.service
    readonly property bool renewable: model.known && model.renewalState === "open"
    readonly property bool waiting: model.status === "ordered" || model.status === "activation_pending"

    objectName: "myService"
    title: model.name
    help: model.known ? [model.carName, reasons.term(model.termMonths)].join(" · ") : ""
    primaryText: renewable ? (model.oneDayOnly ? qsTr("Renew today") : qsTr("Extend")) : model.payable ? qsTr(
                                                                                                             "Have it charged again") :
                                                                                                         ""
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: qsTr("Back")
    onPrimary: renewable ? model.renew() : model.payAgain()
    onSecondary: kiosk.visit.back()

    Reasons {
        id: reasons
    }

    ServiceWords {
        id: words
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    aside: [
        CarPicture {
            Layout.fillWidth: true
            implicitHeight: width * 0.32
            visible: screen.twoColumns && screen.model.known && !Theme.largeText
            source: screen.kiosk.pictures.revision >= 0 ? screen.kiosk.pictures.url(screen.model.body,
                                                                                    screen.model.paint) : ""
            description: qsTr("Picture of your %1").arg(screen.model.carName)
        },
        Flow {
            Layout.fillWidth: true
            visible: screen.model.known
            spacing: Theme.gapSmall

            Tag {
                objectName: "serviceStatus"
                kind: reasons.statusKind(screen.model.status)
                icon: reasons.statusIcon(screen.model.status)
                text: reasons.status(screen.model.status)
            }

            Tag {
                objectName: "moneyStatus"
                kind: words.moneyKind(screen.model.moneyStatus)
                icon: "credit-card"
                text: words.money(screen.model.moneyStatus, screen.model.priceCents, screen.model.nextTryOn
                                  || screen.model.chargeOn)
            }
        },
        GridLayout {
            Layout.fillWidth: true
            visible: screen.model.known
            columns: Theme.largeText ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true

            Fact {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Order number")
                value: screen.model.orderNumber
            }

            Fact {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: qsTr("Price, with VAT")
                value: screen.model.priceCents === 0 ? qsTr("Free") : Format.money(screen.model.priceCents)
            }

            Fact {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: screen.model.card !== ""
                label: qsTr("Card")
                value: qsTr("ends in %1").arg(screen.model.card)
            }
        }
    ]

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        onRetry: screen.model.known ? screen.model.payAgain() : screen.model.reload()
    }

    BusyIndicator {
        Layout.fillWidth: true
        visible: running
        running: !screen.model.known && screen.model.problem === ""
    }

    NoticeBar {
        objectName: "waitsFor"
        Layout.fillWidth: true
        visible: screen.waiting && screen.model.waitsFor !== ""
        kind: screen.model.waitsFor === "scheduled" || screen.model.waitsFor === "not_delivered" ? "info" :
                                                                                                   "warn"

        text: words.waits(screen.model.waitsFor)
        detail: words.wayOn(screen.model.waitsFor, screen.model.promisedOn)
    }

    NoticeBar {
        objectName: "activationFailed"
        Layout.fillWidth: true
        visible: screen.model.status === "activation_failed"
        kind: "error"
        text: qsTr("This service could not be activated in your car")
        detail: words.wayOn(screen.model.waitsFor, "") || qsTr(
                    "Nothing is charged. Customer care helps you further.")
    }

    NoticeBar {
        objectName: "unpaid"
        Layout.fillWidth: true
        visible: screen.model.unpaidCents > 0 && screen.model.moneyStatus !== "asked_again"
        kind: "warn"
        text: qsTr("%1 could not be charged").arg(Format.money(screen.model.unpaidCents))
        detail: words.failure(screen.model.failure) + " " + (screen.model.nextTryOn ? qsTr(
                                                                                          "We try again on %1. You need not do anything if there is enough money by then.").arg(
                                                                                          Format.date(
                                                                                              screen.model.nextTryOn)) :
                                                                                      screen.model.status
                                                                                      === "suspended" ? qsTr(
                                                                                                            "The service is switched off until it is paid. Have it charged again here, or pay with another card.") :
                                                                                                        qsTr("Have it charged again here, or pay with another card."))
    }

    LinkButton {
        objectName: "payOtherwise"
        visible: screen.model.payable && screen.model.cardHere
        text: qsTr("Pay with another card")
        Layout.fillWidth: true
        onClicked: screen.model.payOtherwise()
    }

    LinkButton {
        objectName: "payThroughCare"
        visible: screen.model.payable && !screen.model.cardHere
        text: qsTr("Pay with another card, through customer care")
        Layout.fillWidth: true
        onClicked: screen.kiosk.help.open("contact", screen.model.vin)
    }

    NoticeBar {
        objectName: "askedAgain"
        Layout.fillWidth: true
        visible: screen.model.moneyStatus === "asked_again"
        kind: "ok"
        text: qsTr("Your bank is being asked again")
        detail: qsTr("We mail you how it went. A service that was switched off comes back once it is paid.")
    }

    NoticeBar {
        objectName: "renewalDay"
        Layout.fillWidth: true
        visible: text !== ""
        kind: screen.renewable && screen.model.oneDayOnly ? "warn" : "info"
        text: {
            if (screen.model.renewalState === "renewal_missed")
                return qsTr("This term is over and can no longer be renewed");
            if (!screen.model.oneDayOnly)
                return screen.renewable ? qsTr("You can extend it until %1").arg(Format.date(
                                                                                     screen.model.endsOn)) :
                                          "";
            if (screen.renewable)
                return qsTr("Today is the day to renew");
            return screen.model.renewalState === "renewal_too_early" ? qsTr("To be renewed on %1 only").arg(
                                                                           Format.date(screen.model.endsOn)) :
                                                                       "";
        }
        detail: {
            if (screen.model.renewalState === "renewal_missed")
                return qsTr("You can order the service anew from the services for your car.");
            if (!screen.model.oneDayOnly)
                return qsTr("The further term follows on this one; nothing of it is lost.");
            return screen.renewable ? qsTr(
                                          "Not before, not after: from tomorrow on you can only order it anew.") :
                                      qsTr("Not before, not after. We remind you 30, 7 and 1 day before, and on the day.");
        }
    }

    CardTitle {
        Layout.fillWidth: true
        visible: screen.model.known
        text: qsTr("What happens when")
        size: Theme.buttonSize
    }

    ServiceTimeline {
        Layout.fillWidth: true
        visible: screen.model.known
        model: screen.model
    }

    LinkButton {
        objectName: "withdraw"
        visible: screen.model.withdrawable
        text: qsTr("Withdraw from the contract here (until %1)").arg(Format.date(screen.model.withdrawBy))
        Layout.fillWidth: true
        onClicked: screen.model.withdraw()
    }

    LinkButton {
        objectName: "ending"
        visible: screen.waiting || screen.model.status === "active" || screen.model.status === "suspended"
        text: qsTr("Car sold, stolen, destroyed, or lease ended?")
        Layout.fillWidth: true
        onClicked: screen.kiosk.help.open("ending", screen.model.vin)
    }

    LinkButton {
        objectName: "orderAnew"
        visible: screen.model.renewalState === "renewal_missed" || screen.model.status
                 === "activation_failed" || screen.model.status === "withdrawn"
        text: qsTr("To the services for my car")
        Layout.fillWidth: true
        onClicked: screen.kiosk.visit.leaveAccount()
    }
}
