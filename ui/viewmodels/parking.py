"""Leaving in the middle: the visit goes on on the customer's phone, and this screen forgets everything (K4, K5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.handoffs import Handoff
from kiosk.domain import by_phone
from kiosk.domain import visit as moves
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.following import FollowingModel, News
from ui.viewmodels.handoff import phase_state, phone_code
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import SESSION_ENDED
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FAREWELL_S = 8
"""How long the farewell stands before everything goes."""


def _news(parked: Handoff) -> News:
    return News(
        parked.handoff_id, parked.version, phase_state(parked), phone_code(parked.code), parked
    )


@QmlElement
class ParkingModel(FollowingModel):
    """`state`: those of `FollowingModel`, `connected` (a phone has the visit), `refused` (the customer said no)."""

    changed = Signal()

    stage = Stage.PARKING
    ended: ClassVar[frozenset[str]] = frozenset({"over", "refused", "connected"})

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._seconds_left = 0
        self._farewell = QTimer(self)
        self._farewell.setInterval(1000)
        self._farewell.timeout.connect(self.second_passed)
        visit.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether the present screen can be left for the phone."""
        return by_phone.can_leave(self.visit.visit)

    @Property(int, notify=changed)
    def lineCount(self) -> int:
        """How many services go along in the cart."""
        return len(self.visit.visit.cart.lines)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """The seconds until this screen forgets everything; 0 before a phone has it."""
        return self._seconds_left

    @Slot()
    def leave(self) -> None:
        """Show the code to take the visit along."""
        self.visit.apply(by_phone.leave_for_phone)

    @Slot()
    def stay(self) -> None:
        """Back to where one was; nothing goes along."""
        self.visit.apply(moves.back)

    @Slot()
    def done(self) -> None:
        """The phone has it: everything here goes."""
        self.visit.startOver()

    @Slot()
    def second_passed(self) -> None:
        """The farewell goes on; at its end everything personal goes (K5)."""
        self._seconds_left -= 1
        if self._seconds_left > 0:
            self.changed.emit()
        else:
            self._farewell.stop()
            self.done()

    def starting(self, key: UUID) -> Callable[[], News] | None:
        """The visit as it stands."""
        visit, token, language = self.visit.visit, self.visit.session_token, self.language.now
        return lambda: _news(self.core.usecases.park_visit.begin(token, visit, language, key))

    def renewing(self, followed_id: UUID, key: UUID) -> Callable[[], News]:
        """A fresh code for the same visit."""
        return lambda: _news(self.core.usecases.park_visit.renew(followed_id, key))

    def asking(self, followed_id: UUID, after: int) -> Callable[[], News]:
        """Whether a phone has it."""
        return lambda: _news(self.core.usecases.park_visit.follow(followed_id, after))

    def taken(self, news: News) -> None:  # noqa: ARG002 - the state says it all
        """A phone has it: say so, and go."""
        if self.state_now == "connected" and not self._farewell.isActive():
            self._seconds_left = FAREWELL_S
            self._farewell.start()
            self.changed.emit()

    def not_started(self, code: str) -> bool:
        """A session that ended is no matter of the code: to the log-in, with the cart kept."""
        if code not in SESSION_ENDED:
            return False
        return self.visit.apply(moves.back) and self.visit.session_over()

    def forgotten(self, followed_id: UUID) -> None:
        """The customer stays, or has gone without their phone: the store keeps nothing."""
        self.tasks.run_for_kiosk(
            lambda: self.core.usecases.park_visit.stay(followed_id), _nothing, _nothing
        )

    def cleared(self) -> None:
        """No farewell under way."""
        self._farewell.stop()
        self._seconds_left = 0
        self.changed.emit()


def _nothing(*_: object) -> None:
    """Nobody waits for the answer; what failed ends by itself at the store."""
