import QtQuick
import Kiosk.Theme

// A quiet blue pill for help and side ways. `outlined` draws it as in the top bar; `selected` fills it.
Pressable {
    id: chip

    property string text: ""
    property string icon: ""
    property bool outlined: false
    property bool selected: false
    property bool overNight: false
    readonly property color ink: selected ? (overNight ? Theme.night : Theme.strongInk) : outlined ? (
                                                                                                         overNight
                                                                                                         ? Theme.nightInk :
                                                                                                           Theme.ink) :
                                                                                                     Theme.info

    name: text
    checkable: outlined
    checked: selected
    ringRadius: height / 2
    implicitWidth: content.implicitWidth + 2 * Theme.px(outlined ? 26 : 36)
    implicitHeight: Math.max(outlined ? Theme.touchSize : Theme.px(92), label.implicitHeight + Theme.px(24))

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: {
            if (chip.selected)
                return chip.overNight ? Theme.nightInk : Theme.strong;
            if (chip.outlined)
                return chip.pressed ? (chip.overNight ? Theme.nightTop : Theme.pressed) : Theme.clear;
            return chip.pressed ? Theme.infoPressed : Theme.infoGround;
        }
        border.width: chip.outlined && !chip.selected ? Theme.px(3) : 0
        border.color: chip.overNight ? Theme.nightLine : Theme.line
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.gapSmall
        opacity: chip.enabled ? 1 : 0.5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.icon !== ""
            name: chip.icon
            size: Theme.iconSmall
            color: chip.ink
        }

        PlainText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: chip.text !== ""
            text: chip.text
            color: chip.ink
            size: chip.outlined ? Theme.secondarySize : Theme.px(33) * Theme.textScale
            font.weight: chip.outlined ? Font.Medium : Font.DemiBold
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
