import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A question above its answers, for choices that have no field of their own.
ColumnLayout {
    id: group

    property string label: ""
    property string hint: ""
    property bool optional: false
    default property alias content: answers.data

    spacing: Theme.px(12)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Caption {
            Layout.fillWidth: !group.optional
            text: group.label
            strong: true
        }

        Caption {
            Layout.fillWidth: true
            visible: group.optional
            text: qsTr("optional")
        }
    }

    Caption {
        Layout.fillWidth: true
        visible: group.hint !== ""
        text: group.hint
    }

    Item {
        id: answers

        Layout.fillWidth: true
        implicitHeight: childrenRect.height
    }
}
