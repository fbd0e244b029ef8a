import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One step of what is happening elsewhere. `step`: "ok", "active", "waiting" or "failed", each with its own sign.
Rectangle {
    id: row

    property string step: "waiting"
    property string title: ""
    property string detail: ""
    // Lower, where every row has to be in sight at once.
    property bool compact: false
    readonly property string spoken: step === "ok" ? qsTr("Done") : step === "active" ? qsTr("In progress") : step
                                                                                        === "failed" ? qsTr(
                                                                                                           "Failed") :
                                                                                                       qsTr("To do")

    radius: Theme.radiusButton
    color: step === "ok" ? Theme.okGround : step === "failed" ? Theme.errorGround : Theme.card
    border.width: step === "active" ? Theme.outline : step === "waiting" || Theme.highContrast ? Theme.hairline :
                                                                                                 0

    border.color: step === "active" ? Theme.info : step === "failed" ? Theme.error : step === "ok" ? Theme.ok :
                                                                                                     Theme.line
    implicitHeight: Math.max(Theme.px(compact ? 92 : 122), lines.implicitHeight + 2 * Theme.px(compact ? 14 :
                                                                                                         22))
    implicitWidth: Theme.px(600)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken + ": " + title + ". " + detail

    StatusDot {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(31)
        anchors.verticalCenter: parent.verticalCenter
        color: row.step === "ok" ? Theme.ok : row.step === "active" ? Theme.info : row.step === "failed"
                                                                      ? Theme.error : Theme.neutralGround
        icon: row.step === "ok" ? "check" : row.step === "active" ? "dots" : row.step === "failed" ? "x" :
                                                                                                     "clock"
        ink: row.step === "waiting" ? Theme.soft : Theme.strongInk
    }

    ColumnLayout {
        id: lines

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: row.title
            strong: true
            color: row.step === "waiting" ? Theme.soft : Theme.ink
            lineHeight: 1
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            visible: row.detail !== ""
            text: row.detail
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
