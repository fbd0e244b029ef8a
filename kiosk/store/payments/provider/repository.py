"""Every query of the embedded provider, and the opening of its one SQLite file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kiosk.store.database import Database
from kiosk.store.payments.provider.models import (
    Base,
    ChargeRow,
    HostedPageRow,
    RefundRow,
    ReplyRow,
    SetupRow,
    TokenRow,
)


def open_database(path: Path) -> Database:
    """The provider's file, which is made where it is missing."""
    database = Database(f"sqlite:///{path}")
    Base.metadata.create_all(database.engine)
    return database


class Records:
    """The rows that one transaction works on."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, row: Base) -> None:
        """A new row; it is written with the transaction."""
        self._session.add(row)
        self._session.flush()

    def token(self, token_hash: str) -> TokenRow | None:
        """The token of that hash."""
        return self._session.get(TokenRow, token_hash)

    def drop_tokens_until(self, now: datetime) -> None:
        """Forget tokens that are too old: an unknown one is refused just the same."""
        self._session.execute(delete(TokenRow).where(TokenRow.expires_at <= now))

    def setup(self, setup_id: str) -> SetupRow | None:
        """The registration of that id."""
        return self._session.get(SetupRow, setup_id)

    def setup_by_check(self, secret: str) -> SetupRow | None:
        """The registration whose extra check has this address."""
        return self._session.scalar(select(SetupRow).where(SetupRow.check_secret == secret))

    def page(self, page_id: str) -> HostedPageRow | None:
        """The hosted page of that id."""
        return self._session.get(HostedPageRow, page_id)

    def page_by_secret(self, secret: str) -> HostedPageRow | None:
        """The hosted page with this address."""
        return self._session.scalar(select(HostedPageRow).where(HostedPageRow.secret == secret))

    def reply(self, key: str) -> ReplyRow | None:
        """What was answered to that idempotency key."""
        return self._session.get(ReplyRow, key)

    def replies_about(self, identifier: str) -> Sequence[ReplyRow]:
        """Kept answers that name an object; its id is long and random."""
        return self._session.scalars(
            select(ReplyRow).where(ReplyRow.body.contains(identifier, autoescape=True))
        ).all()

    def charge(self, charge_id: str) -> ChargeRow | None:
        """The charge of that id."""
        return self._session.get(ChargeRow, charge_id)

    def charge_by_key(self, key: str) -> ChargeRow | None:
        """The charge made under that idempotency key."""
        return self._session.scalar(select(ChargeRow).where(ChargeRow.key == key))

    def refunded_cents(self, charge_id: str) -> int:
        """How much of a charge went back already."""
        total = func.coalesce(func.sum(RefundRow.amount_cents), 0)
        return self._session.scalars(select(total).where(RefundRow.charge_id == charge_id)).one()


@contextmanager
def transaction(database: Database, *, write: bool = True) -> Iterator[Records]:
    """One request, one transaction: committed at the end, undone by an error."""
    with database.transaction(write=write) as session:
        yield Records(session)
