"""Opens one SQLite file the way the kiosk needs it: durable, scrubbed, never half-migrated (DESIGN §4)."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from kiosk.ports.storage import StorageFailed

PRAGMAS: Mapping[str, str] = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "5000",
    "secure_delete": "ON",
    "trusted_schema": "OFF",
}
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_log = logging.getLogger(__name__)

Migration = Callable[[Connection], None]


class FileNewer(StorageFailed):
    """The file was written by a newer version of the kiosk; this one leaves it alone."""


class FileCorrupt(StorageFailed):
    """The file is damaged, or no SQLite database."""


class DatabaseFile:
    """One SQLite file at the newest version of its schema.

    `migrations[i]` brings version i + 1 to i + 2; an empty file gets the newest schema at once.
    Raises FileNewer, FileCorrupt or another StorageFailed.
    """

    def __init__(
        self, path: Path, metadata: MetaData, migrations: tuple[Migration, ...] = ()
    ) -> None:
        self.path = path
        self.damaged = False
        """Whether somebody met damage in the file since it was opened."""
        self.unscrubbed = False
        """Whether the last scrub was held back."""
        self._engine = create_engine(f"sqlite:///{path}")
        event.listen(self._engine, "connect", _prepare)
        event.listen(self._engine, "begin", _begin)
        try:
            self._open(metadata, migrations)
        except BaseException:
            self._engine.dispose()
            raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the file."""
        with self._named_errors(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One unit of work: the only writer from its first line, all of it or nothing."""
        with self._named_errors(), self._engine.connect() as connection:
            connection.execution_options(begin="BEGIN IMMEDIATE")
            with connection.begin():
                yield connection

    def scrub(self) -> None:
        """Empty the write-ahead log, so that what was deleted is on the disk no more. A reader, or a fault of the
        disk, may hold it back: then `unscrubbed` is true until a later scrub succeeds."""
        try:
            with _raw(self._engine) as raw:
                busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except (SQLAlchemyError, sqlite3.Error) as error:
            _log.warning("the write-ahead log was not emptied: %s", type(error).__name__)
            busy = 1
        self.unscrubbed = bool(busy)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except FileCorrupt:
            self.damaged = True
            raise
        except SQLAlchemyError as error:
            cause = getattr(error, "orig", None)
            if _means_damage(cause):
                self.damaged = True
                raise FileCorrupt(type(cause).__name__) from error
            raise StorageFailed(type(cause or error).__name__) from error
        except OSError as error:
            raise StorageFailed(type(error).__name__) from error

    def _open(self, metadata: MetaData, migrations: tuple[Migration, ...]) -> None:
        newest = len(migrations) + 1
        with self.write() as connection:
            verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if verdict != "ok":
                raise FileCorrupt(self.path.name)
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if version > newest:
                raise FileNewer(f"{self.path.name}: version {version}, this kiosk knows {newest}")
            if version == 0:
                metadata.create_all(connection)
            else:
                for migrate in migrations[version - 1 :]:
                    migrate(connection)
            if version != newest:
                connection.exec_driver_sql(f"PRAGMA user_version = {newest}")
        self.path.chmod(0o600)


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


@contextmanager
def _raw(engine: Any) -> Iterator[Any]:
    connection = engine.raw_connection()
    try:
        yield connection.driver_connection
    finally:
        connection.close()


def _means_damage(error: object) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return False
    # A file that was emptied or replaced under the kiosk is a database without tables, or one that ends too soon.
    if code == sqlite3.SQLITE_ERROR and str(error).startswith("no such table"):
        return True
    return code & 0xFF in _DAMAGE or code == sqlite3.SQLITE_IOERR_SHORT_READ
