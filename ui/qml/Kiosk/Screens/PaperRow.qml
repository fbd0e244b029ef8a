import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A document or an order as one row: icon, what it is, its amount. It opens where `opens`.
Pressable {
    id: row

    property string icon: ""
    property string title: ""
    property string text: ""
    property string amount: ""
    property bool opens: true

    name: [title, text, amount].join(". ")
    role: opens ? Accessible.Button : Accessible.ListItem
    busy: !opens
    activeFocusOnTab: opens
    implicitWidth: Theme.px(600)
    implicitHeight: Math.max(Theme.px(120), content.implicitHeight + 2 * Theme.px(24))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: row.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(30)
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Icon {
            name: row.icon
            color: Theme.soft
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            BodyText {
                Layout.fillWidth: true
                strong: true
                text: row.title
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                text: row.text
                Accessible.ignored: true
            }
        }

        Price {
            text: row.amount
            size: Theme.bodySize
            Accessible.ignored: true
        }

        Icon {
            visible: row.opens
            name: "chevron-right"
        }
    }
}
