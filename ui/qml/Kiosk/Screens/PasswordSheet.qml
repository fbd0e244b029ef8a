import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Another password, proved by the present one (R23).
Sheet {
    id: sheet

    required property KioskModel kiosk
    required property Words words
    readonly property CredentialsModel model: kiosk.personalData.credentials
    readonly property var values: model.values
    readonly property var faults: model.problems
    readonly property bool changed: model.done === "password"

    function fault(code: string): string {
        switch (code) {
        case "password_wrong":
            return qsTr("This is not your present password.");
        case "new_missing":
            return qsTr("Please enter a new password.");
        case "new_same":
            return qsTr("This is your present password. Please choose another one.");
        default:
            return words.field(code);
        }
    }

    title: qsTr("Another password")
    tall: !changed
    actionText: changed ? qsTr("Done") : qsTr("Change the password")
    actionBusy: model.busy
    onAction: changed ? close() : model.changePassword()
    onClosed: model.begin()

    ProblemNotice {
        Layout.fillWidth: true
        words: sheet.words
        code: sheet.opened ? sheet.model.problem : ""
        onRetry: sheet.model.changePassword()
    }

    Field {
        objectName: "presentPassword"
        Layout.fillWidth: true
        visible: !sheet.changed
        label: qsTr("Your present password")
        password: true
        keyboardLayout: "password"
        maximumLength: 200
        text: sheet.values["present"]
        error: sheet.fault(sheet.faults["present"] ?? "")
        onEdited: text => sheet.model.edit("present", text)
    }

    Field {
        objectName: "newPassword"
        Layout.fillWidth: true
        visible: !sheet.changed
        label: qsTr("New password")
        password: true
        keyboardLayout: "password"
        hint: qsTr("At least %1 characters. Four words in a row are easy to remember.").arg(
                  sheet.model.passwordMin)
        maximumLength: 200
        text: sheet.values["new"]
        error: sheet.fault(sheet.faults["new"] ?? "")
        onEdited: text => sheet.model.edit("new", text)
        onAccepted: sheet.model.changePassword()
    }

    NoticeBar {
        objectName: "passwordChanged"
        Layout.fillWidth: true
        visible: sheet.changed
        kind: "ok"
        text: qsTr("Your password has been changed.")
        detail: qsTr("You stay logged in here and are logged out everywhere else, also in the %1 app.").arg(
                    sheet.kiosk.brand.appName)
    }
}
