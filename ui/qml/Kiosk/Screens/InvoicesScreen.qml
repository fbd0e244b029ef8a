pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Invoices and credit notes to open, and the orders they belong to (R69, R77).
Page {
    id: screen

    required property KioskModel kiosk
    readonly property InvoicesModel model: kiosk.myAccount.invoices
    readonly property bool ready: model.state === "ready"
    readonly property bool empty: ready && model.invoices.count + model.orders.count === 0

    objectName: "invoices"
    title: qsTr("Invoices and orders")
    help: ready && !empty ? qsTr(
                                "Touch an invoice to read it here, have it mailed, or take it along on your phone.") :
                            ""
    wide: true
    fill: !ready || empty
    secondaryText: qsTr("Back")
    onSecondary: kiosk.visit.back()

    Words {
        id: wording

        kiosk: screen.kiosk
    }

    ServiceWords {
        id: words
    }

    StatusScreen {
        objectName: "invoicesState"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !screen.ready || screen.empty
        kind: screen.empty ? "info" : screen.model.state === "loading" ? "waiting" : "error"
        icon: screen.empty ? "file-invoice" : kind === "waiting" ? "hourglass" : "alert-triangle"
        title: screen.empty ? qsTr("No orders yet") : screen.model.state === "loading" ? "" : wording.title(
                                                                                             screen.model.state)
        text: screen.empty ? qsTr("Your orders and their invoices appear here.") : screen.model.state
                             === "loading" ? "" : wording.detail(screen.model.state)
        actionText: screen.ready || screen.model.state === "loading" ? "" : qsTr("Try again")
        onAction: screen.model.reload()
    }

    CardTitle {
        Layout.fillWidth: true
        visible: screen.ready && screen.model.invoices.count > 0
        text: qsTr("Invoices")
        size: Theme.buttonSize
    }

    GridLayout {
        Layout.fillWidth: true
        visible: screen.ready && screen.model.invoices.count > 0
        columns: Theme.landscape && !Theme.largeText ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: screen.model.invoices

            PaperRow {
                required property string invoiceId
                required property string number
                required property string kind
                required property string issuedOn
                required property string orderNumber
                required property int totalCents
                required property bool ready

                objectName: "invoice_" + number
                Layout.fillWidth: true
                icon: kind === "credit_note" ? "receipt" : "file-invoice"
                title: words.document(kind) + " " + number
                text: ready ? qsTr("%1, order %2").arg(Format.date(issuedOn)).arg(orderNumber) : qsTr(
                                  "Being prepared; please look again in a minute.")

                amount: (kind === "credit_note" ? "−" : "") + Format.money(totalCents)
                opens: ready
                onClicked: screen.model.open(invoiceId)
            }
        }
    }

    CardTitle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        visible: screen.ready && screen.model.orders.count > 0
        text: qsTr("Orders")
        size: Theme.buttonSize
    }

    GridLayout {
        Layout.fillWidth: true
        visible: screen.ready && screen.model.orders.count > 0
        columns: Theme.landscape && !Theme.largeText ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: screen.model.orders

            PaperRow {
                required property string number
                required property string placedOn
                required property int totalCents
                required property string services
                required property string invoiceOn
                required property bool invoiced

                objectName: "order_" + number
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: "shopping-bag"
                title: qsTr("Order %1").arg(number)
                text: [Format.date(placedOn), services, totalCents === 0 || invoiced ? "" : qsTr(
                                                                                           "invoice on %1").arg(
                                                                                           Format.date(
                                                                                               invoiceOn))].filter(
                    part => part !== "").join(" · ")
                amount: totalCents === 0 ? qsTr("Free") : Format.money(totalCents)
                opens: false
            }
        }
    }
}
