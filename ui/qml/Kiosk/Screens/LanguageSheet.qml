pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// The languages by their own names; a choice takes effect at once and keeps everything typed (K9).
Sheet {
    id: sheet

    required property KioskModel kiosk

    title: qsTr("Choose your language")

    Repeater {
        model: [
            {
                "code": "nl",
                "name": "Nederlands"
            },
            {
                "code": "en",
                "name": "English"
            },
            {
                "code": "fr",
                "name": "Français"
            },
            {
                "code": "de",
                "name": "Deutsch"
            }
        ]

        RadioRow {
            required property var modelData

            objectName: "language_" + modelData.code
            Layout.fillWidth: true
            text: modelData.name
            checked: sheet.kiosk.language.code === modelData.code
            onClicked: {
                sheet.kiosk.language.choose(modelData.code);
                sheet.close();
            }
        }
    }
}
