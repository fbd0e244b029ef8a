pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One more term of a service, on its day: what it costs, when it begins, and both boxes again (R57, R61, R78).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property MyServiceModel service: kiosk.myAccount.service
    readonly property RenewalModel model: kiosk.myAccount.renewal

    objectName: "renewal"
    title: model.done ? "" : service.oneDayOnly ? qsTr("Renew %1").arg(service.name) : qsTr("Extend %1").arg(
                                                      service.name)
    help: model.done ? "" : qsTr("For your %1. The new term follows on the present one, on %2.").arg(
                           service.carName).arg(Format.date(model.startsOn))
    wide: model.done
    fill: model.done
    primaryText: model.done ? qsTr("To the service") : model.priceCents === 0 ? qsTr("Order") : qsTr(
                                                                                    "Order and pay")

    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: model.done ? "" : qsTr("Back")
    onPrimary: model.done ? kiosk.visit.back() : model.renew()
    onSecondary: kiosk.visit.back()

    Reasons {
        id: reasons
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    StatusScreen {
        objectName: "renewed"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.model.done
        kind: "ok"
        title: qsTr("%1 goes on").arg(screen.service.name)
        text: [qsTr("From %1 to %2.").arg(Format.date(screen.model.startsOn)).arg(Format.date(
                                                                                      screen.model.endsOn)),
            screen.model.chargeOn ? qsTr("%1 is charged on %2.").arg(Format.money(screen.model.priceCents)).arg(
                                        Format.date(screen.model.chargeOn)) : "", qsTr(
                "You can withdraw until %1. A mail with all of this is on its way.").arg(Format.date(
                                                                                             screen.model.withdrawBy))].filter(
            part => part !== "").join(" ")
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        onRetry: screen.model.renew()
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !screen.model.done && screen.model.offers.count > 1
        spacing: Theme.gapSmall

        CardTitle {
            Layout.fillWidth: true
            text: qsTr("Choose a term")
            size: Theme.buttonSize
        }

        Repeater {
            model: screen.model.offers

            RadioRow {
                required property string offerId
                required property int termMonths
                required property int priceCents
                required property bool chosen

                objectName: "renewalOffer_" + offerId
                Layout.fillWidth: true
                text: reasons.term(termMonths)
                detail: Format.money(priceCents)
                checked: chosen
                onClicked: screen.model.chooseOffer(offerId)
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: !screen.model.done
        padding: Theme.gap
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Price {
                objectName: "renewalPrice"
                cents: screen.model.priceCents
                whole: true
                free: qsTr("Free")
            }

            Caption {
                Layout.fillWidth: true
                text: qsTr("%1, VAT included").arg(reasons.term(screen.model.termMonths))
            }
        }

        BodyText {
            Layout.fillWidth: true
            visible: screen.model.priceCents > 0
            text: screen.service.card ? qsTr(
                                            "Today %1. Charged to your card ending in %2, 14 days after the new term began.").arg(
                                            Format.shortMoney(0)).arg(screen.service.card) : qsTr(
                                            "Today %1. Charged 14 days after the new term began.").arg(
                                            Format.shortMoney(0))
        }
    }

    TermsBoxes {
        Layout.fillWidth: true
        visible: !screen.model.done
        terms: screen.model
    }
}
