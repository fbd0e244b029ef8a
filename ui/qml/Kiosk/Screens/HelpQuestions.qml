pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Questions by topic, or those that answer what is looked for; a touch shows the answer below its question (R84).
ColumnLayout {
    id: list

    required property HelpModel help

    spacing: Theme.gap

    Field {
        objectName: "faqQuery"
        Layout.fillWidth: true
        label: qsTr("What are you looking for?")
        placeholder: qsTr("For example: invoice")
        capitals: "none"
        maximumLength: 200
        text: list.help.query
        onEdited: text => list.help.search(text)
    }

    ChoiceChips {
        objectName: "faqTopic"
        Layout.fillWidth: true
        visible: list.help.query === ""
        model: list.help.topics
        value: list.help.topic
        onChosen: value => list.help.chooseTopic(value)
    }

    NoticeBar {
        objectName: "faqNothing"
        Layout.fillWidth: true
        visible: list.help.nothingFound
        text: qsTr("We have no answer to that here.")
        detail: qsTr("Try another word, or ask customer care.")
        actionText: qsTr("Contact")
        onAction: list.help.choose("contact")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Repeater {
            model: list.help.entries

            HelpEntry {
                Layout.fillWidth: true
                onClicked: list.help.toggle(entryId)
            }
        }
    }
}
