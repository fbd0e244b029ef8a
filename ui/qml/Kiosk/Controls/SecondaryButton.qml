import Kiosk.Theme

// The second way on, outlined.
ActionButton {
    ground: Theme.clear
    groundPressed: Theme.pressed
    groundOff: Theme.clear
    ink: Theme.ink
    inkOff: Theme.soft
    outlineColor: Theme.ink
}
