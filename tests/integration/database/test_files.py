"""How the kiosk's database files are opened, refused, mended and protected (DESIGN §4)."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, event, text

from kiosk.adapters.database import CACHE_FILE, KEY_FILE, OUTBOX_FILE, Database, open_database
from kiosk.adapters.database.files import DatabaseFile, FileNewer
from kiosk.contract.problems import Code
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome, StorageFailed
from tests.examples import NOW, SETTINGS, changes, new_order, problem, ready_visit, service


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    opened = open_database(folder)
    yield opened
    opened.close()


def event_of(token: str = "session-1") -> OrderEvent:
    order = new_order()
    return OrderEvent(order.order_id, ready_visit().id, token, order, EventState.WAITING, 0, NOW)


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("secure_delete", 1),
        ("trusted_schema", 0),
    ],
)
def test_every_connection_has_the_settings(
    database: Database, pragma: str, expected: object
) -> None:
    """DESIGN §4: asked of SQLite itself, on reading and on writing connections."""
    for file in (database._cache, database._outbox):
        with file.read() as reading, file.write() as writing:
            for connection in (reading, writing):
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == expected


def test_files_are_for_their_owner_only(database: Database, folder: Path) -> None:
    """Nobody else on the machine reads orders, key or catalogue."""
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in (CACHE_FILE, OUTBOX_FILE, KEY_FILE):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


@pytest.mark.parametrize("name", [CACHE_FILE, OUTBOX_FILE])
def test_a_newer_file_is_refused_and_left_alone(folder: Path, name: str) -> None:
    """An older kiosk never writes into what a newer one made."""
    open_database(folder).close()
    with closing(sqlite3.connect(folder / name)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(FileNewer):
        open_database(folder)
    with closing(sqlite3.connect(folder / name)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (99,)


def test_migrations_run_once_each_and_in_order(tmp_path: Path) -> None:
    """An old file gets every later step, a new one the newest schema at once."""
    old, new = MetaData(), MetaData()
    Table("thing", old, Column("id", Integer, primary_key=True))
    Table(
        "thing",
        new,
        Column("id", Integer, primary_key=True),
        Column("b", Integer),
        Column("c", Integer),
    )
    path = tmp_path / "x.sqlite3"
    DatabaseFile(path, old).close()
    steps = (
        lambda connection: connection.execute(text("ALTER TABLE thing ADD COLUMN b INTEGER")),
        lambda connection: connection.execute(text("ALTER TABLE thing ADD COLUMN c INTEGER")),
    )
    for target in (path, path, tmp_path / "fresh.sqlite3"):
        file = DatabaseFile(target, new, steps)
        with file.read() as connection:
            assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 3
            connection.exec_driver_sql("SELECT id, b, c FROM thing")
        file.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    """The step and its version number are one unit of work."""
    path = tmp_path / "x.sqlite3"
    metadata = MetaData()
    Table("thing", metadata, Column("id", Integer, primary_key=True))
    DatabaseFile(path, metadata).close()

    def half(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE other (id INTEGER)"))
        connection.execute(text("rubbish"))

    with pytest.raises(StorageFailed):
        DatabaseFile(path, metadata, (half,))
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)
        assert raw.execute("SELECT name FROM sqlite_master").fetchall() == [("thing",)]


def test_a_damaged_cache_is_made_anew_and_the_outbox_stays(folder: Path) -> None:
    """DESIGN §4: what can be fetched again may go, what cannot may not."""
    first = open_database(folder)
    first.apply(changes(service()), NOW)
    waiting = event_of()
    first.add_order(waiting)
    first.close()
    (folder / CACHE_FILE).write_bytes(b"no database at all" * 100)
    second = open_database(folder)
    assert second.cursor() == ""
    assert second.services() == ()
    assert [due.order for due in second.unanswered_orders()] == [waiting.order]
    second.close()


def test_a_damaged_outbox_is_set_aside_and_salvaged(folder: Path) -> None:
    """DESIGN §4: every order that can still be read is still sent; the damaged file is kept."""
    first = open_database(folder)
    events = [event_of(f"session-{number}") for number in range(60)]
    for each in events:
        first.add_order(each)
    first.close()
    path = folder / OUTBOX_FILE
    data = bytearray(path.read_bytes())
    page = int.from_bytes(data[16:18], "big")
    middle = (len(data) // page // 2) * page
    data[middle : middle + page] = b"\xff" * page
    path.write_bytes(bytes(data))
    second = open_database(folder)
    saved = {due.event_id for due in second.unanswered_orders()}
    second.close()
    assert saved < {each.event_id for each in events}
    assert saved
    assert len(list(folder.glob("damaged-*-" + OUTBOX_FILE))) == 1


def test_an_outbox_that_is_no_database_is_set_aside(folder: Path) -> None:
    """Nothing to salvage, but the kiosk starts and nothing is thrown away."""
    open_database(folder).close()
    (folder / OUTBOX_FILE).write_bytes(b"x" * 5000)
    opened = open_database(folder)
    assert opened.waiting_count() == 0
    opened.close()
    [aside] = folder.glob("damaged-*-" + OUTBOX_FILE)
    assert aside.read_bytes() == b"x" * 5000


def test_a_disk_that_refuses_is_storage_failed(folder: Path) -> None:
    """A file where the folder should be: a named error, not a traceback of the system."""
    folder.write_text("in the way")
    with pytest.raises(StorageFailed):
        open_database(folder)


def test_a_unit_of_work_is_all_or_nothing(database: Database) -> None:
    """A full disk in the middle of a page of changes leaves the page before it, with its cursor."""
    database.apply(changes(service("one"), cursor="c1"), NOW)
    event.listen(database._cache._engine, "connect", _small_disk)
    database._cache._engine.dispose()
    large = tuple(service(f"{number:03}" + "x" * 2_000) for number in range(50))
    with pytest.raises(StorageFailed):
        database.apply(changes(*large, cursor="c2"), NOW)
    assert database.cursor() == "c1"
    assert [each.id for each in database.services()] == ["one"]


def _small_disk(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA max_page_count = 15")


def test_settings_survive_a_restart(folder: Path) -> None:
    """K6: the kiosk knows its dealer before it has reached the store."""
    first = open_database(folder)
    assert first.settings() is None
    first.save_settings(SETTINGS)
    first.close()
    second = open_database(folder)
    assert second.settings() == SETTINGS
    second.close()


def test_refusals_keep_their_code(database: Database) -> None:
    """The outcome comes back as the store gave it."""
    waiting = event_of()
    database.add_order(waiting)
    database.start_attempt(waiting.event_id)
    outcome = OrderOutcome(EventState.REJECTED, problem=problem(Code.CARD_DECLINED, 402))
    database.settle_order(waiting.event_id, outcome)
    assert database.outcome(waiting.event_id) == outcome
