import QtQuick
import Kiosk.Theme

// A small word on a coloured ground. `kind`: "accent", "info", "ok", "warn", "error", "neutral".
Rectangle {
    id: tag

    property string text: ""
    property string icon: ""
    property string kind: "accent"
    readonly property color ink: {
        switch (kind) {
        case "accent":
            return Theme.accentInk;
        case "info":
            return Theme.info;
        case "ok":
            return Theme.ok;
        case "warn":
            return Theme.warn;
        case "error":
            return Theme.error;
        default:
            return Theme.soft;
        }
    }

    color: {
        switch (kind) {
        case "accent":
            return Theme.accent;
        case "info":
            return Theme.infoGround;
        case "ok":
            return Theme.okGround;
        case "warn":
            return Theme.warnGround;
        case "error":
            return Theme.errorGround;
        default:
            return Theme.neutralGround;
        }
    }
    radius: height / 2
    implicitWidth: row.implicitWidth + Theme.px(40)
    implicitHeight: row.implicitHeight + Theme.px(18)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapTiny

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: tag.icon !== ""
            name: tag.icon
            size: Theme.iconSmall * 0.8
            color: tag.ink
        }

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: tag.text
            color: tag.ink
            size: Theme.smallestSize
            font.weight: Font.DemiBold
            lineHeight: 1
            wrapMode: Text.NoWrap
        }
    }
}
