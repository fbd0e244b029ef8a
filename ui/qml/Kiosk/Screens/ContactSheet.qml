pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Customer care: the free number and whether somebody answers now, the postal address (R84, R86, R87).
Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property BrandModel brand: kiosk.brand

    // "08:30" is written 8:30, in Dutch 8.30.
    function hour(text: string): string {
        const plain = text.replace(/^0/, "");
        return Theme.localeName.startsWith("nl") ? plain.replace(":", ".") : plain;
    }

    title: qsTr("Contact")
    onAboutToShow: brand.refresh()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gapTiny
            name: "phone"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Price {
                objectName: "contactPhone"
                text: sheet.brand.phone
                font.pixelSize: Theme.cardTitleSize
            }

            Caption {
                Layout.fillWidth: true
                text: qsTr("Free of charge, Monday to Friday from %1 to %2").arg(sheet.hour(
                                                                                     sheet.brand.opens)).arg(
                          sheet.hour(sheet.brand.closes))
            }

            Tag {
                objectName: "contactOpen"
                kind: sheet.brand.openNow ? "ok" : "neutral"
                icon: sheet.brand.openNow ? "check" : "clock"
                text: sheet.brand.openNow ? qsTr("Open now") : qsTr("Closed now")
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.line
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "mail"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: sheet.brand.post

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
    }
}
