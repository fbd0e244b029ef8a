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
    next_attempt_at: datetime


@dataclass(frozen=True)
class OrderOutcome:
    """What the store said to an order: exactly one of the two is set once it has answered."""

    state: EventState
    order: Order | None = None
    problem: Problem | None = None


class Storage(Protocol):
    """Each method is one unit of work: all of it or nothing, and no row leaves it."""

    def settings(self) -> DeviceSettings | None: ...
    def save_settings(self, settings: DeviceSettings) -> None: ...

    def cursor(self) -> str: ...
    def apply(self, changes: Changes, at: datetime) -> None: ...
    def services(self) -> tuple[Service, ...]: ...
    def terms(self, terms: Terms, language: str) -> TermsDocument | None: ...
    def synced_at(self) -> datetime | None: ...

    def picture(self, body: str, paint: str, width_px: int) -> CarPicture | None: ...
    def save_picture(self, body: str, paint: str, width_px: int, picture: CarPicture) -> None: ...

    def add_order(self, event: OrderEvent) -> None: ...
    def due_orders(self, now: datetime) -> tuple[OrderEvent, ...]: ...
    def mark_attempt(
        self, event_id: UUID, state: EventState, next_attempt_at: datetime
    ) -> None: ...
    def settle_order(self, event_id: UUID, outcome: OrderOutcome) -> None: ...
    def outcome(self, event_id: UUID) -> OrderOutcome | None: ...
    def waiting_count(self) -> int: ...
    def forget_visit(self, visit_id: UUID) -> None: ...
