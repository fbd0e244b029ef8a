import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Two separate boxes, never ticked beforehand, each with its text (R61); Continue says what is missing (R63).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property TermsModel terms: kiosk.terms

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

    TermsBoxes {
        Layout.fillWidth: true
        terms: screen.terms
    }

    LeaveByPhone {
        Layout.fillWidth: true
        kiosk: screen.kiosk
    }
}
