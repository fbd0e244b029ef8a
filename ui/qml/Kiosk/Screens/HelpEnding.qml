pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The four cases in which a contract may end early: what to do, and a letter that comes filled in (R80, R81).
// Nothing here ends a contract; customer care does.
ColumnLayout {
    id: ending

    required property KioskModel kiosk
    required property HelpTopics topics
    property string chosen: ""

    spacing: Theme.gap
    onVisibleChanged: chosen = ""

    BodyText {
        Layout.fillWidth: true
        text: qsTr(
                  "A contract runs to its end. In these four cases customer care looks whether it can end earlier. You write, a person decides and answers you by mail.")
        quiet: true
        lineHeight: Theme.helpLineHeight
    }

    Repeater {
        model: ["sold", "stolen", "destroyed", "lease_ended"]

        ColumnLayout {
            id: row

            required property string modelData
            readonly property bool opened: ending.chosen === modelData

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            RadioRow {
                objectName: "ending_" + row.modelData
                Layout.fillWidth: true
                text: ending.topics.title(row.modelData)
                detail: row.opened ? ending.topics.advice(row.modelData) : ""
                checked: row.opened
                onClicked: ending.chosen = row.modelData
            }

            PrimaryButton {
                objectName: "endingWrite_" + row.modelData
                Layout.fillWidth: true
                visible: row.opened
                text: qsTr("To the letter")
                onClicked: {
                    if (ending.kiosk.help.subject)
                        ending.kiosk.letter.chooseCar(ending.kiosk.help.subject);
                    ending.kiosk.letter.begin(row.modelData);
                    ending.kiosk.help.turn("letter");
                }
            }
        }
    }

    Caption {
        Layout.fillWidth: true
        text: qsTr("You can also call %1 or write by post to the address under Contact.").arg(
                  ending.kiosk.brand.phone)
    }
}
