"""From every earlier version of the schema, with rows in every table, to the present one: nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Uuid,
    insert,
    select,
)
from sqlalchemy.types import TypeEngine

from kiosk.store import migrating
from kiosk.store.database import Database
from kiosk.store.tables import METADATA

ROWS = 3
_SCRIPT = ScriptDirectory.from_config(migrating.config("sqlite://"))
_Types = tuple[type[TypeEngine[Any]], ...]
_VALUES: tuple[tuple[_Types, Callable[[int], Any]], ...] = (
    ((Uuid,), lambda number: UUID(int=number, version=4)),
    ((Boolean,), lambda number: bool(number % 2)),
    ((DateTime,), lambda number: datetime(2026, 1, number, 12, tzinfo=UTC)),
    ((Date,), lambda number: date(2026, 1, number)),
    ((Integer, Numeric), lambda number: number),
    ((JSON,), lambda number: {"number": number}),
    ((LargeBinary,), lambda number: bytes([number])),
)
VERSIONS = [script.revision for script in _SCRIPT.walk_revisions()][::-1]


@pytest.fixture
def empty_database(database_url: str, tmp_path: Path) -> str:
    """A database without any table, on whichever server the tests run on."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path}/empty.sqlite3"
    database = Database(database_url)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    database.close()
    return database_url


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_rows_of_every_table_survive_the_way_to_the_present(
    empty_database: str, version: str
) -> None:
    command.upgrade(migrating.config(empty_database), version)
    database = Database(empty_database)
    with database.engine.connect() as connection:
        before = _filled(connection)
    command.upgrade(migrating.config(empty_database), "head")
    with database.engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == VERSIONS[-1]
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
        after = _reflected(connection)
        for name, rows in before.items():
            assert name in after.tables, f"{name} went"
            kept = _rows(connection, after.tables[name], list(rows[0]))
            common = [column for column in rows[0] if column in after.tables[name].columns]
            assert len(common) >= len(after.tables[name].primary_key), f"{name} lost its columns"
            wanted = [{column: row[column] for column in common} for row in rows]
            assert _sorted(kept) == _sorted(wanted), f"rows of {name} changed"
    database.close()


def test_the_present_is_reached_from_nothing(empty_database: str) -> None:
    migrating.migrate(empty_database)
    database = Database(empty_database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    database.close()


def _reflected(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    return found


def _filled(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Rows in every table, each referring to the row of the same number where it refers to anything."""
    metadata = _reflected(connection)
    for table in metadata.sorted_tables:
        if table.name != "alembic_version":
            for number in range(1, ROWS + 1):
                connection.execute(insert(table).values(dict(_row(table, number))))
    connection.commit()
    return {
        table.name: _rows(connection, table, [column.name for column in table.columns])
        for table in metadata.sorted_tables
        if table.name != "alembic_version"
    }


def _row(table: Table, number: int) -> Iterator[tuple[str, Any]]:
    for column in table.columns:
        yield column.name, _value(column, number)


def _value(column: Column[Any], number: int) -> Any:
    for key in column.foreign_keys:
        return _value(key.column, number)
    kind: TypeEngine[Any] = column.type
    for kinds, made in _VALUES:
        if isinstance(kind, kinds):
            return made(number)
    # SQLite keeps identifiers as 32 figures; any text as long as that may stand in any other column.
    return f"{number}".zfill(getattr(kind, "length", None) or 32)


def _rows(connection: Connection, table: Table, columns: list[str]) -> list[dict[str, Any]]:
    wanted = [table.columns[name] for name in columns if name in table.columns]
    return [dict(row._mapping) for row in connection.execute(select(*wanted))]


def _sorted(rows: list[dict[str, Any]]) -> list[str]:
    return sorted(repr(sorted(row.items())) for row in rows)
