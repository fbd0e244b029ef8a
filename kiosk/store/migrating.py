"""Brings a database to the present schema (Alembic); the same migrations run on SQLite and PostgreSQL.

`python -m kiosk.store.migrating <what changed>` drafts a migration from what the tables of the code say now.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config

MIGRATIONS = Path(__file__).with_name("migrations")


def migrate(database_url: str) -> None:
    """Apply every migration that the database has not seen."""
    command.upgrade(config(database_url), "head")


def draft(what_changed: str) -> None:
    """Write the next migration, to be read and mended by a person before it is kept."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/draft.sqlite3"
        migrate(url)
        number = len(list((MIGRATIONS / "versions").glob("[0-9]*.py"))) + 1
        command.revision(config(url), what_changed, autogenerate=True, rev_id=f"{number:04d}")


def config(database_url: str) -> Config:
    """Alembic's configuration; there is no ini file, as there is nothing to choose."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.set_main_option("path_separator", "os")
    made.attributes["database_url"] = database_url
    return made


if __name__ == "__main__":
    draft(" ".join(sys.argv[1:]))
