import QtQuick
import Kiosk.Theme

// One icon of the icon set in any colour, crisp at any size. Decorative: the control around it carries the name.
Image {
    id: icon

    property string name: ""
    property color color: Theme.ink
    property real size: Theme.iconSize

    function hex(part: real): string {
        return Math.round(part * 255).toString(16).padStart(2, "0");
    }

    width: size
    height: size
    sourceSize: Qt.size(Math.ceil(size), Math.ceil(size))
    source: name ? "image://icon/" + name + "/" + hex(color.r) + hex(color.g) + hex(color.b) : ""
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
