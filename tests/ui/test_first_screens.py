"""The screens from the first touch to the customer's car, by finger and key in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.contract.problems import Code
from kiosk.domain import visit as moves
from kiosk.ports.store import StoreUnreachable
from tests.ui.newcomer import NewcomersKiosk
from tests.ui.shop_kiosk import pause
from tests.ui.store_double import AIRCROSS, PASSWORD, refused


@pytest.fixture
def shop(qapp: object, tmp_path: Path) -> Iterator[NewcomersKiosk]:
    """A kiosk on the attract screen."""
    kiosk = NewcomersKiosk(tmp_path)
    yield kiosk
    kiosk.close()


def scan(shop: NewcomersKiosk, raw: str) -> None:
    """What a scanner sends: characters without a pause, then Return."""
    for character in raw:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(shop.view, event)
    shop.press(Qt.Key.Key_Return)


def touch_twice(shop: NewcomersKiosk, name: str) -> None:
    """Two touches on the same spot as fast as a finger can."""
    item = shop.find(name)
    spot = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    shop.settle()
    for _ in range(2):
        QTest.touchEvent(shop.view, shop.touch).press(0, spot, shop.view).commit(
            processEvents=False
        )
        pause(10)
        QTest.touchEvent(shop.view, shop.touch).release(0, spot, shop.view).commit(
            processEvents=False
        )
        pause(10)


def test_r1_a_touch_anywhere_begins_and_offers_both_ways(shop: NewcomersKiosk) -> None:
    """R1, R13: log in or create an account, and it is free."""
    shop.tap_at(shop.view.geometry().center())
    shop.wait_for_stage("welcome")
    shop.find("chooseLogIn")
    shop.find("chooseCreateAccount")
    assert "gratis" in shop.texts()


def test_k9_a_language_acts_at_once_and_loses_nothing(shop: NewcomersKiosk) -> None:
    """K9: what was typed stays while every word changes; the next customer finds the kiosk's own language."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseLogIn()
    shop.wait_for_stage("log_in")
    shop.type("email", "anna@example.nl")
    assert "Inloggen" in shop.texts()
    shop.tap("languageButton")
    shop.sheet_open("languages")
    shop.tap("language_en")
    shop.settle()
    assert "Log in" in shop.texts()
    assert "Inloggen" not in shop.texts()
    assert shop.find("emailInput").property("text") == "anna@example.nl"
    shop.kiosk.visit_model.end()
    assert shop.kiosk.language_model.now == "nl"


def test_r3_logging_in_with_one_button(shop: NewcomersKiosk) -> None:
    """R3, R19: somebody without a car is asked for the VIN."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseLogIn()
    shop.wait_for_stage("log_in")
    shop.type("email", "anna@example.nl")
    shop.type("password", PASSWORD)
    shop.tap("primaryButton")
    shop.wait_for_stage("vin")
    assert shop.kiosk.visit_model.session_token


def test_a_wrong_password_keeps_what_was_typed(shop: NewcomersKiosk) -> None:
    """R7: the message does not tell which of the two was wrong, and nothing is lost."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseLogIn()
    shop.wait_for_stage("log_in")
    shop.type("email", "anna@example.nl")
    shop.type("password", "een ander wachtwoord")
    shop.press(Qt.Key.Key_Return)
    shop.wait(lambda: "horen niet bij elkaar" in shop.texts())
    assert shop.kiosk.log_in_model.values() == ("anna@example.nl", "een ander wachtwoord")
    assert shop.stage == "log_in"


def test_an_unreachable_store_says_so_and_offers_another_try(shop: NewcomersKiosk) -> None:
    """K3: no connection is a designed state with a way on."""
    shop.store.faults["sign_in"] = StoreUnreachable()
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseLogIn()
    shop.wait_for_stage("log_in")
    shop.type("email", "anna@example.nl")
    shop.type("password", PASSWORD)
    shop.press(Qt.Key.Key_Return)
    shop.wait(lambda: "geen verbinding" in shop.texts())
    shop.store.faults.clear()
    shop.tap("noticeAction")
    shop.wait_for_stage("vin")


def test_r21_the_answer_never_tells_who_has_an_account(shop: NewcomersKiosk) -> None:
    """R21: the same words for an address nobody knows."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseLogIn()
    shop.wait_for_stage("log_in")
    shop.type("email", "niemand@example.nl")
    shop.press(Qt.Key.Key_Escape)
    shop.kiosk.log_in_model.requestReset()
    shop.wait(lambda: "request_password_reset" in shop.store.calls)
    shop.wait(lambda: shop.kiosk.log_in_model.reset_state == "sent")


def test_r4_an_account_in_three_pages_loses_nothing_going_back(shop: NewcomersKiosk) -> None:
    """R4, R5, R6: all but the title is asked for, nothing is pre-ticked, one button confirms."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseCreateAccount()
    shop.wait_for_stage("create_account")
    shop.tap("primaryButton")
    assert "Vul uw voornaam in." in shop.texts()
    shop.type("firstName", "Zoë")
    shop.type("surname", "de Vries-O'Neil")
    shop.tap("primaryButton")
    shop.type("email", "zoe@example.nl")
    shop.type("password", "kort")
    shop.tap("primaryButton")
    assert "minstens 12 tekens" in shop.texts()
    shop.tap("secondaryButton")
    assert shop.find("firstNameInput").property("text") == "Zoë"
    shop.tap("primaryButton")
    assert shop.find("emailInput").property("text") == "zoe@example.nl"
    shop.type("password", " maar lang genoeg")
    shop.tap("primaryButton")
    for way in ("email", "sms", "phone", "post"):
        assert shop.find(f"contact_{way}").property("checked") is False
    shop.tap("primaryButton")
    assert "vanaf 18 jaar" in shop.texts()
    assert shop.store.forms == []
    shop.tap("adultBox")
    shop.tap("primaryButton")
    shop.wait_for_stage("account_created")
    form, _ = shop.store.forms[0]
    assert (form.first_name, form.surname, form.password) == (
        "Zoë",
        "de Vries-O'Neil",
        "kort maar lang genoeg",
    )
    assert "zoe@example.nl" in shop.texts()


def test_a_form_sent_twice_creates_one_account(shop: NewcomersKiosk) -> None:
    """The second try of the same form carries the same key; a changed form another one."""
    model = shop.kiosk.new_account_model
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseCreateAccount()
    values = {"first_name": "Anna", "surname": "V", "email": "a@example.nl", "password": PASSWORD}
    for name, text in values.items():
        model.edit(name, text)
    model.setAdult(True)
    shop.store.faults["create_account"] = StoreUnreachable()
    for _ in range(3):
        model.next()
    shop.wait(lambda: len(shop.store.forms) == 1 and not model.is_busy)
    model.next()
    shop.wait(lambda: len(shop.store.forms) == 2 and not model.is_busy)
    model.edit("surname", "Vries")
    model.next()
    shop.wait(lambda: len(shop.store.forms) == 3 and not model.is_busy)
    first, again, changed = (key for _, key in shop.store.forms)
    assert first == again
    assert changed != first


def test_r40_look_alikes_become_digits_and_the_screen_says_so(shop: NewcomersKiosk) -> None:
    """R39, R40: typed by keys, with the progress shown."""
    shop.at_vin()
    shop.type("vin", "vf7sxhnpmmto")
    assert shop.find("vinInput").property("text") == "VF7SXHNPMMT0"
    assert "12 van 17" in shop.texts()
    assert "geen letter O" in shop.texts()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("VF7SXHNPMMT53", "ontbreken nog 4 tekens"),
        ("VF7SXHNPMMT53188299", "Te veel is hier: 99"),
        ("VF7SXHNPMMT53188ß", "Weggelaten, want dit komt in geen VIN voor: ß"),
        ("VF7SXHNPMMT53188А", "Weggelaten, want dit komt in geen VIN voor: А"),
    ],
)
def test_r39_each_wrong_vin_has_its_message(shop: NewcomersKiosk, typed: str, words: str) -> None:
    """R39: nothing that was typed is lost, and the store is not asked."""
    shop.at_vin()
    model = shop.kiosk.vin_model
    model.edit(model.clean(typed))
    shop.tap("primaryButton")
    assert words in shop.texts()
    assert "vehicle" not in shop.store.calls
    assert shop.find("vinInput").property("text") == model.entered_text


@pytest.mark.parametrize(
    "raw",
    [
        "VF7SXHNPMMT531882",
        "IVF7SXHNPMMT531882",
        "|VF7SXHNPMMT531882",
        "*VF7SXHNPMMT531882*",
        "vf7-sxhnpm mt531882",
        "VF7SXHNPMMT531882\x1d",
    ],
)
def test_k11_a_scan_lands_in_the_vin_whatever_has_the_focus(shop: NewcomersKiosk, raw: str) -> None:
    """K11, R33: also with a sheet open and something else typed; stray characters are dropped."""
    shop.at_vin()
    shop.type("vin", "VF7")
    shop.tap("vinHelp")
    shop.sheet_open("whereSheet")
    scan(shop, raw)
    shop.wait_for_stage("confirm_vehicle")
    assert shop.kiosk.visit_model.visit.vehicle == AIRCROSS


def test_k11_a_scan_elsewhere_presses_no_button(shop: NewcomersKiosk) -> None:
    """K11: the Return at its end is not the customer's."""
    shop.kiosk.visit_model.begin()
    shop.wait_for_stage("welcome")
    shop.find("chooseCreateAccount").forceActiveFocus()
    scan(shop, AIRCROSS.vin)
    pause(50)
    assert shop.stage == "welcome"


def test_r36_an_unknown_vin_offers_contact_and_keeps_the_entry(shop: NewcomersKiosk) -> None:
    """R36, R86."""
    shop.at_vin()
    shop.kiosk.vin_model.edit("VF7AAAAAAAAAAAAAA")
    shop.tap("primaryButton")
    shop.wait(lambda: "geen auto met dit VIN" in shop.texts())
    assert shop.find("vinInput").property("text") == "VF7AAAAAAAAAAAAAA"
    shop.tap("noticeAction")
    shop.sheet_open("help")
    assert "0800" in shop.texts()


def test_r34_the_car_is_shown_confirmed_and_added_once(shop: NewcomersKiosk) -> None:
    """R34, R35: no goes back to the VIN as typed; yes adds the car, however often it is tapped."""
    shop.at_vin()
    scan(shop, AIRCROSS.vin)
    shop.wait_for_stage("confirm_vehicle")
    words = shop.texts()
    for part in ("C3 Aircross", "1.2 PureTech 110", "benzine", "Elixirrood", "2026"):
        assert part in words
    shop.tap("secondaryButton")
    shop.wait_for_stage("vin")
    assert shop.find("vinInput").property("text") == AIRCROSS.vin
    shop.tap("primaryButton")
    shop.wait_for_stage("confirm_vehicle")
    touch_twice(shop, "primaryButton")
    shop.wait_for_stage("home")
    assert shop.store.calls.count("add_vehicle") == 1


def test_r51v_an_ownership_check_is_told_without_a_word_about_who(shop: NewcomersKiosk) -> None:
    """R51v, R31: refusals of the store have words of their own."""
    shop.at_vin()
    scan(shop, AIRCROSS.vin)
    shop.wait_for_stage("confirm_vehicle")
    shop.store.faults["add_vehicle"] = refused(Code.VEHICLE_OWNERSHIP)
    shop.tap("primaryButton")
    shop.wait(lambda: "de eigendom controleren" in shop.texts())
    shop.store.faults["add_vehicle"] = refused(Code.VEHICLE_LIMIT)
    shop.tap("primaryButton")
    shop.wait(lambda: "tien auto" in shop.texts())


def test_a_vin_of_ones_own_car_leads_to_its_services(shop: NewcomersKiosk) -> None:
    """R33: VIN already on this account."""
    shop.at_vin()
    visit = shop.kiosk.visit_model
    visit.apply(moves.vehicle_found, AIRCROSS)
    visit.apply(moves.vehicle_confirmed)
    visit.goOnToVehicle()
    shop.wait_for_stage("vin")
    shop.kiosk.vin_model.edit(AIRCROSS.vin)
    shop.tap("primaryButton")
    assert "staat al in uw account" in shop.texts()
    shop.tap("noticeAction")
    shop.wait_for_stage("home")
    assert "vehicle" not in shop.store.calls
