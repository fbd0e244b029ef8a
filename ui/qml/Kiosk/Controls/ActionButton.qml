import QtQuick
import Kiosk.Theme

// The shape that all large buttons share; use PrimaryButton, SecondaryButton or DarkButton on a screen.
Pressable {
    id: button

    property string text: ""
    property string busyText: ""
    property string icon: ""
    property color ground: Theme.accent
    property color groundPressed: Theme.accentPressed
    property color groundOff: Theme.accentOff
    property color ink: Theme.accentInk
    property color inkOff: Theme.accentOffInk
    property color outlineColor: Theme.clear
    readonly property bool showsBusy: busy && waiting.phase > 0
    readonly property real beside: icon !== "" || busy ? Theme.iconSize + Theme.gapSmall : 0

    name: text
    implicitWidth: Math.ceil(label.implicitWidth) + beside + 2 * Theme.px(44)
    implicitHeight: Math.max(Theme.primaryHeight, label.implicitHeight + Theme.px(36))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: !button.enabled ? button.groundOff : button.pressed ? button.groundPressed : button.ground
        border.width: button.outlineColor.a > 0 ? Theme.px(3) : 0
        border.color: button.enabled ? button.outlineColor : Theme.line
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.gapSmall

        BusyIndicator {
            id: waiting

            anchors.verticalCenter: parent.verticalCenter
            running: button.busy
            bare: true
            color: label.color
            visible: phase > 0
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon !== "" && !button.showsBusy
            name: button.icon
            color: label.color
        }

        PlainText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), button.width - 2 * Theme.gap - button.beside)
            text: button.showsBusy && button.busyText ? button.busyText : button.text
            color: button.enabled ? button.ink : button.inkOff
            size: Theme.buttonSize
            font.weight: Font.DemiBold
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
