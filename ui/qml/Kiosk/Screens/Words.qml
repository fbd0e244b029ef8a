import QtQuick
import Kiosk.ViewModels

// The words for every problem code: what happened, what it means for the customer, and the way on.
// Each entry: title, detail, kind, whether trying again makes sense.
QtObject {
    id: words

    required property KioskModel kiosk
    readonly property string phone: kiosk.brand.phone

    readonly property var problems: ({
                                         "store_unreachable": say(qsTr(
                                                                      "There is no connection with the store right now."),
                                                                  qsTr("Nothing you entered is lost. Please try again in a moment."),
                                                                  "warn", true),
                                         "store_busy": say(qsTr("The store is very busy right now."), qsTr(
                                                               "Nothing you entered is lost. Please try again in a moment."),
                                                           "warn", true),
                                         "unavailable": say(qsTr("The store is very busy right now."), qsTr(
                                                                "Nothing you entered is lost. Please try again in a moment."),
                                                            "warn", true),
                                         "internal": say(qsTr("Something went wrong at the store."), qsTr(
                                                             "Nothing you entered is lost. Please try again; if it stays like this, our staff will help you."),
                                                         "warn", true),
                                         "unexpected": say(qsTr("Something went wrong here."), qsTr(
                                                               "Nothing you entered is lost. Please try again; if it stays like this, our staff will help you."),
                                                           "warn", true),
                                         "storage_failed": say(qsTr(
                                                                   "This kiosk cannot save anything right now."),
                                                               qsTr("Nothing has been ordered. Our staff will gladly help you further."),
                                                               "error", true),
                                         "rate_limited": say(qsTr("That was tried very often."), qsTr(
                                                                 "Please wait a minute and try again."),
                                                             "warn", true),
                                         "session_over": say(qsTr("You have been logged out for your safety."),
                                                             qsTr("Nothing has been ordered since. Please log in again; your cart is kept."),
                                                             "info", false),
                                         "not_signed_in": say(qsTr(
                                                                  "You have been logged out for your safety."),
                                                              qsTr("Nothing has been ordered since. Please log in again; your cart is kept."),
                                                              "info", false),
                                         "account_other": say(qsTr("This visit belongs to another account."),
                                                              qsTr("Please log in with the account you began with. To use another one, touch “Start over” at the top."),
                                                              "info", false),
                                         "device_revoked": say(qsTr(
                                                                   "This kiosk has been signed off from the store."),
                                                               qsTr("Our staff will gladly help you further."),
                                                               "error", false),
                                         "device_unknown": say(qsTr(
                                                                   "This kiosk has been signed off from the store."),
                                                               qsTr("Our staff will gladly help you further."),
                                                               "error", false),
                                         "credentials_wrong": say(qsTr(
                                                                      "This e-mail address and password do not belong together."),
                                                                  qsTr("Look at the password with the eye and correct it, or choose a new one with “Forgot password?”."),
                                                                  "error", false),
                                         "password_weak": say(qsTr("Too many people use this password."), qsTr(
                                                                  "Choose one that is harder to guess, such as four words in a row."),
                                                              "error", false),
                                         "invalid": say(qsTr("The store did not accept one of the entries."),
                                                        qsTr("Please check what you entered."), "error",
                                                        false),
                                         "too_large": say(qsTr("That is too much text for the store."), qsTr(
                                                              "Please make it shorter."), "error", false),
                                         "not_found": say(qsTr("The store does not know this any more."), qsTr(
                                                              "Please go back one screen and try again."),
                                                          "warn", false),
                                         "vehicle_unknown": say(qsTr("We cannot find a car with this VIN."),
                                                                qsTr("Please compare it with your registration certificate, character by character. If it is right, customer care will look into it: %1.").arg(
                                                                    phone), "warn", false),
                                         "vehicle_already_yours": say(qsTr(
                                                                          "This car is in your account already."),
                                                                      qsTr("You can go straight on to its services."),
                                                                      "info", false),
                                         "vehicle_limit": say(qsTr(
                                                                  "Your account holds ten cars, and that is the most it can hold."),
                                                              qsTr("Take a car out under “My account”, “My cars”, and then add this one."),
                                                              "warn", false),
                                         "vehicle_ownership": say(qsTr(
                                                                      "For this car we need to check the ownership first."),
                                                                  qsTr("Our staff can do that with your registration certificate. Or call customer care: %1.").arg(
                                                                      phone), "warn", false),
                                         "vin_empty": say(qsTr("Please enter the VIN of your car."), qsTr(
                                                              "It has 17 characters."), "error", false),
                                         "vin_too_short": say(qsTr(
                                                                  "A VIN has 17 characters; some are still missing."),
                                                              "", "error", false),
                                         "vin_too_long": say(qsTr(
                                                                 "A VIN has 17 characters; these are too many."),
                                                             "", "error", false),
                                         "vin_foreign_character": say(qsTr(
                                                                          "There is a character that no VIN has."),
                                                                      "", "error", false),
                                         "already_in_cart": say(qsTr("This service is in your cart already."),
                                                                qsTr("You need it only once for this car."),
                                                                "info", false),
                                         "price_changed": say(qsTr("A price has changed in the meantime."),
                                                              qsTr("Nothing has been ordered. Look at the new price and decide."),
                                                              "warn", false),
                                         "service_unavailable": say(qsTr(
                                                                        "A service in your cart is no longer on sale."),
                                                                    qsTr("Nothing has been ordered. Remove it from your cart to go on."),
                                                                    "warn", false),
                                         "service_incompatible": say(qsTr(
                                                                         "A service in your cart does not fit your car."),
                                                                     qsTr("Nothing has been ordered. Remove it from your cart to go on."),
                                                                     "warn", false),
                                         "service_already_ordered": say(qsTr(
                                                                            "Your car has this service already."),
                                                                        qsTr("Nothing has been ordered. Remove it from your cart to go on."),
                                                                        "info", false),
                                         "terms_missing": say(qsTr("The terms have not been accepted yet."),
                                                              qsTr("Please go back to the terms and tick the boxes."),
                                                              "warn", false),
                                         "terms_outdated": say(qsTr("There is a new version of the terms."),
                                                               qsTr("Nothing has been ordered. Please read and accept them once more."),
                                                               "warn", false),
                                         "terms_not_here": say(qsTr("This text cannot be shown right now."),
                                                               qsTr("You can only accept what you could read. Please try again in a moment."),
                                                               "warn", true),
                                         "card_declined": say(qsTr("Your bank declined this card."), qsTr(
                                                                  "Nothing has been ordered. Try another card, or pay on your phone."),
                                                              "error", false),
                                         "card_number": say(qsTr("This card number is not right."), qsTr(
                                                                "Please check the digits."), "error", false),
                                         "card_expiry": say(qsTr("This card is no longer valid."), qsTr(
                                                                "Please check the date, or take another card."),
                                                            "error", false),
                                         "card_security_code": say(qsTr("The security code is not right."),
                                                                   qsTr("It stands on the back of most cards."),
                                                                   "error", false),
                                         "card_unusable": say(qsTr("This card cannot be used."), qsTr(
                                                                  "Nothing has been ordered. Try another card, or pay on your phone."),
                                                              "error", false),
                                         "provider_unreachable": say(qsTr(
                                                                         "There is no connection with the payment service."),
                                                                     qsTr("Nothing has been charged. Please try again, or pay on your phone."),
                                                                     "warn", true),
                                         "address_invalid": say(qsTr(
                                                                    "This address does not seem to be complete."),
                                                                qsTr("Please check the fields."), "error",
                                                                false),
                                         "handoff_over": say(qsTr("This code has expired."), qsTr(
                                                                 "Ask for a new one on this screen."), "info",
                                                             true),
                                         "renewal_too_early": say(qsTr(
                                                                      "This service can only be renewed on the day it ends."),
                                                                  qsTr("Nothing has been ordered. We remind you in time."),
                                                                  "info", false),
                                         "renewal_missed": say(qsTr(
                                                                   "The day for renewing this service has passed."),
                                                               qsTr("Nothing has been ordered. You can order the service anew."),
                                                               "warn", false),
                                         "not_renewable": say(qsTr(
                                                                  "This service cannot be renewed right now."),
                                                              qsTr("Nothing has been ordered. Customer care can tell you more."),
                                                              "warn", false),
                                         "withdrawal_over": say(qsTr(
                                                                    "The fourteen days for withdrawing are over."),
                                                                qsTr("Nothing has changed. Customer care tells you what is possible."),
                                                                "warn", false),
                                         "nothing_unpaid": say(qsTr("There is nothing to charge again."), qsTr(
                                                                   "It has been paid, or your bank is being asked already."),
                                                               "info", false),
                                         "pin_wrong": say(qsTr("This PIN is not right."), "", "error", false),
                                         "pin_locked": say(qsTr("Too many wrong PINs."), qsTr(
                                                               "Please wait a minute."), "warn", false)
                                     })
    readonly property var fields: ({
                                       "first_name_missing": qsTr("Please enter your first name."),
                                       "first_name_invalid": qsTr("The store did not accept this first name."),
                                       "surname_missing": qsTr("Please enter your surname."),
                                       "surname_invalid": qsTr("The store did not accept this surname."),
                                       "country_invalid": qsTr("Please choose your country again."),
                                       "email_missing": qsTr("Please enter your e-mail address."),
                                       "email_invalid": qsTr(
                                                            "This is not a complete e-mail address, such as name@example.com."),
                                       "password_missing": qsTr("Please enter your password."),
                                       "password_short": qsTr(
                                                             "A password has at least 12 characters. Four words in a row are easy to remember."),
                                       "password_long": qsTr("A password has at most 128 characters."),
                                       "password_weak": qsTr(
                                                            "Too many people use this password. Choose one that is harder to guess."),
                                       "password_invalid": qsTr("The store did not accept this password."),
                                       "adult_missing": qsTr(
                                                            "You can only have an account from the age of 18. Please tick the box if that is you."),
                                       "adult_invalid": qsTr(
                                                            "You can only have an account from the age of 18. Please tick the box if that is you.")
                                   })

    function say(title: string, detail: string, kind: string, retryable: bool): var {
        return {
            "title": title,
            "detail": detail,
            "kind": kind,
            "retryable": retryable
        };
    }

    function of(code: string): var {
        return problems[code] ?? problems["unexpected"];
    }

    // What happened.
    function title(code: string): string {
        return code ? of(code).title : "";
    }

    // What it means, and the way on.
    function detail(code: string): string {
        return code ? of(code).detail : "";
    }

    // For NoticeBar: info, warn or error.
    function kindOf(code: string): string {
        return code ? of(code).kind : "info";
    }

    // Whether the same tap may succeed a moment later.
    function retryable(code: string): bool {
        return code !== "" && of(code).retryable;
    }

    // The short words under a field.
    function field(code: string): string {
        return code ? fields[code] ?? title(code) : "";
    }
}
