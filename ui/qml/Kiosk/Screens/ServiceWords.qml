import QtQuick
import Kiosk.Controls

// The customer's words for a service's money, for what an activation waits for, and for why a charge failed (R74, R75d).
QtObject {
    id: words

    // The money's status in one line; `cents` is the price, `chargeOn` the day where it is known. A day that has
    // passed is told no more: the bank is being asked then.
    function money(status: string, cents: int, chargeOn: string): string {
        if (cents === 0)
            return qsTr("Free of charge");
        const ahead = Format.asDate(chargeOn) >= new Date(new Date().setHours(0, 0, 0, 0));
        switch (status) {
        case "retried":
            return qsTr("%1 is tried again on %2").arg(Format.money(cents)).arg(Format.date(chargeOn));
        case "due":
            return chargeOn && ahead ? qsTr("%1 is charged on %2").arg(Format.money(cents)).arg(Format.date(
                                                                                                    chargeOn)) :
                                       qsTr("%1 is being charged").arg(Format.money(cents));
        case "charged":
            return qsTr("%1 paid").arg(Format.money(cents));
        case "failed":
            return qsTr("%1 could not be charged").arg(Format.money(cents));
        case "refunded":
            return qsTr("%1 given back").arg(Format.money(cents));
        case "void":
            return qsTr("Nothing is charged");
        case "asked_again":
            return qsTr("%1 is being charged again").arg(Format.money(cents));
        default:
            return qsTr("%1 is charged 14 days after activation").arg(Format.money(cents));
        }
    }

    // Whether the money needs somebody's attention: "warn", "ok" or "neutral".
    function moneyKind(status: string): string {
        return status === "failed" || status === "retried" ? "warn" : status === "charged" ? "ok" : "neutral";
    }

    // What an activation waits for, in a few words.
    function waits(code: string): string {
        switch (code) {
        case "not_confirmed":
            return qsTr("Waiting for your e-mail address to be confirmed");
        case "ownership":
            return qsTr("Waiting for the ownership check of your car");
        case "card":
            return qsTr("Waiting for your card");
        case "not_delivered":
            return qsTr("Waiting for the delivery of your car");
        case "scheduled":
            return qsTr("Planned");
        case "ignition_off":
            return qsTr("Waiting for your car: the ignition is off");
        case "privacy_mode":
            return qsTr("Waiting for your car: privacy mode is on");
        case "no_reception":
            return qsTr("Waiting for your car: it has no reception");
        case "code_needed":
            return qsTr("Waiting for your car: it asks for its code");
        default:
            return "";
        }
    }

    // What the customer can do about it.
    function wayOn(code: string, promisedOn: string): string {
        switch (code) {
        case "not_confirmed":
            return qsTr(
                        "Open the mail that we sent you and confirm your e-mail address. It goes on by itself after that.");
        case "ownership":
            return qsTr(
                        "Show your registration certificate to our staff, or call customer care. It goes on by itself after that.");
        case "card":
            return qsTr(
                        "Scan the code of your order with your phone and finish the payment there, or call customer care.");
        case "not_delivered":
            return qsTr(
                        "It becomes active two days after your car has been delivered. You need not do anything.");
        case "scheduled":
            return qsTr("It becomes active on %1. You need not do anything.").arg(Format.date(promisedOn));
        case "ignition_off":
            return qsTr("Start your car and leave it outdoors for some minutes with the ignition on.");
        case "privacy_mode":
            return qsTr(
                        "Switch privacy mode off in the settings on your car's screen, and leave the ignition on for some minutes.");
        case "no_reception":
            return qsTr(
                        "Drive your car out of the garage or car park, to where a phone has reception, and leave the ignition on for some minutes.");
        case "code_needed":
            return qsTr("On your car's screen, enter the code on the card that came with the car.");
        case "unit_defective":
            return qsTr(
                        "The connection box of your car is defective. Nothing is charged; your dealer can repair it, and you can order again then.");
        case "not_equipped":
            return qsTr("Your car lacks the equipment for it. Nothing is charged.");
        default:
            return "";
        }
    }

    // Why the bank did not pay, and what that means for the customer.
    function failure(code: string): string {
        switch (code) {
        case "insufficient_funds":
            return qsTr("There was not enough money on the account of your card.");
        case "card_expired":
            return qsTr("Your card is no longer valid.");
        case "authentication_required":
            return qsTr("Your bank asks for an extra check.");
        case "card_gone":
            return qsTr("We have no card of yours any more.");
        default:
            return qsTr("Your bank declined the charge.");
        }
    }

    function document(kind: string): string {
        return kind === "credit_note" ? qsTr("Credit note") : qsTr("Invoice");
    }
}
