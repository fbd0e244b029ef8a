import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Empty, offline, failed and waiting, in one designed form: picture, title, text and the way on.
// `picture` is the URL of an own drawing; without one the `icon` stands in a calm circle.
Item {
    id: stateScreen

    property string kind: "info"
    property url picture: ""
    property string icon: kind === "ok" ? "check" : kind === "offline" ? "cloud-off" : kind === "error"
                                                                         ? "alert-triangle" : kind
                                                                           === "waiting" ? "hourglass" :
                                                                                           "info-circle"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property bool actionBusy: false
    property string otherText: ""
    property bool waiting: kind === "waiting"
    property string waitingText: ""
    property string wayOutText: ""
    signal action
    signal other
    signal wayOut

    implicitWidth: Theme.px(900)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(900))
        spacing: Theme.gap

        Image {
            id: drawing

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(Theme.landscape ? 420 : 560)
            Layout.preferredHeight: Theme.px(Theme.landscape ? 300 : 400)
            visible: stateScreen.picture.toString() !== ""
            source: stateScreen.picture
            sourceSize: Qt.size(Layout.preferredWidth, Layout.preferredHeight)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.px(200)
            implicitHeight: implicitWidth
            radius: width / 2
            visible: !drawing.visible
            color: stateScreen.kind === "ok" ? Theme.okGround : stateScreen.kind === "error"
                                               || stateScreen.kind === "offline" ? Theme.warnGround :
                                                                                   Theme.neutralGround

            Icon {
                anchors.centerIn: parent
                name: stateScreen.icon
                size: Theme.px(96)
                color: stateScreen.kind === "ok" ? Theme.ok : stateScreen.kind === "error"
                                                   || stateScreen.kind === "offline" ? Theme.warn : Theme.soft
            }
        }

        PageTitle {
            Layout.fillWidth: true
            visible: stateScreen.title !== ""
            text: stateScreen.title
            wanted: Math.round(Theme.titleSize * 0.82)
            horizontalAlignment: Text.AlignHCenter
        }

        BodyText {
            Layout.fillWidth: true
            visible: stateScreen.text !== ""
            text: stateScreen.text
            quiet: true
            horizontalAlignment: Text.AlignHCenter
        }

        BusyIndicator {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(40)
            visible: stateScreen.waiting
            running: stateScreen.waiting
            text: stateScreen.waitingText
            wayOutText: stateScreen.wayOutText
            onWayOut: stateScreen.wayOut()
        }

        PrimaryButton {
            objectName: stateScreen.objectName ? stateScreen.objectName + "Action" : ""
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.px(520)
            Layout.maximumWidth: column.width
            Layout.topMargin: Theme.gapSmall
            visible: stateScreen.actionText !== ""
            text: stateScreen.actionText
            busy: stateScreen.actionBusy
            onClicked: stateScreen.action()
        }

        SecondaryButton {
            objectName: stateScreen.objectName ? stateScreen.objectName + "Other" : ""
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.px(520)
            Layout.maximumWidth: column.width
            visible: stateScreen.otherText !== ""
            text: stateScreen.otherText
            onClicked: stateScreen.other()
        }
    }
}
