import QtQuick
import Kiosk.Controls

// The customer's words for codes of the shop: why a service does not fit, statuses, terms, what drives a car.
QtObject {
    id: reasons

    function list(parts: var): string {
        if (parts.length < 2)
            return parts.join("");
        return qsTr("%1 and %2", "the last two of a list").arg(parts.slice(0, -1).join(", ")).arg(
                    parts[parts.length - 1]);
    }

    function energy(code: string): string {
        switch (code) {
        case "petrol":
            return qsTr("petrol");
        case "diesel":
            return qsTr("diesel");
        case "electric":
            return qsTr("electric");
        case "plug_in_hybrid":
            return qsTr("plug-in hybrid");
        default:
            return code;
        }
    }

    function energyCars(code: string): string {
        switch (code) {
        case "petrol":
            return qsTr("petrol cars");
        case "diesel":
            return qsTr("diesel cars");
        case "electric":
            return qsTr("electric cars");
        case "plug_in_hybrid":
            return qsTr("plug-in hybrids");
        default:
            return code;
        }
    }

    function equipment(code: string): string {
        switch (code) {
        case "telematics_box":
            return qsTr("a built-in connection box");
        case "connected_navigation":
            return qsTr("built-in navigation");
        case "sos_button":
            return qsTr("an SOS button");
        case "remote_control":
            return qsTr("remote control of charging and climate");
        case "tracking_unit":
            return qsTr("a tracking unit");
        default:
            return qsTr("equipment that was not fitted in your car");
        }
    }

    function country(code: string): string {
        switch (code) {
        case "NL":
            return qsTr("Netherlands");
        case "BE":
            return qsTr("Belgium");
        case "DE":
            return qsTr("Germany");
        case "FR":
            return qsTr("France");
        case "LU":
            return qsTr("Luxembourg");
        default:
            return code;
        }
    }

    // "c3_aircross" is written "C3 Aircross".
    function modelLine(code: string): string {
        return code.split("_").map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
    }

    function years(wanted: var): string {
        const first = wanted[0] ?? "";
        const last = wanted[1] ?? "";
        if (first && last)
            return qsTr("from model years %1 to %2").arg(first).arg(last);
        return first ? qsTr("from model year %1 on").arg(first) : qsTr("up to model year %1").arg(last);
    }

    function one(reason: var, car: string): string {
        switch (reason.aspect) {
        case "market":
            return qsTr("Not offered where your car is registered; it is in: %1.").arg(list(reason.wanted.map(
                                                                                                country)));
        case "model_line":
            if (reason.wanted.length === 0 || reason.wanted.length > 4)
                return qsTr("This service is not made for the %1.").arg(car);
            return qsTr("Made for the %1, not for the %2.").arg(list(reason.wanted.map(modelLine))).arg(car);
        case "model_year":
            return qsTr("For cars %1; yours is from %2.").arg(years(reason.wanted)).arg(reason.has[0]);
        case "energy":
            return qsTr("Only for %1. Your car: %2.").arg(list(reason.wanted.map(energyCars))).arg(energy(
                                                                                                       reason.has[0]));
        case "equipment":
            return qsTr("Needs %1. Your dealer can tell you whether it can be fitted.").arg(list(
                                                                                                reason.wanted.map(
                                                                                                    equipment)));
        default:
            return qsTr("This service does not fit your car.");
        }
    }

    // Every reason in a sentence; the card shows the first two, the service's own screen all.
    function all(found: var, car: string, most: int): string {
        const sentences = [];
        for (const reason of found) {
            if (sentences.length < most)
                sentences.push(one(reason, car));
        }
        return sentences.join(" ");
    }

    function term(months: int): string {
        if (months === 0)
            return qsTr("for the life of the car");
        return qsTr("%n month(s)", "", months);
    }

    function status(code: string): string {
        switch (code) {
        case "ordered":
            return qsTr("Ordered");
        case "activation_pending":
            return qsTr("Being activated");
        case "active":
            return qsTr("Active");
        case "activation_failed":
            return qsTr("Activation failed");
        case "suspended":
            return qsTr("Suspended");
        case "expired":
            return qsTr("Expired");
        case "terminated":
            return qsTr("Ended");
        case "withdrawn":
            return qsTr("Withdrawn");
        default:
            return code;
        }
    }

    function statusKind(code: string): string {
        switch (code) {
        case "active":
            return "ok";
        case "ordered":
        case "activation_pending":
            return "info";
        case "activation_failed":
        case "suspended":
            return "warn";
        default:
            return "neutral";
        }
    }

    function statusIcon(code: string): string {
        switch (code) {
        case "active":
            return "check";
        case "ordered":
        case "activation_pending":
            return "clock";
        case "activation_failed":
        case "suspended":
            return "alert-triangle";
        default:
            return "minus";
        }
    }

    // One line on what comes next for a service that was bought.
    function next(status: string, promisedOn: string, endsOn: string): string {
        if (status === "ordered" || status === "activation_pending")
            return promisedOn ? qsTr("Active from %1").arg(Format.shortDate(promisedOn)) : qsTr(
                                    "Active after delivery of your car");
        if (status === "active" && endsOn)
            return qsTr("Until %1").arg(Format.date(endsOn));
        if (status === "activation_failed")
            return qsTr("Nothing is charged. Customer care helps you further.");
        if (status === "suspended")
            return qsTr("Not paid yet. Customer care helps you further.");
        return "";
    }

    // "Today € 0" and what follows: under every button that orders something (R68).
    function charge(cents: int): string {
        if (cents === 0)
            return qsTr("Free of charge: nothing is charged, now or later.");
        return qsTr("Today %1. %2 is charged 14 days after activation.").arg(Format.shortMoney(0)).arg(
                    Format.money(cents));
    }
}
