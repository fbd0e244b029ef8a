import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The alternative to a QR code: "or go to <address> and type <code>", centred, on two lines where one is too narrow.
// `stacked` puts each part on a line of its own, for the place beside the code.
GridLayout {
    id: typed

    property string before: ""
    property string address: ""
    property string between: ""
    property string code: ""
    property bool stacked: false
    property real room: Theme.landscape ? Theme.px(850) : Theme.windowWidth - 2 * Theme.margin
    readonly property bool oneLine: !stacked && first.implicitWidth + second.implicitWidth + columnSpacing
                                    <= room

    columns: oneLine ? 2 : 1
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: [before, address, between, code.split("").join(" ")].join(" ")

    GridLayout {
        id: first

        Layout.alignment: typed.stacked ? Qt.AlignLeft : Qt.AlignHCenter
        columns: typed.stacked ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: 0

        BodyText {
            text: typed.before
            quiet: true
            Accessible.ignored: true
        }

        MonoText {
            Layout.fillWidth: typed.stacked
            Layout.maximumWidth: typed.room
            text: typed.address
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }

    GridLayout {
        id: second

        Layout.alignment: typed.stacked ? Qt.AlignLeft : Qt.AlignHCenter
        columns: typed.stacked ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: 0

        BodyText {
            text: typed.between
            quiet: true
            Accessible.ignored: true
        }

        MonoText {
            text: typed.code
            Accessible.ignored: true
        }
    }
}
