import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A statement about the screen. `kind`: "info", "ok", "warn", "error"; each with its own icon, never colour alone.
// `actionText` adds a link, reported by `action`. A screen reader announces it when it appears.
Rectangle {
    id: notice

    property string kind: "info"
    property string text: ""
    property string detail: ""
    property string actionText: ""
    // True for "Your <car> is compatible": a tick instead of the letter i.
    property bool compatible: false
    readonly property color ink: kind === "ok" ? Theme.ok : kind === "warn" ? Theme.warn : kind === "error"
                                                                              ? Theme.error : Theme.info
    signal action

    color: kind === "ok" ? Theme.okGround : kind === "warn" ? Theme.warnGround : kind === "error"
                                                              ? Theme.errorGround : Theme.infoGround
    radius: Theme.radiusButton
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: ink
    implicitHeight: row.implicitHeight + 2 * Theme.px(10)
    implicitWidth: row.implicitWidth + 2 * Theme.px(32)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: detail ? text + " " + detail : text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: Theme.px(10)
        anchors.bottomMargin: Theme.px(10)
        anchors.leftMargin: Theme.px(30)
        anchors.rightMargin: Theme.px(30)
        spacing: Theme.gapSmall

        StatusDot {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(14)
            size: Theme.px(40) * Theme.textScale
            color: notice.ink
            icon: notice.kind === "ok" || notice.kind === "info" && notice.compatible ? "check" : ""
            letter: notice.kind === "info" && !notice.compatible ? "i" : notice.kind === "ok" || notice.kind
                                                                   === "info" ? "" : "!"
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(14)
            Layout.bottomMargin: Theme.px(14)
            spacing: Theme.gapTiny

            PlainText {
                Layout.fillWidth: true
                text: notice.text
                color: notice.ink
                size: Theme.px(32) * Theme.textScale
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                visible: notice.detail !== ""
                text: notice.detail
                color: Theme.ink
                Accessible.ignored: true
            }
        }

        LinkButton {
            objectName: "noticeAction"
            visible: notice.actionText !== ""
            text: notice.actionText
            color: notice.ink
            onClicked: notice.action()
        }
    }
}
