pragma Singleton
import QtQuick
import Kiosk.Theme

// Money and dates in the customer's language. Amounts are integer cents of the euro.
QtObject {
    // German writes a dot after the number of a day.
    readonly property string day: Theme.localeName.startsWith("de") ? "d." : "d"

    function money(cents: real): string {
        return Number(cents / 100).toLocaleCurrencyString(Qt.locale(Theme.localeName), "€");
    }

    // Without cents where there are none: "€ 79".
    function shortMoney(cents: real): string {
        const full = money(cents);
        return cents % 100 === 0 ? full.replace(/[.,]00(?!\d)/, "") : full;
    }

    // `when` is a Date or an ISO text. Example: "18 november 2026".
    function date(when: var): string {
        const value = asDate(when);
        return value ? value.toLocaleDateString(Qt.locale(Theme.localeName), day + " MMMM yyyy") : "";
    }

    // Example: "18 november".
    function shortDate(when: var): string {
        const value = asDate(when);
        return value ? value.toLocaleDateString(Qt.locale(Theme.localeName), day + " MMMM") : "";
    }

    // Example: "18 november 2026, 14:05".
    function dateAndTime(when: var): string {
        const value = asDate(when);
        return value ? value.toLocaleString(Qt.locale(Theme.localeName), day + " MMMM yyyy, HH:mm") : "";
    }

    // Since when something has lasted: "14:05" today, with its day before that.
    function since(when: var): string {
        const value = asDate(when);
        if (!value)
            return "";
        const locale = Qt.locale(Theme.localeName);
        const today = value.toDateString() === new Date().toDateString();
        return value.toLocaleString(locale, today ? "HH:mm" : "d MMMM HH:mm");
    }

    // A calendar date without a time is taken as that day here, not as midnight in UTC.
    function asDate(when: var): var {
        if (when === null || when === undefined || when === "")
            return null;
        const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(when));
        const value = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(when);
        return isNaN(value.getTime()) ? null : value;
    }
}
