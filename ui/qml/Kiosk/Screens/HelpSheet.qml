import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Questions and answers, and customer care, above any screen: closing it leads back to where one was (R84 to R87).
Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property HelpModel help: kiosk.help
    readonly property LetterModel letter: kiosk.letter
    readonly property string page: help.page
    readonly property bool atStart: page === "questions" || page === "contact"
    readonly property bool writing: page === "letter" && !letter.filling

    // A field that is not shown any more is not typed in either.
    function putKeyboardAway() {
        const focused = contentItem.Window.activeFocusItem;
        if (focused as TextEntry || focused as LetterEntry)
            focused.focus = false;
    }

    objectName: "help"
    title: {
        switch (page) {
        case "letter":
            return wordsOfTopics.title(letter.topic);
        case "sent":
            return qsTr("Thank you");
        case "tickets":
            return qsTr("My messages");
        case "ending":
            return qsTr("Ending a contract");
        default:
            return qsTr("Help and contact");
        }
    }
    tall: true
    actionText: writing ? qsTr("Send") : page === "sent" ? qsTr("Done") : ""
    actionBusy: letter.busy
    onAction: {
        if (page === "sent") {
            close();
            return;
        }
        letter.send();
        message.showFault();
    }
    onAboutToShow: kiosk.brand.refresh()
    onPageChanged: putKeyboardAway()
    onClosed: putKeyboardAway()

    Words {
        id: wording

        kiosk: sheet.kiosk
    }

    HelpTopics {
        id: wordsOfTopics
    }

    Connections {
        target: sheet.help

        function onAsked() {
            sheet.open();
        }

        function onClosing() {
            sheet.close();
        }

        function onChanged() {
            if (sheet.page === "tickets" && sheet.letter.ticketsState === "loading")
                sheet.letter.loadTickets();
        }
    }

    Connections {
        target: sheet.letter

        function onSent() {
            sheet.help.turn("sent");
        }
    }

    ChipButton {
        objectName: "helpBack"
        visible: sheet.help.canGoBack
        icon: "arrow-left"
        text: qsTr("Back")
        onClicked: sheet.help.back()
    }

    ChoiceChips {
        objectName: "helpPages"
        Layout.fillWidth: true
        visible: sheet.atStart
        model: [
            {
                "value": "questions",
                "text": qsTr("Questions and answers")
            },
            {
                "value": "contact",
                "text": qsTr("Contact")
            }
        ]
        value: sheet.page
        onChosen: value => sheet.help.choose(value)
    }

    HelpQuestions {
        Layout.fillWidth: true
        visible: sheet.page === "questions"
        help: sheet.help
    }

    HelpContact {
        Layout.fillWidth: true
        visible: sheet.page === "contact"
        kiosk: sheet.kiosk
    }

    HelpEnding {
        Layout.fillWidth: true
        visible: sheet.page === "ending"
        kiosk: sheet.kiosk
        topics: wordsOfTopics
    }

    HelpLetter {
        id: message

        Layout.fillWidth: true
        visible: sheet.page === "letter"
        kiosk: sheet.kiosk
        topics: wordsOfTopics
        words: wording
    }

    HelpTickets {
        Layout.fillWidth: true
        visible: sheet.page === "tickets"
        kiosk: sheet.kiosk
        topics: wordsOfTopics
        words: wording
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: sheet.page === "sent"
        kind: "ok"
        text: qsTr("Your message is with customer care.")
        detail: qsTr("Its number is %1. A person reads it and answers by mail to %2.").arg(
                    sheet.letter.number).arg(sheet.letter.replyTo)
    }

    ChipButton {
        objectName: "sentTickets"
        visible: sheet.page === "sent" && sheet.letter.signedIn
        icon: "message"
        text: qsTr("My messages")
        onClicked: sheet.help.turn("tickets")
    }
}
