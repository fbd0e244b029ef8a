"""The store is killed at each step and comes back: what was typed stays, and the same step goes on (K3)."""

from __future__ import annotations

import pytest

from tests.journeys.customer import APPROVED, Customer, Person
from tests.journeys.demonstration import Demonstration

pytestmark = pytest.mark.slow

CAR = "VR7BDHNPXPE440128"
ADDRESS = {
    "postalCode": "3511 AB",
    "houseNumber": "12",
    "street": "Lindelaan",
    "city": "Utrecht",
}
NO_STORE = "geen verbinding met de store"


def test_k3_the_store_is_killed_at_each_step(customer: Customer, demo: Demonstration) -> None:
    """K3: from the account to the order, one order comes of it, and nothing has to be typed twice."""
    kiosk, person = customer.kiosk, Person()

    def refused_once(button: str = "primaryButton") -> None:
        demo.kill()
        kiosk.tap(button)
        kiosk.wait_for_text(NO_STORE)
        demo.come_back()

    _up_to_the_last_tap_of_an_account(customer, person)
    refused_once()
    kiosk.tap("noticeAction")
    kiosk.wait_for_stage("account_created")
    assert len(demo.ask("SELECT id FROM accounts WHERE email_key = ?", person.email)) == 1
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("vin")
    customer.enter_vin(CAR)
    refused_once()
    assert kiosk.text_of("vin") == CAR
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("confirm_vehicle")
    refused_once()
    kiosk.tap("primaryButton")
    customer.wait_for_home()
    customer.put_in_cart("monitoring_pack")
    customer.open_cart()
    customer.agree("terms_of_sale")
    for field, text in ADDRESS.items():
        kiosk.retype(field, text)
    refused_once()
    assert kiosk.text_of("street") == "Lindelaan"
    customer.go_on_to_payment()
    customer.fill_card(APPROVED)
    demo.kill()
    kiosk.tap("primaryButton")
    kiosk.wait(lambda: kiosk.kiosk.payment_model.property("problem"), "no provider")
    assert kiosk.stage == "payment"
    kiosk.tap("payOnPhone")
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("ordering")
    kiosk.find("notSent")
    demo.come_back()
    kiosk.wait_for_stage("confirmation")
    assert demo.orders_of(person.email) == 1
    demo.kill()
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("handoff")
    kiosk.wait(lambda: kiosk.kiosk.handoff_model.property("state") == "failed", "no code yet")
    demo.come_back()
    kiosk.find("matchDigits")
    assert demo.orders_of(person.email) == 1


def _up_to_the_last_tap_of_an_account(customer: Customer, person: Person) -> None:
    customer.begin()
    customer.start_account(person)
    customer.kiosk.tap("adultBox")
