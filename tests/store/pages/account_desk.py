"""A running store whose clock a test moves, with customers who are signed in on their phones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import requests
from sqlalchemy import delete

from kiosk.store.accounts.models import Account, Throttle
from kiosk.store.app import create_app
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.phones import sessions
from kiosk.store.settings import Settings
from tests.store.money import Shop, StillClock, open_shop


@dataclass
class Page:
    """What a phone got: its status, where it ended, and what it says."""

    answer: requests.Response

    @property
    def status(self) -> int:
        return self.answer.status_code

    @property
    def text(self) -> str:
        words = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", self.answer.text))
        return words.replace("\u00a0", " ")

    @property
    def path(self) -> str:
        return self.answer.url.split("/", 3)[3]

    def hidden(self, name: str) -> str:
        """The value of a hidden field."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.answer.text)
        assert found is not None, self.text
        return found[1]


@dataclass
class Hand:
    """One customer with a phone in their hand."""

    url: str
    account_id: UUID
    http: requests.Session

    def get(self, path: str, **more: object) -> Page:
        return Page(self.http.get(self.url + path, timeout=30, **more))  # type: ignore[arg-type]  # options of requests

    def post(
        self,
        path: str,
        form: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page:
        return Page(self.http.post(self.url + path, data=form or {}, headers=headers, timeout=30))


@dataclass
class Desk:
    """The store and its shop."""

    url: str
    shop: Shop

    def hand(self, account_id: UUID | None = None, language: str = "nl") -> Hand:
        """A phone that is signed in; to a new account with a car of its own where none is given."""
        account_id = account_id or self.shop.account(vin=self.shop.new_car(), language=language)
        with self.shop.work() as work:
            account = work.session.get_one(Account, account_id)
            token = sessions.token_of(work, sessions.open_session(work, account))
        http = requests.Session()
        http.cookies.set("account", token)
        return Hand(self.url, account_id, http)

    def begin(self, at: datetime) -> None:
        """The same moment for every test; nobody has tried anything too often yet."""
        self.shop.clock.set(at)
        with self.shop.work() as work:
            work.session.execute(delete(Throttle))

    def stranger(self) -> Hand:
        """A phone that is not signed in."""
        return Hand(self.url, UUID(int=0), requests.Session())

    def buy(self, hand: Hand, *services: tuple[str, str], active: bool = True) -> list[str]:
        """Services for the car that was added last."""
        car = self.shop.last_car
        made = self.shop.buy(*services, account_id=hand.account_id, active=active, vin=car)
        return [str(contract_id) for contract_id in made]


@contextmanager
def open_desk(settings: Settings, folder: Path) -> Iterator[Desk]:
    """A desk of its own, until the context is left."""
    clock = StillClock()
    port = Port("127.0.0.1")
    reached = settings.model_copy(update={"public_url": port.url})
    app = create_app(reached, clock=clock, send_mail=False, carry_on=False)
    with open_shop(reached, folder, clock) as shop, Serving(app, port):
        yield Desk(port.url, shop)
