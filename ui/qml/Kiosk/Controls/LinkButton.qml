import QtQuick
import Kiosk.Theme

// An inline way on, such as "Discover ›" or "Read the terms".
Pressable {
    id: link

    property string text: ""
    property bool chevron: true
    property color color: Theme.info
    readonly property real beside: chevron ? arrow.width + content.spacing : 0

    name: text
    implicitWidth: Math.ceil(label.implicitWidth) + beside
    implicitHeight: Math.max(Theme.touchSize, label.implicitHeight)

    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapTiny / 2
        opacity: link.pressed || !link.enabled ? 0.6 : 1

        PlainText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: link.text
            color: link.color
            width: Math.min(Math.ceil(implicitWidth), link.width - link.beside)
            size: Theme.px(32) * Theme.textScale
            font.weight: Font.DemiBold
            lineHeight: 1
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            visible: link.chevron
            name: "chevron-right"
            size: Theme.iconSmall * 0.85
            color: link.color
        }
    }
}
