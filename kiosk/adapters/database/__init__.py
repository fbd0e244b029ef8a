"""The kiosk's own database: a cache file that may be made anew, and an outbox file that is never thrown away (DESIGN §4)."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.adapters.database import cache, outbox
from kiosk.adapters.database.cache import Cache
from kiosk.adapters.database.files import DatabaseFile, FileCorrupt
from kiosk.adapters.database.outbox import Outbox
from kiosk.adapters.database.seal import Seal, key_file
from kiosk.ports.storage import StorageFailed

CACHE_FILE = "cache.sqlite3"
OUTBOX_FILE = "outbox.sqlite3"
KEY_FILE = "outbox.key"
_log = logging.getLogger(__name__)


class Database(Cache, Outbox):
    """Implements the port `Storage` on two files in one folder. Safe to share between threads."""

    def __init__(self, cache_file: DatabaseFile, outbox_file: DatabaseFile, seal: Seal) -> None:
        Cache.__init__(self, cache_file)
        Outbox.__init__(self, outbox_file, seal)

    def tidy(self) -> None:
        """Make up for what a fault of the disk held up: a damaged file is made anew as at the start, visits are
        forgotten, traces scrubbed. Raises StorageFailed while the fault lasts."""
        if self._cache.damaged:
            damaged, path = self._cache, self._cache.path
            damaged.close()
            self._cache = _new_cache(path)
            self.start_anew()
        if self._outbox.damaged:
            damaged, path = self._outbox, self._outbox.path
            damaged.close()
            self._outbox = _mended_outbox(path)
        self.forget_what_is_over()

    def close(self) -> None:
        """Close both files."""
        self._cache.close()
        self._outbox.close()


def open_database(folder: Path) -> Database:
    """The database in `folder`, made where there is none. Raises StorageFailed (a newer file is FileNewer).

    A damaged cache is made anew. A damaged outbox is set aside, and what can still be read of it is taken over.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        seal = Seal(key_file(folder / KEY_FILE))
    except OSError as error:
        raise StorageFailed(type(error).__name__) from error
    cache_file = _open_cache(folder / CACHE_FILE)
    try:
        return Database(cache_file, _open_outbox(folder / OUTBOX_FILE), seal)
    except BaseException:
        cache_file.close()
        raise


def _open_cache(path: Path) -> DatabaseFile:
    try:
        return DatabaseFile(path, cache.metadata)
    except FileCorrupt:
        return _new_cache(path)


def _new_cache(path: Path) -> DatabaseFile:
    _log.error("the cache was damaged and is made anew")
    try:
        for part in _parts(path):
            part.unlink(missing_ok=True)
    except OSError as error:
        raise StorageFailed(type(error).__name__) from error
    return DatabaseFile(path, cache.metadata)


def _open_outbox(path: Path) -> DatabaseFile:
    try:
        return DatabaseFile(path, outbox.metadata, outbox.migrations)
    except FileCorrupt:
        return _mended_outbox(path)


def _mended_outbox(path: Path) -> DatabaseFile:
    try:
        aside = _set_aside(path)
    except OSError as error:
        raise StorageFailed(type(error).__name__) from error
    try:
        file = DatabaseFile(path, outbox.metadata, outbox.migrations)
    except StorageFailed:
        # Back to where it was: the next try must find what there is to save.
        for new, old in zip(_parts(path), _parts(aside), strict=True):
            new.unlink(missing_ok=True)
            if old.exists():
                old.replace(new)
        raise
    saved = _salvage(aside, file)
    _log.error("the outbox was damaged: set aside as %s, %d orders saved", aside.name, saved)
    return file


def _parts(path: Path) -> tuple[Path, ...]:
    return path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def _set_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = path.with_name(f"damaged-{stamp}-{path.name}")
    for part, new in zip(_parts(path), _parts(aside), strict=True):
        if part.exists():
            part.replace(new)
    return aside


def _salvage(aside: Path, file: DatabaseFile) -> int:
    """Take over every row that can still be read; how many."""
    columns = [column.name for column in outbox.order_event.columns]
    saved = 0
    for row in _readable_rows(aside, columns):
        try:
            with file.write() as connection:
                connection.execute(
                    outbox.order_event.insert().values(dict(zip(columns, row, strict=True)))
                )
            saved += 1
        except StorageFailed:
            continue  # a row that breaks the table's own rules is as good as unreadable
    return saved


def _readable_rows(aside: Path, columns: list[str]) -> Iterator[tuple[object, ...]]:
    names = ", ".join(columns)
    by_rowid = f"SELECT {names} FROM order_event WHERE rowid = ?"  # noqa: S608 - the names are ours
    try:
        with closing(sqlite3.connect(aside)) as damaged:
            last = damaged.execute("SELECT max(rowid) FROM order_event").fetchone()[0] or 0
            for rowid in range(1, last + 1):
                try:
                    yield from damaged.execute(by_rowid, (rowid,)).fetchall()
                except sqlite3.DatabaseError:
                    continue  # this page is gone, the next may not be
    except sqlite3.DatabaseError:
        return
