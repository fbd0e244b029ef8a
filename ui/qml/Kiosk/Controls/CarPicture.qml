import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A car's picture from the store: loaded in the background, of limited size, with a drawn outline until it is there
// and when it does not come.
Item {
    id: picture

    property url source: ""
    property string description: ""
    readonly property bool ready: image.status === Image.Ready
    readonly property bool failed: image.status === Image.Error

    implicitWidth: Theme.px(860)
    implicitHeight: implicitWidth * 0.433
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    Shape {
        id: outline

        readonly property real ratio: Math.min(picture.width / 1200, picture.height / 520)

        anchors.centerIn: parent
        width: 1200
        height: 520
        scale: ratio
        opacity: picture.ready ? 0 : 1
        visible: opacity > 0
        preferredRendererType: Shape.GeometryRenderer

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quickMs
                easing.type: Easing.OutCubic
            }
        }

        ShapePath {
            fillColor: Theme.neutralGround
            strokeColor: Theme.clear

            PathSvg {
                path: "M80 360 C76 290 96 256 180 240 L250 232 C330 150 400 108 560 104 C720 100 790 130 880 220 C990 236 1100 250 1122 300 C1130 330 1128 366 1112 380 L1070 386 A96 96 0 0 0 878 386 L398 386 A96 96 0 0 0 206 386 L110 380 C92 378 82 372 80 360 Z"
            }
        }

        ShapePath {
            fillColor: Theme.line
            strokeColor: Theme.clear

            PathSvg {
                path: "M382 386 A80 80 0 1 0 222 386 A80 80 0 1 0 382 386 Z M1054 386 A80 80 0 1 0 894 386 A80 80 0 1 0 1054 386 Z"
            }
        }
    }

    Image {
        id: image

        anchors.fill: parent
        source: picture.source
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(Math.min(1600, Math.ceil(picture.width)), 0)
        mipmap: true
        opacity: picture.ready ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quickMs
                easing.type: Easing.OutCubic
            }
        }

        Accessible.ignored: true
    }

    Caption {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        visible: picture.failed
        text: qsTr("The picture is not available right now")
    }
}
