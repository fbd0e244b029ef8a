"""Every query of the embedded provider, and the opening of its one SQLite file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.orm import Session

from kiosk.store.payments.provider.models import (
    Base,
    HostedPageRow,
    ReplyRow,
    SetupRow,
    TokenRow,
)


def open_database(path: Path) -> Engine:
    """The engine on the provider's file, which is made where it is missing."""
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA busy_timeout=5000")
        connection.execute("PRAGMA secure_delete=ON")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    Base.metadata.create_all(engine)
    return engine


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


@contextmanager
def transaction(engine: Engine) -> Iterator[Records]:
    """One request, one transaction: committed at the end, undone by an error."""
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield Records(session)
