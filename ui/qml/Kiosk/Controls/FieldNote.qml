import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The line under a field: its hint, or what is wrong with an icon in front.
RowLayout {
    id: note

    property string error: ""
    property string hint: ""

    visible: error !== "" || hint !== ""
    spacing: Theme.gapTiny
    Accessible.role: error ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: error ? error : hint

    Icon {
        Layout.alignment: Qt.AlignTop
        visible: note.error !== ""
        name: "alert-circle"
        size: Theme.iconSmall
        color: Theme.error
    }

    PlainText {
        Layout.fillWidth: true
        text: note.error ? note.error : note.hint
        color: note.error ? Theme.error : Theme.soft
        size: Theme.secondarySize
        font.weight: note.error ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
}
