import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The visit goes on on the customer's phone; once a phone has it, this screen forgets everything (K4, K5).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property ParkingModel model: kiosk.parking
    readonly property string step: model.state
    readonly property bool coded: ["starting", "showing", "opened", "failed"].indexOf(step) >= 0
    readonly property bool connected: step === "connected"
    readonly property bool beside: Theme.landscape || low
    readonly property bool tight: coded && beside && Theme.largeText

    function heading(): string {
        switch (step) {
        case "connected":
            return qsTr("Your phone has it");
        case "refused":
            return qsTr("Stopped on your phone");
        case "over":
            return qsTr("This code is not valid any more");
        default:
            return qsTr("Continue on your phone");
        }
    }

    function guidance(): string {
        switch (step) {
        case "connected":
            return qsTr(
                        "Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).",
                        "", model.secondsLeft);
        case "refused":
            return qsTr("Your phone said no, so nothing has left this screen. Everything is still here.");
        case "over":
            return qsTr("Nothing has left this screen. Show a new code, or carry on here.");
        default:
            return qsTr(
                        "Scan the code with your phone. As soon as your phone has it, this screen forgets you.");
        }
    }

    objectName: "parking"
    title: heading()
    // What is new stands on top.
    onStepChanged: scroller.contentY = 0
    // In large text the code needs the room; the lines beside it say the same.
    help: tight ? "" : guidance()
    titleScale: coded && beside ? 0.76 : low ? 0.8 : 1
    bottomBar.dark: coded
    primaryText: connected ? qsTr("Done") : coded ? qsTr("Carry on here") : qsTr("Show a new code")
    onPrimary: {
        if (connected)
            model.done();
        else if (coded)
            model.stay();
        else
            model.again();
    }
    secondaryText: connected || coded ? "" : qsTr("Carry on here")
    onSecondary: model.stay()

    aside: [
        PhoneCodePanel {
            Layout.fillWidth: screen.beside
            Layout.alignment: Qt.AlignHCenter
            visible: screen.coded
            code: screen.model.code
            beside: screen.beside
            asked: screen.step === "opened"
            busyText: screen.step === "starting" ? qsTr("Your code is being made…") : qsTr(
                                                       "No connection with the store. The code comes back by itself.")
        },
        StatusScreen {
            objectName: "parkingState"
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            visible: !screen.coded && !screen.low
            kind: screen.connected ? "ok" : "info"
            icon: screen.step === "over" ? "clock" : "ban"
            picture: screen.connected ? drawings.of("state_success") : ""
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

    NoticeBar {
        objectName: "parkingOffline"
        Layout.fillWidth: true
        visible: !screen.model.online && screen.coded
        kind: "warn"
        text: qsTr("There is no connection with the store right now.")
        detail: qsTr("Nothing you chose is lost: it all stays here until your phone has it.")
    }

    Card {
        Layout.fillWidth: true
        visible: screen.coded || screen.connected

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "shopping-cart"
                color: Theme.soft
            }

            BodyText {
                Layout.fillWidth: true
                text: screen.model.lineCount > 0 ? qsTr(
                                                       "Your car and the %n service(s) in your cart go along.",
                                                       "", screen.model.lineCount) : qsTr(
                                                       "Your car goes along.")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "clock"
                color: Theme.soft
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Your phone keeps it for two hours. Nothing is ordered before you say so there.")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: screen.coded
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "shield-lock"
                color: Theme.soft
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("You log in on your phone: whoever only photographs the code gets nothing.")
            }
        }
    }
}
