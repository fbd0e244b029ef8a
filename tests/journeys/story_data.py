"""Help and personal data as a customer uses them, on the real store: told by a journey test and by the account's tour."""

from __future__ import annotations

from tests.journeys.customer import Customer
from tests.journeys.demonstration import CUSTOMER, Demonstration

SOMEBODY = "holder@example.org"
"""An address that has an account of its own."""
NEW_PASSWORD = "berk kastanje esdoorn"


def asks_for_help(customer: Customer, demo: Demonstration) -> str:
    """R81, R84, R85: finds an answer, sends the letter of a car that was sold; returns the ticket's number."""
    kiosk = customer.kiosk
    kiosk.tap("helpButton")
    kiosk.find("faqQueryInput")
    customer.see("help")
    kiosk.type("faqQuery", "14")
    kiosk.tap("faq_withdraw")
    customer.see("help-found")
    kiosk.put_keyboard_away()
    kiosk.tap("helpPages_contact")
    customer.see("contact")
    kiosk.tap("contactEnding")
    kiosk.tap("ending_sold")
    customer.see("ending-a-contract")
    kiosk.tap("endingWrite_sold")
    kiosk.wait(lambda: kiosk.text_of("letterText").count("\n") > 2, "the letter that is filled in")
    customer.see("letter")
    kiosk.tap("helpAction")
    kiosk.find("sentTickets")
    customer.see("letter-sent")
    number = str(kiosk.kiosk.letter_model.property("number"))
    kiosk.tap("sentTickets")
    kiosk.find(f"ticket_{number}")
    customer.see("my-messages")
    customer.shut("help")
    return number


def changes_data(customer: Customer, demo: Demonstration) -> None:
    """R5, R23, R24, R25: name, ways of contact, another's address, another password, and the export."""
    kiosk = customer.kiosk
    kiosk.tap("accountButton")
    kiosk.tap("account_personal_data")
    kiosk.find("detailsPencil")
    customer.see("personal-data")
    kiosk.tap("detailsPencil")
    kiosk.retype("detailsSurname", "de Vries-Müller")
    customer.see("details")
    kiosk.put_keyboard_away()
    kiosk.tap("detailsSheetAction")
    kiosk.wait_for_text("de Vries-Müller")
    kiosk.tap("allow_smsBox")
    customer.wait_until_checked("allow_smsBox")
    kiosk.tap("emailPencil")
    kiosk.type("newEmail", SOMEBODY)
    kiosk.type("emailPassword", CUSTOMER[1])
    customer.see("another-address")
    kiosk.put_keyboard_away()
    kiosk.tap("emailSheetAction")
    kiosk.find("emailOnItsWay")
    customer.shut("emailSheet")
    kiosk.tap("passwordPencil")
    kiosk.type("presentPassword", CUSTOMER[1])
    kiosk.type("newPassword", NEW_PASSWORD)
    kiosk.put_keyboard_away()
    kiosk.tap("passwordSheetAction")
    kiosk.find("passwordChanged")
    customer.see("password-changed")
    customer.shut("passwordSheet")
    kiosk.tap("mailExport")
    kiosk.find("personalSaved")


def leaves_for_good(customer: Customer) -> None:
    """R26, R27: what it means, the old password refused, the new one taken; everything is wiped."""
    kiosk = customer.kiosk
    kiosk.tap("unsubscribe")
    kiosk.find("closingPasswordInput")
    customer.see("unsubscribe")
    kiosk.type("closingPassword", CUSTOMER[1])
    kiosk.put_keyboard_away()
    kiosk.tap("closingSheetAction")
    kiosk.wait(lambda: kiosk.error_of("closingPassword"), "that the password is wrong")
    kiosk.retype("closingPassword", NEW_PASSWORD)
    kiosk.put_keyboard_away()
    kiosk.tap("closingSheetAction")
    kiosk.find("closed")
    customer.see("account-closed")
    kiosk.tap("closingSheetAction")
    kiosk.wait_for_stage("attract")
