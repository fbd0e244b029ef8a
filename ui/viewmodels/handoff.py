"""Handing the rest of an order over to the customer's phone: the code, and each step as it happens (K4, RFC 8628)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.handoffs import Code, Handoff, HandoffPhase, Step, StepState
from kiosk.domain import visit as moves
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.following import FollowingModel, News
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.ordering import OrderingModel
from ui.viewmodels.phone_code import PhoneCode
from ui.viewmodels.rows import Rows
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEP_ROLES = ("stepCode", "stepState", "stepNote")
SCHEDULED = "scheduled"
"""The detail of a step that waits for a later day."""


def _settled(step: Step) -> bool:
    """Whether the customer has nothing more to do: done, or planned for a later day (R49)."""
    planned = step.state is StepState.WAITING and step.detail == SCHEDULED
    return step.state is StepState.DONE or planned


def phase_state(handoff: Handoff) -> str:
    """What the state of the code means for a screen."""
    return {
        HandoffPhase.PENDING: "showing",
        HandoffPhase.EXPIRED: "expired",
        HandoffPhase.REFUSED: "refused",
        HandoffPhase.CONNECTED: "connected",
    }[handoff.phase]


def _state(handoff: Handoff) -> str:
    if handoff.steps and all(_settled(step) for step in handoff.steps):
        return "finished"
    return phase_state(handoff)


def phone_code(code: Code | None) -> PhoneCode | None:
    """The code of a hand-off for the screen."""
    if code is None:
        return None
    return PhoneCode(
        scanned=code.verification_uri_complete,
        address=code.verification_uri,
        letters=code.user_code,
        digits=code.match_digits,
        lives_s=code.expires_in_s,
    )


def _news(handoff: Handoff) -> News:
    return News(
        handoff.handoff_id, handoff.version, _state(handoff), phone_code(handoff.code), handoff
    )


@QmlElement
class HandoffModel(FollowingModel):
    """`state`: those of `FollowingModel`, `connected` (a phone has it), `refused` (the customer said no on the phone),
    `finished`; `over` means that the session has ended and the phone goes on alone.
    """

    changed = Signal()

    stage = Stage.HANDOFF
    ended: ClassVar[frozenset[str]] = frozenset({"finished", "refused", "over"})

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        ordering: OrderingModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._ordering = ordering
        self._steps = Rows(STEP_ROLES, "stepCode", self)

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether something happens by itself on a later day (R49)."""
        return any(row["stepNote"] == SCHEDULED for row in self._steps.rows)

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """What the customer does on the phone, in order."""
        return self._steps

    @Property(str, notify=changed)
    def services(self) -> str:
        """The names of what was bought."""
        names = [line.service.text(self.language.now).name for line in self.visit.visit.cart.lines]
        return ", ".join(names)

    @Property(int, notify=changed)
    def totalCents(self) -> int:
        """What was ordered, with VAT."""
        return 0 if self._ordering.order is None else self._ordering.order.total_cents

    @Slot()
    def moreServices(self) -> None:
        """Back to the car's services; what was bought stands among them."""
        self.visit.apply(moves.back_home)

    @Slot()
    def done(self) -> None:
        """The customer leaves; the phone goes on by itself."""
        self.visit.startOver()

    def worded(self) -> None:
        """The services' names in the new language."""
        self.changed.emit()

    def starting(self, key: UUID) -> Callable[[], News] | None:
        """The hand-off of this visit's order."""
        order_id, token = self.visit.visit.order_id, self.visit.session_token
        if order_id is None:
            return None
        return lambda: _news(self.core.usecases.hand_off.begin(token, order_id, key))

    def renewing(self, followed_id: UUID, key: UUID) -> Callable[[], News]:
        """A fresh code for the same hand-off."""
        token = self.visit.session_token
        return lambda: _news(self.core.usecases.hand_off.renew(token, followed_id, key))

    def asking(self, followed_id: UUID, after: int) -> Callable[[], News]:
        """How far the phone is."""
        token = self.visit.session_token
        return lambda: _news(self.core.usecases.hand_off.follow(token, followed_id, after))

    def taken(self, news: News) -> None:
        """The steps as they stand now."""
        if isinstance(news.body, Handoff):
            self._steps.show(
                [
                    {
                        "stepCode": row.step.value,
                        "stepState": row.state.value,
                        "stepNote": row.detail,
                    }
                    for row in news.body.steps
                ]
            )
            self.changed.emit()

    def cleared(self) -> None:
        """No steps."""
        self._steps.show([])
        self.changed.emit()
