import QtQuick
import Kiosk.Theme

// Anything that can be tapped: touch, mouse, Space and Return, with the one-tap-one-action guard.
// Use `onClicked`. `busy` keeps the focus but lets nothing through; `name` is what a screen reader says.
Item {
    id: control

    property string name: ""
    property string description: ""
    property bool busy: false
    property bool pressed: false
    property int role: Accessible.Button
    property bool checkable: false
    property bool checked: false
    property real ringRadius: Theme.radiusButton
    property bool repeatable: false
    readonly property bool actionable: enabled && visible && !busy
    signal clicked

    // Fires `clicked` unless this is the tail of a double tap.
    function activate(spot: point) {
        if (actionable && (repeatable || TapGuard.accept(control, spot)))
            clicked();
    }

    activeFocusOnTab: true
    implicitWidth: Theme.touchSize
    implicitHeight: Theme.touchSize
    onEnabledChanged: if (!enabled)
                          letGo()
    onVisibleChanged: if (!visible)
                          letGo()
    Component.onDestruction: TapGuard.release(control)

    function letGo() {
        pressed = false;
        TapGuard.release(control);
    }

    Accessible.role: control.role
    Accessible.name: control.name
    Accessible.description: control.description
    Accessible.checkable: control.checkable
    Accessible.checked: control.checked
    Accessible.focusable: true
    Accessible.pressed: control.pressed
    Accessible.onPressAction: control.activate(Qt.point(-1, -1))
    Accessible.onToggleAction: control.activate(Qt.point(-1, -1))

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            control.activate(Qt.point(-1, -1));
    }

    TapHandler {
        id: tap

        property bool held: false

        gesturePolicy: TapHandler.ReleaseWithinBounds
        enabled: control.actionable
        acceptedButtons: Qt.LeftButton
        onPressedChanged: {
            if (pressed) {
                held = TapGuard.take(control);
                control.pressed = held;
                return;
            }
            control.pressed = false;
            TapGuard.release(control);
        }
        onTapped: point => {
            if (held)
                control.activate(point.scenePosition);
            held = false;
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusWidth
        visible: control.activeFocus
        color: Theme.clear
        radius: control.ringRadius + Theme.focusWidth
        border.width: Theme.focusWidth
        border.color: Theme.focusRing
        z: 10
    }
}
