import Kiosk.Theme

// Secondary text: labels over values, terms, notes. `strong` for a value that belongs to a label.
PlainText {
    property bool strong: false

    color: strong ? Theme.ink : Theme.soft
    size: Theme.secondarySize
    lineHeight: 1.2
    font.weight: strong ? 600 : 400
}
