"""The customer's phone does what is personal, on real parts: it logs the kiosk in, and takes the visit along."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.journeys import leftovers
from tests.journeys.customer import Customer
from tests.journeys.demonstration import CUSTOMER, Demonstration
from tests.journeys.kiosk_window import KioskWindow
from tests.journeys.phone import Phone

pytestmark = [pytest.mark.slow, pytest.mark.browser]


def test_a_phone_logs_in_and_takes_the_cart_along(
    demo: Demonstration,
    customer: Customer,
    make_phone: Callable[[KioskWindow, str], Phone],
) -> None:
    """R1, K4, K5, RFC 8628: no, then yes; a masked greeting; the cart on the phone; nothing left here."""
    kiosk, (email, password) = customer.kiosk, CUSTOMER
    phone = make_phone(kiosk, "nl")
    customer.begin("nl")
    address, digits = customer.log_in_by_phone()
    phone.open(address)
    customer.wait_for_phone("opened")
    phone.tap("button[name=answer][value=no]")
    customer.wait_for_phone("refused")
    kiosk.tap("primaryButton")
    kiosk.wait(lambda: kiosk.kiosk.phone_sign_in_model.code_model.now, "a new code")
    demo.kill()
    demo.come_back()
    address, digits = customer.read_off("log-in-code")
    phone.open(address)
    phone.connect(digits)
    phone.wait_for("#password")
    customer.wait_for_phone("signing_in")
    phone.fill(email=email, password=password)
    phone.tap("form[action='/account/log-in'] button.main")
    customer.wait_for_phone("welcome")
    assert kiosk.says("D…\N{NO-BREAK SPACE}K…")
    customer.wait_for_home()
    customer.put_in_cart("tracking_pack")
    customer.open_cart()
    address, digits = customer.take_along()
    phone.open(address)
    phone.connect(digits)
    phone.wait_for("button.main[form=take]")
    assert "149" in phone.text()
    kiosk.wait(lambda: kiosk.kiosk.parking_model.state_now == "connected", "the phone to have it")
    kiosk.tap("primaryButton")
    kiosk.wait_for_stage("attract")
    assert not kiosk.kiosk.visit_model.session_token
    assert demo.orders_of(email) == 0
    assert leftovers.found(demo.folder, [password]) == []
