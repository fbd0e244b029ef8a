pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The rest happens on the customer's phone; every step shows here as it happens (K4).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property HandoffModel handoff: kiosk.handoff
    readonly property bool finished: handoff.state === "finished"
    readonly property bool coded: handoff.state === "showing" || handoff.state === "starting"
                                  || handoff.state === "failed"
    // Where there is little height the code and what to type instead stand side by side, so that all is in sight.
    readonly property bool beside: Theme.landscape || low
    readonly property bool tight: coded && beside && Theme.largeText

    function heading(): string {
        switch (handoff.state) {
        case "finished":
            return qsTr("All done");
        case "connected":
            return qsTr("Carry on on your phone");
        case "refused":
            return qsTr("Stopped on your phone");
        case "over":
            return qsTr("Your phone takes it from here");
        default:
            return qsTr("Finish on your phone");
        }
    }

    function guidance(): string {
        switch (handoff.state) {
        case "finished":
            return handoff.planned ? qsTr(
                                         "You need not do anything more: your services start by themselves on the planned day, and you get a mail.") :
                                     qsTr("Your services are active. Have a good drive.");
        case "connected":
            return qsTr(
                        "Here you see each step as it happens. You may leave at any time; your phone goes on without this screen.");
        case "refused":
            return qsTr(
                        "The connection was not allowed on the phone. If that was a mistake, show a new code.");
        case "over":
            return qsTr("This screen does not follow it any longer. Everything you need is in your mail.");
        default:
            return qsTr(
                        "Point the camera of your phone at the code. There you confirm your e-mail address and get your car ready.");
        }
    }

    function stepTitle(step: string): string {
        switch (step) {
        case "phone":
            return handoff.state === "showing" || handoff.state === "starting" ? qsTr("Connect your phone") :
                                                                                 qsTr("Phone connected");
        case "email":
            return qsTr("Confirm your e-mail address");
        case "card":
            return qsTr("Enter your card");
        case "car":
            return qsTr("Check your car");
        default:
            return qsTr("Activate your services");
        }
    }

    function stepDetail(step: string, stepState: string, detail: string): string {
        switch (detail) {
        case "refused":
            return qsTr("You did not allow it on your phone");
        case "card_needed":
            return stepState === "now" ? qsTr("Enter your card on your phone") : "";
        case "check_required":
            return qsTr("Your bank asks you to confirm on your phone");
        case "card_declined":
            return qsTr("Your bank declined the card; try another one on your phone");
        case "ignition_off":
            return qsTr("Please switch on the ignition of your car");
        case "privacy_mode":
            return qsTr("Please switch off privacy mode in your car");
        case "no_reception":
            return qsTr("Your car has no reception here; it goes on outdoors");
        case "code_needed":
            return qsTr("Please enter your car's code on its screen");
        case "ownership_check":
            return qsTr("We first check who owns the car; our staff will help you");
        case "scheduled":
            return qsTr("Planned; it happens by itself");
        case "activating":
            return qsTr("Being switched on in your car…");
        case "activation_failed":
            return qsTr("That did not work. Nothing is charged; customer care helps you further.");
        }
        if (stepState === "now")
            return step === "phone" ? qsTr("Scan the code with your phone") : qsTr(
                                          "In progress on your phone…");
        if (stepState === "failed")
            return qsTr("This did not work. Your phone shows what you can do.");
        return "";
    }

    function rowState(stepState: string): string {
        return stepState === "done" ? "ok" : stepState === "now" ? "active" : stepState === "failed" ? "failed" :
                                                                                                       "waiting";
    }

    objectName: "handoff"
    title: heading()
    // In large text the code needs the room; the steps beside it say the same.
    help: tight ? "" : guidance()
    titleScale: coded && beside ? 0.76 : low ? 0.8 : 1
    primaryText: qsTr("Done")
    secondaryText: finished ? qsTr("To my car") : handoff.state === "refused" ? qsTr("Show a new code") : ""
    bottomBar.dark: true
    onPrimary: {
        if (finished || handoff.state === "over")
            handoff.done();
        else
            leave.open();
    }
    onSecondary: {
        if (finished)
            handoff.moreServices();
        else
            handoff.again();
    }

    aside: [
        PhoneCodePanel {
            Layout.fillWidth: screen.beside
            Layout.alignment: Qt.AlignHCenter
            visible: screen.coded
            code: screen.handoff.code
            beside: screen.beside
            busyText: screen.handoff.state === "starting" ? qsTr("Your code is being made…") : qsTr(
                                                                "No connection with the store. The code comes back by itself.")
        },
        StatusScreen {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            visible: !screen.coded && !(screen.low && screen.handoff.state === "connected")
            kind: screen.handoff.state === "connected" ? "ok" : "info"
            icon: screen.handoff.state === "connected" ? "device-mobile" : screen.handoff.state === "refused"
                                                         ? "ban" : "mail"
            picture: screen.finished ? drawings.of("state_success") : ""
        }
    ]

    Drawings {
        id: drawings
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: screen.coded && !screen.beside ? Theme.px(12) : Theme.px(20)

        TimelineRow {
            objectName: "stepOrder"
            Layout.fillWidth: true
            compact: screen.coded && !screen.beside
            step: "ok"
            title: qsTr("Order placed")
            detail: screen.handoff.services + " · " + Format.money(screen.handoff.totalCents)
        }

        Repeater {
            model: screen.handoff.steps

            TimelineRow {
                required property string stepCode
                required property string stepState
                required property string stepNote

                objectName: "step_" + stepCode
                Layout.fillWidth: true
                compact: screen.coded && !screen.beside
                step: screen.rowState(stepState)
                title: screen.stepTitle(stepCode)
                detail: screen.stepDetail(stepCode, stepState, stepNote)
            }
        }
    }

    Caption {
        objectName: "offlineNote"
        Layout.fillWidth: true
        visible: !screen.handoff.online && screen.handoff.state !== "over"
        text: qsTr("No connection right now: these steps catch up by themselves. Your phone simply goes on.")
    }

    Sheet {
        id: leave

        objectName: "leaveSheet"
        title: qsTr("Finish here?")
        actionText: qsTr("Yes, I am done here")
        onAction: {
            close();
            screen.handoff.done();
        }

        BodyText {
            Layout.fillWidth: true
            text: qsTr(
                      "Some steps are still open. You can finish on your phone whenever it suits you: the mail to %1 has everything you need.").arg(
                      screen.kiosk.visit.email)
        }

        SecondaryButton {
            objectName: "stayHere"
            Layout.fillWidth: true
            text: qsTr("No, stay here")
            onClicked: leave.close()
        }
    }
}
