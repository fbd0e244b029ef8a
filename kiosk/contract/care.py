"""Customer care: the contact form, its prefilled forms, and tickets (R80, R81, R85).

Nothing here ends a contract: a notice that a car was sold is read by a person, who ends what is to be ended.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from kiosk.contract.base import Reply, Request

VIN = r"^[A-HJ-NPR-Z0-9]{17}$"
LANGUAGE = r"^(nl|en|fr|de)$"
TEXT_MAX = 4000
"""How much a customer can write, in characters."""


class Topic(StrEnum):
    """What a customer writes about; the last four are those in which a contract may end early (R81)."""

    QUESTION = "question"
    ORDER = "order"
    INVOICE = "invoice"
    OWNERSHIP = "ownership"
    COMPLAINT = "complaint"
    SOLD = "sold"
    STOLEN = "stolen"
    DESTROYED = "destroyed"
    LEASE_ENDED = "lease_ended"


CASES = (Topic.SOLD, Topic.STOLEN, Topic.DESTROYED, Topic.LEASE_ENDED)
"""The topics for which a form comes filled in (R81)."""


class TicketState(StrEnum):
    """How far customer care is with it."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class NewTicket(Request):
    """`POST /v1/tickets`: the contact form of somebody who is not signed in (R85)."""

    topic: Topic
    name: str = Field(min_length=1, max_length=160)
    email: str = Field(min_length=3, max_length=254)
    phone: str = Field(default="", max_length=40, pattern=r"^[0-9+()\-. /]*$")
    vin: str | None = Field(default=None, pattern=VIN)
    text: str = Field(min_length=1, max_length=TEXT_MAX)
    language: str = Field(pattern=LANGUAGE)


class NewAccountTicket(Request):
    """`POST /v1/account/tickets`: the contact form of a customer; name and address are the account's."""

    topic: Topic
    phone: str = Field(default="", max_length=40, pattern=r"^[0-9+()\-. /]*$")
    vin: str | None = Field(default=None, pattern=VIN)
    text: str = Field(min_length=1, max_length=TEXT_MAX)
    language: str = Field(pattern=LANGUAGE)


class Ticket(Reply):
    """What became of it; `answer` is what customer care wrote back."""

    ticket_id: UUID
    number: str
    topic: Topic
    state: TicketState
    vin: str | None
    text: str
    answer: str
    opened_at: datetime
    changed_at: datetime


class Tickets(Reply):
    """`GET /v1/account/tickets`: the customer's own, the latest first."""

    tickets: tuple[Ticket, ...]


class TicketForm(Reply):
    """`GET /v1/account/ticket-forms/{topic}?vin=&language=`: a letter to customer care, filled in (R81).

    The customer reads, completes and sends it as any other ticket.
    """

    topic: Topic
    vin: str
    car: str
    services: tuple[str, ...]
    text: str


class CareTicket(Reply):
    """A ticket as customer care sees it."""

    ticket: Ticket
    name: str
    email: str
    phone: str
    language: str


class CareTickets(Reply):
    """`GET /v1/care/tickets?state=`: the oldest first."""

    tickets: tuple[CareTicket, ...]


class TicketAnswer(Request):
    """`PUT /v1/care/tickets/{id}`: customer care answers, by mail, or closes without one."""

    state: TicketState
    answer: str = Field(default="", max_length=TEXT_MAX)
