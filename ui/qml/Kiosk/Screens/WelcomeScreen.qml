import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Log in or create an account (R1); an account costs nothing (R13).
Page {
    id: screen

    required property KioskModel kiosk

    title: qsTr("Welcome. Do you have an account already?")
    help: qsTr("The same e-mail address and password as in the %1 app on your phone.").arg(
              kiosk.brand.appName)

    WayCard {
        objectName: "chooseLogIn"
        Layout.fillWidth: true
        icon: "login"
        title: qsTr("Log in")
        text: qsTr("I have an account.")
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
        text: qsTr("Free of charge, in about two minutes.")
        primary: true
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
