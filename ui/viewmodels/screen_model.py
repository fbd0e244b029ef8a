"""What the view-models of the shop's screens share: when their screen comes and goes, waiting, and what went wrong.

Each of these models belongs to one stage of the visit, or to a sheet above any. It is made once, fills itself when
the stage is entered, and forgets everything when the visit ends (K5).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import ClassVar, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SESSION_ENDED = frozenset({"session_over", "not_signed_in"})
"""The codes that say that the store knows the customer's session no more."""

_T = TypeVar("_T")


def utc_now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


@QmlElement
class ScreenModel(QObject):
    """A screen's model: `busy` while an answer is awaited, `problem` the code of what went wrong last."""

    busyChanged = Signal()
    problemChanged = Signal()

    stage: ClassVar[Stage | None] = None
    """The stage of its screen; nothing for what stands on a sheet above any screen."""

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.visit = visit
        self.tasks = tasks
        self.core = core
        self.language = language
        self.now: Callable[[], datetime] = utc_now
        self._busy = False
        self._problem = ""
        self._shown = False
        visit.changed.connect(self._follow)
        visit.ended.connect(self._wipe)
        language.changed.connect(self.worded)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the customer's last tap is still being worked on."""
        return self._busy

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """The code of what went wrong; empty when nothing did."""
        return self._problem

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited, for Python."""
        return self._busy

    @property
    def shown(self) -> bool:
        """Whether this model's screen is the present one."""
        return self._shown

    @Slot()
    def forgetProblem(self) -> None:
        """The message was read."""
        self.set_problem("")

    def entered(self) -> None:
        """The screen comes up."""

    def updated(self) -> None:
        """The visit changed while the screen is up."""

    def left(self) -> None:
        """The screen goes, in whatever direction."""

    def wiped(self) -> None:
        """The visit is over: forget everything of this customer."""

    def worded(self) -> None:
        """The language changed: take the store's texts anew."""

    def set_problem(self, code: str) -> None:
        """Show what went wrong, or nothing with an empty code."""
        if code != self._problem:
            self._problem = code
            self.problemChanged.emit()

    def set_busy(self, busy: bool) -> None:
        """Show that an answer is awaited, or that it is there."""
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()

    def work(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[str, Exception], None] | None = None,
    ) -> None:
        """Run what a tap asked for; a second tap meanwhile does nothing.

        An answer that comes after the customer left the screen is not delivered. Where the session has ended, the
        customer is led to log in again.
        """
        if self._busy:
            return
        self.set_busy(True)
        self.set_problem("")
        visit_id, stage = self.visit.visit.id, self.visit.visit.stage

        def settle() -> bool:
            self.set_busy(False)
            same_screen = self.stage is None or self.visit.visit.stage is stage
            return self.visit.visit.id == visit_id and same_screen

        def on_done(value: _T) -> None:
            if settle():
                done(value)

        def on_failed(code: str, error: Exception) -> None:
            if not settle():
                return
            moved = code in SESSION_ENDED and self.visit.session_over()
            if moved and self.stage is not None:
                return
            if failed is None:
                self.set_problem(code)
            else:
                failed(code, error)

        self.tasks.run(work, on_done, on_failed)

    @Slot()
    def _follow(self) -> None:
        shown = self.visit.visit.stage is self.stage
        was, self._shown = self._shown, shown
        if shown and not was:
            self.set_problem("")
            self.entered()
        elif shown:
            self.updated()
        elif was:
            self.left()

    @Slot()
    def _wipe(self) -> None:
        self._shown = False
        self.set_busy(False)
        self.set_problem("")
        self.wiped()
