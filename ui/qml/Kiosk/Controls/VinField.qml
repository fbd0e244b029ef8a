pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The VIN in seventeen cells, the maker's three (WMI) in blue. Bind `text` to the view-model, give `normalise`
// (text => text: capitals, O to 0 …) and answer `edited`. `notice` tells a visible correction (R40), `error` a fault.
FocusScope {
    id: field

    property int cells: 17
    property int wmiCells: 3
    property string hint: ""
    property string notice: ""
    property string error: ""
    property alias text: entry.text
    property alias normalise: entry.normalise
    readonly property int count: entry.length
    signal edited(string text)
    signal accepted

    activeFocusOnTab: false
    implicitWidth: Theme.px(968)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gapSmall

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.px(Theme.landscape ? 132 : 150)
            radius: Theme.radiusButton
            color: Theme.card
            border.width: entry.activeFocus || field.error ? Theme.outline : Theme.hairline
            border.color: field.error ? Theme.error : entry.activeFocus ? Theme.ink : Theme.fieldLine

            // The real input is unseen: the cells below show its text, the keyboards type into it.
            TextEntry {
                id: entry

                objectName: field.objectName ? field.objectName + "Input" : ""
                anchors.fill: parent
                focus: true
                keyboardLayout: "vin"
                maximumLength: 64
                color: Theme.clear
                selectedTextColor: Theme.clear
                selectionColor: Theme.clear
                cursorDelegate: Item {}
                onEdited: text => field.edited(text)
                onAccepted: field.accepted()
                Accessible.name: qsTr("VIN")
                Accessible.description: field.error ? field.error : progress.text
            }

            Row {
                id: row

                readonly property real cellWidth: (width - (field.cells - 1) * spacing) / field.cells

                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.px(8)

                Repeater {
                    model: field.cells

                    Item {
                        id: cell

                        required property int index
                        readonly property bool filled: index < entry.length
                        readonly property bool next: entry.activeFocus && index === entry.cursorPosition

                        width: row.cellWidth
                        height: row.height

                        MonoText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.verticalCenterOffset: -Theme.px(10)
                            text: cell.filled ? entry.text.charAt(cell.index) : ""
                            color: cell.index < field.wmiCells ? Theme.info : Theme.ink
                            size: Math.round(Math.min(Theme.px(56), row.cellWidth * 1.24))
                            lineHeight: 1
                            Accessible.ignored: true
                        }

                        Rectangle {
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.bottom: parent.bottom
                            anchors.bottomMargin: Theme.px(34)
                            height: Theme.px(5)
                            radius: height / 2
                            color: cell.next ? Theme.accent : cell.filled ? Theme.ink : Theme.line
                        }
                    }
                }
            }

            Item {
                anchors.fill: parent

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: point => {
                        entry.forceActiveFocus(Qt.MouseFocusReason);
                        const index = Math.floor((point.position.x - Theme.gap) / (row.cellWidth
                                                                                   + row.spacing));
                        entry.cursorPosition = Math.max(0, Math.min(entry.length, index));
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            PlainText {
                id: progress

                text: qsTr("%1 of %2").arg(entry.length).arg(field.cells)
                color: entry.length > field.cells ? Theme.error : Theme.ink
                size: Theme.secondarySize
                font.weight: Font.DemiBold
            }

            Caption {
                width: Math.min(implicitWidth, column.width)
                visible: field.hint !== "" && field.error === ""
                text: field.hint
            }
        }

        FieldNote {
            Layout.fillWidth: true
            error: field.error
        }

        NoticeBar {
            Layout.fillWidth: true
            visible: field.notice !== ""
            text: field.notice
        }
    }
}
