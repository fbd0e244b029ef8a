"""The main job on real parts: window, core, store process, mail, provider, cars, and a phone that scans the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys import leftovers
from tests.journeys.customer import APPROVED, CHECKED, HOLDER_ON_CARD, Customer, Person
from tests.journeys.demonstration import CUSTOMER, Demonstration
from tests.journeys.kiosk_window import LANDSCAPE, KioskWindow
from tests.journeys.phone import Phone

pytestmark = [pytest.mark.slow, pytest.mark.browser]

CAR = "VR7BDHNPXPE440128"


def test_a_new_customer_pays_here_and_finishes_on_the_phone(
    demo: Demonstration,
    customer: Customer,
    make_phone: Callable[[KioskWindow, str], Phone],
) -> None:
    """R1 to R6, R33, R34, R51, R59 to R69, K4 and K9: Dutch, upright, card on the screen, ignition off at first."""
    kiosk, person = customer.kiosk, Person()
    customer.begin("nl")
    customer.start_account(person)
    customer.finish_account()
    customer.add_car(CAR)
    customer.put_in_cart("connect_nav", "m36")
    customer.open_cart()
    customer.agree("terms_of_sale", "terms_of_geolocation")
    customer.fill_address()
    customer.fill_card(APPROVED)
    customer.order()
    assert kiosk.says("189,00")
    address, digits = customer.show_code()
    phone = make_phone(kiosk, "nl")
    car_page = f"{demo.page('car')}/cars/{CAR}"
    phone.turn_in_car(car_page, "ignition", on=False)
    phone.open(address)
    phone.connect(digits)
    kiosk.wait(lambda: demo.mailed_code(person.email), "the mail")
    phone.type_code(demo.mailed_code(person.email))
    phone.wait_for("form[action='/phone/car']")
    customer.wait_for_steps(phone="ok", email="ok", car="active", active="waiting")
    phone.turn_in_car(car_page, "ignition", on=True)
    phone.ask_car_again()
    phone.wait_for("ol.line")
    customer.wait_for_steps(phone="ok", email="ok", car="ok", active="ok")
    assert not phone.overflows()
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("attract")
    assert demo.orders_of(person.email) == 1
    assert not any(APPROVED.number in mail["text"] for mail in demo.mails(person.email))
    assert leftovers.found(demo.folder, [APPROVED.number, person.password]) == []


def test_a_known_customer_pays_on_the_phone(
    folder: Path, make_phone: Callable[[KioskWindow, str], Phone]
) -> None:
    """R3, R66, R68, K4 and K9: English, landscape, card and the bank's check on the phone, address by the mailed code."""
    demo = Demonstration(folder)
    kiosk = KioskWindow(demo.config(), size=LANDSCAPE, enrolment_code=demo.store.enrolment_code)
    try:
        customer = Customer(kiosk)
        customer.begin("en")
        customer.log_in(*CUSTOMER)
        customer.wait_for_home()
        assert kiosk.says("compatible")
        customer.put_in_cart("tracking_pack")
        customer.open_cart()
        customer.agree("terms_of_sale", "terms_of_geolocation")
        customer.go_on_to_payment()
        customer.order()
        assert kiosk.says("149.00")
        address, digits = customer.show_code()
        phone = make_phone(kiosk, "en")
        phone.open(address)
        phone.connect(digits)
        phone.wait_for("#code")
        kiosk.wait(lambda: demo.mailed_code(CUSTOMER[0]), "the mail")
        phone.type_code(demo.mailed_code(CUSTOMER[0]))
        phone.go_to_card()
        phone.pay(CHECKED.number, "08/31", CHECKED.code, HOLDER_ON_CARD)
        phone.wait_for("button[name=decision]")
        phone.answer_bank("allow")
        phone.wait_for("ol.line")
        customer.wait_for_steps(email="ok", card="ok", car="ok", active="ok")
        assert demo.orders_of(CUSTOMER[0]) == 1
    finally:
        kiosk.close()
        demo.close()
    assert leftovers.found(folder, [CHECKED.number, CUSTOMER[1]]) == []
