"""Notices that nobody is there any more: a warning with a countdown, then the visit ends (K5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Stage
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SECRETS_S, _READING_S, _PHONE_S = 60, 120, 180


@dataclass(frozen=True)
class IdleTimes:
    """How long nobody need touch the screen before the warning, in seconds, by stage; and the warning's own length.

    On the attract screen there is nothing to warn of: after `attract_s` the kiosk's own language comes back.
    """

    usual_s: float = 90
    attract_s: float = 60
    warning_s: int = 20
    by_stage: Mapping[Stage, float] = field(
        default_factory=lambda: MappingProxyType(
            {
                Stage.LOG_IN: _SECRETS_S,
                Stage.CREATE_ACCOUNT: _SECRETS_S,
                Stage.PAYMENT: _SECRETS_S,
                Stage.SERVICE: _READING_S,
                Stage.TERMS: _READING_S,
                Stage.ORDERING: _READING_S,
                Stage.CONFIRMATION: _READING_S,
                Stage.HANDOFF: _PHONE_S,
            }
        )
    )

    def quiet_s(self, stage: Stage) -> float:
        """How long a stage may stay untouched."""
        return self.attract_s if stage is Stage.ATTRACT else self.by_stage.get(stage, self.usual_s)


@QmlElement
class IdleModel(QObject):
    """Counts from the last sign of life; every touch and key is one."""

    changed = Signal()

    def __init__(
        self, visit: VisitModel, times: IdleTimes | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._times = times or IdleTimes()
        self._seconds_left = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.warn_now)
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self.second_passed)
        visit.changed.connect(self._follow)

    @property
    def warns(self) -> bool:
        """Whether the warning is on the screen."""
        return self._countdown.isActive()

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether the warning is on the screen."""
        return self.warns

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """The seconds until the visit ends; 0 without a warning."""
        return self._seconds_left

    def activity(self) -> None:
        """Somebody touched or typed. A warning stays: its own button takes it away, so that no tap falls through."""
        if not self.warns:
            self._restart()

    @Slot()
    def moreTime(self) -> None:
        """The customer is still there: the warning goes and the time begins anew, as often as they like (K10)."""
        if self.warns:
            self._countdown.stop()
            self._seconds_left = 0
            self.changed.emit()
        self._restart()

    def stop(self) -> None:
        """Count no more, for shutting down."""
        self._quiet.stop()
        self._countdown.stop()

    def _restart(self) -> None:
        self._quiet.start(round(self._times.quiet_s(self._visit.visit.stage) * 1000))

    @Slot()
    def _follow(self) -> None:
        self.moreTime()
        if self._visit.visit.stage is Stage.ATTRACT:
            self._quiet.stop()

    @Slot()
    def warn_now(self) -> None:
        """The quiet time is over."""
        if self._visit.visit.stage is Stage.ATTRACT:
            self._visit.end()
            return
        self._seconds_left = self._times.warning_s
        self._countdown.start()
        self.changed.emit()

    @Slot()
    def second_passed(self) -> None:
        """The countdown goes on; at its end everything personal goes."""
        self._seconds_left -= 1
        if self._seconds_left > 0:
            self.changed.emit()
            return
        self._countdown.stop()
        self._seconds_left = 0
        self.changed.emit()
        self._visit.end()
