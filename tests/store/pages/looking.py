"""Opens pages of the list in real Chromium as a phone does."""

from __future__ import annotations

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # ships no types
from playwright.sync_api import Page
from pydantic import SecretStr

from kiosk.store import migrating
from kiosk.store.seed import seed
from kiosk.store.settings import Settings
from kiosk.store.work import Store
from tests.store.pages.town import Seen

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SMALL_TARGETS = """[...document.querySelectorAll('button, input:not([type=hidden]), select, summary, a.button, .menu a')]
  .map(e => e.matches('[type=checkbox], [type=radio]') ? e.closest('label') : e)
  .filter(e => e.offsetParent && e.offsetHeight < 44).map(e => e.outerHTML.slice(0, 120))"""
OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def page_settings(folder: Path) -> Settings:
    """A migrated store with the example data in a folder."""
    settings = Settings(
        database_url=f"sqlite:///{folder / 'pages.sqlite3'}",
        secret=SecretStr("a secret of the tests, and of nothing else"),
        mail_from="store@store.example",
        provider_url="https://pay.example",
        provider_publishable_key="pk_test",
    )
    migrating.migrate(settings.database_url)
    store = Store(settings)
    with store.work() as work:
        seed(work)
    store.close()
    return settings


def show(page: Page, url: str, seen: Seen, language: str) -> None:
    """The page as it is shown to its customer in that language, in a browser that carries nothing of another."""
    page.context.clear_cookies()
    cookies = {"language": language} | seen.cookies
    page.context.add_cookies([{"name": n, "value": v, "url": url} for n, v in cookies.items()])
    go_to(page, url, seen)


def faults(page: Page, name: str) -> list[str]:
    """What axe finds, what has to be scrolled sideways, what is too small to touch; leaves the text at twice its size."""
    found = Axe().run(page, options=WCAG).response["violations"]
    wrong = [f"{name}: {fault['id']}: {fault['nodes'][0]['html'][:160]}" for fault in found]
    wrong += [f"{name}: too small to touch: {html}" for html in page.evaluate(SMALL_TARGETS)]
    for size in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        if page.evaluate(OVERFLOWS):
            wrong.append(f"{name}: has to be scrolled sideways with text at {size}")
    return wrong


def go_to(page: Page, url: str, seen: Seen) -> None:
    """Open a page of the list; where its form is to be sent, what comes of that."""
    page.goto(url + seen.path)
    for name, text in seen.fill.items():
        page.locator(f"main [name={name}]").first.fill(text)
    if seen.send:
        with page.expect_navigation():
            page.locator(seen.button).first.click()
    page.evaluate("document.fonts.ready")
