pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Two separate boxes, never ticked beforehand, each with its text (R61); Continue says what is missing (R63).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property TermsModel terms: kiosk.terms

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

    objectName: "terms"
    title: qsTr("Do you agree?")
    help: qsTr(
              "Read at your leisure, then tick what you agree to. You can withdraw from your purchase for 14 days.")
    primaryText: qsTr("Continue")
    secondaryText: qsTr("Back")
    onPrimary: terms.goOn()
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.terms.problem
        onRetry: screen.terms.reload()
    }

    NoticeBar {
        objectName: "termsMissing"
        Layout.fillWidth: true
        visible: screen.terms.incomplete
        kind: "warn"
        text: qsTr("%n tick(s) still missing", "", screen.terms.missingCount)
        detail: qsTr("We can only go on once you have agreed to what is marked below.")
    }

    Repeater {
        model: screen.terms.boxes

        Card {
            id: box

            required property string terms
            required property bool accepted
            required property bool missed

            Layout.fillWidth: true

            CheckRow {
                objectName: "box_" + box.terms
                Layout.fillWidth: true
                text: screen.sentence(box.terms)
                readText: screen.reading(box.terms)
                checked: box.accepted
                error: box.missed ? qsTr("Please tick this box to go on.") : ""
                onToggled: checked => screen.terms.accept(box.terms, checked)
                onRead: {
                    screen.terms.open(box.terms);
                    sheet.open();
                }
            }
        }
    }

    LeaveByPhone {
        Layout.fillWidth: true
        kiosk: screen.kiosk
    }

    Sheet {
        id: sheet

        objectName: "termsSheet"
        tall: true
        title: screen.terms.title !== "" ? screen.terms.title : screen.reading(screen.terms.opened)
        onClosed: screen.terms.shut()

        BodyText {
            Layout.fillWidth: true
            visible: screen.terms.paragraphs.length === 0
            text: qsTr(
                      "This text has not reached the kiosk yet. Please try again in a moment, or ask a member of staff.")
        }

        Caption {
            Layout.fillWidth: true
            visible: screen.terms.version !== ""
            text: qsTr("Version %1").arg(screen.terms.version)
        }

        Repeater {
            model: screen.terms.paragraphs

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
