"""Damage and locks that come while the kiosk runs: mended in the next turn, nothing forgotten for good (DESIGN §4)."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.adapters.database import CACHE_FILE, OUTBOX_FILE, Database, open_database
from kiosk.adapters.database.files import FileCorrupt
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome, StorageFailed
from tests.examples import NOW, SETTINGS, accepted, changes, new_order, service


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


def event_of() -> OrderEvent:
    order = new_order()
    return OrderEvent(order.order_id, uuid4(), "session", order, EventState.WAITING, 0, NOW)


def damage(path: Path, how: str) -> None:
    """What happens to a file under the running kiosk; the log beside it goes as well, as after a disk's repair."""
    for part in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        part.unlink(missing_ok=True)
    if how == "emptied":
        path.write_bytes(b"")
    elif how == "garbage":
        path.write_bytes(b"no database at all" * 400)
    else:
        path.unlink()


@pytest.mark.parametrize("how", ["emptied", "garbage", "gone"])
def test_a_cache_damaged_while_running_is_made_anew(
    database: Database, tmp_path: Path, how: str
) -> None:
    """Issue 5: without a restart, and the kiosk still knows who it is."""
    database.save_settings(SETTINGS)
    database.apply(changes(service()), NOW)
    database._cache.close()
    damage(tmp_path / CACHE_FILE, how)
    with pytest.raises(FileCorrupt):
        database.services()
    database.tidy()
    assert database.services() == ()
    assert database.cursor() == ""
    assert database.settings() == SETTINGS
    database.apply(changes(service()), NOW)
    assert len(database.services()) == 1


def test_an_outbox_damaged_while_running_is_set_aside(database: Database, tmp_path: Path) -> None:
    """Issue 5: the next customer can order again, and nothing is thrown away."""
    database.add_order(event_of())
    database._outbox.close()
    damage(tmp_path / OUTBOX_FILE, "garbage")
    with pytest.raises(FileCorrupt):
        database.add_order(event_of())
    database.tidy()
    database.add_order(event_of())
    assert database.waiting_count() == 1
    [aside] = tmp_path.glob(f"damaged-*-{OUTBOX_FILE}")
    assert aside.read_bytes().startswith(b"no database")


def test_an_outbox_that_cannot_be_made_anew_yet_stays_where_it_was(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full just then: the next try finds what there is to save."""
    kept = [event_of() for _ in range(3)]
    for each in kept:
        database.add_order(each)
    database._outbox.scrub()
    database._outbox.damaged = True

    def full(*_: object) -> None:
        raise StorageFailed("full")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.adapters.database.DatabaseFile", full)
        with pytest.raises(StorageFailed):
            database.tidy()
    assert not list(tmp_path.glob("damaged-*"))
    database.tidy()
    assert [each.order for each in database.unanswered_orders()] == [each.order for each in kept]


def test_k5_a_visit_that_the_disk_would_not_forget_is_forgotten_later(
    database: Database, tmp_path: Path
) -> None:
    """K5: somebody held the file; once they let go, nothing of the visit is left, in the log neither."""
    event = event_of()
    database.add_order(event)
    database.start_attempt(event.event_id)
    outcome = OrderOutcome(EventState.ACCEPTED, order=accepted(event.order))
    database.settle_order(event.event_id, outcome)
    database._outbox._engine.dispose()
    with closing(sqlite3.connect(tmp_path / OUTBOX_FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        hurried(database)
        with pytest.raises(StorageFailed):
            database.forget_visit(event.visit_id)
        with pytest.raises(StorageFailed):
            database.tidy()
    database.tidy()
    assert database.outcome(event.event_id) is None
    assert (tmp_path / f"{OUTBOX_FILE}-wal").stat().st_size == 0


def test_a_log_that_a_reader_held_is_emptied_later(database: Database, tmp_path: Path) -> None:
    """K5: a scrub that was held back is made up for."""
    database._outbox._engine.dispose()
    hurried(database)
    event = event_of()
    database.add_order(event)
    with closing(sqlite3.connect(tmp_path / OUTBOX_FILE, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM order_event").fetchone()
        assert database.withdraw_order(event.event_id)
        assert database._outbox.unscrubbed
    database.tidy()
    assert (tmp_path / f"{OUTBOX_FILE}-wal").stat().st_size == 0


def hurried(database: Database) -> None:
    """Let the outbox wait for a lock no longer than a test wants to."""
    with database._outbox.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")


def test_an_outbox_of_the_first_version_is_read_on(tmp_path: Path) -> None:
    """What waited before the update is sent after it."""
    first = open_database(tmp_path)
    event = event_of()
    first.add_order(event)
    first.close()
    with closing(sqlite3.connect(tmp_path / OUTBOX_FILE)) as old, old:
        old.execute("ALTER TABLE order_event ADD COLUMN next_attempt_at FLOAT NOT NULL DEFAULT 0")
        old.execute("PRAGMA user_version = 1")
    second = open_database(tmp_path)
    assert second.unanswered_orders() == (event,)
    second.close()
