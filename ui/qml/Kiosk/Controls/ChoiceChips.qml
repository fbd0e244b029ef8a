pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A few short choices side by side, one of them chosen. `model`: [{ value, text }]; answer `chosen(value)`.
Flow {
    id: chips

    required property var model
    property string value: ""
    property bool overNight: false
    signal chosen(string value)

    spacing: Theme.gapSmall

    Repeater {
        model: chips.model

        ChipButton {
            required property var modelData

            objectName: chips.objectName ? chips.objectName + "_" + modelData.value : ""
            outlined: true
            overNight: chips.overNight
            role: Accessible.RadioButton
            text: modelData.text
            selected: chips.value === modelData.value
            onClicked: chips.chosen(modelData.value)
        }
    }
}
