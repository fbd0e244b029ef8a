pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A credit card as it is typed: number in groups, expiry, security code, and the name as it stands on cards (R66, R67).
GridLayout {
    id: form

    required property PaymentModel payment
    // Two columns, where the keyboard leaves little height.
    property bool flat: false
    readonly property string brandName: {
        switch (payment.brand) {
        case "visa":
            return "Visa";
        case "mastercard":
            return "Mastercard";
        case "amex":
            return "American Express";
        default:
            return "";
        }
    }

    function fault(field: string): string {
        const code = payment.faults[field] ?? "";
        if (code === "")
            return "";
        switch (field) {
        case "number":
            return code === "missing" ? qsTr("Please enter the number on your card.") : qsTr(
                                            "This number is not right. Please compare it with your card.");
        case "expiry":
            return code === "missing" ? qsTr("Please enter the date on your card.") : code === "over" ? qsTr(
                                                                                                            "This card has expired. Please take another one.") :
                                                                                                        qsTr("Please enter month and year, such as 08/29.");
        case "security_code":
            return code === "missing" ? qsTr("Please enter the security code.") : qsTr(
                                            "The code has %n digit(s).", "", payment.securityCodeLength);
        default:
            return qsTr("Please enter the name on your card.");
        }
    }

    // The first field with a fault gets the focus, so that it is in sight.
    function showFault() {
        const places = [["number", number], ["expiry", expiry], ["security_code", code], ["cardholder",
                                                                                          holder]];
        for (const [name, field] of places) {
            if (payment.faults[name]) {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    columns: flat ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Field {
        id: number

        objectName: "cardNumber"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        label: form.brandName ? qsTr("Card number · %1").arg(form.brandName) : qsTr("Card number")
        keyboardLayout: "digits"
        maximumLength: 40
        mono: true
        normalise: text => form.payment.asNumber(text)
        text: form.payment.number
        error: form.fault("number")
        onEdited: text => form.payment.editNumber(text)
        onAccepted: expiry.forceActiveFocus(Qt.TabFocusReason)
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gap

        Field {
            id: expiry

            objectName: "cardExpiry"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(300)
            Layout.alignment: Qt.AlignTop
            label: qsTr("Valid until")
            placeholder: qsTr("MM/YY")
            keyboardLayout: "digits"
            maximumLength: 10
            mono: true
            clearable: false
            normalise: text => form.payment.asExpiry(text)
            text: form.payment.expiry
            error: form.fault("expiry")
            onEdited: text => form.payment.editExpiry(text)
            onAccepted: code.forceActiveFocus(Qt.TabFocusReason)
        }

        Field {
            id: code

            objectName: "cardCode"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(300)
            Layout.alignment: Qt.AlignTop
            label: qsTr("Security code")
            hint: form.payment.securityCodeLength === 4 ? qsTr("Four digits on the front") : qsTr(
                                                              "Three digits on the back")
            keyboardLayout: "digits"
            maximumLength: 10
            mono: true
            password: true
            normalise: text => form.payment.asSecurityCode(text)
            text: form.payment.securityCode
            error: form.fault("security_code")
            onEdited: text => form.payment.editSecurityCode(text)
            onAccepted: holder.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Field {
        id: holder

        objectName: "cardHolder"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        label: qsTr("Name on the card")
        hint: form.payment.holderNote === "digits" ? qsTr("A name has no digits; we left them out.") :
                                                     form.payment.holderNote === "changed" ? qsTr(
                                                                                                 "Cards carry plain capitals: we wrote it that way.") :
                                                                                             qsTr("Plain capitals, as on the card")
        keyboardLayout: "letters"
        capitals: "words"
        maximumLength: 120
        normalise: text => form.payment.asCardholder(text)
        text: form.payment.cardholder
        error: form.fault("cardholder")
        onEdited: text => form.payment.editCardholder(text)
        onAccepted: form.payment.pay()
    }
}
