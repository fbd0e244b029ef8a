import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A labelled field for a letter of several lines, which scrolls in itself. Bind `text` to the view-model and answer
// `edited(text)`. `error` replaces `hint`; how much may still be written is said when it becomes little.
FocusScope {
    id: field

    property string label: ""
    property string hint: ""
    property string error: ""
    property string text: ""
    property alias maximumLength: entry.maximumLength
    readonly property int room: maximumLength - entry.length
    signal edited(string text)

    activeFocusOnTab: false
    implicitWidth: Theme.px(480)
    implicitHeight: column.implicitHeight
    // What comes from the view-model replaces what stands there; what was typed here is there already.
    onTextChanged: if (entry.text !== text)
                       entry.text = text
    Component.onCompleted: entry.text = text

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(10)

        Caption {
            Layout.fillWidth: true
            visible: field.label !== ""
            text: field.label
            strong: true
            Accessible.ignored: true
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.px(Theme.landscape ? 220 : 460)
            radius: Theme.radiusButton
            color: Theme.card
            border.width: entry.activeFocus || field.error ? Theme.outline : Theme.hairline
            border.color: field.error ? Theme.error : entry.activeFocus ? Theme.ink : Theme.fieldLine

            Flickable {
                id: paper

                // Keeps the line that is written in sight.
                function follow(line: rect) {
                    if (line.y < contentY)
                        contentY = line.y;
                    else if (line.y + line.height > contentY + height)
                        contentY = line.y + line.height - height;
                }

                anchors.fill: parent
                anchors.margins: Theme.gapSmall
                anchors.leftMargin: Theme.gap
                contentWidth: width
                contentHeight: Math.max(height, entry.implicitHeight)
                boundsBehavior: Flickable.StopAtBounds
                flickableDirection: Flickable.VerticalFlick
                interactive: contentHeight > height + 1
                clip: true

                LetterEntry {
                    id: entry

                    objectName: field.objectName ? field.objectName + "Input" : ""
                    width: paper.width
                    height: paper.contentHeight
                    focus: true
                    frame: field
                    onEdited: text => field.edited(text)
                    onCursorRectangleChanged: if (activeFocus)
                                                  paper.follow(cursorRectangle)
                    Accessible.name: field.label
                    Accessible.description: field.error ? field.error : field.hint
                }

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: point => {
                        entry.forceActiveFocus(Qt.MouseFocusReason);
                        entry.cursorPosition = entry.positionAt(point.position.x, point.position.y
                                                                + paper.contentY);
                    }
                }
            }
        }

        FieldNote {
            Layout.fillWidth: true
            error: field.error
            hint: field.room < 500 ? qsTr("%n more character(s) fit.", "", field.room) : field.hint
        }
    }
}
