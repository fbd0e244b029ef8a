import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A service that the car has, with its status in words and sign, and what comes next (R71, R74).
Rectangle {
    id: row

    required property string serviceName
    required property string iconName
    required property string tintName
    required property string serviceStatus
    required property string promisedOn
    required property string endsOn

    objectName: "owned_" + serviceName
    color: Theme.card
    radius: Theme.radiusButton
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: column.implicitHeight + 2 * Theme.px(22)
    Accessible.role: Accessible.ListItem
    Accessible.name: serviceName + ". " + status.text + ". " + next.text

    Reasons {
        id: reasons
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Icon {
                name: row.iconName
                size: Theme.iconSmall
                color: Theme.tintInks[row.tintName] ?? Theme.info
            }

            Caption {
                Layout.fillWidth: true
                text: row.serviceName
                strong: true
                Accessible.ignored: true
            }
        }

        Tag {
            id: status

            kind: reasons.statusKind(row.serviceStatus)
            icon: reasons.statusIcon(row.serviceStatus)
            text: reasons.status(row.serviceStatus)
        }

        Caption {
            id: next

            Layout.fillWidth: true
            visible: text !== ""
            text: reasons.next(row.serviceStatus, row.promisedOn, row.endsOn)
            Accessible.ignored: true
        }
    }
}
