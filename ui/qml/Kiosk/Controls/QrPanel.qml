import QtQuick
import Kiosk.Theme

// A QR code on white, in high contrast too, with the quiet zone that scanners need. `source` is an SVG data URL.
// `busyText` covers it while a new code is fetched.
Rectangle {
    id: panel

    property url source: ""
    property real side: Theme.px(Theme.landscape ? 360 : 640)
    property string description: qsTr("QR code for your phone")
    property string busyText: ""

    implicitWidth: side
    implicitHeight: side
    radius: Theme.radiusCard
    color: Theme.qrGround
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    Image {
        objectName: "qrImage"
        anchors.fill: parent
        anchors.margins: Math.round(parent.width * 0.09)
        source: panel.source
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        fillMode: Image.PreserveAspectFit
        smooth: false
        visible: panel.busyText === ""
        Accessible.ignored: true
    }

    PlainText {
        anchors.centerIn: parent
        width: parent.width * 0.8
        visible: panel.busyText !== ""
        text: panel.busyText
        color: Theme.qrInk
        horizontalAlignment: Text.AlignHCenter
    }
}
