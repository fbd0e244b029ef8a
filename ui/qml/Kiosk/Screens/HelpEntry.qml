import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One question; its answer stands below it once it was touched.
Pressable {
    id: entry

    required property string entryId
    required property string question
    required property string answer
    required property bool opened

    objectName: "faq_" + entryId
    name: question
    description: opened ? answer : ""
    checkable: true
    checked: opened
    implicitHeight: column.implicitHeight + 2 * Theme.px(26)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: entry.pressed ? Theme.pressed : Theme.card
        border.width: entry.opened ? Theme.outline : Theme.hairline
        border.color: entry.opened ? Theme.ink : Theme.line
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(32)
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            BodyText {
                Layout.fillWidth: true
                text: entry.question
                strong: true
                Accessible.ignored: true
            }

            Icon {
                Layout.alignment: Qt.AlignTop
                name: entry.opened ? "chevron-up" : "chevron-down"
                color: Theme.soft
            }
        }

        BodyText {
            objectName: "faqAnswer"
            Layout.fillWidth: true
            visible: entry.opened
            text: entry.answer
            lineHeight: Theme.helpLineHeight
            Accessible.ignored: true
        }
    }
}
