"""The phone pages in real Chromium: they move on by themselves, fit a small screen, and pass axe (K4, K10)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # ships no types
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.store.demo.system import CAR, CHECK, System

pytestmark = pytest.mark.browser
SMALL: ViewportSize = {"width": 360, "height": 740}


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


def looks_right(page: Page) -> None:
    """Nothing for axe to complain of, no sideways scrolling, targets of 44 CSS pixels or more."""
    page.wait_for_load_state("networkidle")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]
    small = page.evaluate(
        "[...document.querySelectorAll('button, input:not([type=hidden]), summary, a.button')]"
        ".filter(e => e.offsetParent && (e.closest('label') ?? e).offsetHeight < 44).map(e => e.outerHTML)"
    )
    assert small == []


def test_every_step_of_the_way_in_a_real_browser(own_system: System, page: Page) -> None:
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda told: complaints.append(told.text) if "Content Security" in told.text else None,
    )
    kiosk = own_system.customer(CAR)
    handoff = kiosk.hand_off(kiosk.order())
    page.goto(f"{own_system.at.store_url}/go")
    looks_right(page)
    page.fill("#code", handoff["code"]["user_code"])
    page.click("button.main")
    looks_right(page)
    page.fill("#digits", handoff["code"]["match_digits"])
    page.click("button[value=yes]")
    page.wait_for_url("**/phone")
    looks_right(page)
    page.fill("#code", "0")
    link = next(x for x in own_system.code_mailed(kiosk.email)["links"] if "/confirm/" in x)
    mail = page.context.new_page()
    mail.goto(link)
    looks_right(mail)
    mail.click("button.main")
    mail.wait_for_selector("a[href='/phone']")
    looks_right(mail)
    page.wait_for_selector("form[action='/phone/card']")
    looks_right(page)
    page.click("button.main")
    page.wait_for_selector("#number")
    looks_right(page)
    page.fill("#number", CHECK)
    page.fill("#expiry", "12/35")
    page.fill("#security_code", "123")
    page.fill("#cardholder", "S. de Wit")
    page.click("button.main")
    page.wait_for_selector("button[value=allow]")
    looks_right(page)
    own_system.turn(CAR, "outdoors", "no")
    page.click("button[value=allow]")
    page.wait_for_selector("form[action='/phone/car']")
    looks_right(page)
    own_system.turn(CAR, "outdoors", "yes")
    page.wait_for_selector("ol.line")
    looks_right(page)
    assert complaints == []


@pytest.mark.parametrize("path", ["/start", "/confirm/x", "/reset/x", "/go/x", "/phone"])
@pytest.mark.parametrize("language", ["nl", "de"])
def test_pages_without_a_session_look_right(
    system: System, page: Page, path: str, language: str
) -> None:
    page.goto(f"{system.at.store_url}{path}?lang={language}")
    looks_right(page)


def test_large_text_and_no_script_still_work(system: System, chromium: Browser) -> None:
    """Without JavaScript and with the browser's text at twice its size nothing is cut off."""
    context = chromium.new_context(viewport=SMALL, java_script_enabled=False, locale="nl")
    page = context.new_page()
    kiosk = system.customer()
    code = kiosk.hand_off(kiosk.order())["code"]
    page.goto(code["verification_uri_complete"])
    page.fill("#digits", code["match_digits"])
    page.click("button[value=yes]")
    page.wait_for_url("**/phone")
    page.fill("#code", system.code_mailed(kiosk.email)["code"])
    page.click("button.main")
    page.wait_for_selector("form[action='/phone/card']")
    context.close()


def test_demonstration_pages_look_right(system: System, page: Page) -> None:
    kiosk = system.customer()
    system.code_mailed(kiosk.email)
    for url in (
        system.at.demo_url,
        system.at.mailbox_url,
        system.at.car_url,
        f"{system.at.car_url}/cars/{CAR}",
    ):
        page.goto(url)
        looks_right(page)
