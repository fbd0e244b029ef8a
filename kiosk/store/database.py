"""The store's database: engine, types and transactions, the same on SQLite and PostgreSQL."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Connection,
    Date,
    DateTime,
    Dialect,
    Engine,
    Enum,
    MetaData,
    String,
    Uuid,
    create_engine,
    event,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator, TypeEngine

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "secure_delete=ON",
    "trusted_schema=OFF",
)

Json = dict[str, Any]
"""A JSON object as stored."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC instant; a naive one is refused, so that no local time ever gets in."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Store as UTC; `ValueError` for an instant without a time zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """SQLite gives naive values back; they are UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(DeclarativeBase):
    """What every table of the store derives from."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012  # SQLAlchemy reads it as a plain class attribute
        datetime: UtcDateTime(),
        date: Date(),
        UUID: Uuid(),
        str: String(),
        Json: JSON(),
    }


def text_enum(enum: type[StrEnum]) -> TypeEngine[Any]:
    """A column type that stores an enum by its value, as text on every database."""
    return Enum(
        enum,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


def uuid7() -> UUID:
    """A new identifier that grows with time (RFC 9562 §5.7)."""
    milliseconds = time.time_ns() // 1_000_000
    number = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10))
    number = number & ~(0xF << 76) | 7 << 76
    return UUID(int=number & ~(0b11 << 62) | 0b10 << 62)


class Database:
    """The engine and its transactions."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def transaction(self, *, write: bool) -> Iterator[Session]:
        """One transaction. The only place that commits: on leaving, or not at all when an error passes.

        An error with a true `keeps_changes` (a counted wrong guess, say) is committed all the same.
        """
        with self.sessions() as session:
            if write:
                session.connection(execution_options={"writes": True})
            try:
                yield session
            except Exception as error:
                if write and getattr(error, "keeps_changes", False):
                    session.commit()
                raise
            if write:
                session.commit()

    def ping(self) -> None:
        """Ask the database for an answer; raises what the driver raises."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    # Values stay out of error texts: they are names, addresses, secrets.
    if not url.startswith("sqlite"):
        return create_engine(
            url, pool_pre_ping=True, pool_size=6, max_overflow=4, hide_parameters=True
        )
    engine = create_engine(url, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # The driver's own transaction handling cannot begin an immediate transaction.
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes its lock at once: a reader that turns writer half-way may fail for good.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
