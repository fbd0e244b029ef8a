import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The way on: one primary button, at most one secondary. `summaryCaption` and `summaryCents` show the running total
// at the left. The two buttons stand side by side, or one above the other when `stacked` or when they do not fit.
Rectangle {
    id: bar

    property string primaryText: ""
    property string primaryIcon: ""
    property bool primaryEnabled: true
    property bool primaryBusy: false
    property string primaryBusyText: ""
    property bool dark: false
    property string secondaryText: ""
    property bool secondaryEnabled: true
    property string summaryCaption: ""
    property int summaryCents: 0
    property string note: ""
    property bool stacked: false
    // Set by Screen while the keyboard is open: the bar shares its ground and its margins.
    property bool overKeyboard: false
    // In landscape only: the width of what is to be done above it.
    property real primaryWidth: Theme.px(820)
    property real keyboardSide: Theme.gap
    readonly property real side: overKeyboard && !raised ? keyboardSide : Theme.margin
    property bool raised: summaryCaption !== ""
    readonly property real room: width - 2 * side
    readonly property bool stacks: !summaryCaption && secondaryText !== "" && !Theme.landscape && ((stacked
                                                                                                    && !overKeyboard)
                                                                                                   || primaryButton.implicitWidth
                                                                                                   + secondaryButton.implicitWidth
                                                                                                   + Theme.gap
                                                                                                   > room)
    readonly property bool empty: primaryText === "" && secondaryText === "" && summaryCaption === ""
    signal primary
    signal secondary

    visible: !empty
    color: raised ? Theme.card : overKeyboard ? Theme.keyboardGround : Theme.paper
    implicitHeight: empty ? 0 : column.implicitHeight + Theme.px(Theme.landscape ? 56 : 68)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: bar.raised
        color: Theme.line
    }

    ColumnLayout {
        id: column

        x: bar.side
        y: Theme.px(Theme.landscape ? 26 : 32)
        width: bar.room
        spacing: Theme.gapSmall

        GridLayout {
            Layout.fillWidth: true
            columns: bar.stacks ? 1 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                visible: bar.summaryCaption !== ""
                spacing: 0

                Caption {
                    Layout.fillWidth: true
                    text: bar.summaryCaption
                }

                Price {
                    cents: bar.summaryCents
                }
            }

            // In landscape the way on stands at the right, under what there is to do, and is not stretched.
            Item {
                Layout.fillWidth: true
                Layout.row: 0
                Layout.column: 1
                visible: Theme.landscape && bar.summaryCaption === ""
            }

            SecondaryButton {
                id: secondaryButton

                objectName: "secondaryButton"
                Layout.row: bar.stacks ? 1 : 0
                Layout.column: bar.stacks ? 0 : 2
                Layout.fillWidth: bar.stacks || (bar.primaryText === "" && !bar.summaryCaption &&
                                                 !Theme.landscape)
                Layout.minimumWidth: bar.stacks ? 0 : Theme.px(300)
                visible: bar.secondaryText !== ""
                text: bar.secondaryText
                enabled: bar.secondaryEnabled
                onClicked: bar.secondary()
            }

            ActionButton {
                id: primaryButton

                objectName: "primaryButton"
                Layout.row: 0
                Layout.column: bar.stacks ? 0 : 3
                Layout.fillWidth: !bar.summaryCaption && !Theme.landscape
                Layout.preferredWidth: Theme.landscape && !bar.summaryCaption ? Math.max(implicitWidth,
                                                                                         bar.primaryWidth) :
                                                                                -1
                Layout.minimumWidth: bar.summaryCaption ? Math.min(Theme.px(440), bar.room / 2) : 0
                visible: bar.primaryText !== ""
                text: bar.primaryText
                icon: bar.primaryIcon
                enabled: bar.primaryEnabled
                busy: bar.primaryBusy
                busyText: bar.primaryBusyText
                ground: bar.dark ? Theme.strong : Theme.accent
                groundPressed: bar.dark ? Theme.strongPressed : Theme.accentPressed
                ink: bar.dark ? Theme.strongInk : Theme.accentInk
                onClicked: bar.primary()
            }
        }

        // Under the button that it is about.
        Caption {
            Layout.fillWidth: true
            visible: bar.note !== ""
            text: bar.note
            horizontalAlignment: Theme.landscape ? Text.AlignRight : Text.AlignHCenter
        }
    }
}
