import Kiosk.Theme

// Running text; `quiet` for the line of help under a title, `strong` for a fact.
PlainText {
    property bool quiet: false
    property bool strong: false

    color: quiet ? Theme.soft : Theme.ink
    font.weight: strong ? 600 : 400
}
