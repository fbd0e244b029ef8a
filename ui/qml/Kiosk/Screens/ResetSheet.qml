import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// A mail to choose a new password; the answer never tells whether an address has an account (R21).
Sheet {
    id: sheet

    required property KioskModel kiosk
    required property Words words
    readonly property LogInModel model: kiosk.logIn
    readonly property bool sent: model.resetState === "sent"
    readonly property bool typing: ["email_missing", "email_invalid"].indexOf(model.resetState) >= 0

    title: qsTr("Forgot password?")
    actionText: sent ? qsTr("Back to log in") : "OK"
    actionBusy: model.resetState === "busy"
    onAction: sent ? close() : model.requestReset()

    BodyText {
        Layout.fillWidth: true
        visible: !sheet.sent
        text: qsTr("We will mail you a link with which you choose a new password. It works for 30 minutes.")
        quiet: true
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: sheet.words
        code: sheet.sent || sheet.typing || sheet.model.resetState === "busy" ? "" : sheet.model.resetState
        onRetry: sheet.model.requestReset()
    }

    Field {
        objectName: "resetEmail"
        Layout.fillWidth: true
        visible: !sheet.sent
        label: qsTr("E-mail address")
        keyboardLayout: "email"
        text: sheet.model.email
        error: sheet.typing ? sheet.words.field(sheet.model.resetState) : ""
        onEdited: text => {
            sheet.model.editEmail(text);
            sheet.model.forgetReset();
        }
        onAccepted: sheet.model.requestReset()
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: sheet.sent
        kind: "ok"
        text: qsTr("If this address has an account, a mail is on its way.")
        detail: qsTr("Open it on your phone, choose a new password there and log in here.")
    }
}
