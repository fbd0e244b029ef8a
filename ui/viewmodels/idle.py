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

_STAGES_OF: Mapping[str, tuple[Stage, ...]] = MappingProxyType(
    {
        "secrets": (
            Stage.LOG_IN,
            Stage.CREATE_ACCOUNT,
            Stage.PAYMENT,
            Stage.PERSONAL_DATA,
            Stage.ANOTHER_CARD,
        ),
        "reading": (
            Stage.SERVICE,
            Stage.TERMS,
            Stage.ORDERING,
            Stage.CONFIRMATION,
            Stage.RENEWAL,
            Stage.INVOICE,
        ),
        "phone": (Stage.HANDOFF, Stage.PHONE_SIGN_IN, Stage.PARKING, Stage.CARRYING),
    }
)
_GROUP_S = {"secrets": 60, "reading": 120, "phone": 180}


def _by_stage(seconds: Mapping[str, float]) -> Mapping[Stage, float]:
    return MappingProxyType(
        {
            stage: seconds.get(group, _GROUP_S[group])
            for group, stages in _STAGES_OF.items()
            for stage in stages
        }
    )


@dataclass(frozen=True)
class IdleTimes:
    """How long nobody need touch the screen before the warning, in seconds, by stage; and the warning's own length.

    On the attract screen there is nothing to warn of: after `attract_s` the kiosk's own language comes back.
    """

    usual_s: float = 90
    attract_s: float = 60
    warning_s: int = 20
    by_stage: Mapping[Stage, float] = field(default_factory=lambda: _by_stage({}))

    @classmethod
    def of(cls, seconds: Mapping[str, int]) -> IdleTimes:
        """The usual times with those of the settings over them, by the groups of `kiosk.config.IDLE_GROUPS`."""
        usual = cls()
        return cls(
            usual_s=seconds.get("usual", usual.usual_s),
            attract_s=seconds.get("attract", usual.attract_s),
            warning_s=seconds.get("warning", usual.warning_s),
            by_stage=_by_stage(seconds),
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
