"""Customer care and personal data at the central store, as the kiosk sees them: each method is one request (DESIGN §5).

Errors are those of `kiosk.ports.store`. The contract has the shapes; `key` is the same for each try.
"""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from kiosk.contract.care import Ticket, TicketForm, Topic
from kiosk.contract.my_account import ClosingPreview, Details, PersonalDetails
from kiosk.domain.account import ContactPreferences


@dataclass(frozen=True)
class Letter:
    """What a customer writes (R85); `name` and `email` stay empty for somebody who is signed in: they are the account's."""

    topic: Topic
    text: str
    language: str
    phone: str = ""
    vin: str | None = None
    name: str = ""
    email: str = ""


class CustomerCare(Protocol):
    """Letters to customer care, with or without an account (R80, R81, R85)."""

    def open_ticket(self, letter: Letter, key: UUID) -> Ticket: ...
    def open_account_ticket(self, token: str, letter: Letter, key: UUID) -> Ticket: ...
    def account_tickets(self, token: str) -> tuple[Ticket, ...]: ...
    def ticket_form(self, token: str, topic: Topic, vin: str, language: str) -> TicketForm: ...


class PersonalData(Protocol):
    """What an account says of its customer, and what they change in it (R5, R23 to R28)."""

    def personal_details(self, token: str) -> Details: ...
    def save_details(self, token: str, details: PersonalDetails) -> Details: ...
    def save_contact(self, token: str, contact: ContactPreferences) -> Details: ...
    def change_password(self, token: str, present: str, new: str) -> None: ...
    def ask_email_change(self, token: str, email: str, password: str) -> None: ...
    def mail_export(self, token: str) -> None: ...
    def closing_preview(self, token: str) -> ClosingPreview: ...
    def close_account(self, token: str, password: str) -> None: ...
