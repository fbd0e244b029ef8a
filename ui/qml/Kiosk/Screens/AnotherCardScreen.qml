import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Another card for what stayed unpaid, typed here; a suspended service comes back once it is paid (R75d).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property MyServiceModel service: kiosk.myAccount.service
    readonly property AnotherCardModel model: kiosk.myAccount.anotherCard

    readonly property bool refused: model.problem === "card_declined" || model.problem === "card_unusable"

    objectName: "anotherCard"
    title: model.accepted ? "" : qsTr("Pay %1 with another card").arg(Format.money(service.unpaidCents))
    help: model.accepted ? "" : qsTr(
                               "For %1. The number goes straight to the payment service; this kiosk does not keep it.").arg(
                               service.name)
    wide: model.accepted
    fill: model.accepted
    flatWhileTyping: true
    primaryText: model.accepted ? qsTr("To the service") : qsTr("Pay %1 now").arg(Format.money(
                                                                                      service.unpaidCents))
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: model.accepted ? "" : qsTr("Back")
    onPrimary: model.accepted ? kiosk.visit.back() : model.pay()
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    StatusScreen {
        objectName: "cardAccepted"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.model.accepted
        kind: "ok"
        title: qsTr("Your bank is being asked")
        text: qsTr("We mail you how it went. A service that was switched off comes back once it is paid.")
    }

    NoticeBar {
        objectName: "cardRefused"
        Layout.fillWidth: true
        visible: screen.refused
        kind: "error"
        text: wording.title(screen.model.problem)
        detail: qsTr("Nothing has been charged. Please try another card.")
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.refused ? "" : screen.model.problem
        onRetry: screen.model.pay()
    }

    CardForm {
        id: form

        Layout.fillWidth: true
        visible: !screen.model.accepted
        flat: screen.flat
        payment: screen.model
    }

    Connections {
        target: screen.model

        function onFaulted() {
            form.showFault();
        }

        function onProblemChanged() {
            if (screen.model.problem !== "")
                screen.putKeyboardAway();
        }
    }
}
