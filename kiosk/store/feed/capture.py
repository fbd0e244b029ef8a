"""Notices every change of accounts and their cars as it is written, so that no path can forget to publish it (R18).

It listens to the store's own sessions: what a transaction changes becomes events of that same transaction, numbered
as the last thing before its commit.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker

from kiosk.contract.feed import FeedKind
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.feed import repository
from kiosk.store.feed.models import FeedEvent
from kiosk.store.vehicles.models import Holding, VehicleRecord

_PENDING = "feed"
_PROFILE = (
    "title",
    "first_name",
    "surname",
    "country",
    "language",
    "contact",
    "billing_address",
)
_OF_A_CAR = ("model", "version", "model_year", "delivered_on", "equipment", "paint")
_STATES = {
    AccountState.CONFIRMED: FeedKind.ACCOUNT_CONFIRMED,
    AccountState.MERGED: FeedKind.ACCOUNT_MERGED,
    AccountState.CLOSED: FeedKind.ACCOUNT_CLOSED,
}
_ENDS = (FeedKind.ACCOUNT_MERGED, FeedKind.ACCOUNT_CLOSED, FeedKind.ACCOUNT_ERASED)


@dataclass(frozen=True)
class Change:
    """One thing that happened to an account in this transaction."""

    account_id: UUID
    kind: FeedKind
    vin: str | None = None
    into: UUID | None = None


def subject_of(secret: bytes, account_id: UUID) -> UUID:
    """By what other apps know an account: always the same, and no way back to it without the store's secret."""
    number = int.from_bytes(hmac.digest(secret, b"feed:" + account_id.bytes, "sha256")[:16])
    # A name of this store's own making (RFC 9562 §5.8).
    number = number & ~(0xF << 76) | 8 << 76
    return UUID(int=number & ~(0b11 << 62) | 0b10 << 62)


def note(session: Session, change: Change) -> None:
    """Have a change published with this transaction that the tables alone do not show; once each."""
    noted: list[Change] = session.info.setdefault(_PENDING, [])
    just_added = replace(change, kind=FeedKind.VEHICLE_ADDED) in noted
    if change.kind is FeedKind.VEHICLE_CHANGED and just_added:
        return
    if change not in noted:
        noted.append(change)


def install(sessions: "sessionmaker[Session]", secret: bytes, now: Callable[[], datetime]) -> None:
    """Publish what the sessions of this maker change."""

    @event.listens_for(sessions, "after_flush")
    def look(session: Session, _context: UOWTransaction) -> None:
        for made in session.new:
            _look_at_new(session, made)
        for changed in session.dirty:
            _look_at_changed(session, changed)

    @event.listens_for(sessions, "before_commit")
    def publish(session: Session) -> None:
        session.flush()
        noted: list[Change] = session.info.pop(_PENDING, [])
        if noted:
            _publish(session, noted, secret, now())


def _look_at_new(session: Session, made: object) -> None:
    if isinstance(made, Account):
        note(session, Change(made.id, FeedKind.ACCOUNT_CREATED))
    elif isinstance(made, Holding) and made.removed_at is None:
        note(session, Change(made.account_id, FeedKind.VEHICLE_ADDED, made.vin))


def _look_at_changed(session: Session, changed: object) -> None:
    if isinstance(changed, Account):
        _look_at_account(session, changed)
    elif isinstance(changed, Holding):
        _look_at_holding(session, changed)
    elif isinstance(changed, VehicleRecord) and _differs(changed, *_OF_A_CAR):
        holders = select(Holding.account_id).where(
            Holding.vin == changed.vin, Holding.removed_at.is_(None)
        )
        for account_id in session.scalars(holders).all():
            note(session, Change(account_id, FeedKind.VEHICLE_CHANGED, changed.vin))


def _look_at_account(session: Session, account: Account) -> None:
    if _differs(account, "state") and account.state in _STATES:
        note(session, Change(account.id, _STATES[account.state], into=account.merged_into))
    elif account.state in (AccountState.PENDING, AccountState.CONFIRMED):
        if _differs(account, "email"):
            note(session, Change(account.id, FeedKind.EMAIL_CHANGED))
        if _differs(account, *_PROFILE):
            note(session, Change(account.id, FeedKind.PROFILE_CHANGED))


def _look_at_holding(session: Session, holding: Holding) -> None:
    if holding.removed_at is not None:
        if _differs(holding, "removed_at"):
            note(session, Change(holding.account_id, FeedKind.VEHICLE_REMOVED, holding.vin))
    elif _differs(holding, "account_id"):
        note(session, Change(holding.account_id, FeedKind.VEHICLE_ADDED, holding.vin))
    elif _differs(holding, "exclusive"):
        note(session, Change(holding.account_id, FeedKind.VEHICLE_CHANGED, holding.vin))


def _differs(row: Any, *names: str) -> bool:
    known = inspect(row).attrs
    for name in names:
        history = known[name].history
        if history.has_changes() and list(history.added) != list(history.deleted):
            return True
    return False


def _publish(session: Session, noted: list[Change], secret: bytes, now: datetime) -> None:
    over = {change.account_id for change in noted if change.kind in _ENDS}
    # What else happened to an account that ends here is of no use to anybody any more.
    told = [c for c in noted if c.kind in _ENDS or c.account_id not in over]
    # The end of a subject comes after everything that led to it.
    told.sort(key=lambda change: change.kind in _ENDS)
    number = repository.take_numbers(session, len(told))
    versions: dict[UUID, int] = {}
    for place, change in enumerate(told):
        subject = subject_of(secret, change.account_id)
        version = versions.get(subject) or repository.last_version(session, subject)
        versions[subject] = version + 1
        end = change.kind in _ENDS
        if end:
            repository.forget(session, change.account_id)
        session.add(
            FeedEvent(
                number=number + place,
                subject=subject,
                version=version + 1,
                kind=change.kind,
                account_id=None if end else change.account_id,
                vin=change.vin,
                into_subject=subject_of(secret, change.into) if change.into else None,
                happened_at=now,
            )
        )
