import Kiosk.Theme

// The way on where nothing is bought or sent any more, such as "Done".
ActionButton {
    ground: Theme.strong
    groundPressed: Theme.strongPressed
    ink: Theme.strongInk
    groundOff: Theme.neutralGround
    inkOff: Theme.soft
}
