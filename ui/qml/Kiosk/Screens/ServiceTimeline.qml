import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A service's life on one line of time: ordered, active, invoiced, charged, ending; what is done has a tick (R74 to R78).
ColumnLayout {
    id: line

    required property MyServiceModel model
    readonly property bool waiting: model.status === "ordered" || model.status === "activation_pending"
    readonly property bool failed: model.status === "activation_failed"
    readonly property bool withdrawn: model.status === "withdrawn"
    readonly property bool free: model.priceCents === 0
    readonly property bool over: model.status === "expired" || model.status === "terminated"

    spacing: Theme.gapSmall

    TimelineRow {
        objectName: "timeOrdered"
        Layout.fillWidth: true
        compact: true
        step: "ok"
        title: qsTr("Ordered on %1").arg(Format.date(line.model.orderedOn))
        detail: line.free ? "" : qsTr("You paid nothing then.")
    }

    TimelineRow {
        objectName: "timeActive"
        Layout.fillWidth: true
        compact: true
        visible: !line.withdrawn || line.model.activeSince !== ""
        step: line.failed ? "failed" : line.model.activeSince ? "ok" : line.model.waitsFor === "" ? "active" :
                                                                                                    "waiting"
        title: line.failed ? qsTr("Not activated") : line.model.activeSince ? qsTr("Active since %1").arg(
                                                                                  Format.date(
                                                                                      line.model.activeSince)) :
                                                                              line.model.promisedOn ? qsTr(
                                                                                                          "Active from %1").arg(
                                                                                                          Format.date(
                                                                                                              line.model.promisedOn)) :
                                                                                                      qsTr("Active after the delivery of your car")
        detail: line.waiting && line.model.waitsFor === "" ? qsTr(
                                                                 "Your car is being asked. This takes some minutes.") :
                                                             ""
    }

    TimelineRow {
        objectName: "timeWithdrawn"
        Layout.fillWidth: true
        compact: true
        visible: line.withdrawn
        step: "ok"
        title: line.model.withdrawnOn ? qsTr("Withdrawn on %1").arg(Format.date(line.model.withdrawnOn)) : qsTr(
                                            "Withdrawn")
        detail: line.model.refundedOn ? qsTr("%1 went back to your card on %2.").arg(Format.money(
                                                                                         line.model.priceCents)).arg(
                                            Format.date(line.model.refundedOn)) : qsTr(
                                            "Nothing more is charged; what was charged goes back to your card.")
    }

    TimelineRow {
        objectName: "timeInvoice"
        Layout.fillWidth: true
        compact: true
        visible: !line.free && (line.model.invoiceNumber !== "" || !line.withdrawn && !line.failed)
        step: line.model.invoiceNumber ? "ok" : "waiting"
        title: line.model.invoiceNumber ? qsTr("Invoice %1").arg(line.model.invoiceNumber) : qsTr(
                                              "Invoice on %1").arg(Format.date(line.model.invoiceOn))
        detail: line.model.invoiceNumber ? qsTr("Under “Invoices and orders” in my account.") : ""
    }

    TimelineRow {
        objectName: "timeCharge"
        Layout.fillWidth: true
        compact: true
        visible: !line.free && !line.withdrawn && !line.failed
        step: line.model.moneyStatus === "charged" || line.model.moneyStatus === "refunded" ? "ok" :
                                                                                              line.model.unpaidCents
                                                                                              > 0 ? "failed" :
                                                                                                    "waiting"
        title: {
            const amount = Format.money(line.model.priceCents);
            if (line.model.refundedOn)
                return qsTr("%1 given back on %2").arg(amount).arg(Format.date(line.model.refundedOn));
            if (line.model.chargedOn)
                return qsTr("%1 charged on %2").arg(amount).arg(Format.date(line.model.chargedOn));
            if (line.model.unpaidCents > 0)
                return qsTr("%1 could not be charged").arg(amount);
            if (line.model.moneyStatus === "void")
                return qsTr("Nothing is charged");
            return line.model.chargeOn ? qsTr("%1 is charged on %2").arg(amount).arg(Format.date(
                                                                                         line.model.chargeOn)) :
                                         qsTr("%1 is charged 14 days after activation").arg(amount);
        }
        detail: line.model.unpaidCents > 0 && line.model.nextTryOn ? qsTr("Next try on %1.").arg(Format.date(
                                                                                                     line.model.nextTryOn)) :
                                                                     !line.model.chargeOn && line.waiting
                                                                     ? qsTr("We mail you the exact day as soon as the service is active.") :
                                                                       ""
    }

    TimelineRow {
        objectName: "timeEnd"
        Layout.fillWidth: true
        compact: true
        visible: !line.withdrawn && !line.failed && (line.model.endsOn !== "" || line.model.termMonths === 0)
        step: line.over ? "ok" : "waiting"
        title: line.model.termMonths === 0 ? qsTr("For the life of the car") : line.over ? qsTr(
                                                                                               "Ended on %1").arg(
                                                                                               Format.date(
                                                                                                   line.model.endsOn)) :
                                                                                           qsTr("Ends on %1").arg(
                                                                                               Format.date(
                                                                                                   line.model.endsOn))
        detail: line.over || line.model.termMonths === 0 ? "" : qsTr("Nothing renews by itself.")
    }
}
