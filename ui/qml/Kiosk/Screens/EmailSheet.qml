import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Another e-mail address: asked for with the password, used only once the mail to it was confirmed (R24).
Sheet {
    id: sheet

    required property KioskModel kiosk
    required property Words words
    readonly property CredentialsModel model: kiosk.personalData.credentials
    readonly property var values: model.values
    readonly property var faults: model.problems
    readonly property bool sent: model.done === "email"

    function fault(code: string): string {
        return code === "password_wrong" ? qsTr("This is not your present password.") : code === "email_same"
                                           ? qsTr("This is your address already.") : words.field(code);
    }

    title: qsTr("Another e-mail address")
    tall: !sent
    actionText: sent ? qsTr("Done") : qsTr("Send the mail")
    actionBusy: model.busy
    onAction: sent ? close() : model.changeEmail()
    onClosed: model.begin()

    BodyText {
        Layout.fillWidth: true
        visible: !sheet.sent
        text: qsTr(
                  "We mail a link to the new address. Until you have used it, you log in with %1 as before.").arg(
                  sheet.kiosk.visit.email)
        quiet: true
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: sheet.words
        code: sheet.opened ? sheet.model.problem : ""
        onRetry: sheet.model.changeEmail()
    }

    Field {
        objectName: "newEmail"
        Layout.fillWidth: true
        visible: !sheet.sent
        label: qsTr("New e-mail address")
        keyboardLayout: "email"
        maximumLength: 254
        text: sheet.values["email"]
        error: sheet.fault(sheet.faults["email"] ?? "")
        onEdited: text => sheet.model.edit("email", text)
    }

    Field {
        objectName: "emailPassword"
        Layout.fillWidth: true
        visible: !sheet.sent
        label: qsTr("Your present password")
        password: true
        keyboardLayout: "password"
        maximumLength: 200
        text: sheet.values["present"]
        error: sheet.fault(sheet.faults["present"] ?? "")
        onEdited: text => sheet.model.edit("present", text)
        onAccepted: sheet.model.changeEmail()
    }

    NoticeBar {
        objectName: "emailOnItsWay"
        Layout.fillWidth: true
        visible: sheet.sent
        kind: "ok"
        text: qsTr("A mail is on its way to %1.").arg(sheet.values["email"])
        detail: qsTr("Open it on your phone and confirm. Your address changes then; we tell the old one.")
    }
}
