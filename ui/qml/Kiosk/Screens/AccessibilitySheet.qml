import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How the customer wants to see and reach the screen (K10); each switch acts at once.
Sheet {
    id: sheet

    required property KioskModel kiosk

    title: qsTr("Make the screen suit you")

    Toggle {
        objectName: "largeTextToggle"
        Layout.fillWidth: true
        text: qsTr("Larger text")
        checked: sheet.kiosk.access.largeText
        onToggled: checked => sheet.kiosk.access.setLargeText(checked)
    }

    Toggle {
        objectName: "highContrastToggle"
        Layout.fillWidth: true
        text: qsTr("High contrast")
        checked: sheet.kiosk.access.highContrast
        onToggled: checked => sheet.kiosk.access.setHighContrast(checked)
    }

    Toggle {
        objectName: "loweredToggle"
        Layout.fillWidth: true
        visible: !Theme.landscape
        text: qsTr("Everything lower on the screen")
        checked: sheet.kiosk.access.lowered
        onToggled: checked => sheet.kiosk.access.setLowered(checked)
    }

    Toggle {
        objectName: "reducedMotionToggle"
        Layout.fillWidth: true
        text: qsTr("No moving pages")
        checked: sheet.kiosk.access.reducedMotion
        onToggled: checked => sheet.kiosk.access.setReducedMotion(checked)
    }

    SecondaryButton {
        objectName: "usualSettings"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: qsTr("Back to the usual settings")
        enabled: sheet.kiosk.access.anyOn
        onClicked: sheet.kiosk.access.reset()
    }

    Caption {
        Layout.fillWidth: true
        text: qsTr("These settings end with your visit.")
    }
}
