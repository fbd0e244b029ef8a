"""Waiting for the store's answer to an order, and telling "not sent" from "sent, answer unknown" (DESIGN §4)."""

from __future__ import annotations

from PySide6.QtCore import Property, QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.orders import Order
from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart, PriceChange
from kiosk.domain.visit import Stage
from kiosk.ports.storage import EventState, OrderOutcome
from kiosk.usecases.refresh_cart import RefreshedCart
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.payment import DECLINED, PaymentModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN_MS = 300
NOT_SENT_AFTER_MS = 2500
UNKNOWN_AFTER_MS = 8000
"""How long a state must last before the screen says so: an attempt under way is no news yet."""

CHANGE_ROLES = ("changeKey", "serviceName", "fromCents", "toCents", "gone")
CHANGED = frozenset({"price_changed", "service_unavailable"})
CART_PROBLEMS = frozenset(
    {
        "service_already_ordered",
        "service_incompatible",
        "vehicle_unknown",
        "vehicle_ownership",
    }
)
TERMS_PROBLEMS = frozenset({"terms_outdated", "terms_missing"})


@QmlElement
class OrderingModel(ScreenModel):
    """How the order stands. `order` is the store's answer, read by the confirmation.

    `state`: `sending`, `not_sent` (nothing is ordered), `checking` (sent, do not order again), `placed` (the store has
    it, and the session has ended meanwhile), `price_changed`,
    `refused` (`problem` says why).
    """

    changed = Signal()

    stage = Stage.ORDERING

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        payment: PaymentModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self.order: Order | None = None
        self._payment = payment
        self._state = "sending"
        self._event_state: EventState | None = None
        self._lasting = QElapsedTimer()
        self._new_cart = Cart()
        self._price_changes: tuple[PriceChange, ...] = ()
        self._changes = Rows(CHANGE_ROLES, "changeKey", self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the order stands."""
        return self._state

    @Property(Rows, constant=True)
    def changes(self) -> Rows:
        """The lines whose price is another one now."""
        return self._changes

    @Property(int, notify=changed)
    def newTotalCents(self) -> int:
        """What the cart comes to at the present prices."""
        return self._new_cart.total_cents

    @Property(int, notify=changed)
    def newCount(self) -> int:
        """How many lines are left at the present catalogue."""
        return len(self._new_cart.lines)

    @Slot()
    def withdraw(self) -> None:
        """Take back an order that was not sent; back to the payment with everything as it was."""
        order_id = self.visit.visit.order_id
        if order_id is None:
            return
        self.work(lambda: self.core.usecases.withdraw_order(order_id), self._withdrawn)

    @Slot()
    def acceptPrices(self) -> None:
        """Take the present prices over into the cart, and look at it once more."""
        cart = self._new_cart
        if self.visit.apply(moves.open_cart):
            self.visit.apply(moves.cart_changed, cart)

    @Slot()
    def goBack(self) -> None:
        """From a refusal to where it can be mended; nothing typed is lost."""
        code = self._problem
        if code in TERMS_PROBLEMS and self.visit.apply(moves.open_cart):
            self.visit.apply(moves.go_on_to_terms)
        elif code in CART_PROBLEMS | CHANGED:
            self.visit.apply(moves.open_cart)
        else:
            self.visit.apply(moves.order_refused)

    def entered(self) -> None:
        """The order is in the outbox; its answer comes by itself."""
        self.order, self._event_state = None, None
        self._to("sending")
        self._look()

    def left(self) -> None:
        """Nothing more to wait for."""
        self._again.stop()

    def worded(self) -> None:
        """The services' names in the new language."""
        self._list()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._again.stop()
        self.order, self._new_cart, self._price_changes = None, Cart(), ()
        self._list()
        self._to("sending")

    def _to(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _look(self) -> None:
        order_id = self.visit.visit.order_id
        if order_id is None or not self.shown:
            return

        def seen(outcome: OrderOutcome | None) -> None:
            if self.shown and self.visit.visit.order_id == order_id:
                self._seen(outcome)

        def unseen(code: str, _error: Exception) -> None:
            if self.shown and self.visit.visit.order_id == order_id:
                self.set_problem(code)
                self._again.start()

        self.tasks.run(lambda: self.core.usecases.order_outcome(order_id), seen, unseen)

    def _seen(self, outcome: OrderOutcome | None) -> None:
        if outcome is not None and outcome.state is EventState.ACCEPTED and outcome.order is None:
            self._to("placed")
            return
        if outcome is not None and outcome.order is not None:
            self.order = outcome.order
            self.visit.apply(moves.order_accepted)
            return
        if outcome is not None and outcome.problem is not None:
            if outcome.state is EventState.SENT_UNKNOWN:
                # Nobody can say any more whether the store has it: never "nothing is ordered" (DESIGN §4).
                self._to("checking")
            else:
                self._refused(outcome.problem.code.value)
            return
        self.set_problem("")
        state = None if outcome is None else outcome.state
        if state is not self._event_state:
            self._event_state = state
            self._lasting.start()
        lasted_ms = self._lasting.elapsed()
        if state is EventState.WAITING and lasted_ms >= NOT_SENT_AFTER_MS:
            self._to("not_sent")
        elif state is EventState.SENT_UNKNOWN and lasted_ms >= UNKNOWN_AFTER_MS:
            self._to("checking")
        self._again.start()

    def _refused(self, code: str) -> None:
        if code in SESSION_ENDED and self.visit.session_over():
            return
        if code in CHANGED:
            self._refresh(code)
        elif code in DECLINED:
            self.visit.apply(moves.order_refused)
            self._payment.set_problem(code)
        else:
            self.set_problem(code)
            self._to("refused")

    def _refresh(self, code: str) -> None:
        cart = self.visit.visit.cart

        def refreshed(found: RefreshedCart) -> None:
            self._new_cart, self._price_changes = found.cart, found.changes
            if found.changes:
                self._list()
                self._to("price_changed")
            else:
                self.set_problem(code)
                self._to("refused")

        def failed(problem: str, _error: Exception) -> None:
            self.set_problem(problem)
            self._to("refused")

        self.work(lambda: self.core.usecases.refresh_cart(cart), refreshed, failed)

    def _withdrawn(self, taken_back: bool) -> None:
        if taken_back:
            self.visit.apply(moves.order_refused)
        else:
            self._look()

    def _list(self) -> None:
        services = {line.service.id: line.service for line in self.visit.visit.cart.lines}
        self._changes.show(
            [
                {
                    "changeKey": f"{change.vin}/{change.service_id}",
                    "serviceName": services[change.service_id].text(self.language.now).name,
                    "fromCents": change.from_cents,
                    "toCents": change.to_cents or 0,
                    "gone": change.to_cents is None,
                }
                for change in self._price_changes
                if change.service_id in services
            ]
        )
        self.changed.emit()
