"""Every phone page in real Chromium: for axe, for a keyboard alone, at twice the size, and by its weight (K10, R85)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, sync_playwright

from tests.store.pages.every_page import town
from tests.store.pages.looking import faults, page_settings, show
from tests.store.pages.town import Seen, Town

pytestmark = pytest.mark.browser
SMALL = (360, 740)
MAX_PAGE_BYTES = 60_000
FOCUSED = """() => { const e = document.activeElement; if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect();
  const line = getComputedStyle(e).outlineStyle;
  return [e.tagName + '#' + (e.id || e.name || e.getAttribute('href') || e.textContent.trim()).slice(0, 40),
          box.width > 0 && box.height > 0, line !== 'none']; }"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("every")
    with town(page_settings(folder), folder) as made:
        yield made


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def phone(browser: Browser, width: int = SMALL[0], **more: object) -> BrowserContext:
    """A phone's browser with an empty cache."""
    size = {"width": width, "height": SMALL[1]}
    return browser.new_context(viewport=size, is_mobile=True, has_touch=True, **more)  # type: ignore[arg-type]  # a TypedDict


def test_every_page_passes_axe_fits_and_asks_nobody_else(found: Town, chromium: Browser) -> None:
    """K10, WCAG 2.2 AA: no violation, nothing sideways, also with text at 200 %, nothing too small, no third party.

    Pages that differ from others in words alone are walked by `make tour TOUR=pages`, in every language.
    """
    context = phone(chromium)
    page = context.new_page()
    heard: list[str] = []
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("console", lambda told: heard.append(told.text) if "Security" in told.text else None)
    hosts: set[str | None] = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname))
    walked = [seen for seen in found.pages if not seen.alike]
    wrong: list[str] = []
    for number, seen in enumerate(walked):
        show(page, found.url, seen, ("de", "nl", "fr", "en")[number % 4])
        wrong += faults(page, seen.name)
    context.close()
    assert len(walked) >= 40
    assert wrong == []
    assert heard == []
    assert hosts == {"127.0.0.1"}


def test_a_keyboard_alone_reaches_everything_in_order(found: Town, chromium: Browser) -> None:
    """WCAG 2.1.1, 2.4.3, 2.4.7: every control takes the focus once, visibly; a form is sent with Return."""
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    for seen in found.pages:
        if seen.name not in KEYBOARD:
            continue
        show(page, found.url, seen, "nl")
        page.evaluate("document.activeElement.blur()")
        wanted = page.evaluate(
            "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]"
            ".filter(e => e.checkVisibility()).length"
        )
        reached = []
        for _ in range(wanted + 3):
            page.keyboard.press("Tab")
            at = page.evaluate(FOCUSED)
            if at is None:
                break
            reached.append(at)
        names = [name for name, _, _ in reached]
        assert len(reached) >= wanted, f"{seen.name}: {names}"
        assert all(shown and outlined for _, shown, outlined in reached), f"{seen.name}: {reached}"
    _change_a_name_by_keyboard(page, found)
    context.close()


KEYBOARD = (
    "account",
    "service-hindered",
    "renewal",
    "withdrawal",
    "help-sold",
    "personal",
    "new",
    "log-in",
)


def _change_a_name_by_keyboard(page: Page, found: Town) -> None:
    seen = next(seen for seen in found.pages if seen.name == "personal-details")
    show(page, found.url, seen, "nl")
    page.focus("#first_name")
    page.keyboard.press("Control+A")
    page.keyboard.type("Toets")
    page.keyboard.press("Enter")
    page.wait_for_selector("[role=status]")
    assert "Toets" in page.inner_text("main")


@pytest.mark.parametrize("name", ["account", "service-active", "new", "car-found", "closing"])
def test_a_page_weighs_little_all_in(found: Town, chromium: Browser, name: str) -> None:
    """Under 60 kB with fonts, styles, script and pictures, as they come over the wire into an empty cache."""
    context = phone(chromium)
    page = context.new_page()
    answers: list[Response] = []

    def heard(answer: Response) -> None:
        answers.append(answer)

    page.on("response", heard)
    seen = next(seen for seen in found.pages if seen.name == name)
    show(page, found.url, Seen(seen.name, seen.path, seen.cookies), "nl")
    weight = sum(answer.request.sizes()["responseBodySize"] for answer in answers)
    context.close()
    assert len(answers) > 4
    assert weight < MAX_PAGE_BYTES, weight
