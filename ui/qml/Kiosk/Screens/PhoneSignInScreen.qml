pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Log in, or create the account, on one's own phone; this screen follows, and can be used instead at any time (R1).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property PhoneSignInModel model: kiosk.phoneSignIn
    readonly property string step: model.state
    readonly property bool coded: ["starting", "showing", "opened", "failed"].indexOf(step) >= 0
    readonly property bool onPhone: step === "signing_in" || step === "creating" || step === "approved"
    readonly property bool stopped: step === "refused" || step === "lapsed" || step === "over"
    readonly property bool greeting: step === "welcome"
    readonly property bool beside: Theme.landscape || low

    function heading(): string {
        switch (step) {
        case "opened":
            return qsTr("Type the number on your phone");
        case "signing_in":
            return qsTr("Log in on your phone");
        case "creating":
            return qsTr("Create your account on your phone");
        case "approved":
            return qsTr("You are logging in");
        case "welcome":
            return model.maskedName ? qsTr("Welcome, %1").arg(model.maskedName) : qsTr("Welcome");
        case "refused":
            return qsTr("Stopped on your phone");
        case "lapsed":
            return qsTr("That took too long");
        case "over":
            return qsTr("This code is not valid any more");
        default:
            return model.creating ? qsTr("Create your account on your phone") : qsTr(
                                        "Log in with your phone");
        }
    }

    function guidance(): string {
        switch (step) {
        case "opened":
            return qsTr("Your phone shows who is asking. Type this number there and touch “Yes”.");
        case "signing_in":
        case "creating":
            return qsTr(
                        "Your phone is connected. This screen waits for you and shows nothing of what you type there.");
        case "approved":
            return qsTr("Your phone said yes; one moment.");
        case "welcome":
            return qsTr(
                        "You are logged in on this screen. For your privacy it does not show your whole name.");
        case "refused":
            return model.problem === "account_other" ? "" : qsTr(
                                                           "The log-in was not allowed on the phone. If that was a mistake, show a new code.");
        case "lapsed":
        case "over":
            return qsTr("Nobody has been logged in here. Show a new code, or use this screen instead.");
        default:
            return model.creating ? qsTr(
                                        "Point the camera of your phone at the code. You type everything there; this screen goes on by itself.") :
                                    qsTr("Point the camera of your phone at the code. You type your password there, not here.");
        }
    }

    objectName: "phoneSignIn"
    title: heading()
    help: guidance()
    titleScale: low ? 0.8 : 1
    primaryText: greeting ? qsTr("Continue") : stopped ? qsTr("Show a new code") : ""
    onPrimary: greeting ? model.goOn() : model.again()
    secondaryText: greeting ? "" : kiosk.visit.canGoBack ? qsTr("Back") : ""
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    aside: [
        PhoneCodePanel {
            Layout.fillWidth: screen.beside
            Layout.alignment: Qt.AlignHCenter
            visible: screen.coded
            code: screen.model.code
            beside: screen.beside
            side: Theme.px(screen.beside ? (Theme.largeText ? 320 : 400) : 560)
            asked: screen.step === "opened"
            description: screen.model.creating ? qsTr("QR code to create your account on your phone") : qsTr(
                                                     "QR code to log in with your phone")
            busyText: screen.step === "starting" ? qsTr("Your code is being made…") : qsTr(
                                                       "No connection with the store. The code comes back by itself.")
        },
        StatusScreen {
            objectName: "phoneSignInState"
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            visible: !screen.coded
            kind: screen.greeting ? "ok" : "info"
            icon: screen.greeting ? "check" : screen.onPhone ? "device-mobile" : screen.step === "lapsed"
                                                               ? "clock" : "ban"
            waiting: screen.step === "approved"
            waitingText: qsTr("One moment…")
        }
    ]

    ProblemNotice {
        objectName: "phoneSignInProblem"
        Layout.fillWidth: true
        visible: screen.model.problem === "account_other"
        words: wording
        code: screen.model.problem
    }

    NoticeBar {
        objectName: "phoneSignInOffline"
        Layout.fillWidth: true
        visible: !screen.model.online && !screen.stopped && !screen.greeting
        kind: "warn"
        text: qsTr("There is no connection with the store right now.")
        detail: qsTr("It goes on by itself as soon as the connection is back. Your phone simply goes on.")
    }

    Card {
        Layout.fillWidth: true
        visible: screen.coded

        Repeater {
            model: [
                {
                    "icon": "qrcode",
                    "text": qsTr("Scan the code and check that your phone names this dealer.")
                },
                {
                    "icon": "lock",
                    "text": screen.model.creating ? qsTr(
                                                        "Type the number, then create the account on your own phone: nobody reads along.") :
                                                    qsTr("Type the number, then log in on your own phone: nobody reads along.")
                },
                {
                    "icon": "car",
                    "text": qsTr("Look back at this screen: it goes on to your car by itself.")
                }
            ]

            RowLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: row.modelData.icon
                    color: Theme.soft
                }

                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.text
                }
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: !screen.greeting
        spacing: Theme.px(20)

        ChipButton {
            objectName: "useThisScreen"
            icon: "keyboard"
            text: qsTr("Use this screen instead")
            onClicked: screen.model.useThisScreen()
        }

        ChipButton {
            objectName: "otherOnPhone"
            visible: screen.coded && !screen.kiosk.visit.loggedOut
            icon: screen.model.creating ? "login" : "user-plus"
            text: screen.model.creating ? qsTr("I have an account") : qsTr("I have no account yet")
            onClicked: screen.model.begin(!screen.model.creating)
        }
    }
}
