"""Writing to customer care, and what became of it (R80, R81, R85)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.care import Ticket, TicketForm, Topic
from kiosk.ports.customer_care import CustomerCare, Letter


@dataclass(frozen=True)
class WriteToCare:
    """Sends a letter, signed in or not; the same `key` for each try makes it one letter. A `StoreError` says why not."""

    care: CustomerCare

    def __call__(self, session_token: str, letter: Letter, key: UUID) -> Ticket:
        if session_token:
            return self.care.open_account_ticket(session_token, letter, key)
        return self.care.open_ticket(letter, key)


@dataclass(frozen=True)
class MyTickets:
    """The customer's own letters, the latest first, each with its state."""

    care: CustomerCare

    def __call__(self, session_token: str) -> tuple[Ticket, ...]:
        return self.care.account_tickets(session_token)


@dataclass(frozen=True)
class PrefilledLetter:
    """A letter for a car that was sold, stolen or destroyed, or whose lease ended, filled in (R81)."""

    care: CustomerCare

    def __call__(self, session_token: str, topic: Topic, vin: str, language: str) -> TicketForm:
        return self.care.ticket_form(session_token, topic, vin, language)
