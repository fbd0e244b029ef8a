"""Taking the cart to the phone without the store: a signed code, drawn anew before it ages (K3)."""

from __future__ import annotations

import base64

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import visit as moves
from kiosk.domain import without_store
from kiosk.domain.visit import Stage
from kiosk.usecases.carry_cart import CarriedCode
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RENEWED_EVERY_MS = 9 * 60 * 1000
"""A code is good for 30 minutes; whoever stands before it always sees one of the last ten."""
ASKED_EVERY_MS = 4000
"""How often the store is asked, once it is back, whether a phone has opened the cart."""
FAREWELL_S = 8


@QmlElement
class CarryingModel(ScreenModel):
    """`state`: `drawing`, `showing` (the code), `connected` (a phone has it; all here goes soon), `failed`."""

    changed = Signal()

    stage = Stage.CARRYING

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._state, self._qr, self._seconds_left = "drawing", "", 0
        self._names: frozenset[str] = frozenset()
        self._renewal = self._timer(RENEWED_EVERY_MS)
        self._renewal.timeout.connect(self._draw)
        self._asking = self._timer(ASKED_EVERY_MS)
        self._asking.timeout.connect(self._ask)
        self._farewell = self._timer(1000)
        self._farewell.timeout.connect(self.second_passed)
        visit.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is a cart to take along from the present screen."""
        return without_store.can_carry(self.visit.visit)

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands."""
        return self._state

    @property
    def state_now(self) -> str:
        """How it stands, for Python."""
        return self._state

    @Property(QUrl, notify=changed)
    def qr(self) -> QUrl:
        """The code as a data URL; empty while there is none."""
        return QUrl(self._qr)

    @Property(int, notify=changed)
    def lineCount(self) -> int:
        """How many services go along."""
        return len(without_store.cart_to_carry(self.visit.visit).lines)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """The seconds until this screen forgets everything; 0 before a phone has the cart."""
        return self._seconds_left

    @Slot()
    def carry(self) -> None:
        """Show the code."""
        self.visit.apply(without_store.carry)

    @Slot()
    def stay(self) -> None:
        """Back to where one was."""
        self.visit.apply(moves.back)

    @Slot()
    def done(self) -> None:
        """The phone has it: everything here goes."""
        self.visit.startOver()

    @Slot()
    def again(self) -> None:
        """Draw the code once more."""
        self._draw()

    @Slot()
    def second_passed(self) -> None:
        """The farewell goes on; at its end everything personal goes (K5)."""
        self._seconds_left -= 1
        self.changed.emit()
        if self._seconds_left <= 0:
            self._stop()
            self.done()

    def entered(self) -> None:
        """A fresh code."""
        self._clear()
        self._draw()
        self._renewal.start()
        self._asking.start()

    def left(self) -> None:
        """The code is not shown any more."""
        self._clear()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._clear()

    def worded(self) -> None:
        """The phone's pages shall speak the screen's language."""
        if self.shown and self._state == "showing":
            self._draw()

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        return timer

    def _stop(self) -> None:
        for timer in (self._renewal, self._asking, self._farewell):
            timer.stop()

    def _clear(self) -> None:
        self._stop()
        self._state, self._qr, self._seconds_left = "drawing", "", 0
        self._names = frozenset()
        self.changed.emit()

    @Slot()
    def _draw(self) -> None:
        visit, language = self.visit.visit, self.language.now

        def drawn() -> tuple[CarriedCode, str]:
            usecases = self.core.usecases
            code = usecases.offline.carry_cart(
                without_store.cart_to_carry(visit), visit.vehicle, language
            )
            svg = usecases.draw_qr_code(code.address)
            return code, f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"

        self.tasks.run(drawn, lambda found: self._take(*found), self._not_drawn)

    def _take(self, code: CarriedCode, qr: str) -> None:
        if self.shown and self._state != "connected":
            self._names |= {code.jti}
            self._state, self._qr = "showing", qr
            self.changed.emit()

    def _not_drawn(self, _code: str, _error: Exception) -> None:
        if self.shown and self._state != "connected":
            self._state, self._qr = "failed", ""
            self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        core, names = self.core.now, self._names
        if core is None or not names or not core.sync.status().online:
            return
        follow = core.usecases.offline.follow_carried_carts
        self.tasks.run(lambda: follow(names), self._told, _later)

    def _told(self, opened: bool) -> None:
        if opened and self.shown and self._state != "connected":
            self._stop()
            self._state, self._qr, self._seconds_left = "connected", "", FAREWELL_S
            self._farewell.start()
            self.changed.emit()


def _later(_code: str, _error: Exception) -> None:
    """The store is asked again soon."""
