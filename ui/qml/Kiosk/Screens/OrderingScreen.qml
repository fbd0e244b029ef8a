pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Waiting for the store's answer: "not sent, nothing ordered" is never mistaken for "sent, do not order again".
Page {
    id: screen

    required property KioskModel kiosk
    readonly property OrderingModel ordering: kiosk.ordering
    readonly property string phase: ordering.state
    readonly property bool priced: phase === "price_changed"

    objectName: "ordering"
    wide: !priced
    fill: !priced
    title: priced ? qsTr("A price has changed in the meantime") : ""
    help: priced ? qsTr("Nothing has been ordered. These are the prices as of now; you decide.") : ""
    primaryText: priced ? (ordering.newCount > 0 ? qsTr("To the cart") : qsTr("Back to the cart")) : ""
    bottomBar.summaryCaption: priced && ordering.newCount > 0 ? qsTr("New total") : ""
    bottomBar.summaryCents: ordering.newTotalCents
    onPrimary: ordering.acceptPrices()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    Drawings {
        id: drawings
    }

    StatusScreen {
        objectName: "sending"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.phase === "sending"
        kind: "waiting"
        icon: "shopping-bag"
        title: qsTr("Your order is on its way to the store")
        text: screen.ordering.problem !== "" ? wording.title(screen.ordering.problem) : qsTr(
                                                   "This takes a few seconds.")
        waitingText: qsTr("Still busy. You need not do anything.")
    }

    StatusScreen {
        objectName: "notSent"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.phase === "not_sent"
        kind: "offline"
        picture: drawings.of("state_offline")
        title: qsTr("Your order has not been sent")
        text: qsTr(
                  "There is no connection with the store at the moment. Nothing is ordered and nothing is charged. We keep trying; as soon as it works, this screen goes on by itself.")
        actionText: qsTr("Do not order, go back")
        actionBusy: screen.ordering.busy
        onAction: screen.ordering.withdraw()
    }

    StatusScreen {
        objectName: "checking"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.phase === "checking"
        kind: "waiting"
        icon: "hourglass"
        title: qsTr("We are checking your order")
        text: qsTr(
                  "It was sent, but the store's answer has not come back yet. Please do not order again: you will never be charged twice. This screen goes on by itself, and you get a mail when the order is in.")
        waiting: true
        otherText: qsTr("I cannot wait: finish")
        onOther: leave.open()
    }

    StatusScreen {
        objectName: "placed"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.phase === "placed"
        kind: "ok"
        icon: "circle-check"
        title: qsTr("Your order is in")
        text: qsTr(
                  "It took so long that you have been logged out for your safety. You get a mail with everything in it, and finish on your phone.")
        actionText: qsTr("Done")
        onAction: screen.kiosk.visit.startOver()
    }

    StatusScreen {
        objectName: "refused"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.phase === "refused"
        kind: "error"
        picture: drawings.of("state_failed")
        title: wording.title(screen.ordering.problem)
        text: wording.detail(screen.ordering.problem)
        actionText: qsTr("Back, and put it right")
        onAction: screen.ordering.goBack()
    }

    Repeater {
        model: screen.priced ? screen.ordering.changes : null

        Card {
            id: change

            required property string serviceName
            required property int fromCents
            required property int toCents
            required property bool gone

            objectName: "change_" + serviceName
            Layout.fillWidth: true

            CardTitle {
                Layout.fillWidth: true
                text: change.serviceName
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Price {
                    cents: change.fromCents
                    color: Theme.soft
                    font.pixelSize: Theme.cardTitleSize
                    font.strikeout: true
                    Accessible.name: qsTr("was %1").arg(text)
                }

                Icon {
                    name: "arrow-right"
                    color: Theme.soft
                }

                Price {
                    visible: !change.gone
                    cents: change.toCents
                    free: qsTr("Free")
                    font.pixelSize: Theme.cardTitleSize
                    Accessible.name: qsTr("now %1").arg(text)
                }

                BodyText {
                    Layout.fillWidth: true
                    text: change.gone ? qsTr("no longer on sale") : ""
                }
            }
        }
    }

    Sheet {
        id: leave

        objectName: "leaveSheet"
        title: qsTr("Leave while we are checking?")
        actionText: qsTr("Yes, finish here")
        onAction: {
            close();
            screen.kiosk.visit.startOver();
        }

        BodyText {
            Layout.fillWidth: true
            text: qsTr(
                      "If the store has your order, you get a mail with everything in it and finish on your phone. Without a mail within the hour, nothing was ordered.")
        }
    }
}
