pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The billing address, prefilled, checked for its country, saved (R64).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property BillingModel billing: kiosk.billing

    function fault(field: string): string {
        switch (billing.faults[field] ?? "") {
        case "":
            return "";
        case "missing":
            return field === "street" ? qsTr("Please enter your street.") : field === "house_number" ? qsTr(
                                                                                                           "Please enter the number.") :
                                                                                                       field === "city"
                                                                                                       ? qsTr("Please enter your town.") :
                                                                                                         qsTr("Please enter your postal code.");
        case "too_long":
            return qsTr("That is longer than an address can be. Please shorten it.");
        case "no_digit":
            return qsTr("A house number has at least one digit.");
        case "postal_code":
            return qsTr("A postal code looks like %1 here.").arg(billing.postalExample);
        case "country":
            return qsTr("Please choose a country.");
        default:
            return qsTr("The store cannot use this. Please check it.");
        }
    }

    // The first field with a fault gets the focus, so that it is in sight.
    function showFault() {
        const places = [["postal_code", postal], ["house_number", number], ["street", street], ["city",
                                                                                                city]];
        for (const [name, field] of places) {
            if (billing.faults[name]) {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    objectName: "billing"
    title: qsTr("Where may we send the bill?")
    help: billing.holder !== "" ? qsTr("The invoice is made out to %1 and is sent by mail.").arg(
                                      billing.holder) : ""
    primaryText: billing.altered ? qsTr("Update and continue") : qsTr("Continue")
    primaryBusy: billing.busy
    primaryBusyText: qsTr("Saving…")
    secondaryText: billing.usableUnsaved ? qsTr("Use for this order only") : qsTr("Back")
    bottomBar.stacked: billing.usableUnsaved
    flatWhileTyping: true
    onPrimary: billing.goOn()
    onSecondary: {
        if (billing.usableUnsaved)
            billing.useOnce();
        else
            kiosk.visit.back();
    }

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    Reasons {
        id: reasons
    }

    ProblemNotice {
        Layout.fillWidth: true
        words: wording
        code: screen.billing.problem
        onRetry: screen.billing.goOn()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: screen.flat ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        ChoiceList {
            objectName: "country"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Country")
            value: screen.billing.country
            error: screen.fault("country")
            model: Array.from(screen.billing.countries).map(code => ({
                value: code,
                text: reasons.country(code)
            }))
            onChosen: value => screen.billing.edit("country", value)
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Field {
                id: postal

                objectName: "postalCode"
                Layout.preferredWidth: Theme.px(320)
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 2
                Layout.alignment: Qt.AlignTop
                label: qsTr("Postal code")
                keyboardLayout: "address"
                capitals: "words"
                maximumLength: 12
                normalise: text => text.toUpperCase()
                text: screen.billing.postalCode
                error: screen.fault("postal_code")
                onEdited: text => screen.billing.edit("postal_code", text)
                onAccepted: number.forceActiveFocus(Qt.TabFocusReason)
            }

            Field {
                id: number

                objectName: "houseNumber"
                Layout.preferredWidth: Theme.px(320)
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 2
                Layout.alignment: Qt.AlignTop
                label: qsTr("House number")
                keyboardLayout: "address"
                maximumLength: 14
                text: screen.billing.houseNumber
                error: screen.fault("house_number")
                onEdited: text => screen.billing.edit("house_number", text)
                onAccepted: street.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        Field {
            id: street

            objectName: "street"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Street")
            keyboardLayout: "address"
            capitals: "words"
            maximumLength: 100
            text: screen.billing.street
            error: screen.fault("street")
            onEdited: text => screen.billing.edit("street", text)
            onAccepted: city.forceActiveFocus(Qt.TabFocusReason)
        }

        Field {
            id: city

            objectName: "city"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Town")
            keyboardLayout: "address"
            capitals: "words"
            maximumLength: 100
            text: screen.billing.city
            error: screen.fault("city")
            onEdited: text => screen.billing.edit("city", text)
            onAccepted: screen.billing.goOn()
        }
    }

    LeaveByPhone {
        Layout.fillWidth: true
        visible: !screen.flat && screen.kiosk.parking.possible
        kiosk: screen.kiosk
    }

    Connections {
        target: screen.billing

        function onFaulted() {
            screen.showFault();
        }

        function onProblemChanged() {
            if (screen.billing.problem !== "") {
                screen.putKeyboardAway();
                upwards.restart();
            }
        }
    }

    // After the keyboard has gone down, what went wrong is on top.
    Timer {
        id: upwards

        interval: Theme.pageMs
        onTriggered: screen.scroller.contentY = 0
    }
}
