pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Customer care: the free number and whether somebody answers now, writing a message, the postal address (R85 to R87).
ColumnLayout {
    id: contact

    required property KioskModel kiosk
    readonly property BrandModel brand: kiosk.brand
    readonly property HelpModel help: kiosk.help
    readonly property LetterModel letter: kiosk.letter

    // "08:30" is written 8:30, in Dutch and German 8.30.
    function hour(text: string): string {
        const plain = text.replace(/^0/, "");
        const dotted = Theme.localeName.startsWith("nl") || Theme.localeName.startsWith("de");
        return dotted ? plain.replace(":", ".") : plain;
    }

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true

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
                    text: contact.brand.phone
                    font.pixelSize: Theme.cardTitleSize
                }

                Caption {
                    Layout.fillWidth: true
                    text: qsTr("Free of charge, Monday to Friday from %1 to %2").arg(contact.hour(
                                                                                         contact.brand.opens)).arg(
                              contact.hour(contact.brand.closes))
                }

                Tag {
                    objectName: "contactOpen"
                    kind: contact.brand.openNow ? "ok" : "neutral"
                    icon: contact.brand.openNow ? "check" : "clock"
                    text: contact.brand.openNow ? qsTr("Open now") : qsTr("Closed now")
                }
            }
        }
    }

    WayCard {
        objectName: "contactWrite"
        Layout.fillWidth: true
        icon: "mail"
        title: qsTr("Write a message")
        text: qsTr("You get the answer by mail.")
        onClicked: {
            contact.letter.begin("question");
            contact.help.turn("letter");
        }
    }

    WayCard {
        objectName: "contactTickets"
        Layout.fillWidth: true
        visible: contact.letter.signedIn
        icon: "message"
        title: qsTr("My messages")
        text: qsTr("What you wrote, and what became of it.")
        onClicked: contact.help.turn("tickets")
    }

    WayCard {
        objectName: "contactEnding"
        Layout.fillWidth: true
        icon: "file-text"
        title: qsTr("Ending a contract")
        text: qsTr("Your car was sold, stolen or destroyed, or its lease has ended.")
        onClicked: contact.help.turn("ending")
    }

    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "map-pin"
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Caption {
                    Layout.fillWidth: true
                    text: qsTr("By post")
                }

                Repeater {
                    model: contact.brand.post

                    BodyText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
        }
    }
}
