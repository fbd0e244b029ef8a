import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The alternative to a QR code, centred: "or go to <address> and type <code>". Two lines where one is too narrow.
GridLayout {
    id: typed

    property string before: ""
    property string address: ""
    property string between: ""
    property string code: ""
    property real room: Theme.landscape ? Theme.px(850) : Theme.windowWidth - 2 * Theme.margin
    readonly property bool oneLine: first.implicitWidth + second.implicitWidth + columnSpacing <= room

    columns: oneLine ? 2 : 1
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: [before, address, between, code.split("").join(" ")].join(" ")

    RowLayout {
        id: first

        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gapSmall

        BodyText {
            text: typed.before
            quiet: true
            Accessible.ignored: true
        }

        MonoText {
            text: typed.address
            Accessible.ignored: true
        }
    }

    RowLayout {
        id: second

        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gapSmall

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
