pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Closing the account: first what runs on, what is still charged and which invoices to take along (R26 to R28).
Sheet {
    id: sheet

    required property KioskModel kiosk
    required property Words words
    readonly property ClosingModel model: kiosk.personalData.closing
    readonly property bool ready: model.state === "ready"
    readonly property bool gone: model.state === "closed"

    function owed(on: string): string {
        return on ? qsTr("on %1").arg(Format.date(on)) : qsTr("14 days after activation");
    }

    title: gone ? qsTr("Your account is closed") : qsTr("Unsubscribe")
    tall: !gone
    strict: gone
    actionText: gone ? qsTr("Done") : ready ? qsTr("Close my account for good") : ""
    actionBusy: model.busy
    onAction: gone ? close() : model.close()
    onClosed: gone ? model.leave() : model.editPassword("")

    BusyIndicator {
        Layout.alignment: Qt.AlignHCenter
        visible: running
        bare: true
        running: sheet.opened && sheet.model.state === "loading"
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: sheet.words
        code: sheet.ready ? sheet.model.problem : ["loading", "closed"].indexOf(sheet.model.state) >= 0 ? "" :
                                                                                                          sheet.model.state
        onRetry: sheet.ready ? sheet.model.close() : sheet.model.begin()
    }

    BodyText {
        Layout.fillWidth: true
        visible: sheet.ready
        text: qsTr(
                  "Your details, your cars and your messages are taken out of the store. You cannot log in any more, here or in the %1 app. Closing changes nothing about services you have bought.").arg(
                  sheet.kiosk.brand.appName)
        lineHeight: Theme.helpLineHeight
    }

    component Block: Card {
        id: block

        property string heading: ""
        property string note: ""

        Layout.fillWidth: true

        CardTitle {
            Layout.fillWidth: true
            text: block.heading
            size: Theme.buttonSize
        }

        Caption {
            Layout.fillWidth: true
            visible: block.note !== ""
            text: block.note
        }
    }

    component Line: RowLayout {
        id: line

        property string what: ""
        property string detail: ""
        required property int cents

        Layout.fillWidth: true
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: line.what
                strong: true
            }

            Caption {
                Layout.fillWidth: true
                visible: line.detail !== ""
                text: line.detail
            }
        }

        BodyText {
            visible: line.cents > 0
            text: Format.money(line.cents)
        }
    }

    Block {
        objectName: "closingRunning"
        visible: sheet.ready && sheet.model.running.count > 0
        heading: qsTr("These services run on")
        note: qsTr(
                  "To their end, but you can no longer look at them or renew them, and we write to you only where the law wants it.")

        Repeater {
            model: sheet.model.running

            Line {
                required property string name
                required property string car
                required property string endsOn
                required property bool reserved

                what: name
                detail: [car, reserved ? qsTr("Not confirmed: it is cancelled") : endsOn ? qsTr(
                                                                                               "Until %1").arg(
                                                                                               Format.date(
                                                                                                   endsOn)) :
                                                                                           ""].filter(part
                                                                                                      => part
                                                                                                         !== "").join(
                    " · ")
            }
        }
    }

    Block {
        objectName: "closingCharges"
        visible: sheet.ready && sheet.model.charges.count > 0
        heading: qsTr("This is still charged")
        note: qsTr("To the card you gave, as agreed.")

        Repeater {
            model: sheet.model.charges

            Line {
                required property string name
                required property string chargeOn

                what: name
                detail: sheet.owed(chargeOn)
            }
        }
    }

    Block {
        objectName: "closingInvoices"
        visible: sheet.ready && sheet.model.invoices.count > 0
        heading: qsTr("Take these invoices along")
        note: qsTr(
                  "Afterwards you cannot fetch them. You find them in My account, under Invoices and orders.")

        Repeater {
            model: sheet.model.invoices

            Line {
                required property string number
                required property string issuedOn
                required property string comingOn

                what: comingOn ? qsTr("Invoice for order %1").arg(number) : qsTr("Invoice %1").arg(number)
                detail: comingOn ? qsTr("It will be mailed on %1").arg(Format.date(comingOn)) : Format.date(
                                       issuedOn)
            }
        }
    }

    Field {
        objectName: "closingPassword"
        Layout.fillWidth: true
        visible: sheet.ready
        label: qsTr("Your password, to be sure that it is you")
        password: true
        keyboardLayout: "password"
        maximumLength: 200
        text: sheet.model.password
        error: sheet.model.fault === "password_wrong" ? qsTr("This is not your present password.") :
                                                        sheet.words.field(sheet.model.fault)
        onEdited: text => sheet.model.editPassword(text)
        onAccepted: sheet.model.close()
    }

    BodyText {
        objectName: "closed"
        Layout.fillWidth: true
        visible: sheet.gone
        text: qsTr(
                  "A last mail confirms it. Everything on this screen is wiped now. Thank you for having been here.")
        lineHeight: Theme.helpLineHeight
    }
}
