import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A label over its value, such as "Year / 2026". `mono` for a VIN or a code.
ColumnLayout {
    id: fact

    property string label: ""
    property string value: ""
    property bool mono: false

    spacing: Theme.px(4)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    Caption {
        Layout.fillWidth: true
        text: fact.label
        Accessible.ignored: true
    }

    PlainText {
        Layout.fillWidth: true
        text: fact.value
        font.family: fact.mono ? Theme.monoFont : Theme.textFont
        font.weight: Font.DemiBold
        font.features: fact.mono ? ({
                                        zero: 1
                                    }) : ({})
        Accessible.ignored: true
    }
}
