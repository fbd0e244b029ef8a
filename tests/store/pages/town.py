"""A running store whose customers are in every state that a page can show, and the list of those pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from kiosk.store.accounts.models import Account
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.phones import sessions
from tests.store.money import Shop


@dataclass(frozen=True)
class Seen:
    """One page. `fill` is typed into its form, which is then sent; `button` names the button where there are several.

    `alike` marks pages that differ from another of the list in words alone.
    """

    name: str
    path: str
    cookies: dict[str, str] = field(default_factory=dict)
    fill: dict[str, str] = field(default_factory=dict)
    send: bool = False
    button: str = "main form button:not(.plain)"
    alike: bool = False


@dataclass
class Town:
    """A running store with customers in every state that a page can show."""

    url: str
    shop: Shop
    pages: list[Seen] = field(default_factory=list)

    def add(
        self, name: str, path: str, who: UUID | None = None, phone: str = "", **more: Any
    ) -> None:
        """One page of a customer, or of nobody; `phone` is the session of a phone that took a code."""
        cookies = {"account": self.signed_in(who)} if who else {}
        cookies |= {"phone": phone} if phone else {}
        self.pages.append(Seen(name, path, cookies, **more))

    def signed_in(self, account_id: UUID) -> str:
        """The session of a browser."""
        with self.shop.work() as work:
            account = work.session.get_one(Account, account_id)
            return sessions.token_of(work, sessions.open_session(work, account))

    def change(self, contract_id: UUID, **columns: object) -> None:
        """Put a contract into a state that takes days to come about."""
        with self.shop.work() as work:
            contract = work.session.get_one(ContractRecord, contract_id)
            for name, value in columns.items():
                setattr(contract, name, value)
