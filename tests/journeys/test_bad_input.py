"""What customers and scanners get wrong, in the real window: a clear word, nothing lost, nothing changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.journeys import leftovers
from tests.journeys.customer import APPROVED, Customer, Person
from tests.journeys.demonstration import CUSTOMER, Demonstration
from tests.journeys.kiosk_window import KioskWindow

pytestmark = pytest.mark.slow

CAR = "VR7ABDGXXPL204517"
HOSTILE_NAME = "<img src=x onerror=alert(1)> \u202egnol"
LONG = "Een heel lange omschrijving zonder eind. " * 122


@pytest.fixture(scope="module")
def demo(demo: Demonstration) -> Demonstration:
    """The store, with one service whose words were written by somebody who means no good."""

    def spoil(service: dict[str, Any]) -> None:
        for text in service["texts"].values():
            text.update(name=HOSTILE_NAME, summary=LONG, description=LONG, benefits=[LONG, "<b>x"])

    demo.change_service("danger_zones", spoil)
    return demo


@pytest.fixture
def at_vin(customer: Customer) -> Iterator[Customer]:
    """A customer with one car, about to add another."""
    customer.begin()
    customer.log_in(*CUSTOMER)
    customer.wait_for_home()
    customer.kiosk.tap("addCar")
    customer.kiosk.wait_for_stage("vin")
    customer.kiosk.focus("vin")
    yield customer
    assert len(customer.kiosk.kiosk.visit_model.visit.vehicles) == 1


def typed(kiosk: KioskWindow, entry: str, kept: str) -> None:
    """Type a VIN anew and wait until the field shows what is kept of it."""
    kiosk.focus("vin")
    kiosk.tap_key("clear")
    kiosk.keys(entry)
    kiosk.wait(lambda: kiosk.text_of("vin") == kept, kept)


def test_r39_r40_what_is_typed_for_a_vin(at_vin: Customer) -> None:
    """Each slip gets its word on the spot, and what was typed stays to be mended (R39, R40)."""
    kiosk = at_vin.kiosk
    for entry, kept in {
        CAR[:16]: CAR[:16],
        f"{CAR}9": f"{CAR}9",
    }.items():
        typed(kiosk, entry, kept)
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: "17" in kiosk.error_of("vin"), "what is wrong")
        assert kiosk.text_of("vin") == kept
        assert kiosk.stage == "vin"
    for entry in (
        CAR.lower(),
        f"{CAR[:3]} {CAR[3:9]} {CAR[9:]}",
        f"{CAR[:3]}-{CAR[3:9]}-{CAR[9:]}",
    ):
        typed(kiosk, entry, CAR)
    for entry, told in {
        "VR7ABDGXXPL2O4517": "O",
        "VR7ABDGXXPL2Q45I7": "Q, I",
        "VR7ABDGXXPLß204517": "ß",
        "VR7\u0410BDGXXPL204517": "\u0410",
    }.items():
        kiosk.tap_key("clear")
        kiosk.keys(entry)
        kiosk.wait(lambda: told in str(kiosk.find("vin").property("notice")), told)  # noqa: B023  # waited for at once


@pytest.mark.parametrize("sent", [f"I{CAR}", f"|{CAR}", f"\x02{CAR}\x1d", f"*{CAR}*"])
def test_k11_a_scanned_label_finds_the_car(at_vin: Customer, sent: str) -> None:
    """An import mark, a bar, control characters and Code 39's stars are dropped (K11)."""
    kiosk = at_vin.kiosk
    kiosk.keys(sent)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.wait_for_stage("confirm_vehicle")
    kiosk.wait_for_text("C5 Aircross")
    kiosk.tap("secondaryButton")
    kiosk.wait_for_stage("vin")
    assert kiosk.text_of("vin") == CAR


def test_r36_an_unknown_car_and_one_that_is_there_already(at_vin: Customer) -> None:
    """R36: check it, or contact; a car of this account is shown the way to."""
    kiosk = at_vin.kiosk
    typed(kiosk, CAR[:-1] + "8", CAR[:-1] + "8")
    kiosk.tap("primaryButton")
    kiosk.wait_for_text("We vinden geen auto met dit VIN")
    assert kiosk.text_of("vin") == CAR[:-1] + "8"
    kiosk.tap("noticeAction")
    kiosk.wait_for_text("0800")
    at_vin.shut("help")
    typed(kiosk, "VR7BCZKXCNE012346", "VR7BCZKXCNE012346")
    kiosk.tap("primaryButton")
    kiosk.tap("noticeAction")
    kiosk.wait_for_stage("home")


def test_a_wrong_password_says_so_and_keeps_the_address(customer: Customer) -> None:
    """R3: no way in, no hint whether the address exists."""
    kiosk = customer.kiosk
    customer.begin("en")
    kiosk.tap("chooseLogIn")
    kiosk.wait_for_stage("log_in")
    said = []
    for email in (CUSTOMER[0], "nobody@example.org"):
        kiosk.retype("email", email)
        kiosk.retype("password", "wrong-words-altogether")
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.kiosk.log_in_model.property("problem"), "the refusal")
        said.append([text for text in kiosk.texts() if email not in text])
        assert kiosk.text_of("email") == email
    assert said[0] == said[1]
    assert kiosk.stage == "log_in"


def test_r6_a_taken_address_gets_the_same_screen_and_another_mail(
    customer: Customer, demo: Demonstration
) -> None:
    """Nobody learns from the screen who has an account; the mail tells its owner."""
    kiosk = customer.kiosk
    before = len(demo.mails(CUSTOMER[0]))
    customer.begin()
    customer.start_account(Person(email=CUSTOMER[0]))
    customer.finish_account()
    kiosk.wait(lambda: len(demo.mails(CUSTOMER[0])) > before, "the mail")
    rows = demo.ask(
        "SELECT count(*) FROM accounts WHERE email_key = ? AND state = 'confirmed'", CUSTOMER[0]
    )
    assert rows == [(1,)]


def test_r61_r63_terms_that_are_not_ticked_stop_the_way(customer: Customer) -> None:
    """R61, R63: nothing is ticked before, and Continue says what is missing."""
    kiosk = customer.kiosk
    customer.begin()
    customer.log_in(*CUSTOMER)
    customer.wait_for_home()
    customer.put_in_cart("mapping_pack")
    customer.open_cart()
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("terms")
    kiosk.tap("primaryButton")
    kiosk.find("termsMissing")
    assert kiosk.says("nog 2")
    kiosk.tap("box_terms_of_saleBox")
    customer.wait_until_checked("box_terms_of_sale")
    kiosk.tap("primaryButton")
    kiosk.wait_for_text("nog 1")
    assert kiosk.stage == "terms"


def to_payment(customer: Customer, service: str) -> None:
    """A customer with that service in the cart, asked how to pay."""
    customer.begin()
    customer.log_in(*CUSTOMER)
    customer.wait_for_home()
    customer.put_in_cart(service)
    customer.open_cart()
    customer.agree("terms_of_sale", "terms_of_geolocation")
    customer.go_on_to_payment()


def test_r67_a_card_abandoned_half_way_is_forgotten(
    customer: Customer, demo: Demonstration
) -> None:
    """R66, R67: the name is rewritten as it is typed, digits are refused; going back forgets number and code."""
    kiosk = customer.kiosk
    to_payment(customer, "mapping_pack")
    customer.fill_card(APPROVED)
    kiosk.retype("cardHolder", "R2 D2")
    kiosk.wait(lambda: kiosk.text_of("cardHolder").split() == ["R", "D"], "no digits")
    kiosk.tap("secondaryButton")
    kiosk.wait_for_stage("billing")
    customer.go_on_to_payment()
    assert kiosk.text_of("cardNumber") == ""
    assert kiosk.text_of("cardCode") == ""
    assert demo.orders_of(CUSTOMER[0]) == 0
    assert demo.ask("SELECT count(*) FROM cards") == [(0,)]
    assert leftovers.found(demo.folder, [APPROVED.number]) == []


def test_a_price_that_changed_meanwhile_is_asked_about(
    customer: Customer, demo: Demonstration
) -> None:
    """Nothing is ordered at a price that the customer has not seen (R60)."""
    kiosk = customer.kiosk
    to_payment(customer, "tracking_pack")
    demo.change_service("tracking_pack", lambda body: body["offers"][0].update(price_cents=15900))
    kiosk.tap("primaryButton")
    kiosk.wait_for_text("159,00")
    assert kiosk.says("149,00")
    assert demo.orders_of(CUSTOMER[0]) == 0
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("cart")
    kiosk.wait_for_text("159,00")
    assert not kiosk.says("149,00")


def test_k8_words_of_the_store_are_only_words(customer: Customer) -> None:
    """Mark-up is shown as it is, 5,000 characters and reversed writing break nothing (K8)."""
    kiosk = customer.kiosk
    customer.begin()
    customer.log_in(*CUSTOMER)
    customer.wait_for_home()
    kiosk.wait_for_text("<img src=x onerror=alert(1)>")
    kiosk.tap("service_danger_zones")
    kiosk.wait_for_stage("service")
    kiosk.wait_for_text("<img src=x onerror=alert(1)>")
    button = kiosk.find("primaryButton")
    place = button.mapRectToScene(button.boundingRect())
    assert 0 <= place.left() < place.right() <= kiosk.view.width()
    assert place.bottom() <= kiosk.view.height()
    kiosk.tap("primaryButton")
    kiosk.find("inCartNotice")
    customer.open_cart()
    kiosk.wait_for_text("<img src=x onerror=alert(1)>")
    kiosk.tap("remove_danger_zones")
    kiosk.find("emptyCart")
