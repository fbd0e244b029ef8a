pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the customer wrote to customer care, and what became of it (R80, R85).
ColumnLayout {
    id: list

    required property KioskModel kiosk
    required property HelpTopics topics
    required property Words words
    readonly property LetterModel letter: kiosk.letter

    spacing: Theme.gap

    BusyIndicator {
        Layout.alignment: Qt.AlignHCenter
        visible: running
        bare: true
        running: list.letter.ticketsState === "loading"
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: list.words
        code: ["loading", "ready"].indexOf(list.letter.ticketsState) >= 0 ? "" : list.letter.ticketsState
        onRetry: list.letter.loadTickets()
    }

    BodyText {
        objectName: "noTickets"
        Layout.fillWidth: true
        visible: list.letter.ticketsState === "ready" && list.letter.tickets.count === 0
        text: qsTr("You have not written to customer care yet.")
        quiet: true
    }

    Repeater {
        model: list.letter.tickets

        Card {
            id: ticket

            required property string number
            required property string topic
            required property string ticketState
            required property string car
            required property string text
            required property string answer
            required property string openedAt

            objectName: "ticket_" + number
            Layout.fillWidth: true

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                Tag {
                    kind: list.topics.stateKind(ticket.ticketState)
                    icon: list.topics.stateIcon(ticket.ticketState)
                    text: list.topics.state(ticket.ticketState)
                }

                Caption {
                    text: [ticket.number, Format.date(ticket.openedAt), ticket.car].filter(part => part
                                                                                                   !== "").join(
                        " · ")
                }
            }

            BodyText {
                Layout.fillWidth: true
                text: list.topics.title(ticket.topic)
                strong: true
            }

            BodyText {
                Layout.fillWidth: true
                text: ticket.text
                quiet: true
                maximumLineCount: 6
                elide: Text.ElideRight
            }

            NoticeBar {
                Layout.fillWidth: true
                visible: ticket.answer !== ""
                kind: "ok"
                text: qsTr("Customer care answered")
                detail: ticket.answer
            }
        }
    }
}
