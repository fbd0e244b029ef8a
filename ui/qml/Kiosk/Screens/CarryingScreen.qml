pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Without the store: the cart in a code, signed by the kiosk; the phone's own network opens it and orders there (K3).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property CarryingModel model: kiosk.carrying
    readonly property bool connected: model.state === "connected"
    readonly property bool failed: model.state === "failed"
    readonly property bool showing: !connected && !failed

    component Fact: RowLayout {
        id: fact

        property string icon: ""
        property string text: ""

        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            name: fact.icon
            color: Theme.soft
        }

        BodyText {
            Layout.fillWidth: true
            text: fact.text
        }
    }

    objectName: "carrying"
    title: connected ? qsTr("Your phone has it") : failed ? qsTr("This code cannot be made right now") : qsTr(
                                                                "Finish on your phone")
    help: connected ? qsTr(
                          "Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).",
                          "", model.secondsLeft) : failed ? qsTr(
                                                                "Your cart is still here. Please try again, or ask our staff.") :
                                                            qsTr("Point the camera of your phone at the code. Your phone opens your cart over its own network and orders there.")
    titleScale: low ? 0.8 : 1
    primaryText: failed ? qsTr("Try again") : connected ? qsTr("Done") : qsTr("I have it on my phone")
    onPrimary: failed ? model.again() : model.done()
    secondaryText: connected ? "" : qsTr("Carry on here")
    onSecondary: model.stay()

    component Code: QrPanel {
        Layout.alignment: Qt.AlignHCenter
        source: screen.model.qr
        description: qsTr("QR code with your cart, for your phone")
        busyText: screen.model.state === "drawing" ? qsTr("Your code is being made…") : ""
    }

    component State: StatusScreen {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
        kind: screen.connected ? "ok" : "error"
        icon: screen.connected ? "device-mobile" : "refresh"
    }

    component WhatGoesAlong: Card {
        Layout.fillWidth: true

        Fact {
            icon: "shopping-cart"
            text: qsTr(
                      "%n service(s) go along. On your phone you log in or create your account, and tell which car it is for.",
                      "", screen.model.lineCount)
        }

        Fact {
            icon: "clock"
            text: qsTr(
                      "The code works once, for one phone, for 30 minutes. Nothing is ordered before you say so there.")
        }

        Fact {
            icon: "shield-lock"
            text: qsTr("There is nothing personal in the code: no name, no VIN, no address.")
        }

        Fact {
            visible: screen.kiosk.home.pricesState === "dated"
            icon: "calendar-event"
            text: qsTr("These are the prices of %1. Your phone shows today's before you order.").arg(
                      Format.date(screen.kiosk.home.pricesAt))
        }
    }

    // A code of this many modules needs room: beside the words in landscape, above them else.
    aside: WhatGoesAlong {
        visible: Theme.landscape && screen.showing
    }

    Code {
        objectName: "carryingQr"
        visible: screen.showing
        side: Theme.landscape ? Math.min(Theme.px(720), screen.height * 0.72) : Theme.px(screen.low ? 560 :
                                                                                                      700)

    }

    State {
        objectName: "carryingState"
        visible: !screen.showing
    }

    WhatGoesAlong {
        visible: !Theme.landscape && screen.showing
    }
}
