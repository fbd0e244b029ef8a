pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// An account in three short pages: who, how to log in, contact and age (R4, R5).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property NewAccountModel model: kiosk.newAccount
    readonly property int page: model.page
    readonly property var values: model.values
    readonly property var faults: model.problems

    // Puts the first field that is wrong where it can be seen.
    function showFault() {
        const order = [firstName, surname, address, secret];
        for (const field of order) {
            if (field.visible && field.error) {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
        if (faults["adult"])
            scroller.reveal(adult);
    }

    title: page === 0 ? qsTr("Who are you?") : page === 1 ? qsTr("How will you log in?") : qsTr(
                                                                "Two last questions")
    help: page === 0 ? qsTr("Creating an account is free of charge. Step 1 of 3.") : page === 1 ? qsTr(
                                                                                                      "These also work in the %1 app. Step 2 of 3.").arg(
                                                                                                      kiosk.brand.appName) :
                                                                                                  qsTr("Step 3 of 3.")
    primaryText: page < 2 ? qsTr("Continue") : qsTr("Confirm")
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: qsTr("Back")
    onPrimary: {
        model.next();
        showFault();
    }
    flatWhileTyping: true
    onSecondary: model.previous()
    onPageChanged: {
        scroller.contentY = 0;
        if (page === 0)
            firstName.forceActiveFocus(Qt.OtherFocusReason);
        else if (page === 1)
            address.forceActiveFocus(Qt.OtherFocusReason);
        else
            adult.forceActiveFocus(Qt.OtherFocusReason);
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        onRetry: screen.model.next()
    }

    ChipButton {
        objectName: "phoneInstead"
        visible: screen.page === 0 && !screen.flat
        icon: "device-mobile"
        enabled: screen.kiosk.online
        text: qsTr("Create it on my phone")
        onClicked: screen.kiosk.phoneSignIn.begin(true)
    }

    Labelled {
        Layout.fillWidth: true
        visible: screen.page === 0
        label: qsTr("Title")
        optional: true

        ChoiceChips {
            objectName: "title"
            width: parent.width
            model: [
                {
                    "value": "",
                    "text": qsTr("None")
                },
                {
                    "value": "mrs",
                    "text": qsTr("Mrs")
                },
                {
                    "value": "mr",
                    "text": qsTr("Mr")
                }
            ]
            value: screen.values["title"]
            onChosen: value => screen.model.edit("title", value)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: screen.page === 0
        columns: screen.flat ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Field {
            id: firstName

            objectName: "firstName"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            focus: true
            label: qsTr("First name")
            capitals: "words"
            maximumLength: 80
            text: screen.values["first_name"]
            error: wording.field(screen.faults["first_name"] ?? "")
            onEdited: text => screen.model.edit("first_name", text)
            onAccepted: surname.forceActiveFocus(Qt.TabFocusReason)
        }

        Field {
            id: surname

            objectName: "surname"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Surname")
            capitals: "words"
            maximumLength: 80
            text: screen.values["surname"]
            error: wording.field(screen.faults["surname"] ?? "")
            onEdited: text => screen.model.edit("surname", text)
            onAccepted: screen.primary()
        }
    }

    ChoiceList {
        objectName: "country"
        Layout.fillWidth: true
        visible: screen.page === 0
        label: qsTr("Country")
        error: wording.field(screen.faults["country"] ?? "")
        model: [
            {
                "value": "NL",
                "text": qsTr("Netherlands")
            },
            {
                "value": "BE",
                "text": qsTr("Belgium")
            },
            {
                "value": "DE",
                "text": qsTr("Germany")
            },
            {
                "value": "FR",
                "text": qsTr("France")
            },
            {
                "value": "LU",
                "text": qsTr("Luxembourg")
            }
        ]
        value: screen.values["country"]
        onChosen: value => screen.model.edit("country", value)
    }

    GridLayout {
        Layout.fillWidth: true
        visible: screen.page === 1
        columns: screen.flat ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Field {
            id: address

            objectName: "email"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("E-mail address")
            hint: qsTr("You will get a mail there to confirm it.")
            keyboardLayout: "email"
            maximumLength: 254
            text: screen.values["email"]
            error: wording.field(screen.faults["email"] ?? "")
            onEdited: text => screen.model.edit("email", text)
            onAccepted: secret.forceActiveFocus(Qt.TabFocusReason)
        }

        Field {
            id: secret

            objectName: "password"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Password")
            password: true
            hint: qsTr("At least %1 characters. Four words in a row are easy to remember.").arg(
                      screen.model.passwordMin)
            maximumLength: 200
            text: screen.values["password"]
            error: wording.field(screen.faults["password"] ?? "")
            onEdited: text => screen.model.edit("password", text)
            onAccepted: screen.primary()
        }
    }

    Labelled {
        Layout.fillWidth: true
        visible: screen.page === 2
        label: qsTr("In which language may we write to you?")

        ChoiceChips {
            objectName: "accountLanguage"
            width: parent.width
            model: [
                {
                    "value": "nl",
                    "text": "Nederlands"
                },
                {
                    "value": "en",
                    "text": "English"
                },
                {
                    "value": "fr",
                    "text": "Français"
                },
                {
                    "value": "de",
                    "text": "Deutsch"
                }
            ]
            value: screen.values["language"]
            onChosen: value => screen.model.edit("language", value)
        }
    }

    Labelled {
        Layout.fillWidth: true
        visible: screen.page === 2
        label: qsTr("How may we tell you about offers and news?")
        hint: qsTr("Tick only what you like; it makes no difference to your purchase.")

        GridLayout {
            width: parent.width
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: 0

            Repeater {
                model: [
                    {
                        "value": "email",
                        "text": qsTr("By e-mail")
                    },
                    {
                        "value": "sms",
                        "text": qsTr("By text message")
                    },
                    {
                        "value": "phone",
                        "text": qsTr("By phone")
                    },
                    {
                        "value": "post",
                        "text": qsTr("By post")
                    }
                ]

                CheckRow {
                    required property var modelData

                    objectName: "contact_" + modelData.value
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: modelData.text
                    checked: screen.model.contact[modelData.value]
                    onToggled: checked => screen.model.setContact(modelData.value, checked)
                }
            }
        }
    }

    Card {
        id: adult

        Layout.fillWidth: true
        visible: screen.page === 2
        padding: Theme.px(28)

        CheckRow {
            objectName: "adult"
            Layout.fillWidth: true
            text: qsTr("I am 18 years or older.")
            checked: screen.model.adult
            error: wording.field(screen.faults["adult"] ?? "")
            onToggled: checked => screen.model.setAdult(checked)
        }
    }

    Caption {
        Layout.fillWidth: true
        visible: screen.page === 2
        text: qsTr(
                  "With “Confirm” you create the account. It does not oblige you to anything; if you do not confirm it by mail within 20 days, it is erased.")
    }
}
