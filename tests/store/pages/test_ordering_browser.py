"""A visit parked at the kiosk is ordered on the phone alone, in real Chromium, from the letters to the card (K3 to K5, K10)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.store.demo.system import PASSWORD, System
from tests.store.pages.test_browser import chromium, looks_right, page

__all__ = ["chromium", "page"]

pytestmark = pytest.mark.browser


def send(page: Page, action: str) -> None:
    """Tap the red button of a form."""
    page.locator(f"form[action='{action}'] button.main, button.main[form=take]").tap()


def _come_in(system: System, page: Page, code: dict[str, str], email: str) -> None:
    """Type the letters and the digits, create an account, and prove its address."""
    page.goto(f"{system.at.store_url}/go")
    page.fill("#code", code["user_code"])
    page.locator("button.main").tap()
    looks_right(page)
    page.fill("#digits", code["match_digits"])
    page.locator("button[value=yes]").tap()
    page.locator("a[href^='/account/new']").tap()
    page.wait_for_selector("#first_name")
    for name, text in (
        ("first_name", "Noor"),
        ("surname", "Voorbeeld"),
        ("email", email),
        ("password", PASSWORD),
    ):
        page.fill(f"#{name}", text)
    page.check("input[name=adult]")
    page.locator("button.main").tap()
    page.wait_for_selector("#code")
    page.fill("#code", system.code_mailed(email)["code"])
    page.locator("button.main").first.tap()


def test_k4_the_phone_is_the_only_place_where_anything_personal_is_typed(
    system: System, page: Page
) -> None:
    """K4, R4, R34, R60 to R68, R9: letters, digits, a new account, the car, the cart, the terms, the address, the order."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    kiosk, vin, email = system.kiosk(), system.new_car(), "phone-only@example.org"
    kiosk.access_token = None
    line = {"service_id": "connect_nav", "offer_id": "m12", "vin": vin, "price_cents": 7900}
    visit = {"lines": [line], "vin": vin, "language": "nl"}
    code = kiosk.call("POST", "/v1/parked-visits", visit)["code"]
    _come_in(system, page, code, email)
    page.wait_for_url("**/order/car")
    looks_right(page)
    page.locator("button[value=yes]").tap()
    page.wait_for_url("**/order/cart")
    looks_right(page)
    page.locator("a[href='/order/services']").tap()
    page.wait_for_url("**/order/services")
    looks_right(page)
    page.locator("a.button[href='/order/cart']").tap()
    page.wait_for_url("**/order/cart")
    send(page, "/order/cart")
    page.wait_for_url("**/order/terms")
    page.locator("details.reading summary").first.tap()
    looks_right(page)
    for box in page.locator("input[type=checkbox]").all():
        box.tap()
    send(page, "/order/terms")
    page.wait_for_url("**/order/address")
    looks_right(page)
    for name, text in (
        ("street", "Lindelaan"),
        ("house_number", "12"),
        ("postal_code", "3511 AB"),
        ("city", "Utrecht"),
    ):
        page.fill(f"#{name}", text)
    send(page, "/order/address")
    page.wait_for_url("**/order/confirm")
    looks_right(page)
    send(page, "/order/confirm")
    page.wait_for_selector("form[action='/phone/card']")
    looks_right(page)
    assert complaints == []
    orders = system.rows("SELECT total_cents FROM orders JOIN carts ON order_id = orders.id")
    assert orders == [(7900,)]
