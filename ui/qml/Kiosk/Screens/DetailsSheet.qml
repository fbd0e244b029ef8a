import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Name, country and language of the customer, being changed (R25).
Sheet {
    id: sheet

    required property KioskModel kiosk
    required property Words words
    readonly property PersonalDataModel model: kiosk.personalData
    readonly property var draft: model.draft
    readonly property var faults: model.problems

    title: qsTr("Your details")
    tall: true
    actionText: qsTr("Save")
    actionBusy: model.busy
    onAction: model.save()

    Connections {
        target: sheet.model

        function onDetailsSaved() {
            sheet.close();
        }
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: sheet.words
        code: sheet.opened ? sheet.model.problem : ""
        onRetry: sheet.model.save()
    }

    Labelled {
        Layout.fillWidth: true
        label: qsTr("Title")
        optional: true

        ChoiceChips {
            objectName: "detailsTitle"
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
            value: sheet.draft["title"]
            onChosen: value => sheet.model.edit("title", value)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Field {
            objectName: "detailsFirstName"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("First name")
            capitals: "words"
            maximumLength: 80
            text: sheet.draft["first_name"]
            error: sheet.words.field(sheet.faults["first_name"] ?? "")
            onEdited: text => sheet.model.edit("first_name", text)
        }

        Field {
            objectName: "detailsSurname"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Surname")
            capitals: "words"
            maximumLength: 80
            text: sheet.draft["surname"]
            error: sheet.words.field(sheet.faults["surname"] ?? "")
            onEdited: text => sheet.model.edit("surname", text)
            onAccepted: sheet.model.save()
        }
    }

    ChoiceList {
        objectName: "detailsCountry"
        Layout.fillWidth: true
        label: qsTr("Country")
        error: sheet.words.field(sheet.faults["country"] ?? "")
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
        value: sheet.draft["country"]
        onChosen: value => sheet.model.edit("country", value)
    }

    Labelled {
        Layout.fillWidth: true
        label: qsTr("In which language may we write to you?")

        ChoiceChips {
            objectName: "detailsLanguage"
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
            value: sheet.draft["language"]
            onChosen: value => sheet.model.edit("language", value)
        }
    }
}
