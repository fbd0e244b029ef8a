import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// E-mail, password, one button (R3).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property LogInModel model: kiosk.logIn

    title: qsTr("Log in")
    // Beside the keyboard every line counts, and the welcome screen has said it.
    help: keyboardShown && !Theme.landscape ? "" : qsTr(
                                                  "With the e-mail address and password of your account. It is the same one as in the %1 app.").arg(
                                                  kiosk.brand.appName)
    primaryText: qsTr("Confirm")
    primaryBusy: model.busy
    primaryBusyText: qsTr("One moment…")
    secondaryText: kiosk.visit.canGoBack ? qsTr("Back") : ""
    onPrimary: model.logIn()
    flatWhileTyping: true
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.model.problem
        // The keyboard makes room for what there is to read.
        onVisibleChanged: if (visible) {
                              address.focus = false;
                              secret.focus = false;
                          }
        onRetry: screen.model.logIn()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: screen.flat ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Field {
            id: address

            objectName: "email"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            focus: true
            label: qsTr("E-mail address")
            keyboardLayout: "email"
            text: screen.model.email
            error: wording.field(screen.model.emailProblem)
            onEdited: text => screen.model.editEmail(text)
            onAccepted: secret.forceActiveFocus(Qt.TabFocusReason)
        }

        Field {
            id: secret

            objectName: "password"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Password")
            password: true
            text: screen.model.password
            error: wording.field(screen.model.passwordProblem)
            onEdited: text => screen.model.editPassword(text)
            onAccepted: screen.model.logIn()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.px(20)

        ChipButton {
            objectName: "forgotPassword"
            text: qsTr("Forgot password?")
            onClicked: {
                screen.model.forgetReset();
                reset.open();
            }
        }

        ChipButton {
            objectName: "createInstead"
            visible: !screen.kiosk.visit.loggedOut
            text: qsTr("Create an account")
            onClicked: screen.kiosk.visit.chooseCreateAccount()
        }

        ChipButton {
            objectName: "phoneInstead"
            icon: "device-mobile"
            enabled: screen.kiosk.online
            text: qsTr("Log in with my phone")
            onClicked: screen.kiosk.phoneSignIn.begin(false)
        }
    }

    ResetSheet {
        id: reset

        objectName: "resetSheet"
        kiosk: screen.kiosk
        words: wording
    }
}
