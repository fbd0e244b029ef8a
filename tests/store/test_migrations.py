"""The migrations build exactly the schema that the code describes, and run more than once."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from pydantic import SecretStr
from sqlalchemy import text

from kiosk.store import migrating
from kiosk.store.database import Database
from kiosk.store.settings import Settings
from kiosk.store.tables import METADATA
from kiosk.store.work import Store
from tests.store.conftest import SECRET


def test_the_migrated_schema_is_the_one_of_the_code(database_url: str) -> None:
    """A table that is changed without a migration fails here: `python -m kiosk.store.migrating <what changed>`."""
    database = Database(database_url)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    database.close()


def test_migrations_are_one_line_of_descent() -> None:
    """Two heads would stop every store from starting."""
    script = ScriptDirectory.from_config(migrating.config("sqlite://"))
    assert len(script.get_heads()) == 1


def test_migrating_again_changes_nothing(database_url: str) -> None:
    migrating.migrate(database_url)
    store = Store(Settings(database_url=database_url, secret=SecretStr(SECRET)))
    store.database.ping()
    store.close()


def test_sqlite_is_opened_with_care(database_url: str) -> None:
    """DESIGN §4: write-ahead log, full synchronisation, foreign keys, and no trust in the schema."""
    database = Database(database_url)
    if database.engine.dialect.name == "sqlite":
        with database.engine.connect() as connection:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in (
                    "journal_mode",
                    "synchronous",
                    "foreign_keys",
                    "busy_timeout",
                    "secure_delete",
                    "trusted_schema",
                )
            }
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "busy_timeout": 5000,
            "secure_delete": 1,
            "trusted_schema": 0,
        }
    database.close()


KEPT = {
    "keep_invoices_update",
    "keep_invoices_delete",
    "keep_invoice_documents_update",
    "keep_invoice_documents_delete",
}


def test_r77_the_database_itself_keeps_final_invoices(database_url: str) -> None:
    """R77: a migration that rebuilt their tables must have made these triggers again."""
    database = Database(database_url)
    sqlite = database.engine.dialect.name == "sqlite"
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with database.engine.connect() as connection:
        assert set(connection.execute(text(query)).scalars()) >= KEPT
    database.close()
