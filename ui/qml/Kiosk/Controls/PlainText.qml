import QtQuick
import Kiosk.Theme

// The base of every text on a screen: plain text only, whatever the store sent. `size` is in pixels,
// `tracking` is the letter spacing as a part of the size.
Text {
    property real size: Theme.bodySize
    property real tracking: 0

    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.textFont
    font.pixelSize: Math.max(1, Math.round(size))
    font.letterSpacing: size * tracking
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
