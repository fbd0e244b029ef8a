pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For staff: how the kiosk stands, and the only way out of the program (K7).
Sheet {
    id: sheet

    required property KioskModel kiosk
    readonly property ServicePanelModel model: kiosk.servicePanel
    readonly property var facts: model.facts
    property string pin: ""

    function instant(iso: string): string {
        return iso ? Qt.locale(Theme.localeName).toString(new Date(iso), Locale.ShortFormat) : qsTr("never");
    }

    // Why an order is parked, in words for staff.
    function reason(code: string): string {
        switch (code) {
        case "not_signed_in":
            return qsTr(
                        "The customer's session ended before the store answered. Look in the store whether the order exists; if not, the customer has to order again.");
        case "unreadable":
            return qsTr(
                        "The order cannot be read any more: the disk was damaged or its key was replaced. The customer has to order again.");
        case "price_changed":
        case "service_unavailable":
            return qsTr(
                        "The price or the offer changed before the order arrived. Nothing was ordered; the customer has to order again.");
        case "card_declined":
        case "card_unusable":
            return qsTr(
                        "The card was refused. Nothing was ordered; the customer has to order again with another card.");
        default:
            return qsTr("The store refused the order: %1. Nothing was ordered.").arg(wording.title(code)
                                                                                     || code);
        }
    }

    title: qsTr("Service panel")
    tall: true
    actionText: model.unlocked ? "" : "OK"
    actionBusy: model.busy
    actionEnabled: pin.length > 0
    onAction: model.unlock(pin)
    onClosed: {
        pin = "";
        model.close();
    }

    Words {
        id: wording

        kiosk: sheet.kiosk
    }

    Field {
        objectName: "pin"
        Layout.fillWidth: true
        visible: !sheet.model.unlocked
        label: "PIN"
        password: true
        keyboardLayout: "digits"
        maximumLength: 12
        text: sheet.pin
        error: wording.field(sheet.model.problem)
        onEdited: text => {
            sheet.pin = text;
            sheet.model.forget();
        }
        onAccepted: sheet.model.unlock(sheet.pin)
    }

    NoticeBar {
        Layout.fillWidth: true
        visible: sheet.model.unlocked
        kind: sheet.facts["online"] ? "ok" : "warn"
        text: sheet.facts["revoked"] ? wording.title("device_revoked") : sheet.facts["storageFailed"]
                                       ? wording.title("storage_failed") : sheet.facts["online"] ? qsTr(
                                                                                                       "Connected with the store") :
                                                                                                   qsTr("No connection with the store")
        detail: sheet.facts["since"] ? qsTr("Since %1").arg(sheet.instant(sheet.facts["since"])) :
                                       sheet.facts["startError"] ?? ""
    }

    Card {
        Layout.fillWidth: true
        visible: sheet.model.unlocked

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Fact {
                Layout.fillWidth: true
                label: qsTr("Kiosk")
                value: sheet.facts["name"] ?? ""
            }

            Fact {
                Layout.fillWidth: true
                label: qsTr("Dealer")
                value: sheet.facts["dealer"] ?? ""
            }

            Fact {
                Layout.fillWidth: true
                label: qsTr("Last sync")
                value: sheet.instant(sheet.facts["syncedAt"] ?? "")
            }

            Fact {
                Layout.fillWidth: true
                label: qsTr("Orders waiting for the store")
                value: String(sheet.facts["waiting"] ?? 0)
            }

            Fact {
                Layout.fillWidth: true
                label: qsTr("Orders that need a person")
                value: String(sheet.facts["parked"] ?? 0)
            }

            Fact {
                Layout.fillWidth: true
                label: qsTr("Version")
                value: sheet.facts["version"] ?? ""
            }

            Fact {
                Layout.fillWidth: true
                label: "Qt"
                value: sheet.facts["qt"] ?? ""
            }

            Fact {
                Layout.fillWidth: true
                label: "Python"
                value: sheet.facts["python"] ?? ""
            }
        }
    }

    // Orders that nobody can finish from here: what happened, for whoever helps the customer. Nothing of a customer.
    Card {
        objectName: "parkedOrders"
        Layout.fillWidth: true
        visible: sheet.model.unlocked && repeater.count > 0

        CardTitle {
            Layout.fillWidth: true
            text: qsTr("Orders that need a person")
        }

        Repeater {
            id: repeater

            model: sheet.facts["parkedOrders"] ?? []

            ColumnLayout {
                id: parked

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gapTiny

                BodyText {
                    Layout.fillWidth: true
                    text: sheet.reason(parked.modelData["code"])
                }

                Caption {
                    Layout.fillWidth: true
                    text: qsTr("%1 · order %2 · sent %n time(s)", "", parked.modelData["attempts"]).arg(
                              sheet.instant(parked.modelData["at"])).arg(parked.modelData["number"])
                }
            }
        }
    }

    SecondaryButton {
        objectName: "syncNow"
        Layout.fillWidth: true
        visible: sheet.model.unlocked
        text: qsTr("Sync now")
        onClicked: sheet.model.syncNow()
    }

    DarkButton {
        objectName: "exitKiosk"
        Layout.fillWidth: true
        visible: sheet.model.unlocked
        text: qsTr("Leave the kiosk program")
        onClicked: sheet.model.exit()
    }
}
