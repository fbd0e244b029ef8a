import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A white surface with its content in a column. `padding` and `spacing` may be changed.
Rectangle {
    id: card

    default property alias content: column.data
    property real padding: Theme.px(36)
    property alias spacing: column.spacing
    property bool selected: false

    color: Theme.card
    radius: Theme.radiusCard
    border.width: selected ? Theme.px(5) : Theme.hairline
    border.color: selected ? Theme.accent : Theme.line
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.gapSmall
    }
}
