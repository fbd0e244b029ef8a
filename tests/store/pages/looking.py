"""Opens pages of the list in real Chromium as a phone does."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page
from pydantic import SecretStr

from kiosk.store import migrating
from kiosk.store.seed import seed
from kiosk.store.settings import Settings
from kiosk.store.work import Store
from tests.store.pages.every_page import Seen


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


def open_page(browser: Browser, url: str, seen: Seen, language: str, size: tuple[int, int]) -> Page:
    """The page as it is shown to its customer, in a browser of its own, which the caller closes."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        is_mobile=True,
        has_touch=True,
        locale=language,
    )
    cookies = {"language": language} | seen.cookies
    context.add_cookies([{"name": n, "value": v, "url": url} for n, v in cookies.items()])
    page = context.new_page()
    go_to(page, url, seen)
    return page


def go_to(page: Page, url: str, seen: Seen) -> None:
    """Open a page of the list; where its form is to be sent, what comes of that."""
    page.goto(url + seen.path)
    for name, text in seen.fill.items():
        page.locator(f"main [name={name}]").first.fill(text)
    if seen.send:
        page.locator(seen.button).first.click()
    page.wait_for_load_state("networkidle")
