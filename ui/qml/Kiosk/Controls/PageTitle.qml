import QtQuick
import Kiosk.Theme

// A screen's title. A word too long for the width makes the whole title smaller instead of breaking the word.
PlainText {
    id: title

    property real wanted: Theme.titleSize
    readonly property real longest: {
        let widest = 0;
        for (const word of text.split(/\s+/))
            widest = Math.max(widest, measure.advanceWidth(word));
        return widest;
    }

    property real fitted: wanted

    // Set and not bound: the size decides on the layout, and the layout on the width.
    function fit() {
        const small = longest > width && width > 0;
        fitted = small ? Math.max(Theme.cardTitleSize, Math.floor(wanted * width / longest)) : wanted;
    }

    onWidthChanged: fit()
    onLongestChanged: fit()
    onWantedChanged: fit()
    Component.onCompleted: fit()

    font.family: Theme.titleFont
    font.weight: Font.Bold
    size: fitted
    tracking: Theme.titleSpacing
    lineHeight: Theme.titleLineHeight
    Accessible.role: Accessible.Heading

    FontMetrics {
        id: measure

        font.family: Theme.titleFont
        font.weight: Font.Bold
        font.pixelSize: title.wanted
        font.letterSpacing: title.wanted * Theme.titleSpacing
    }
}
