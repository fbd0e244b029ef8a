import QtQuick

// The customer's words for what a message to customer care is about, and for how far customer care is with it.
QtObject {
    function title(topic: string): string {
        switch (topic) {
        case "order":
            return qsTr("About an order");
        case "invoice":
            return qsTr("About an invoice or a payment");
        case "ownership":
            return qsTr("About who owns a car");
        case "complaint":
            return qsTr("A complaint");
        case "sold":
            return qsTr("My car was sold");
        case "stolen":
            return qsTr("My car was stolen");
        case "destroyed":
            return qsTr("My car was destroyed");
        case "lease_ended":
            return qsTr("My lease has ended");
        default:
            return qsTr("A question");
        }
    }

    // What to do besides writing, case by case (R81).
    function advice(topic: string): string {
        switch (topic) {
        case "sold":
            return qsTr(
                        "Say on which day you handed the car over. Then remove it from your account, so that its new owner can add it.");
        case "stolen":
            return qsTr(
                        "Report the theft to the police first, and have the number of your report at hand. Keep the Tracking Pack running: it helps to find the car.");
        case "destroyed":
            return qsTr(
                        "Ask your insurer for a statement that the car is a total loss, and mention its number.");
        case "lease_ended":
            return qsTr("Say on which day you returned the car and to which leasing company.");
        default:
            return "";
        }
    }

    function icon(topic: string): string {
        switch (topic) {
        case "sold":
            return "tag";
        case "stolen":
            return "alert-triangle";
        case "destroyed":
            return "tool";
        default:
            return "calendar-event";
        }
    }

    function state(code: string): string {
        return code === "answered" ? qsTr("Answered") : code === "closed" ? qsTr("Closed", "of a message") :
                                                                            qsTr("Being read");
    }

    function stateKind(code: string): string {
        return code === "answered" ? "ok" : code === "closed" ? "neutral" : "info";
    }

    function stateIcon(code: string): string {
        return code === "answered" ? "check" : code === "closed" ? "minus" : "clock";
    }
}
