import QtQuick
import Kiosk.Theme

// An amount in integer cents. `whole` drops the cents where there are none; `free` is the word for a zero price.
PlainText {
    property int cents: 0
    property bool whole: false
    property string free: ""
    // Digits of even width, for amounts below one another.
    property bool tabular: false

    text: cents === 0 && free ? free : whole ? Format.shortMoney(cents) : Format.money(cents)
    font.family: Theme.titleFont
    font.weight: Font.ExtraBold
    size: Theme.priceSize
    tracking: Theme.titleSpacing
    font.features: ({
                        tnum: 1
                    })
    lineHeight: 1
    wrapMode: Text.NoWrap
}
