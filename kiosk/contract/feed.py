"""The feed of changes that the maker's other apps read (R18, R44, R45).

`GET /v1/feed?after=<number>&limit=<1..500>` with `Authorization: Bearer <key>` answers the events after that number,
in order. An app that keeps the last `next` it has worked on misses nothing, and may see an event twice.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.contract.base import Reply
from kiosk.domain.account import Address, ContactPreferences


class FeedKind(StrEnum):
    """What happened. The last three are the end of a subject: whatever is known of it is to be forgotten."""

    ACCOUNT_CREATED = "account_created"
    ACCOUNT_CONFIRMED = "account_confirmed"
    EMAIL_CHANGED = "email_changed"
    PASSWORD_CHANGED = "password_changed"
    PROFILE_CHANGED = "profile_changed"
    VEHICLE_ADDED = "vehicle_added"
    VEHICLE_CHANGED = "vehicle_changed"
    VEHICLE_REMOVED = "vehicle_removed"
    ACCOUNT_MERGED = "account_merged"
    ACCOUNT_CLOSED = "account_closed"
    ACCOUNT_ERASED = "account_erased"


class FeedVehicle(Reply):
    """A car of an account; `checked` unless somebody else holds it and an ownership check is open (R51v)."""

    vin: str
    model: str
    model_year: int
    checked: bool


class FeedAccount(Reply):
    """An account as it stands when the feed is read."""

    confirmed: bool
    title: str
    first_name: str
    surname: str
    email: str
    country: str
    language: str
    contact: ContactPreferences
    billing_address: Address | None
    vehicles: tuple[FeedVehicle, ...]


class FeedEvent(Reply):
    """One change of one account.

    `subject` is the account's lasting name among apps, `version` counts its events without a gap. `vin` is the car of
    a vehicle's event, `into` the subject that a merged account became part of. `account` is what stands now, empty
    once the account is gone; an older event read late shows the newer state.
    """

    number: int
    subject: UUID
    version: int
    kind: FeedKind
    happened_at: datetime
    vin: str | None
    into: UUID | None
    account: FeedAccount | None


class Feed(Reply):
    """A page of the feed: `next` is the `after` of the following request, `more` whether to ask at once."""

    events: tuple[FeedEvent, ...]
    next: int
    more: bool
