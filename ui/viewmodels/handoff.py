"""Handing the rest over to the customer's phone: the code, and each step as it happens (K4, RFC 8628)."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.handoffs import Code, Handoff, HandoffPhase, Step, StepState
from kiosk.domain import visit as moves
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.ordering import OrderingModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEP_ROLES = ("stepCode", "stepState", "stepNote")
RENEW_EARLY_S = 8
"""A code is renewed this long before it ends, so that nobody ever sees a dead one."""
SCHEDULED = "scheduled"
"""The detail of a step that waits for a later day."""
RETRY_MS = (1000, 2000, 4000, 8000)
BREATH_MS = 50
"""The pause between two long polls, so that a store that answers at once is not flooded."""
OVER = frozenset({"session_over", "not_signed_in", "device_revoked", "device_unknown", "not_found"})


def _settled(step: Step) -> bool:
    """Whether the customer has nothing more to do: done, or planned for a later day (R49)."""
    planned = step.state is StepState.WAITING and step.detail == SCHEDULED
    return step.state is StepState.DONE or planned


@dataclass(frozen=True)
class _Shown:
    handoff: Handoff
    qr: str


@QmlElement
class HandoffModel(ScreenModel):
    """`state`: `starting`, `showing` (the code), `connected` (a phone has it), `refused` (the customer said no on the
    phone), `finished`, `over` (the session has ended; the phone goes on alone), `failed` (no code could be made).
    """

    changed = Signal()

    stage = Stage.HANDOFF

    _state: str
    _code: Code | None
    _handoff_id: UUID | None

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
        self._retry = self._timer(self._poll)
        self._renewal = self._timer(self._renew)
        self._restart = self._timer(self._start)
        self._clear()

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the hand-off stands."""
        return self._state

    @Property(QUrl, notify=changed)
    def qr(self) -> QUrl:
        """The QR code as a data URL; empty while there is none."""
        return QUrl(self._qr)

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address to type instead, without its scheme."""
        return "" if self._code is None else self._code.verification_uri.split("://", 1)[-1]

    @Property(str, notify=changed)
    def userCode(self) -> str:
        """The short code to type there."""
        return "" if self._code is None else self._code.user_code

    @Property(str, notify=changed)
    def matchDigits(self) -> str:
        """The two digits that the phone asks for."""
        return "" if self._code is None else self._code.match_digits

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """Whether the steps are live; they catch up by themselves after a break."""
        return self._online

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
    def again(self) -> None:
        """A new code, after a refusal or a failure."""
        self._clear()
        self._start()

    @Slot()
    def moreServices(self) -> None:
        """Back to the car's services; what was bought stands among them."""
        self.visit.apply(moves.back_home)

    @Slot()
    def done(self) -> None:
        """The customer leaves; the phone goes on by itself."""
        self.visit.startOver()

    def entered(self) -> None:
        """Ask for a code."""
        self._clear()
        self._start()

    def left(self) -> None:
        """The code is not shown any more."""
        self._clear()

    def worded(self) -> None:
        """The services' names in the new language."""
        self.changed.emit()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._clear()

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    def _clear(self) -> None:
        for timer in (self._retry, self._renewal, self._restart):
            timer.stop()
        self._state, self._qr, self._code = "starting", "", None
        self._handoff_id = None
        self._version, self._failures, self._online = -1, 0, True
        self._start_key, self._renew_key = uuid4(), uuid4()
        self._round = uuid4()
        self._steps.show([])
        self.changed.emit()

    def _ask(
        self,
        work: Callable[[], _Shown],
        done: Callable[[_Shown], None],
        failed: Callable[[str], None],
    ) -> None:
        this_round = self._round
        self.tasks.run(
            work,
            lambda shown: done(shown) if self._round == this_round else None,
            lambda code, _error: failed(code) if self._round == this_round else None,
        )

    def _start(self) -> None:
        order_id, token, key = self.visit.visit.order_id, self.visit.session_token, self._start_key
        if order_id is None:
            return
        self._ask(
            lambda: self._drawn(self.core.usecases.start_handoff(token, order_id, key)),
            self._started,
            self._not_started,
        )

    def _started(self, shown: _Shown) -> None:
        self._handoff_id = shown.handoff.handoff_id
        self._take(shown)
        self._poll()

    def _not_started(self, code: str) -> None:
        self.set_problem(code)
        self._online = False
        self._state = "over" if code in OVER else "failed"
        if self._state == "failed":
            self._restart.start(self._pause_ms())
        self.changed.emit()

    def _poll(self) -> None:
        handoff_id, token, after = self._handoff_id, self.visit.session_token, self._version
        if handoff_id is None or self._state in {"finished", "refused", "over"}:
            return
        self._ask(
            lambda: _Shown(self.core.usecases.follow_handoff(token, handoff_id, after), ""),
            self._followed,
            self._not_followed,
        )

    def _followed(self, shown: _Shown) -> None:
        self._take(shown)
        self._retry.start(BREATH_MS)

    def _not_followed(self, code: str) -> None:
        if code in OVER:
            self._state = "over"
            self._renewal.stop()
        else:
            self._online = False
            self._retry.start(self._pause_ms())
        self.changed.emit()

    def _renew(self) -> None:
        handoff_id, token, key = self._handoff_id, self.visit.session_token, self._renew_key
        if handoff_id is None or self._state != "showing":
            return
        self._ask(
            lambda: self._drawn(self.core.usecases.renew_handoff(token, handoff_id, key)),
            self._take,
            self._not_renewed,
        )

    def _not_renewed(self, code: str) -> None:
        if code == "handoff_over":
            return
        self._online = False
        self._qr, self._code = "", None
        self._renewal.start(self._pause_ms())
        self.changed.emit()

    def _take(self, shown: _Shown) -> None:
        handoff = shown.handoff
        self._failures, self._online = 0, True
        self.set_problem("")
        if handoff.code is not None:
            self._show_code(handoff.code, shown.qr)
        if handoff.version >= self._version:
            self._version = handoff.version
            self._steps.show(
                [
                    {
                        "stepCode": row.step.value,
                        "stepState": row.state.value,
                        "stepNote": row.detail,
                    }
                    for row in handoff.steps
                ]
            )
            self._state = self._state_of(handoff)
        if self._state != "showing":
            self._renewal.stop()
            self._qr, self._code = "", None
        elif handoff.phase is HandoffPhase.EXPIRED and not self._renewal.isActive():
            self._renewal.start(BREATH_MS)
        self.changed.emit()

    @staticmethod
    def _state_of(handoff: Handoff) -> str:
        if handoff.steps and all(_settled(step) for step in handoff.steps):
            return "finished"
        if handoff.phase is HandoffPhase.REFUSED:
            return "refused"
        return "connected" if handoff.phase is HandoffPhase.CONNECTED else "showing"

    def _show_code(self, code: Code, qr: str) -> None:
        self._code, self._qr = code, qr
        self._renew_key = uuid4()
        self._renewal.start(max(1, code.expires_in_s - RENEW_EARLY_S) * 1000)

    def _pause_ms(self) -> int:
        pause = RETRY_MS[min(self._failures, len(RETRY_MS) - 1)]
        self._failures += 1
        return pause

    def _drawn(self, handoff: Handoff) -> _Shown:
        if handoff.code is None:
            return _Shown(handoff, "")
        svg = self.core.usecases.draw_qr_code(handoff.code.verification_uri_complete)
        return _Shown(
            handoff, f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"
        )
