pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the account says of its customer; the pencil changes it. Contact, export, and closing the account (R5, R23 to R28).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property PersonalDataModel model: kiosk.personalData
    readonly property var values: model.values
    readonly property bool ready: model.state === "ready"

    function titled(code: string): string {
        return code === "mrs" ? qsTr("Mrs") : code === "mr" ? qsTr("Mr") : "";
    }

    function languageName(code: string): string {
        return ({
                    "nl": "Nederlands",
                    "en": "English",
                    "fr": "Français",
                    "de": "Deutsch"
                })[code] ?? code;
    }

    objectName: "personalData"
    title: qsTr("My personal data")
    wide: true
    fill: !ready
    secondaryText: qsTr("Back")
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    Reasons {
        id: reasons
    }

    component Section: Card {
        id: section

        property string heading: ""
        property string pencil: ""
        signal changing

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            CardTitle {
                Layout.fillWidth: true
                text: section.heading
                size: Theme.buttonSize
            }

            IconButton {
                objectName: section.objectName ? section.objectName + "Pencil" : ""
                visible: section.pencil !== ""
                icon: "pencil"
                name: section.pencil
                onClicked: section.changing()
            }
        }
    }

    StatusScreen {
        objectName: "personalState"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !screen.ready
        kind: screen.model.state === "loading" ? "waiting" : "error"
        title: screen.model.state === "loading" ? "" : wording.title(screen.model.state)
        text: screen.model.state === "loading" ? "" : wording.detail(screen.model.state)
        actionText: screen.model.state === "loading" ? "" : qsTr("Try again")
        onAction: screen.model.reload()
    }

    ProblemNotice {
        objectName: "personalProblem"
        Layout.fillWidth: true
        words: wording
        code: details.opened ? "" : screen.model.problem
    }

    NoticeBar {
        objectName: "personalSaved"
        Layout.fillWidth: true
        visible: screen.ready && screen.model.saved !== ""
        kind: "ok"
        text: screen.model.saved === "export" ? qsTr("A mail is on its way to %1.").arg(
                                                    screen.values["email"]) : qsTr("Saved.")
        detail: screen.model.saved === "export" ? qsTr(
                                                      "With its link you fetch the file where nobody looks over your shoulder.") :
                                                  ""
    }

    GridLayout {
        Layout.fillWidth: true
        visible: screen.ready
        columns: Theme.landscape && !Theme.largeText ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Section {
            objectName: "details"
            heading: qsTr("Your details")
            pencil: qsTr("Change your details")
            onChanging: {
                screen.model.beginEdit();
                details.open();
            }

            BodyText {
                objectName: "detailsName"
                Layout.fillWidth: true
                text: [screen.titled(screen.values["title"]), screen.values["first_name"],
                    screen.values["surname"]].filter(part => part !== "").join(" ")
                strong: true
            }

            Caption {
                Layout.fillWidth: true
                text: [reasons.country(screen.values["country"]), screen.languageName(
                        screen.values["language"])].join(" · ")
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Section {
            objectName: "login"
            heading: qsTr("Logging in")

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    BodyText {
                        objectName: "loginEmail"
                        Layout.fillWidth: true
                        text: screen.values["email"]
                        strong: true
                        wrapMode: Text.WrapAnywhere
                    }

                    Tag {
                        kind: screen.model.confirmed ? "ok" : "warn"
                        icon: screen.model.confirmed ? "check" : "clock"
                        text: screen.model.confirmed ? qsTr("Confirmed") : qsTr("Not confirmed yet")
                    }
                }

                IconButton {
                    objectName: "emailPencil"
                    icon: "pencil"
                    name: qsTr("Change the e-mail address")
                    onClicked: {
                        screen.model.credentials.begin();
                        email.open();
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Password") + " · ••••••••"
                }

                IconButton {
                    objectName: "passwordPencil"
                    icon: "pencil"
                    name: qsTr("Change the password")
                    onClicked: {
                        screen.model.credentials.begin();
                        password.open();
                    }
                }
            }
        }

        Section {
            heading: qsTr("How may we tell you about offers and news?")

            Caption {
                Layout.fillWidth: true
                text: qsTr("You can change this at any time; it makes no difference to your services.")
            }

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

                    objectName: "allow_" + modelData.value
                    Layout.fillWidth: true
                    text: modelData.text
                    checked: screen.model.contact[modelData.value]
                    onToggled: checked => screen.model.setContact(modelData.value, checked)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Section {
                heading: qsTr("Your data in a file")

                Caption {
                    Layout.fillWidth: true
                    text: qsTr(
                              "Everything the store knows of you. We mail you a link, so that nothing of it appears on this screen.")
                }

                ChipButton {
                    objectName: "mailExport"
                    icon: "mail"
                    text: qsTr("Mail me the link")
                    enabled: !screen.model.busy
                    onClicked: screen.model.mailExport()
                }
            }

            Section {
                heading: qsTr("Unsubscribe")

                Caption {
                    Layout.fillWidth: true
                    text: qsTr(
                              "Closes your account. First you see what that means for your services and invoices.")
                }

                ChipButton {
                    objectName: "unsubscribe"
                    icon: "logout"
                    text: qsTr("Unsubscribe")
                    onClicked: {
                        screen.model.closing.begin();
                        closing.open();
                    }
                }
            }
        }
    }

    DetailsSheet {
        id: details

        objectName: "detailsSheet"
        kiosk: screen.kiosk
        words: wording
    }

    EmailSheet {
        id: email

        objectName: "emailSheet"
        kiosk: screen.kiosk
        words: wording
    }

    PasswordSheet {
        id: password

        objectName: "passwordSheet"
        kiosk: screen.kiosk
        words: wording
    }

    ClosingSheet {
        id: closing

        objectName: "closingSheet"
        kiosk: screen.kiosk
        words: wording
    }
}
