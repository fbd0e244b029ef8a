"""Logging in and creating the account in real Chromium, with the kiosk following within a second (K4, K10, R1 to R9)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.store.demo.system import PASSWORD, System, soon
from tests.store.oauth.driving import SignIn
from tests.store.pages.test_browser import SMALL, looks_right
from tests.store.support import DEMO_EMAIL, DEMO_PASSWORD, new_email

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport=SMALL, is_mobile=True, has_touch=True, locale="nl")
    opened = context.new_page()
    yield opened
    context.close()


def is_now(sign_in: SignIn, state: str) -> None:
    """The kiosk gets there by its long poll alone."""
    seen = sign_in.state()
    if seen["state"] != state:
        seen = sign_in.state(after=seen["version"])
    assert seen["state"] == state


def test_a_customer_logs_in_with_the_phone(system: System, page: Page) -> None:
    """R3, K4: letters typed, digits, log-in; the kiosk sees the question opened, the log-in, and the yes."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    sign_in = SignIn(system)
    page.goto(sign_in.given["verification_uri"])
    page.fill("#code", sign_in.given["user_code"].lower().replace("-", " "))
    page.tap("button.main")
    page.wait_for_selector("#digits")
    soon(lambda: sign_in.state()["state"], lambda state: state == "opened")
    looks_right(page)
    page.fill("#digits", sign_in.given["match_digits"])
    page.tap("button[value=yes]")
    page.wait_for_selector("#password")
    is_now(sign_in, "signing_in")
    page.fill("#email", DEMO_EMAIL)
    page.fill("#password", "niet het wachtwoord")
    page.tap("button.main")
    page.wait_for_selector("[role=alert]")
    assert page.evaluate("document.activeElement.id") == "password"
    page.fill("#password", DEMO_PASSWORD)
    page.tap("button.main")
    page.wait_for_url("**/account/screen")
    is_now(sign_in, "approved")
    looks_right(page)
    assert sign_in.token().status_code == 200
    second = SignIn(system)
    page.goto(second.given["verification_uri_complete"])
    page.fill("#digits", second.given["match_digits"])
    page.tap("button[value=yes]")
    page.wait_for_url("**/account/screen")
    looks_right(page)
    page.tap("button[value=no]")
    page.wait_for_selector("form", state="detached")
    is_now(second, "denied")
    assert [told for told in complaints if "422" not in told] == []


def test_a_customer_creates_the_account_on_the_phone(system: System, page: Page) -> None:
    """R4, R5, R6, R9: a form with a fault, then the account, then the six digits; the kiosk is logged in at once."""
    sign_in, email = SignIn(system, prompt="create"), new_email()
    page.goto(sign_in.given["verification_uri_complete"])
    page.fill("#digits", sign_in.given["match_digits"])
    page.tap("button[value=yes]")
    page.wait_for_selector("#first_name")
    is_now(sign_in, "creating")
    page.select_option("#title", "mrs")
    page.fill("#first_name", "Noor")
    page.fill("#surname", "d'Éxample-Ångström")
    page.fill("#email", email)
    page.fill("#password", "kort")
    page.check("[name=adult]")
    page.check("[name=contact_post]")
    page.tap("button.main")
    page.wait_for_selector("#password-wrong")
    assert page.evaluate("document.activeElement.id") == "password"
    assert page.input_value("#surname") == "d'Éxample-Ångström"
    assert page.input_value("#password") == ""
    assert page.is_checked("[name=contact_post]")
    page.fill("#password", PASSWORD)
    page.tap("button.main")
    page.wait_for_url("**/account/confirm**")
    is_now(sign_in, "approved")
    page.fill("#code", system.code_mailed(email)["code"])
    page.tap("button.main")
    page.wait_for_url("**/account/screen")
    sign_in.kiosk.access_token = sign_in.token().json()["access_token"]
    assert sign_in.kiosk.call("GET", "/v1/sessions/current")["profile"]["confirmed"]
