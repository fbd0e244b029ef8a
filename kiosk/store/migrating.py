"""Brings a database to the present schema (Alembic); the same migrations run on SQLite and PostgreSQL."""

from pathlib import Path

from alembic import command
from alembic.config import Config

MIGRATIONS = Path(__file__).with_name("migrations")


def migrate(database_url: str) -> None:
    """Apply every migration that the database has not seen."""
    command.upgrade(config(database_url), "head")


def config(database_url: str) -> Config:
    """Alembic's configuration; there is no ini file, as there is nothing to choose."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.set_main_option("path_separator", "os")
    made.attributes["database_url"] = database_url
    return made
