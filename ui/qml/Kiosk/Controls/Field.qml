import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A labelled text field. Bind `text` to the view-model and answer `edited(text)`; `accepted` is Return.
// `error` replaces `hint` and is told by icon and words; `password: true` adds the eye.
FocusScope {
    id: field

    property string label: ""
    property string hint: ""
    property string error: ""
    property string placeholder: ""
    property bool optional: false
    property bool password: false
    property bool clearable: !password
    property string keyboardLayout: "letters"
    property string capitals: "none"
    property var normalise: null
    property bool mono: false
    property alias text: entry.text
    property alias maximumLength: entry.maximumLength
    property alias readOnly: entry.readOnly
    property alias inputFocused: entry.activeFocus
    property bool revealed: false
    signal edited(string text)
    signal accepted

    activeFocusOnTab: false
    implicitWidth: Theme.px(480)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(10)

        RowLayout {
            Layout.fillWidth: true
            visible: field.label !== ""
            spacing: Theme.gapTiny

            Caption {
                Layout.maximumWidth: field.width - (field.optional ? optionalWord.implicitWidth
                                                                     + Theme.gapTiny : 0)
                text: field.label
                strong: true
                Accessible.ignored: true
            }

            Caption {
                id: optionalWord

                visible: field.optional
                text: qsTr("optional")
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: box

            Layout.fillWidth: true
            implicitHeight: Theme.fieldHeight
            radius: Theme.radiusButton
            color: field.readOnly ? Theme.neutralGround : Theme.card
            border.width: entry.activeFocus || field.error ? Theme.outline : Theme.hairline
            border.color: field.error ? Theme.error : entry.activeFocus ? Theme.ink : Theme.fieldLine

            PlainText {
                anchors.fill: entry
                visible: entry.length === 0 && field.placeholder !== ""
                text: field.placeholder
                color: Theme.soft
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            TextEntry {
                id: entry

                objectName: field.objectName ? field.objectName + "Input" : ""
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: buttons.width > 0 ? buttons.width + Theme.gapTiny : Theme.gap
                focus: true
                keyboardLayout: field.keyboardLayout
                frame: field
                capitals: field.capitals
                normalise: field.normalise
                echoMode: field.password && !field.revealed ? TextInput.Password : TextInput.Normal
                font.family: field.mono ? Theme.monoFont : Theme.textFont
                font.letterSpacing: echoMode === TextInput.Password ? Theme.px(4) : 0
                onEdited: text => field.edited(text)
                onAccepted: field.accepted()
                Accessible.name: field.label
                Accessible.description: field.error ? field.error : field.hint
            }

            Item {
                anchors.fill: entry

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: point => {
                        entry.forceActiveFocus(Qt.MouseFocusReason);
                        entry.cursorPosition = entry.positionAt(point.position.x, point.position.y);
                    }
                }
            }

            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: Theme.gapTiny
                anchors.verticalCenter: parent.verticalCenter

                IconButton {
                    objectName: field.objectName ? field.objectName + "Clear" : ""
                    visible: field.clearable && !field.readOnly && entry.length > 0 && entry.activeFocus
                    icon: "x"
                    name: qsTr("Clear %1").arg(field.label)
                    activeFocusOnTab: false
                    color: Theme.soft
                    onClicked: entry.wipe()
                }

                IconButton {
                    objectName: field.objectName ? field.objectName + "Eye" : ""
                    visible: field.password
                    icon: field.revealed ? "eye-off" : "eye"
                    name: field.revealed ? qsTr("Hide the password") : qsTr("Show the password")
                    repeatable: true
                    color: Theme.soft
                    onClicked: field.revealed = !field.revealed
                }
            }
        }

        FieldNote {
            Layout.fillWidth: true
            error: field.error
            hint: field.hint
        }
    }
}
