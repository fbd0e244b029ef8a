"""Help, messages to customer care, personal data and the fit finder in the real window (R23 to R28, R80, R81, R84 to R87)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt

from kiosk.contract.my_account import ClosingPreview, ComingCharge
from kiosk.contract.orders import OrderLine
from kiosk.contract.problems import Code
from kiosk.domain.account import ContactPreferences
from kiosk.domain.contract import ServiceStatus
from kiosk.ports.store import SessionOver, StoreUnreachable
from tests.ui.care_double import PRESENT, CareDouble
from tests.ui.shop_double import ShopDouble
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.store_double import AIRCROSS, VAN, refused

Enter = Callable[[], ShopKiosk]
NEW = "een heel nieuw wachtwoord"


@pytest.fixture(scope="module")
def window(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopKiosk]:
    """One kiosk for all these customers, one after the other."""
    kiosk = ShopKiosk(tmp_path_factory.mktemp("kiosk"))
    yield kiosk
    kiosk.close()


@pytest.fixture
def store(window: ShopKiosk) -> ShopDouble:
    """The kiosk's store, as it was before any customer."""
    double = window.store
    fresh = CareDouble()
    double.cars, double.bought = (AIRCROSS,), ()
    double.faults.clear()
    double.letters, double.tickets, double.asked_emails = {}, (), []
    double.passwords, double.exports, double.closed_accounts = [], 0, 0
    double.personal, double.preview = fresh.personal, fresh.preview
    return double


@pytest.fixture
def shop(window: ShopKiosk, store: ShopDouble) -> Iterator[ShopKiosk]:
    """A customer on home; after the test they leave, and nothing of them is left."""
    window.sign_in()
    yield window
    window.kiosk.visit_model.startOver()
    window.wait_for_stage("attract")
    kiosk = window.kiosk
    assert kiosk.letter_model.values_now == dict.fromkeys(("name", "email", "phone", "text"), "")
    assert window.rows(kiosk.letter_model, "tickets") == ()
    assert kiosk.help_model.property("query") == ""
    assert set(kiosk.personal_data_model.values_now.values()) == {""}
    assert set(kiosk.personal_data_model.credentials_model.property("values").values()) == {""}
    assert kiosk.personal_data_model.closing_model.property("password") == ""
    window.wait(lambda: not sheet(window, "help").property("visible"))


def sheet(shop: ShopKiosk, name: str) -> QObject:
    root = shop.view.rootObject()
    assert root is not None
    found = root.findChild(QObject, name)
    assert found is not None, name
    return found


def opened(shop: ShopKiosk, name: str) -> None:
    """Wait until a sheet stands in its place."""
    shop.wait(lambda: sheet(shop, name).property("opened"))
    pause(30)


def help_at(shop: ShopKiosk, page: str) -> None:
    shop.kiosk.help_model.open(page)
    opened(shop, "help")


def at_data(shop: ShopKiosk) -> None:
    """On the screen of personal data."""
    shop.kiosk.visit_model.openAccount()
    shop.kiosk.visit_model.openPage("personal_data")
    shop.wait(lambda: shop.look("detailsPencil") is not None)
    shop.settle()


# ---- questions and answers --------------------------------------------------------------------------------


def test_r84_help_opens_above_any_screen_and_leads_back_to_it(shop: ShopKiosk) -> None:
    """R84: from the top bar; what was looked for is found while typing; closing shows the screen as it was."""
    shop.kiosk.home_model.setShowAll(True)
    shop.tap("helpButton")
    opened(shop, "help")
    shop.type("faqQuery", "FACTÚUR")
    assert shop.rows(shop.kiosk.help_model, "entries")[0]["entryId"] == "invoice"
    shop.tap("faq_invoice")
    assert "drie dagen na uw aankoop" in shop.texts()
    shop.kiosk.language_model.choose("de")
    pause(30)
    assert shop.find("faqQueryInput").property("text") == "FACTÚUR"
    assert shop.kiosk.help_model.property("nothingFound")
    shop.kiosk.language_model.choose("nl")
    shop.tap("helpClose")
    shop.wait(lambda: not sheet(shop, "help").property("visible"))
    assert shop.stage == "home"
    assert shop.kiosk.home_model.property("showAll")


@pytest.mark.parametrize("query", ["%", "x" * 5000])
def test_r84_what_nothing_answers_leads_to_customer_care(shop: ShopKiosk, query: str) -> None:
    help_at(shop, "questions")
    shop.kiosk.help_model.search(query)
    pause(20)
    assert shop.look("faqNothing") is not None
    shop.tap("noticeAction")
    assert "0800" in shop.find("contactPhone").property("text")
    assert "Postbus 12420" in shop.texts()


# ---- messages to customer care ----------------------------------------------------------------------------


def test_r85_a_customers_message_is_prefilled_sent_once_and_its_state_is_shown(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R85: several lines; a lost answer tried again is one message; its number is told, and it is among my messages."""
    help_at(shop, "contact")
    shop.tap("contactWrite")
    shop.tap("helpAction")
    assert "Schrijf wat wij voor u kunnen doen." in shop.texts()
    shop.type("letterText", "Regel een")
    shop.press(Qt.Key.Key_Return)
    shop.type("letterText", "<img src=x> & 'twee'")
    store.faults["open_account_ticket"] = StoreUnreachable()
    shop.tap("helpAction")
    shop.wait(lambda: shop.look("letterProblem") is not None)
    store.faults.clear()
    shop.tap("helpAction")
    shop.wait(lambda: shop.look("sentTickets") is not None)
    ((token, letter),) = store.letters.values()
    assert token == "token-1"
    assert letter.text == "Regel een\n<img src=x> & 'twee'"
    assert (letter.name, letter.email, letter.vin) == ("", "", None)
    assert "C4711" in shop.texts()
    assert "anna@example.nl" in shop.texts()
    shop.tap("sentTickets")
    shop.wait(lambda: shop.look("ticket_C4711") is not None)
    assert "Wordt gelezen" in shop.texts()


def test_r85_without_an_account_name_and_address_are_asked_for(
    window: ShopKiosk, store: ShopDouble
) -> None:
    """R85: each fault at its field, nothing lost; the letter goes out without a session."""
    window.kiosk.visit_model.begin()
    window.wait_for_stage("welcome")
    help_at(window, "contact")
    window.tap("contactWrite")
    model = window.kiosk.letter_model
    for name, text in (("email", "anna@"), ("phone", "nul zes"), ("text", "Hallo")):
        model.edit(name, text)
    window.tap("helpAction")
    assert model.property("problems") == {
        "name": "name_missing",
        "email": "email_invalid",
        "phone": "phone_invalid",
    }
    for name, text in (("name", "Anna"), ("email", "anna@example.nl"), ("phone", "+31 6 (12)")):
        model.edit(name, text)
    window.tap("helpAction")
    window.wait(lambda: store.letters)
    ((token, letter),) = store.letters.values()
    assert (token, letter.name, letter.email, letter.text) == (
        "",
        "Anna",
        "anna@example.nl",
        "Hallo",
    )
    window.kiosk.visit_model.startOver()
    window.wait_for_stage("attract")


def test_r81_the_letter_of_a_case_comes_filled_in_and_nothing_ends_a_contract(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R80, R81: four cases with what to do; untouched it follows the language, touched it is never replaced."""
    shop.kiosk.help_model.open("ending", AIRCROSS.vin)
    opened(shop, "help")
    assert all(
        shop.look(f"ending_{case}") for case in ("sold", "stolen", "destroyed", "lease_ended")
    )
    shop.tap("ending_stolen")
    assert "aangifte" in shop.texts()
    shop.tap("endingWrite_stolen")
    model = shop.kiosk.letter_model
    shop.wait(lambda: model.values_now["text"].startswith("nl: stolen"))
    shop.kiosk.language_model.choose("fr")
    shop.wait(lambda: model.values_now["text"].startswith("fr: stolen"))
    own = model.values_now["text"] + "\nPV 12/345"
    model.edit("text", own)
    shop.kiosk.language_model.choose("nl")
    pause(60)
    assert shop.find("letterTextInput").property("text") == own
    store.faults["open_account_ticket"] = SessionOver()
    shop.tap("helpAction")
    shop.wait(lambda: shop.stage == "log_in")
    assert model.values_now["text"] == own, "logging in again finds the letter as it was"


def test_r81_each_car_and_case_has_a_letter_of_its_own(shop: ShopKiosk, store: ShopDouble) -> None:
    """R81: a letter that cannot be filled in says so, and can be tried again."""
    store.faults["ticket_form"] = StoreUnreachable()
    model = shop.kiosk.letter_model
    model.begin("sold")
    shop.wait(lambda: model.property("problem") == "store_unreachable")
    store.faults.clear()
    model.fillAgain()
    shop.wait(lambda: model.values_now["text"].startswith("nl: sold"))
    model.begin("question")
    assert model.values_now["text"] == ""
    model.edit("text", "Een vraag")
    model.begin("sold")
    assert model.values_now["text"].startswith("nl: sold")
    model.begin("question")
    assert model.values_now["text"] == "Een vraag"


# ---- personal data ----------------------------------------------------------------------------------------


def test_r25_details_are_changed_with_the_pencil(shop: ShopKiosk, store: ShopDouble) -> None:
    """R25: an empty name is said; what is saved is greeted by; the cart and the way back stay."""
    at_data(shop)
    shop.tap("detailsPencil")
    opened(shop, "detailsSheet")
    shop.clear("detailsFirstName")
    shop.tap("detailsSheetAction")
    assert "Vul uw voornaam in." in shop.texts()
    shop.type("detailsFirstName", "Ánna-Lîse")
    shop.tap("detailsSheetAction")
    shop.wait(lambda: not sheet(shop, "detailsSheet").property("visible"))
    assert store.personal.first_name == "Ánna-Lîse"
    assert shop.kiosk.visit_model.property("firstName") == "Ánna-Lîse"
    assert shop.find("personalSaved") is not None
    shop.tap("secondaryButton")
    shop.wait_for_stage("my_account")


def test_r24_a_new_address_is_confirmed_first_and_never_tells_whose_it_is(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R24: wrong password, one's own address, somebody else's: each its answer, nothing lost."""
    at_data(shop)
    shop.tap("emailPencil")
    opened(shop, "emailSheet")
    shop.type("newEmail", "bram@example.nl")
    shop.type("emailPassword", "fout")
    shop.tap("emailSheetAction")
    shop.wait(lambda: "Dit is niet uw huidige wachtwoord." in shop.texts())
    assert shop.find("newEmailInput").property("text") == "bram@example.nl"
    model = shop.kiosk.personal_data_model.credentials_model
    model.edit("email", "Anna@example.nl")
    model.edit("present", PRESENT)
    shop.tap("emailSheetAction")
    shop.wait(lambda: "Dit is uw adres al." in shop.texts())
    model.edit("email", "bram@example.nl")
    shop.tap("emailSheetAction")
    shop.wait(lambda: shop.look("emailOnItsWay") is not None)
    assert store.asked_emails == ["bram@example.nl"]
    assert shop.kiosk.visit_model.property("email") == "anna@example.nl"
    assert model.property("values")["present"] == ""


def test_r23_a_password_needs_the_present_one_and_is_gone_with_its_sheet(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R7, R23."""
    at_data(shop)
    shop.tap("passwordPencil")
    opened(shop, "passwordSheet")
    model = shop.kiosk.personal_data_model.credentials_model
    for present, new, problems in (
        ("", "kort", {"present": "password_missing", "new": "password_short"}),
        (PRESENT, PRESENT, {"new": "new_same"}),
        (PRESENT, "x" * 129, {"new": "password_long"}),
    ):
        model.edit("present", present)
        model.edit("new", new)
        model.changePassword()
        assert model.property("problems") == problems
    assert store.passwords == []
    store.faults["change_password"] = refused(Code.PASSWORD_WEAK, 422)
    model.edit("new", NEW)
    shop.tap("passwordSheetAction")
    shop.wait(lambda: model.property("problems") == {"new": "password_weak"})
    store.faults.clear()
    shop.tap("passwordSheetAction")
    shop.wait(lambda: shop.look("passwordChanged") is not None)
    assert store.passwords == [NEW]
    assert set(model.property("values").values()) == {""}


def test_r5_contact_is_saved_at_once_and_put_back_where_it_could_not_be(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R5; and the export is mailed, never shown."""
    at_data(shop)
    shop.tap("allow_smsBox")
    shop.wait(lambda: store.personal.contact == ContactPreferences(sms=True))
    store.faults["save_contact"] = StoreUnreachable()
    shop.tap("allow_postBox")
    shop.wait(lambda: shop.look("personalProblem") is not None)
    assert shop.kiosk.personal_data_model.property("contact")["post"] is False
    store.faults.clear()
    shop.tap("mailExport")
    shop.wait(lambda: store.exports == 1)
    shop.wait(lambda: "anna@example.nl" in shop.find("personalSaved").property("text"))


def test_r26_unsubscribing_shows_what_is_pending_and_ends_the_visit(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R26, R27: a charge to come is listed with its day; only the right password closes; then everything is wiped."""
    line = OrderLine(service_id="connect_nav", offer_id="m12", vin=AIRCROSS.vin, price_cents=7900)
    running = store.contract(line, uuid4(), ServiceStatus.ACTIVE)
    charge = ComingCharge(contract=running, amount_cents=7900, charge_on=date(2026, 12, 6))
    store.preview = ClosingPreview(
        running=(running,), reservations=(), charges=(charge,), invoices=(), coming_invoices=()
    )
    at_data(shop)
    shop.tap("unsubscribe")
    opened(shop, "closingSheet")
    shop.wait(lambda: shop.look("closingCharges") is not None)
    assert "op 6 december 2026" in shop.texts()
    assert "Connect Nav" in shop.texts()
    shop.tap("closingSheetAction")
    assert "Vul uw wachtwoord in." in shop.texts()
    shop.type("closingPassword", "fout")
    shop.tap("closingSheetAction")
    shop.wait(lambda: "Dit is niet uw huidige wachtwoord." in shop.texts())
    assert store.closed_accounts == 0
    shop.clear("closingPassword")
    shop.type("closingPassword", PRESENT)
    shop.tap("closingSheetAction")
    shop.wait(lambda: shop.look("closed") is not None)
    shop.tap("closingSheetAction")
    shop.wait_for_stage("attract")
    assert store.closed_accounts == 1


def test_k5_a_session_that_ended_leads_to_log_in_from_personal_data(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """K5."""
    store.faults["personal_details"] = SessionOver()
    shop.kiosk.visit_model.openAccount()
    shop.kiosk.visit_model.openPage("personal_data")
    shop.wait_for_stage("log_in")


# ---- fit finder -------------------------------------------------------------------------------------------


def test_the_fit_finder_leads_to_the_cart_or_honestly_to_nothing(
    shop: ShopKiosk, store: ShopDouble
) -> None:
    """R52, R60: the fewest services with their total; nothing asked, nothing sold; going back keeps the answers."""
    shop.tap("openFinder")
    opened(shop, "finder")
    shop.tap("answer_near")
    for answer in ("nothing", "nothing"):
        shop.kiosk.finder_model.answer(answer)
    pause(30)
    assert shop.look("finderNothing") is not None
    assert "geen service nodig" in shop.texts()
    shop.tap("finderBack")
    shop.kiosk.finder_model.begin()
    shop.kiosk.language_model.choose("de")
    pause(20)
    assert "Wie fahren Sie meistens?" in shop.texts()
    shop.kiosk.language_model.choose("nl")
    for answer in ("far", "accident", "nothing"):
        shop.kiosk.finder_model.answer(answer)
    pause(30)
    assert "108" in shop.find("finderTotal").property("text")
    assert shop.look("finderUnmet") is not None
    shop.tap("finderAction")
    shop.wait_for_stage("cart")
    assert {line.service.id for line in shop.cart.lines} == {"connect_nav", "danger_zones"}
    assert {line.vin for line in shop.cart.lines} == {AIRCROSS.vin}
    assert VAN.vin not in {line.vin for line in shop.cart.lines}
