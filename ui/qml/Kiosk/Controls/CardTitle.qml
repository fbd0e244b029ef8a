import QtQuick
import Kiosk.Theme

// The title of a card, a sheet or a group within a screen.
PlainText {
    font.family: Theme.titleFont
    font.weight: Font.ExtraBold
    size: Theme.cardTitleSize
    tracking: Theme.titleSpacing
    lineHeight: Theme.titleLineHeight
    Accessible.role: Accessible.Heading
}
