"""The customer's phone: real Chromium with a touch screen, in a thread of its own, so that the kiosk lives meanwhile."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    sync_playwright,
)
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.journeys.album import Album

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WIDTH, HEIGHT = 412, 915
LOCALES = {"nl": "nl-NL", "en": "en-GB", "fr": "fr-FR", "de": "de-DE"}
PATIENCE_MS = 30_000
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
T = TypeVar("T")
Live = Callable[[Callable[[], object]], None]


class Phone:
    """One phone; every step waits for the page that follows from it. `faults` is what the browser complained about."""

    def __init__(self, live: Live, language: str, album: Album) -> None:
        self._live = live
        self._album = album
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="phone")
        self.faults: list[str] = []
        self._playwright, self._browser, self._context = self._do(lambda: self._open(language))
        self._page = self._do(self._new_page)

    def close(self) -> None:
        """Switch it off; nothing is left running."""

        def end() -> None:
            self._context.close()
            self._browser.close()
            self._playwright.stop()

        self._do(end)
        self._pool.shutdown()

    # ---- what a person does ------------------------------------------------------------------------------

    def open(self, url: str) -> None:
        """Open exactly that address, as the camera does."""
        self._do(lambda: self._page.goto(url, wait_until="load"))

    def connect(self, digits: str) -> None:
        """Type the two digits that the kiosk shows, and allow it."""
        self._fill("#digits", digits)
        self._tap("button[name=answer][value=yes]")

    def type_code(self, code: str) -> None:
        """Type the six digits from the mail."""
        self._fill("#code", code)
        self._tap("button[form=prove]")

    def go_to_card(self) -> None:
        """From the order to the payment provider's own page."""
        self._tap("form[action='/phone/card'] button.main")
        self.wait_for("#security_code")

    def pay(self, number: str, expiry: str, code: str, holder: str) -> None:
        """Fill in the provider's page and send it."""
        fields = {"number": number, "expiry": expiry, "security_code": code, "cardholder": holder}
        for field, value in fields.items():
            self._fill(f"#{field}", value)
        self._tap("form button.main")

    def answer_bank(self, decision: str) -> None:
        """`allow` or `refuse` on the bank's page."""
        self._tap(f"button[name=decision][value={decision}]")

    def ask_car_again(self) -> None:
        """Have the car asked again, unless the page has gone on by itself meanwhile."""

        def ask() -> None:
            with contextlib.suppress(PlaywrightTimeout):
                self._page.locator("form[action='/phone/car'] button.main").tap(timeout=2000)

        self._do(ask)

    def turn_in_car(self, page_url: str, name: str, *, on: bool) -> None:
        """In the car itself: turn one of its switches on the demonstration's car page."""

        def turn() -> None:
            car = self._context.new_page()
            car.goto(page_url)
            choice = "yes" if on else "no"
            car.locator(f"form:has(input[value={name}]) button[value={choice}]").tap()
            car.wait_for_selector(
                f"form:has(input[value={name}]) button[value={choice}][aria-pressed=true]"
            )
            self._shoot(car, f"phone-car-page-{name}-{'on' if on else 'off'}")
            car.close()

        self._do(turn)

    def fill(self, **fields: str) -> None:
        """Type into fields of a form, by their ids."""
        for field, text in fields.items():
            self._fill(f"#{field}", text)

    def tap(self, selector: str) -> None:
        """Touch something on the page."""
        self._tap(selector)

    # ---- what it shows -----------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """The address of the page."""
        return self._do(lambda: self._page.url)

    def text(self) -> str:
        """Everything that the page says."""
        return self._do(lambda: self._page.inner_text("body"))

    def wait_for(self, selector: str) -> None:
        """Wait until something is on the page."""
        self._do(lambda: self._page.wait_for_selector(selector))

    def wait_until_gone(self, selector: str) -> None:
        """Wait until something is no longer on the page."""
        self._do(lambda: self._page.wait_for_selector(selector, state="detached"))

    def shows(self, selector: str) -> bool:
        """Whether something is on the page."""
        return self._do(lambda: self._page.locator(selector).count() > 0)

    def wait_for_step(self, number: int) -> None:
        """Wait until that step of the list on top is the present one, counted from 1."""
        self.wait_for(f"ol.steps li:nth-child({number}).now")

    def keep(self, name: str) -> None:
        """Take a picture of the page from top to bottom."""
        self._do(lambda: self._shoot(self._page, f"phone-{name}"))

    def overflows(self) -> bool:
        """Whether anything has to be scrolled sideways."""
        return bool(self._do(lambda: self._page.evaluate(OVERFLOWS)))

    # ---- how ---------------------------------------------------------------------------------------------

    def _do(self, what: Callable[[], T]) -> T:
        future: Future[T] = self._pool.submit(what)
        self._live(future.done)
        return future.result()

    def _open(self, language: str) -> tuple[Playwright, Browser, BrowserContext]:
        playwright = sync_playwright().start()
        system = next(filter(None, map(shutil.which, BROWSERS)), None)
        browser = playwright.chromium.launch(executable_path=system, args=["--no-sandbox"])
        context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT},
            device_scale_factor=2,
            is_mobile=True,
            has_touch=True,
            locale=LOCALES[language],
        )
        context.set_default_timeout(PATIENCE_MS)
        return playwright, browser, context

    def _new_page(self) -> Page:
        page = self._context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._heard)
        page.on("request", lambda request: self._asked(request.url))
        return page

    def _heard(self, message: ConsoleMessage) -> None:
        # A form that answers 422 is no fault of the page.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.faults.append(message.text)

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "data" and parts.hostname not in LOOPBACK:
            self.faults.append(f"a request left for {parts.hostname}")

    def _fill(self, selector: str, text: str) -> None:
        def fill() -> None:
            field = self._page.locator(selector)
            field.tap()
            field.fill("")
            field.press_sequentially(text)

        self._do(fill)

    def _tap(self, selector: str) -> None:
        self._do(lambda: self._page.locator(selector).tap())

    def _shoot(self, page: Page, name: str) -> None:
        path = self._album.place(name)
        if path is not None:
            if page.evaluate(OVERFLOWS):
                self.faults.append(f"{name} has to be scrolled sideways")
            page.screenshot(path=path, full_page=True)
