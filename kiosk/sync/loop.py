"""The one background thread between kiosk and store: sends orders, keeps the catalogue fresh, knows who is offline (K2, DESIGN §4)."""

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.ports.devices import Clock
from kiosk.ports.storage import Storage, StorageFailed
from kiosk.ports.store import DeviceRevoked, Store, StoreBusy, StoreError, StoreUnreachable
from kiosk.ports.sync import SyncStatus
from kiosk.sync.push import backoff_s, push_due_orders
from kiosk.usecases.update_catalogue import UpdateCatalogue

POLL_S = 5.0
"""How often the store is asked for changes; with the request's own deadline (4 s) it is missed within 10 s."""
OFFLINE_RETRY_AT_MOST_S = 8.0
"""The longest wait while the store is gone, so that its return is noticed within 15 s."""
BUSY_RETRY_AT_MOST_S = 60.0
REVOKED_RETRY_S = 60.0
SETTINGS_EVERY = timedelta(minutes=10)
PICTURE_CHECKED_EVERY = timedelta(hours=12)
STOP_WITHIN_S = 15.0

_log = logging.getLogger(__name__)
_PictureKey = tuple[str, str, int]


class SyncLoop:
    """Implements the port `Sync`. Listeners run on the sync's thread."""

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
        self._revalidate: Callable[[str, str, int], None] | None = None
        self._status = SyncStatus(online=True, since=clock.now())
        self._failures = 0
        self._settings_at: datetime | None = None
        self._stale: dict[_PictureKey, None] = {}
        self._checked_at: dict[_PictureKey, datetime] = {}
        self._listeners: list[Callable[[SyncStatus], None]] = []
        self._lock = threading.Lock()
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the request under way."""
        self._stopping.set()
        self._woken.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(STOP_WITHIN_S)

    def wake(self) -> None:
        """Begin the next turn now."""
        self._woken.set()

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
        key = (body, paint, width_px)
        with self._lock:
            checked_at = self._checked_at.get(key)
            if checked_at is None or self._clock.now() - checked_at > PICTURE_CHECKED_EVERY:
                self._checked_at[key] = self._clock.now()
                self._stale[key] = None

    def turn(self) -> float:
        """Do once what is to be done; the seconds until the next turn. Never raises."""
        before = self._status
        try:
            answered = push_due_orders(self._store, self._storage, self._clock, self._jitter)
            changed, wait_s = self._pull()
            self._settle_status(storage_failed=False)
        except StorageFailed as failed:
            _log.error("the kiosk's database failed: %s", failed)
            answered, changed, wait_s = False, False, POLL_S
            self._settle_status(storage_failed=True)
        if answered or changed or _visible(self._status) != _visible(before):
            self._tell()
        return wait_s

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                wait_s = self.turn()
            except Exception:  # noqa: BLE001 - the thread outlives whatever nobody foresaw
                _log.exception("a turn of the sync failed")
                wait_s = POLL_S
            if not self._stopping.is_set():
                self._woken.wait(wait_s)

    def _pull(self) -> tuple[bool, float]:
        """Whether the catalogue changed, and when to ask again."""
        try:
            changed = self._update_catalogue()
            changed = self._pull_settings() or changed
            self._check_pictures()
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
            return False, BUSY_RETRY_AT_MOST_S
        self._reached(online=True)
        self._failures = 0
        return changed, POLL_S * (0.8 + 0.2 * self._jitter())

    def _pull_settings(self) -> bool:
        now = self._clock.now()
        back = not self._status.online or self._status.device_revoked
        due = self._settings_at is None or now - self._settings_at >= SETTINGS_EVERY
        if not (due or back):
            return False
        settings = self._store.device_settings()
        self._settings_at = now
        if settings == self._storage.settings():
            return False
        self._storage.save_settings(settings)
        return True

    def _check_pictures(self) -> None:
        with self._lock:
            key = next(iter(self._stale), None)
        if key is None or self._revalidate is None:
            return
        self._revalidate(*key)
        with self._lock:
            self._stale.pop(key, None)

    def _reached(self, *, online: bool, revoked: bool = False) -> None:
        status = self._status
        since = status.since if status.online == online else self._clock.now()
        self._status = replace(status, online=online, since=since, device_revoked=revoked)

    def _settle_status(self, *, storage_failed: bool) -> None:
        if storage_failed:
            self._status = replace(self._status, storage_failed=True)
            return
        self._status = replace(
            self._status,
            waiting=self._storage.waiting_count(),
            parked=len(self._storage.parked_orders()),
            synced_at=self._storage.synced_at(),
            storage_failed=False,
        )

    def _tell(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(self._status)
            except Exception:  # noqa: BLE001 - a listener's fault is not the sync's
                _log.exception("a listener failed")


def _visible(status: SyncStatus) -> SyncStatus:
    """The status without what changes at every turn."""
    return replace(status, synced_at=None)
