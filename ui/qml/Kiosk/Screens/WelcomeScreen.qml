import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Log in or create an account (R1); an account costs nothing (R13).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property string offline: qsTr("Not possible right now: there is no connection with the store.")

    title: qsTr("Welcome. Do you have an account already?")
    help: qsTr("The same e-mail address and password as in the %1 app on your phone.").arg(
              kiosk.brand.appName)

    // Without the store nobody can log in here; everything up to the cart still works, and the phone finishes it (K3).
    WayCard {
        objectName: "lookAround"
        Layout.fillWidth: true
        visible: !screen.kiosk.online
        icon: "search"
        primary: true
        title: qsTr("Look around, and finish on my phone")
        text: qsTr("Without an account: see what fits your car. Your phone orders over its own network.")
        onClicked: screen.kiosk.visit.lookAround()
    }

    WayCard {
        objectName: "chooseLogIn"
        Layout.fillWidth: true
        icon: "login"
        title: qsTr("Log in")
        text: screen.kiosk.online ? qsTr("I have an account.") : screen.offline
        onClicked: screen.kiosk.visit.chooseLogIn()
    }

    WayCard {
        objectName: "choosePhone"
        Layout.fillWidth: true
        icon: "device-mobile"
        title: qsTr("With my phone")
        text: screen.kiosk.online ? qsTr("Log in or create an account there; type nothing here.") : qsTr(
                                        "Not possible right now: there is no connection with the store.")
        enabled: screen.kiosk.online
        onClicked: screen.kiosk.phoneSignIn.begin(false)
    }

    WayCard {
        objectName: "chooseCreateAccount"
        Layout.fillWidth: true
        icon: "user-plus"
        title: qsTr("Create an account")
        text: screen.kiosk.online ? qsTr("Free of charge, in about two minutes.") : screen.offline
        primary: screen.kiosk.online
        onClicked: screen.kiosk.visit.chooseCreateAccount()
    }

    NoticeBar {
        Layout.fillWidth: true
        text: qsTr("The account is free of charge.")
    }

    aside: WhatHappens {
        Layout.fillWidth: true
        visible: Theme.landscape
    }

    WhatHappens {
        Layout.fillWidth: true
        visible: !Theme.landscape
        Layout.topMargin: Theme.gapSmall
    }
}
