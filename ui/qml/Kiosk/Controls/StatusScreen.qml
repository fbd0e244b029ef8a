import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Empty, offline, failed and waiting, in one designed form: picture, title, text and the way on.
// `picture` is the URL of an own drawing; without one the `icon` stands in a calm circle. In the whole width of a
// landscape screen the picture stands at the left and the words at the right.
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
    readonly property bool beside: Theme.landscape && width > Theme.px(1300)
    readonly property int flow: beside ? Qt.AlignLeft : Qt.AlignHCenter
    signal action
    signal other
    signal wayOut

    implicitWidth: Theme.px(900)
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(stateScreen.beside ? 1560 : 900))
        columns: stateScreen.beside ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.gap

        Rectangle {
            id: drawing

            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Theme.px(stateScreen.beside ? 700 : Theme.landscape ? 420 : 560)
            Layout.preferredHeight: Theme.px(stateScreen.beside ? 500 : Theme.landscape ? 300 : 400)
            visible: stateScreen.picture.toString() !== ""
            radius: Theme.radiusCard
            color: Theme.pictureGround

            Image {
                anchors.fill: parent
                anchors.margins: Theme.highContrast ? Theme.gap : 0
                source: stateScreen.picture
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
        }

        Item {
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: stateScreen.beside ? Theme.px(700) : circle.width
            implicitHeight: circle.height
            visible: !drawing.visible

            Rectangle {
                id: circle

                anchors.centerIn: parent
                width: Theme.px(stateScreen.beside ? 400 : 200)
                height: width
                radius: width / 2
                color: stateScreen.kind === "ok" ? Theme.okGround : stateScreen.kind === "error"
                                                   || stateScreen.kind === "offline" ? Theme.warnGround :
                                                                                       Theme.neutralGround

                Icon {
                    anchors.centerIn: parent
                    name: stateScreen.icon
                    size: circle.width * 0.48
                    color: stateScreen.kind === "ok" ? Theme.ok : stateScreen.kind === "error"
                                                       || stateScreen.kind === "offline" ? Theme.warn :
                                                                                           Theme.soft
                }
            }
        }

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: Theme.gap

            PageTitle {
                Layout.fillWidth: true
                visible: stateScreen.title !== ""
                text: stateScreen.title
                wanted: stateScreen.beside ? Theme.titleSize : Math.round(Theme.titleSize * 0.82)
                horizontalAlignment: stateScreen.beside ? Text.AlignLeft : Text.AlignHCenter
            }

            BodyText {
                Layout.fillWidth: true
                visible: stateScreen.text !== ""
                text: stateScreen.text
                quiet: true
                lineHeight: Theme.helpLineHeight
                horizontalAlignment: stateScreen.beside ? Text.AlignLeft : Text.AlignHCenter
            }

            BusyIndicator {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.px(40)
                visible: stateScreen.waiting
                running: stateScreen.waiting
                leading: stateScreen.beside
                text: stateScreen.waitingText
                wayOutText: stateScreen.wayOutText
                onWayOut: stateScreen.wayOut()
            }

            PrimaryButton {
                objectName: stateScreen.objectName ? stateScreen.objectName + "Action" : ""
                Layout.alignment: stateScreen.flow
                Layout.minimumWidth: Math.min(Theme.px(520), column.width)
                Layout.maximumWidth: column.width
                Layout.topMargin: Theme.gapSmall
                visible: stateScreen.actionText !== ""
                text: stateScreen.actionText
                busy: stateScreen.actionBusy
                onClicked: stateScreen.action()
            }

            SecondaryButton {
                objectName: stateScreen.objectName ? stateScreen.objectName + "Other" : ""
                Layout.alignment: stateScreen.flow
                Layout.minimumWidth: Math.min(Theme.px(520), column.width)
                Layout.maximumWidth: column.width
                visible: stateScreen.otherText !== ""
                text: stateScreen.otherText
                onClicked: stateScreen.other()
            }
        }
    }
}
