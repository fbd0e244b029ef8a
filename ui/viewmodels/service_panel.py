"""The hidden panel for staff: how the kiosk stands, and the way out of it (K7)."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.contract.devices import DeviceSettings
    from kiosk.ports.storage import ParkedOrder
    from kiosk.ports.sync import SyncStatus

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def program_version() -> str:
    """The kiosk's own version; `dev` when it runs from its sources."""
    try:
        return version("services-store-kiosk")
    except PackageNotFoundError:
        return "dev"


@QmlElement
class ServicePanelModel(QObject):
    """Closed until the PIN was right; closes again with the next visit."""

    changed = Signal()
    exitAsked = Signal()

    def __init__(
        self, visit: VisitModel, tasks: Tasks, core: LateCore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._core = core
        self._open = False
        self._busy = False
        self._problem = ""
        self._status: SyncStatus | None = None
        self._settings: DeviceSettings | None = None
        self._parked: tuple[ParkedOrder, ...] = ()
        visit.ended.connect(self.close)

    @Property(bool, notify=changed)
    def unlocked(self) -> bool:
        """Whether the PIN was right."""
        return self._open

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a PIN is being checked."""
        return self._busy

    @Property(str, notify=changed)
    def problem(self) -> str:
        """The code of why it stays closed."""
        return self._problem

    @property
    def code(self) -> str:
        """The code of why it stays closed, for Python."""
        return self._problem

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def facts(self) -> Mapping[str, object]:
        """What the panel shows: codes, numbers and ISO instants; empty while it is closed."""
        return self.health()

    def health(self) -> Mapping[str, object]:
        """As `facts`, for Python."""
        if not self._open:
            return {}
        status, settings = self._status, self._settings
        return {
            "version": program_version(),
            "python": platform.python_version(),
            "qt": pyside_version,
            "name": "" if settings is None else settings.name,
            "dealer": "" if settings is None else f"{settings.dealer.name}, {settings.dealer.city}",
            "online": status is not None and status.online,
            "revoked": status is not None and status.device_revoked,
            "storageFailed": status is not None and status.storage_failed,
            "since": "" if status is None else status.since.isoformat(),
            "syncedAt": ""
            if status is None or status.synced_at is None
            else status.synced_at.isoformat(),
            "waiting": 0 if status is None else status.waiting,
            "parked": 0 if status is None else status.parked,
            "parkedOrders": [
                {
                    "number": str(order.event_id)[:8],
                    "code": order.code,
                    "at": order.created_at.isoformat(),
                    "attempts": order.attempts,
                }
                for order in self._parked
            ],
            "startError": "" if self._core.error is None else type(self._core.error).__name__,
        }

    def status_changed(self, status: SyncStatus) -> None:
        """The background sync reports."""
        self._status = status
        if self._open:
            self._look_at_parked()
            self.changed.emit()

    @Slot(str)
    def unlock(self, pin: str) -> None:
        """Try a PIN; after several wrong ones none is heard for a minute."""
        if self._busy:
            return
        self._busy = True
        self._problem = ""
        self.changed.emit()
        self._tasks.run(lambda: self._check(pin), self._checked, self._refused)

    @Slot()
    def forget(self) -> None:
        """The PIN is being typed anew: the message goes."""
        if self._problem:
            self._problem = ""
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Lock again."""
        self._open = self._busy = False
        self._parked = ()
        self._problem = ""
        self.changed.emit()

    @Slot()
    def syncNow(self) -> None:
        """Do not wait for the next round of the sync."""
        core = self._core.now
        if self._open and core is not None:
            core.sync.wake()

    @Slot()
    def exit(self) -> None:
        """Leave the kiosk program; only with the panel open."""
        if self._open:
            self.exitAsked.emit()

    def _check(self, pin: str) -> bool:
        self._core.refresh_settings()
        return self._core.usecases.check_service_pin(pin)

    def _checked(self, right: bool) -> None:
        self._busy = False
        self._open = right
        self._problem = "" if right else "pin_wrong"
        core = self._core.now
        if right and core is not None:
            self._status = core.sync.status()
            self._settings = self._core.settings
            self._look_at_parked()
        self.changed.emit()

    def _refused(self, code: str, _: Exception) -> None:
        self._busy = False
        self._problem = code
        self.changed.emit()

    def _look_at_parked(self) -> None:
        def seen(parked: tuple[ParkedOrder, ...]) -> None:
            if self._open and parked != self._parked:
                self._parked = parked
                self.changed.emit()

        def look() -> tuple[ParkedOrder, ...]:
            return self._core.usecases.parked_orders()

        self._tasks.run_for_kiosk(look, seen, _unseen)


def _unseen(_code: str, _error: Exception) -> None:
    """The disk refuses: the panel says so already."""
