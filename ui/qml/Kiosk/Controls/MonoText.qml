import QtQuick
import Kiosk.Theme

// Characters that must not be mistaken for one another: a VIN, a short code, an order number.
PlainText {
    font.family: Theme.monoFont
    font.weight: Font.DemiBold
    font.features: ({
                        zero: 1
                    })
    wrapMode: Text.WrapAnywhere
}
