"""The demonstration with its clock in hand: days pass, and every mail and paper that comes of it is kept as a picture."""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import requests
from playwright.sync_api import Page, sync_playwright

from kiosk.domain.contract import MARKET_ZONES
from kiosk.store.clock import MovableClock
from kiosk.store.demo.running import Addresses
from tests.journeys.demonstration import Demonstration
from tests.journeys.phone import BROWSERS, HEIGHT, WIDTH
from tests.store.demo.system import PASSWORD, Kiosk, System

ZONE = MARKET_ZONES["NL"]
PATIENCE_S = 60.0
LOOK_S = 2.4
"""In this time the store has looked twice for what has fallen due."""
PDF_DOTS_PER_POINT = 2.0


class RuleBroken(AssertionError):
    """Something did not happen on its day, or not as it must."""


def demand(held: bool, what: str) -> None:
    """Fail with these words unless it holds."""
    if not held:
        raise RuleBroken(what)


def plain(text: str) -> str:
    """A text on one line, with ordinary spaces."""
    return re.sub(r"\s+", " ", text.replace("\N{NO-BREAK SPACE}", " "))


class PassingTime:
    """A running demonstration, a browser for its pages, and the days that pass in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._demo = Demonstration(folder / "data")
        pages = self._demo.store.pages
        names = {name: pages[name] for name in Addresses.__annotations__ if name in pages}
        addresses = Addresses(**names, enrolment_code=self._demo.store.enrolment_code)
        self.system = System(addresses, folder / "data" / "store", MovableClock())
        self._playwright = sync_playwright().start()
        system_browser = next(filter(None, map(shutil.which, BROWSERS)), None)
        self._browser = self._playwright.chromium.launch(
            executable_path=system_browser, args=["--no-sandbox"]
        )
        self._page = self._browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=2, locale="nl-NL"
        )
        self._seen: set[int] = set()
        self._letters: list[dict[str, Any]] = []
        self.customers: set[str] = set()
        self.pictures = 0
        self.first_day = self.today

    def close(self) -> None:
        """End everything in order."""
        self._browser.close()
        self._playwright.stop()
        self._demo.close()

    # ---- time --------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """What the demonstration's clock says."""
        url = f"{self.system.at.mailbox_url}/clock.json"
        return datetime.fromisoformat(requests.get(url, timeout=30).json()["now"])

    @property
    def today(self) -> date:
        """The market's calendar day."""
        return self.now.astimezone(ZONE).date()

    def go_to(self, day: date) -> None:
        """Move the clock to the noon of a day on its own page, and let the store do what is due."""
        if day > self.today:
            url = f"{self.system.at.mailbox_url}/clock"
            answer = requests.post(url, data={"until": day.isoformat()}, timeout=30)
            demand(answer.ok and self.today == day, f"the clock does not go to {day}")
        self.settle()

    def pass_days(self, until: date) -> None:
        """Live through every day until one."""
        while self.today < until:
            self.go_to(self.today + timedelta(days=1))

    def settle(self) -> None:
        """Wait until the store has looked and has nothing left to do; new mails are kept as pictures."""
        quiet_since = time.monotonic()
        give_up_at = quiet_since + PATIENCE_S
        while time.monotonic() - quiet_since < LOOK_S:
            demand(time.monotonic() < give_up_at, "the store does not come to rest")
            time.sleep(0.2)
            if self._busy():
                quiet_since = time.monotonic()
        self._collect()

    def wait(self, done: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        give_up_at = time.monotonic() + PATIENCE_S
        while not done():
            demand(time.monotonic() < give_up_at, f"never came: {what}")
            time.sleep(0.3)

    def _busy(self) -> bool:
        now = self.now.strftime("%Y-%m-%d %H:%M:%S.%f")
        jobs = "SELECT count(*) FROM jobs WHERE settled_at IS NULL AND due_at <= ?"
        mails = "SELECT count(*) FROM mails WHERE settled_at IS NULL AND next_attempt_at <= ?"
        return any(self.system.rows(query, now)[0][0] for query in (jobs, mails))

    def say(self, what: str) -> None:
        """One line: the day, how many days after the first, and what happened."""
        print(f"{self.today}  day {(self.today - self.first_day).days:>3}  {what}", flush=True)

    # ---- customers ---------------------------------------------------------------------------------------

    def signed_in(self, kiosk: Kiosk) -> Kiosk:
        """The same customer with a session of now: those of earlier days are over."""
        kiosk.sign_in(kiosk.email, PASSWORD)
        return kiosk

    def contract(self, kiosk: Kiosk, service: str) -> dict[str, Any]:
        """The customer's contract about a service, as the store tells it now."""
        found = [c for c in self.signed_in(kiosk).contracts() if c["service_id"] == service]
        demand(len(found) == 1, f"{len(found)} contracts about {service}")
        return found[0]

    def taken(self) -> list[tuple[str, int]]:
        """What the payment provider itself has taken: reference and cents."""
        path = self.system.folder / "provider.sqlite3"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            query = "SELECT reference, amount_cents FROM charges WHERE status = 'succeeded'"
            return [(str(row[0]), int(row[1])) for row in database.execute(query)]

    # ---- mails -------------------------------------------------------------------------------------------

    def mail(self, kiosk: Kiosk, subject: str, *needed: str, day: date | None = None) -> str:
        """Today's one new mail with that in its subject; its text must have all that is needed. Its text."""
        written = day or self.today
        fitting = [
            letter
            for letter in self._letters
            if letter["to"] == kiosk.email
            and subject in letter["subject"]
            and datetime.fromisoformat(letter["written_at"]).astimezone(ZONE).date() == written
        ]
        demand(len(fitting) == 1, f"{len(fitting)} mails “{subject}” on {written}")
        text = plain(str(fitting[0]["text"]))
        for part in needed:
            demand(plain(part) in text, f"the mail “{subject}” does not say “{part}”: {text}")
        self._letters.remove(fitting[0])
        self.say(f"mail  {fitting[0]['subject']}")
        return text

    def no_mail(self, *besides: str) -> None:
        """Nothing came that was not looked at."""
        left = [m["subject"] for m in self._letters if not any(b in m["subject"] for b in besides)]
        demand(not left, f"mails that nobody expected: {left}")
        self._letters.clear()

    def _collect(self) -> None:
        url = f"{self.system.at.mailbox_url}/mails.json"
        for letter in reversed(requests.get(url, timeout=30).json()["mails"]):
            if letter["id"] not in self._seen and letter["to"] in self.customers:
                self._seen.add(letter["id"])
                self._letters.append(letter)
                address = f"{self.system.at.mailbox_url}/mails/{letter['id']}/html"
                self.shoot(address, f"mail-{letter['subject']}")

    # ---- pictures ----------------------------------------------------------------------------------------

    def shoot(self, url: str, name: str) -> str:
        """A picture of a page from top to bottom; what it says."""
        page: Page = self._page
        page.goto(url, wait_until="load")
        wide = page.evaluate("document.documentElement.scrollWidth")
        demand(wide <= WIDTH, f"{name} is {wide} px wide on a phone")
        page.screenshot(path=self._place(name), full_page=True)
        return plain(page.inner_text("body"))

    def paper(self, kiosk: Kiosk, number: str, *needed: str) -> dict[str, Any]:
        """An invoice or credit note of the customer: pictures of its pages; it must say all that is needed."""
        found = self.signed_in(kiosk).call("GET", "/v1/account/invoices")["invoices"]
        fitting = [paper for paper in found if paper["number"].startswith(number)]
        demand(len(fitting) == 1, f"{len(fitting)} papers {number}")
        path = f"/v1/account/invoices/{fitting[0]['invoice_id']}/pdf"
        document = pypdfium2.PdfDocument(kiosk.ask("GET", path).content)
        said = ""
        for index, page in enumerate(document, 1):
            said += plain(page.get_textpage().get_text_bounded()) + " "
            picture = page.render(scale=PDF_DOTS_PER_POINT).to_pil()
            picture.save(self._place(f"pdf-{fitting[0]['number']}-page-{index}"))
        document.close()
        for part in (fitting[0]["number"], *needed):
            demand(plain(part) in said, f"{fitting[0]['number']} does not say “{part}”: {said}")
        paper: dict[str, Any] = fitting[0]
        self.say(f"paper {paper['number']}, {paper['total_cents'] / 100:.2f} EUR")
        return paper

    def _place(self, name: str) -> Path:
        self.pictures += 1
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:70]
        return self._folder / f"{self.pictures:03}-{self.today}-{slug}.png"
