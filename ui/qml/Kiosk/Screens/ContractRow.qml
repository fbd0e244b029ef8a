pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A service of the customer's as one row that opens: what it is, for which car, its status and that of its money (R73, R74).
Pressable {
    id: row

    required property string contractId
    required property string serviceName
    required property string iconName
    required property string tintName
    required property string serviceStatus
    required property string moneyStatus
    required property string promisedOn
    required property string chargeOn
    required property string endsOn
    required property int priceCents
    required property string carName
    property bool showsCar: false
    readonly property color statusInk: {
        switch (reasons.statusKind(serviceStatus)) {
        case "ok":
            return Theme.ok;
        case "info":
            return Theme.info;
        case "warn":
            return Theme.warn;
        default:
            return Theme.soft;
        }
    }

    objectName: "contract_" + contractId
    name: [serviceName, showsCar ? carName : "", statusLine.text, moneyLine.text].filter(part => part !== "").join(
        ". ")
    ringRadius: Theme.radiusCard
    implicitWidth: Theme.px(600)
    implicitHeight: content.implicitHeight + 2 * Theme.px(28)

    Reasons {
        id: reasons
    }

    ServiceWords {
        id: words
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: row.pressed ? Theme.pressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(32)
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.px(86)
            implicitHeight: implicitWidth
            radius: Theme.px(24)
            color: Theme.tints[row.tintName] ?? Theme.infoGround

            Icon {
                anchors.centerIn: parent
                name: row.iconName
                size: Theme.px(52)
                color: Theme.tintInks[row.tintName] ?? Theme.info
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(6)

            BodyText {
                Layout.fillWidth: true
                strong: true
                text: row.serviceName
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                visible: row.showsCar
                text: row.carName
                Accessible.ignored: true
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapTiny

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: reasons.statusIcon(row.serviceStatus)
                    size: Theme.iconSmall * 0.9
                    color: row.statusInk
                }

                PlainText {
                    id: statusLine

                    Layout.fillWidth: true
                    text: [reasons.status(row.serviceStatus), reasons.next(row.serviceStatus, row.promisedOn,
                                                                           row.endsOn)].filter(part => part
                                                                                                       !== "").join(
                        " · ")
                    color: row.statusInk
                    font.pixelSize: Theme.secondarySize
                    font.weight: Font.DemiBold
                    lineHeight: 1.2
                    Accessible.ignored: true
                }
            }

            Caption {
                id: moneyLine

                Layout.fillWidth: true
                text: words.money(row.moneyStatus, row.priceCents, row.chargeOn)
                color: row.moneyStatus === "failed" ? Theme.warn : Theme.soft
                Accessible.ignored: true
            }
        }

        Icon {
            name: "chevron-right"
            color: Theme.ink
        }
    }
}
