import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The calm upper part of a high screen while everything to touch stands below it, within reach.
Rectangle {
    id: ground

    property string brand: ""

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.nightTop
        }

        GradientStop {
            position: 1
            color: Theme.nightDeep
        }
    }

    PlainText {
        anchors.centerIn: parent
        text: ground.brand
        color: Theme.nightInk
        font.family: Theme.titleFont
        font.weight: Font.ExtraBold
        size: Theme.titleSize
        Accessible.ignored: true
    }
}
