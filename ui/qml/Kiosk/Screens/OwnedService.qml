pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A service that the car has, with its status in words and sign, and what comes next; it opens (R71, R74).
Pressable {
    id: row

    required property string contractId
    required property string serviceName
    required property string iconName
    required property string tintName
    required property string serviceStatus
    required property string promisedOn
    required property string endsOn

    objectName: "owned_" + serviceName
    name: serviceName + ". " + statusWord.text + ". " + next.text
    implicitHeight: Math.max(Theme.px(104), lines.implicitHeight + 2 * Theme.px(16))

    Reasons {
        id: reasons
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: row.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        name: row.iconName
        color: Theme.tintInks[row.tintName] ?? Theme.info
    }

    Icon {
        id: opens

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: Theme.iconSmall * 0.85
        color: Theme.soft
    }

    ColumnLayout {
        id: lines

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: opens.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Caption {
            Layout.fillWidth: true
            text: row.serviceName
            strong: true
            lineHeight: 1.15
            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(6)

            Icon {
                Layout.alignment: Qt.AlignTop
                name: reasons.statusIcon(row.serviceStatus)
                size: Theme.iconSmall * 0.85
                color: statusWord.color
            }

            PlainText {
                id: statusWord

                Layout.fillWidth: true
                text: reasons.status(row.serviceStatus)
                color: reasons.statusKind(row.serviceStatus) === "ok" ? Theme.ok : reasons.statusKind(
                                                                            row.serviceStatus) === "info"
                                                                        ? Theme.info : reasons.statusKind(
                                                                              row.serviceStatus) === "warn"
                                                                          ? Theme.warn : Theme.soft
                font.pixelSize: Theme.smallestSize
                font.weight: Font.DemiBold
                lineHeight: 1.15
                Accessible.ignored: true
            }
        }

        PlainText {
            id: next

            Layout.fillWidth: true
            visible: text !== ""
            text: reasons.next(row.serviceStatus, row.promisedOn, row.endsOn)
            color: Theme.soft
            font.pixelSize: Theme.smallestSize
            lineHeight: 1.15
            Accessible.ignored: true
        }
    }
}
