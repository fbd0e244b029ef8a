pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The contact form: what it is about, which car, the text, and who writes for somebody who is not logged in (R81, R85).
ColumnLayout {
    id: form

    required property KioskModel kiosk
    required property HelpTopics topics
    required property Words words
    readonly property LetterModel letter: kiosk.letter
    readonly property var values: letter.values
    readonly property var faults: letter.problems
    readonly property var cars: letter.cars
    readonly property bool ending: ["sold", "stolen", "destroyed", "lease_ended"].indexOf(letter.topic) >= 0

    function fault(name: string): string {
        switch (faults[name] ?? "") {
        case "":
            return "";
        case "name_missing":
            return qsTr("Please enter your name.");
        case "name_invalid":
            return qsTr("The store did not accept this name.");
        case "phone_invalid":
            return qsTr("A phone number has digits, spaces and + ( ) - only.");
        case "text_missing":
            return qsTr("Please write what we can do for you.");
        case "text_invalid":
            return qsTr("The store did not accept this text. Please remove unusual signs.");
        case "car_missing":
            return qsTr("Please choose the car.");
        default:
            return words.field(faults[name]);
        }
    }

    // Puts the first field that is wrong where it can be seen.
    function showFault() {
        for (const field of [sender, address, message, phone]) {
            if (field.visible && field.error) {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    spacing: Theme.gap

    ProblemNotice {
        objectName: "letterProblem"
        Layout.fillWidth: true
        words: form.words
        code: form.letter.problem
        onRetry: form.values["text"] === "" && form.ending ? form.letter.fillAgain() : form.letter.send()
    }

    BusyIndicator {
        Layout.alignment: Qt.AlignHCenter
        visible: running
        bare: true
        running: form.letter.filling
    }

    BodyText {
        Layout.fillWidth: true
        visible: form.ending && !form.letter.filling && form.letter.signedIn
        text: qsTr("This letter has been filled in for you. Complete it, then send it.")
        quiet: true
    }

    ChoiceList {
        objectName: "letterTopic"
        Layout.fillWidth: true
        visible: !form.ending
        label: qsTr("What is it about?")
        model: ["question", "order", "invoice", "ownership", "complaint"].map(topic => ({
            "value": topic,
            "text": form.topics.title(topic)
        }))
        value: form.letter.topic
        onChosen: value => form.letter.begin(value)
    }

    ChoiceList {
        objectName: "letterCar"
        Layout.fillWidth: true
        visible: form.cars.length > 0
        label: qsTr("Which car is it about?")
        error: form.fault("vin")
        model: form.ending ? form.cars : [
                                 {
                                     "value": "",
                                     "text": qsTr("No car in particular")
                                 }
                             ].concat(form.cars)
        value: form.letter.vin
        onChosen: value => form.letter.chooseCar(value)
    }

    Field {
        id: sender

        objectName: "letterName"
        Layout.fillWidth: true
        visible: !form.letter.signedIn
        label: qsTr("Your name")
        capitals: "words"
        maximumLength: 160
        text: form.values["name"]
        error: form.fault("name")
        onEdited: text => form.letter.edit("name", text)
    }

    Field {
        id: address

        objectName: "letterEmail"
        Layout.fillWidth: true
        visible: !form.letter.signedIn
        label: qsTr("E-mail address")
        hint: qsTr("The answer goes there.")
        keyboardLayout: "email"
        maximumLength: 254
        text: form.values["email"]
        error: form.fault("email")
        onEdited: text => form.letter.edit("email", text)
    }

    LetterField {
        id: message

        objectName: "letterText"
        Layout.fillWidth: true
        visible: !form.letter.filling
        label: qsTr("Your message")
        maximumLength: form.letter.textMax
        text: form.values["text"]
        error: form.fault("text")
        onEdited: text => form.letter.edit("text", text)
    }

    Field {
        id: phone

        objectName: "letterPhone"
        Layout.fillWidth: true
        label: qsTr("Phone number")
        optional: true
        hint: qsTr("If we may call you about it.")
        keyboardLayout: "address"
        maximumLength: 40
        text: form.values["phone"]
        error: form.fault("phone")
        onEdited: text => form.letter.edit("phone", text)
    }

    Caption {
        Layout.fillWidth: true
        visible: form.letter.signedIn
        text: qsTr("From %1. The answer goes to %2.").arg(form.letter.writer).arg(form.letter.replyTo)
    }
}
