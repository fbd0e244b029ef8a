"""Runs between kiosk and store in the background: sends orders, keeps the catalogue fresh, knows who is offline (K2, DESIGN §4).

Sending and asking have a thread each: a line that is dead in the middle of an order must not keep the kiosk from
noticing it, and a catalogue that comes slowly must not hold up an order.
"""

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from kiosk.ports.devices import Clock
from kiosk.ports.storage import Storage, StorageFailed
from kiosk.ports.store import DeviceRevoked, Store, StoreBusy, StoreError, StoreUnreachable
from kiosk.ports.sync import SyncStatus
from kiosk.sync.push import OrderPush, backoff_s
from kiosk.usecases.update_catalogue import UpdateCatalogue

POLL_S = 5.0
"""How often the store is asked for changes; with the request's own deadline (4 s) it is missed within 10 s."""
OFFLINE_RETRY_AT_MOST_S = 8.0
"""The longest wait while the store is gone, so that its return is noticed within 15 s."""
BUSY_RETRY_AT_MOST_S = 10.0
"""The same for a store that answers with an error of its own; where it says when to come back, that is kept to."""
REFUSED_RETRY_S = 60.0
REVOKED_RETRY_S = 60.0
PUSH_AGAIN_S = 5.0
"""How often waiting orders are looked at where nobody wakes the sending."""
SETTINGS_EVERY = timedelta(minutes=10)
PICTURE_CHECKED_EVERY = timedelta(hours=12)
STOP_WITHIN_S = 15.0

_log = logging.getLogger(__name__)
_PictureKey = tuple[str, str, int]


class SyncLoop:
    """Implements the port `Sync`. Listeners run on the sync's threads, one at a time."""

    def __init__(
        self,
        store: Store,
        storage: Storage,
        clock: Clock,
        update_catalogue: UpdateCatalogue,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._storage = storage
        self._clock = clock
        self._update_catalogue = update_catalogue
        self._jitter = jitter
        self._push = OrderPush(store, storage, clock, jitter)
        self._revalidate: Callable[[str, str, int], None] | None = None
        self._status = SyncStatus(online=True, since=clock.now())
        self._failures = 0
        self._disk_refused: set[str] = set()
        self._settings_asked_s: float | None = None
        self._stale: dict[_PictureKey, None] = {}
        self._checked_s: dict[_PictureKey, float] = {}
        self._listeners: list[Callable[[SyncStatus], None]] = []
        self._lock = threading.Lock()
        self._telling = threading.RLock()
        self._pull_woken = threading.Event()
        self._push_woken = threading.Event()
        self._stopping = threading.Event()
        self._threads = [
            threading.Thread(
                target=self._run, args=(self._pull_turn, self._pull_woken), name="sync", daemon=True
            ),
            threading.Thread(
                target=self._run,
                args=(self._push_turn, self._push_woken),
                name="sync-orders",
                daemon=True,
            ),
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End after the requests under way."""
        self._stopping.set()
        self.wake()
        for thread in self._threads:
            if thread.is_alive() and thread is not threading.current_thread():
                thread.join(STOP_WITHIN_S)

    def wake(self) -> None:
        """Begin the next turn now."""
        self._push_woken.set()
        self._pull_woken.set()

    def status(self) -> SyncStatus:
        """How it stands."""
        return self._status

    def listen(self, listener: Callable[[SyncStatus], None]) -> None:
        """Call `listener` after each change."""
        with self._lock:
            self._listeners.append(listener)

    def revalidate_pictures_by(self, revalidate: Callable[[str, str, int], None]) -> None:
        """How a picture that was given from the cache is asked about again."""
        self._revalidate = revalidate

    def stale_picture(self, body: str, paint: str, width_px: int) -> None:
        """This picture was given from the cache: ask about it on a quiet turn, twice a day at most."""
        key, now_s = (body, paint, width_px), self._clock.monotonic_s()
        with self._lock:
            checked_s = self._checked_s.get(key)
            if checked_s is None or now_s - checked_s > PICTURE_CHECKED_EVERY.total_seconds():
                self._checked_s[key] = now_s
                self._stale[key] = None

    def turn(self) -> float:
        """Do once what is to be done; the seconds until the next pull. Never raises."""
        self._push_turn()
        return self._pull_turn()

    def _run(self, turn: Callable[[], float], woken: threading.Event) -> None:
        while not self._stopping.is_set():
            woken.clear()
            try:
                wait_s = turn()
            except Exception:  # noqa: BLE001 - the thread outlives whatever nobody foresaw
                _log.exception("a turn of the sync failed")
                wait_s = POLL_S
            if not self._stopping.is_set():
                woken.wait(wait_s)

    # ---- orders ----------------------------------------------------------------------------------------

    def _push_turn(self) -> float:
        before = self._status
        try:
            pushed = self._push.send_due()
            if pushed.reached is not None and not self._status.device_revoked:
                self._reached(online=pushed.reached)
            self._settle_status("orders")
            answered = pushed.answered
        except StorageFailed as failed:
            _log.error("the kiosk's database failed: %s", failed)
            answered = False
            self._storage_failed("orders")
        self._tell_if(answered or _visible(self._status) != _visible(before))
        due_s = self._push.next_due_in_s()
        return PUSH_AGAIN_S if due_s is None else min(PUSH_AGAIN_S, max(0.2, due_s))

    # ---- the catalogue, and whether the store is there -------------------------------------------------

    def _pull_turn(self) -> float:
        before = self._status
        try:
            changed, wait_s = self._pull()
            self._storage.tidy()
            self._settle_status("catalogue")
        except StorageFailed as failed:
            _log.error("the kiosk's database failed: %s", failed)
            changed, wait_s = False, POLL_S
            self._storage_failed("catalogue")
            self._mend()
        if self._status.online and not before.online:
            self._push.try_again_now()
            self._push_woken.set()
        self._tell_if(changed or _visible(self._status) != _visible(before))
        return wait_s

    def _pull(self) -> tuple[bool, float]:
        """Whether the catalogue changed, and when to ask again."""
        back = not self._status.online or self._status.device_revoked
        try:
            changed = self._update_catalogue()
        except StoreUnreachable:
            self._reached(online=False)
            self._failures += 1
            return False, backoff_s(self._failures, OFFLINE_RETRY_AT_MOST_S, self._jitter())
        except DeviceRevoked:
            self._reached(online=True, revoked=True)
            return False, REVOKED_RETRY_S
        except StoreBusy as busy:
            self._reached(online=True)
            self._failures += 1
            wait_s = backoff_s(self._failures, BUSY_RETRY_AT_MOST_S, self._jitter())
            return False, max(POLL_S, busy.retry_after_s or wait_s)
        except StoreError as error:
            _log.error("the store refused a pull: %s", error)
            self._reached(online=True)
            return False, REFUSED_RETRY_S
        if self._failures:
            self._push.try_again_now()
            self._push_woken.set()
        self._reached(online=True)
        self._failures = 0
        changed = self._pull_the_rest(back=back) or changed
        return changed, POLL_S * (0.8 + 0.2 * self._jitter())

    def _pull_the_rest(self, *, back: bool) -> bool:
        """Settings and pictures; the store has just answered, so a failure here says nothing about the connection."""
        try:
            changed = self._pull_settings(back=back)
            self._check_pictures()
        except DeviceRevoked:
            self._reached(online=True, revoked=True)
        except StoreError as error:
            _log.info("settings or a picture did not come: %s", error)
        else:
            return changed
        return False

    def _pull_settings(self, *, back: bool) -> bool:
        now_s, asked_s = self._clock.monotonic_s(), self._settings_asked_s
        due = asked_s is None or now_s - asked_s >= SETTINGS_EVERY.total_seconds()
        if not (due or back):
            return False
        settings = self._store.device_settings()
        self._settings_asked_s = now_s
        if settings == self._storage.settings():
            return False
        self._storage.save_settings(settings)
        return True

    def _check_pictures(self) -> None:
        with self._lock:
            key = next(iter(self._stale), None)
            if key is not None:
                # Where it fails it is asked about again after the next showing, not at every turn.
                self._stale.pop(key)
        if key is None or self._revalidate is None:
            return
        self._revalidate(*key)

    def _mend(self) -> None:
        try:
            self._storage.tidy()
        except StorageFailed as failed:
            _log.info("not mended yet: %s", failed)

    # ---- the status ------------------------------------------------------------------------------------

    def _reached(self, *, online: bool, revoked: bool = False) -> None:
        with self._lock:
            status = self._status
            since = status.since if status.online == online else self._clock.now()
            self._status = replace(status, online=online, since=since, device_revoked=revoked)

    def _storage_failed(self, whose: str) -> None:
        with self._lock:
            self._disk_refused.add(whose)
            self._status = replace(self._status, storage_failed=True)

    def _settle_status(self, whose: str) -> None:
        """What the disk says; it is well again once it has served both threads."""
        waiting = self._storage.waiting_count()
        parked = len(self._storage.parked_orders())
        synced_at = self._storage.synced_at()
        with self._lock:
            self._disk_refused.discard(whose)
            self._status = replace(
                self._status,
                waiting=waiting,
                parked=parked,
                synced_at=synced_at,
                storage_failed=bool(self._disk_refused),
            )

    def _tell_if(self, news: bool) -> None:
        if not news:
            return
        with self._lock:
            listeners = tuple(self._listeners)
        with self._telling:
            for listener in listeners:
                try:
                    listener(self._status)
                except Exception:  # noqa: BLE001 - a listener's fault is not the sync's
                    _log.exception("a listener failed")


def _visible(status: SyncStatus) -> SyncStatus:
    """The status without what changes at every turn."""
    return replace(status, synced_at=None)
