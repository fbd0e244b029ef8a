"""The kiosk's own memory: a cache that may be rebuilt, and an outbox that may not be lost (DESIGN §4, K2)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kiosk.contract.catalogue import Changes, TermsDocument
from kiosk.contract.devices import DeviceSettings
from kiosk.contract.orders import NewOrder, Order
from kiosk.contract.problems import Problem
from kiosk.domain.catalogue import Service
from kiosk.domain.consent import Terms
from kiosk.ports.store import CarPicture


class StorageFailed(Exception):
    """The disk did not take or give what was asked (full, read-only, locked); nothing was half-done."""


class OrderUnderWay(Exception):
    """The visit has another order that may have been sent and has no answer yet: a second one must not follow."""


class EventState(StrEnum):
    """How far an event of the outbox is."""

    WAITING = "waiting"
    SENT_UNKNOWN = "sent_unknown"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True)
class OrderEvent:
    """An order on its way: `event_id` is the order's id and its idempotency key for ever.

    `session_token` is sealed with the payload, so that the event can only ever be sent as its own customer's.
    """

    event_id: UUID
    visit_id: UUID
    session_token: str
    order: NewOrder
    state: EventState
    attempts: int
    created_at: datetime


@dataclass(frozen=True)
class OrderOutcome:
    """How an order stands. `WAITING`: provably not sent, nothing is ordered. `SENT_UNKNOWN`: sent, the answer is not
    known, do not order again. Once the store has answered, exactly one of `order` and `problem` is set."""

    state: EventState
    order: Order | None = None
    problem: Problem | None = None


@dataclass(frozen=True)
class ParkedOrder:
    """An order that the store refused after its customer had left; staff see it, nothing personal is left of it."""

    event_id: UUID
    code: str
    created_at: datetime
    attempts: int


class Storage(Protocol):
    """Each method is one unit of work: all of it or nothing, and no row leaves it. Any may raise `StorageFailed`."""

    def settings(self) -> DeviceSettings | None: ...
    def save_settings(self, settings: DeviceSettings) -> None: ...

    def cursor(self) -> str: ...
    def apply(self, changes: Changes, at: datetime) -> None: ...
    def services(self) -> tuple[Service, ...]: ...
    def terms(self, terms: Terms, language: str) -> TermsDocument | None: ...
    def synced_at(self) -> datetime | None: ...

    def picture(self, body: str, paint: str, width_px: int) -> CarPicture | None: ...
    def save_picture(self, body: str, paint: str, width_px: int, picture: CarPicture) -> None: ...

    def add_order(self, event: OrderEvent) -> UUID:
        """Keep an order until the store has answered, and give its id.

        Where the visit has the same order under way already, that one's id instead; one that says something else
        is replaced where it was provably not sent, else `OrderUnderWay`.
        """
        ...

    def unanswered_orders(self) -> tuple[OrderEvent, ...]:
        """The orders without an answer, the oldest first; one that cannot be read any more is parked."""
        ...

    def start_attempt(self, event_id: UUID) -> bool:
        """Note, before sending, that the store may get it (`SENT_UNKNOWN`); false where it was withdrawn meanwhile."""
        ...

    def postpone(self, event_id: UUID, state: EventState) -> None:
        """The attempt had no answer: `WAITING` where the store provably did nothing, else `SENT_UNKNOWN`."""
        ...

    def settle_order(self, event_id: UUID, outcome: OrderOutcome) -> None:
        """The store has answered: scrub the payload, keep the outcome while its visit lasts."""
        ...

    def withdraw_order(self, event_id: UUID) -> bool:
        """Take back an order that was provably not sent; false where it may have been."""
        ...

    def outcome(self, event_id: UUID) -> OrderOutcome | None:
        """How the order stands; nothing for an id that is not known (any more)."""
        ...

    def forget_visit(self, visit_id: UUID) -> bool:
        """Drop what the disk holds of a visit (K5): an order not sent is withdrawn, one without an answer stays
        sealed until it has it. True where one stays."""
        ...

    def tidy(self) -> None:
        """Make up for what a fault of the disk held up: visits still to be forgotten, traces still to be scrubbed,
        a damaged file still to be made anew."""
        ...

    def waiting_count(self) -> int: ...
    def parked_orders(self) -> tuple[ParkedOrder, ...]: ...
