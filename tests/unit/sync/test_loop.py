"""The background loop: online or not, what is pulled when, and that nothing stops it (K2, DESIGN §4)."""

import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.database import Database, open_database
from kiosk.contract.problems import Code
from kiosk.ports.devices import Clock
from kiosk.ports.storage import EventState, OrderEvent, StorageFailed
from kiosk.ports.store import CarPicture, DeviceRevoked, StoreBusy, StoreRefused, StoreUnreachable
from kiosk.ports.sync import SyncStatus
from kiosk.sync import loop as module
from kiosk.sync.loop import SyncLoop
from kiosk.usecases.car_picture import CarPictures
from kiosk.usecases.update_catalogue import UpdateCatalogue
from tests.doubles import ManualClock, ScriptedStore
from tests.examples import NOW, SETTINGS, changes, new_order, problem, ready_visit, service

NOTICED_WITHIN_S = 10.0
BACK_WITHIN_S = 15.0
POLL_DEADLINE_S = 4.0


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


class Syncing:
    """A loop that is turned by hand."""

    def __init__(self, storage: Database, clock: Clock) -> None:
        self.storage = storage
        self.store = ScriptedStore()
        update = UpdateCatalogue(self.store.as_store(), storage, clock)
        self.loop = SyncLoop(self.store.as_store(), storage, clock, update, jitter=lambda: 1.0)
        self.heard: list[SyncStatus] = []
        self.loop.listen(self.heard.append)

    def order(self) -> OrderEvent:
        order = new_order()
        event = OrderEvent(
            order.order_id, ready_visit().id, "session", order, EventState.WAITING, 0, NOW
        )
        self.storage.add_order(event)
        return event


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def syncing(storage: Database, clock: ManualClock) -> Syncing:
    return Syncing(storage, clock)


def test_k2_a_turn_pulls_every_page(syncing: Syncing) -> None:
    """K2: page after page by cursor, then the kiosk's settings; listeners hear that something changed."""
    syncing.store.script(
        "changes",
        changes(service("one"), cursor="c1", more=True),
        changes(service("two"), cursor="c2"),
    )
    syncing.loop.turn()
    assert [each.id for each in syncing.storage.services()] == ["one", "two"]
    assert syncing.store.called("changes") == [("",), ("c1",)]
    assert syncing.storage.settings() == SETTINGS
    assert syncing.heard[-1].online


def test_a_turn_without_news_is_silent(syncing: Syncing) -> None:
    """Nothing changed, so nobody is called."""
    syncing.loop.turn()
    heard = len(syncing.heard)
    syncing.loop.turn()
    assert len(syncing.heard) == heard


def test_offline_is_noticed_and_so_is_the_return(syncing: Syncing, clock: ManualClock) -> None:
    """The instant of the change is kept; a second failure is no second change."""
    syncing.loop.turn()
    syncing.store.script("changes", StoreUnreachable(), StoreUnreachable())
    clock.move(5)
    syncing.loop.turn()
    gone = syncing.loop.status()
    assert (gone.online, gone.since) == (False, clock.now())
    clock.move(5)
    syncing.loop.turn()
    assert syncing.loop.status() == gone
    syncing.loop.turn()
    assert syncing.loop.status().online
    assert [status.online for status in syncing.heard[-2:]] == [False, True]


def test_the_waits_keep_the_promise(syncing: Syncing) -> None:
    """Offline within 10 s, back within 15 s: the waits and the request's deadline add up to less, however long it lasts."""
    assert syncing.loop.turn() + POLL_DEADLINE_S <= NOTICED_WITHIN_S
    syncing.store.script("changes", *[StoreUnreachable() for _ in range(40)])
    waits = [syncing.loop.turn() for _ in range(40)]
    assert waits == sorted(waits)
    assert max(waits) + POLL_DEADLINE_S <= BACK_WITHIN_S


def test_an_order_is_sent_before_anything_is_pulled(syncing: Syncing) -> None:
    """The customer waits for the order, nobody for the catalogue."""
    syncing.order()
    syncing.loop.turn()
    names = [name for name, _ in syncing.store.calls]
    assert names.index("place_order") < names.index("changes")


def test_waiting_orders_are_counted_and_listeners_hear_of_answers(syncing: Syncing) -> None:
    """K7: the panel shows how many wait; a screen that shows one looks again."""
    syncing.store.script("place_order", StoreUnreachable())
    syncing.order()
    syncing.loop.turn()
    assert syncing.loop.status().waiting == 1
    syncing.order()
    before = len(syncing.heard)
    syncing.loop.turn()
    assert len(syncing.heard) == before + 1


def test_k6_a_revoked_kiosk_says_so(syncing: Syncing) -> None:
    """K6: it is no network fault, and it is over once the store takes the kiosk back."""
    syncing.store.script("changes", DeviceRevoked())
    syncing.loop.turn()
    status = syncing.loop.status()
    assert (status.online, status.device_revoked) == (True, True)
    syncing.loop.turn()
    assert not syncing.loop.status().device_revoked


@pytest.mark.parametrize(
    "error", [StoreBusy(30.0), StoreRefused(problem(Code.INVALID, 422))], ids=["busy", "refused"]
)
def test_a_store_that_will_not_answer_is_not_pressed(syncing: Syncing, error: Exception) -> None:
    """It is there, so the kiosk is online; it is asked again later than usual."""
    syncing.store.script("changes", error)
    assert syncing.loop.turn() >= 30.0
    assert syncing.loop.status().online


def test_a_failing_disk_is_reported_and_gets_better(
    syncing: Syncing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K7: staff see it; the loop goes on."""
    with monkeypatch.context() as patch:

        def full() -> tuple[OrderEvent, ...]:
            raise StorageFailed("full")

        patch.setattr(syncing.storage, "unanswered_orders", full)
        syncing.loop.turn()
        assert syncing.loop.status().storage_failed
    syncing.loop.turn()
    assert not syncing.loop.status().storage_failed


def test_r34_a_picture_given_from_memory_is_asked_about_again(
    syncing: Syncing, storage: Database
) -> None:
    """R34, DESIGN §4: by its ETag, in the background, and once only for many showings."""
    pictures = CarPictures(syncing.store.as_store(), storage, syncing.loop.stale_picture)
    syncing.loop.revalidate_pictures_by(pictures.revalidate)
    first = pictures("suv", "KVK", 800)
    syncing.store.script("car_picture", CarPicture(b"newer", '"2"'))
    for _ in range(3):
        assert pictures("suv", "KVK", 800) == first
    syncing.loop.turn()
    syncing.loop.turn()
    assert syncing.store.called("car_picture") == [
        ("suv", "KVK", 800, ""),
        ("suv", "KVK", 800, '"1"'),
    ]
    assert pictures("suv", "KVK", 800) == b"newer"


def test_a_listener_that_fails_stops_nobody(
    syncing: Syncing, caplog: pytest.LogCaptureFixture
) -> None:
    """The fault is logged, the next listener is called."""
    heard: list[SyncStatus] = []

    def broken(_status: SyncStatus) -> None:
        raise RuntimeError("a screen's fault")

    syncing.loop.listen(broken)
    syncing.loop.listen(heard.append)
    syncing.store.script("changes", changes(service()))
    syncing.loop.turn()
    assert heard
    assert "a listener failed" in caplog.text


def test_the_thread_wakes_answers_and_ends(
    storage: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Woken, it sends at once instead of waiting for its time; stopped, its thread is gone."""
    monkeypatch.setattr(module, "POLL_S", 3600.0)
    syncing = Syncing(storage, SystemClock())
    answered, rested = threading.Event(), threading.Event()

    def look(_status: SyncStatus) -> None:
        rested.set()
        if syncing.store.called("place_order"):
            answered.set()

    syncing.loop.listen(look)
    syncing.store.script("changes", changes(service()))
    syncing.loop.start()
    assert rested.wait(30)
    syncing.order()
    syncing.loop.wake()
    assert answered.wait(30)
    syncing.loop.stop()
    assert not any(thread.name == "sync" for thread in threading.enumerate())


def test_a_fault_that_nobody_foresaw_does_not_end_the_thread(
    storage: Database, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop logs it and turns again."""
    monkeypatch.setattr(module, "POLL_S", 0.01)
    syncing = Syncing(storage, SystemClock())
    again = threading.Event()
    syncing.loop.listen(lambda _status: again.set())
    syncing.store.script("changes", RuntimeError("a bug"), changes(service()))
    syncing.loop.start()
    assert again.wait(30)
    syncing.loop.stop()
    assert "a turn of the sync failed" in caplog.text


@pytest.mark.parametrize("method", ["device_settings", "car_picture"])
def test_a_broken_picture_is_no_broken_connection(syncing: Syncing, method: str) -> None:
    """The store has just answered: what else does not come says nothing about being offline."""
    pictures = CarPictures(syncing.store.as_store(), syncing.storage, syncing.loop.stale_picture)
    syncing.loop.revalidate_pictures_by(pictures.revalidate)
    for _ in range(2):
        pictures("suv", "KVK", 800)
    syncing.store.script(method, StoreUnreachable("not a picture"))
    syncing.loop.turn()
    assert syncing.loop.status().online


def test_an_order_that_is_not_heard_says_that_the_store_is_gone(
    syncing: Syncing, clock: ManualClock
) -> None:
    """Issue 5: offline is noticed by whoever meets it first."""
    syncing.loop.turn()
    syncing.store.script("place_order", StoreUnreachable(maybe_acted=False))
    syncing.order()
    syncing.loop._push_turn()
    assert not syncing.loop.status().online


def test_what_waited_is_due_once_the_store_is_back(syncing: Syncing, clock: ManualClock) -> None:
    """Issue 5: a hundred orders do not wait for their own time after the store came back."""
    for _ in range(100):
        order = new_order()
        syncing.storage.add_order(
            OrderEvent(order.order_id, uuid4(), "session", order, EventState.WAITING, 0, NOW)
        )
    syncing.store.script("place_order", *[StoreBusy(500.0) for _ in range(100)])
    syncing.store.script("changes", StoreUnreachable())
    syncing.loop.turn()
    assert syncing.loop.status().waiting == 100
    clock.move(8)
    syncing.loop.turn()
    syncing.loop.turn()
    assert syncing.loop.status().waiting == 0
