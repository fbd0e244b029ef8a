pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The boxes that a purchase or a renewal asks for, each with its text behind it (R61, R63).
ColumnLayout {
    id: boxes

    required property TermsModel terms

    function sentence(code: string): string {
        if (code === "terms_of_geolocation")
            return qsTr("I agree that the position of my car is used as the geolocation terms describe.");
        return qsTr("I agree to the general terms of sale.");
    }

    function reading(code: string): string {
        if (code === "terms_of_geolocation")
            return qsTr("Read the geolocation terms");
        return qsTr("Read the terms of sale");
    }

    spacing: Theme.gap

    NoticeBar {
        objectName: "termsMissing"
        Layout.fillWidth: true
        visible: boxes.terms.incomplete
        kind: "warn"
        text: qsTr("%n tick(s) still missing", "", boxes.terms.missingCount)
        detail: qsTr("We can only go on once you have agreed to what is marked below.")
    }

    Repeater {
        model: boxes.terms.boxes

        Card {
            id: box

            required property string terms
            required property bool accepted
            required property bool missed

            Layout.fillWidth: true

            CheckRow {
                objectName: "box_" + box.terms
                Layout.fillWidth: true
                text: boxes.sentence(box.terms)
                readText: boxes.reading(box.terms)
                checked: box.accepted
                error: box.missed ? qsTr("Please tick this box to go on.") : ""
                onToggled: checked => boxes.terms.accept(box.terms, checked)
                onRead: {
                    boxes.terms.open(box.terms);
                    sheet.open();
                }
            }
        }
    }

    Sheet {
        id: sheet

        objectName: "termsSheet"
        tall: true
        title: boxes.terms.title !== "" ? boxes.terms.title : boxes.reading(boxes.terms.opened)
        onClosed: boxes.terms.shut()

        BodyText {
            Layout.fillWidth: true
            visible: boxes.terms.paragraphs.length === 0
            text: qsTr(
                      "This text has not reached the kiosk yet. Please try again in a moment, or ask a member of staff.")
        }

        Caption {
            Layout.fillWidth: true
            visible: boxes.terms.version !== ""
            text: qsTr("Version %1").arg(boxes.terms.version)
        }

        Repeater {
            model: boxes.terms.paragraphs

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                text: modelData
                lineHeight: 1.5
            }
        }
    }
}
