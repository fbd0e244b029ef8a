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
    readonly property bool stopped: step === "refused" || step === "lapsed" || step === "over"
    readonly property bool greeting: step === "welcome"
    readonly property bool beside: Theme.landscape || low
    readonly property bool tight: coded && beside && Theme.largeText
    // How many of the four steps are done.
    readonly property int done: step === "opened" ? 1 : step === "signing_in" || step === "creating" ? 2 : step
                                                                                                       === "approved"
                                                                                                       ? 3 : greeting
                                                                                                         ? 4 : 0
    readonly property int failed: step === "refused" ? 1 : step === "lapsed" ? 2 : step === "over" ? 0 : -1

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
            return model.maskedName ? qsTr("Welcome, %1").arg(String(model.maskedName).replace(/ /g,
                                                                                               "\u00a0")) :
                                      qsTr("Welcome");
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
                                        "Scan the code with your phone. You type everything there; this screen goes on by itself.") :
                                    qsTr("Scan the code with your phone. You type your password there, not here.");
        }
    }

    function rowState(place: int): string {
        if (place === failed)
            return "failed";
        return place < done ? "ok" : place === done && !stopped ? "active" : "waiting";
    }

    function useOther() {
        model.useThisScreen();
    }

    objectName: "phoneSignIn"
    title: heading()
    // What is new stands on top.
    onStepChanged: scroller.contentY = 0
    // In large text the code needs the room; the steps beside it say the same.
    help: tight ? "" : guidance()
    titleScale: coded && beside ? 0.76 : low ? 0.8 : 1
    bottomBar.dark: !stopped && !greeting
    primaryText: greeting ? qsTr("Continue") : stopped ? qsTr("Show a new code") : qsTr(
                                                             "Use this screen instead")
    onPrimary: {
        if (greeting)
            model.goOn();
        else if (stopped)
            model.again();
        else
            useOther();
    }
    secondaryText: greeting ? "" : stopped ? qsTr("Use this screen instead") : kiosk.visit.canGoBack ? qsTr("Back") :
                                                                                                       ""
    onSecondary: {
        if (stopped)
            useOther();
        else
            kiosk.visit.back();
    }

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
            visible: !screen.coded && !screen.low
            kind: screen.greeting ? "ok" : "info"
            icon: screen.greeting ? "check" : screen.step === "refused" ? "ban" : screen.stopped ? "clock" :
                                                                                                   "device-mobile"
            picture: screen.greeting ? drawings.of("state_success") : ""
        },
        // A column with nothing in it keeps the height that it had.
        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            visible: screen.low && !screen.coded
        }
    ]

    Drawings {
        id: drawings
    }

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

    ColumnLayout {
        Layout.fillWidth: true
        spacing: screen.coded && !screen.beside ? Theme.px(12) : Theme.px(20)

        Repeater {
            model: [
                {
                    "title": qsTr("Scan the code"),
                    "detail": qsTr("Check that your phone names this dealer.")
                },
                {
                    "title": qsTr("Type the number and allow it"),
                    "detail": qsTr("Saying no is just as easy.")
                },
                {
                    "title": screen.model.creating ? qsTr("Create your account on your phone") : qsTr(
                                                         "Log in on your phone"),
                    "detail": qsTr("Nobody reads along.")
                },
                {
                    "title": qsTr("Carry on here"),
                    "detail": qsTr("This screen goes on to your car by itself.")
                }
            ]

            TimelineRow {
                required property int index
                required property var modelData

                objectName: "signInStep_" + index
                Layout.fillWidth: true
                compact: screen.low || screen.coded && !screen.beside
                step: screen.rowState(index)
                title: modelData.title
                detail: modelData.detail
            }
        }
    }

    ChipButton {
        objectName: "otherOnPhone"
        visible: screen.coded && !screen.kiosk.visit.loggedOut
        icon: screen.model.creating ? "login" : "user-plus"
        text: screen.model.creating ? qsTr("I have an account") : qsTr("I have no account yet")
        onClicked: screen.model.begin(!screen.model.creating)
    }
}
