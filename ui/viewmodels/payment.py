"""Paying: on the customer's phone, or with a card typed here, which is forgotten as soon as it is sent (R58, R66 to R68)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.devices import DeviceSettings
from kiosk.contract.orders import PaymentChoice
from kiosk.domain import visit as moves
from kiosk.domain.card import CardEntry, cardholder, cardholder_has_digits, expired, luhn_valid
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.card_entry import (
    brand_of,
    digits_of,
    expiry,
    expiry_parts,
    grouped,
    lengths_of,
    security_code_length,
    too_far,
)
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HOLDER_MAX = 60
REFUSED_FIELDS = {
    "card_number": ("number", "wrong"),
    "card_expiry": ("expiry", "over"),
    "card_security_code": ("security_code", "wrong"),
    "card_cardholder": ("cardholder", "missing"),
}
"""Answers of the payment provider that belong to one field."""
DECLINED = frozenset({"card_declined", "card_unusable"})


@dataclass(frozen=True)
class _Typed:
    number: str = ""
    expiry: str = ""
    security_code: str = ""
    cardholder: str = ""

    def __repr__(self) -> str:
        """Nothing of a card ever reaches a log."""
        return "_Typed(…)"


@QmlElement
class PaymentModel(ScreenModel):
    """The choice of how to pay, and the card as it is typed. `faults` maps a field to what is wrong with it."""

    changed = Signal()
    faulted = Signal()

    stage = Stage.PAYMENT
    keeps_card: ClassVar[frozenset[Stage]] = frozenset({Stage.PAYMENT, Stage.ORDERING})
    """Where expiry and name of a typed card are kept; number and code go with the screen."""

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._typed = _Typed()
        self._choice = PaymentChoice.PHONE
        self._card_here = False
        self._faults: dict[str, str] = {}
        self._judged = False
        self._holder_note = ""
        self._key = uuid4()
        self._card_id: UUID | None = None
        visit.changed.connect(self._forget_when_paid)

    @Property(int, notify=changed)
    def totalCents(self) -> int:
        """What the order comes to, with VAT."""
        return self.visit.visit.cart.total_cents

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Whether there is nothing to pay, so that no card is asked for (R58)."""
        return self.visit.visit.cart.total_cents == 0

    @Property(bool, notify=changed)
    def cardAllowed(self) -> bool:
        """Whether a card can be typed at this kiosk."""
        return self._card_here

    @Property(str, notify=changed)
    def choice(self) -> str:
        """`phone` or `card`."""
        return self._choice.value

    @Property(str, notify=changed)
    def number(self) -> str:
        """The card's number in groups."""
        return self._typed.number

    @Property(str, notify=changed)
    def brand(self) -> str:
        """The card's brand, as far as its first digits tell."""
        return brand_of(digits_of(self._typed.number))

    @Property(int, notify=changed)
    def securityCodeLength(self) -> int:
        """How many digits this card's security code has."""
        return security_code_length(brand_of(digits_of(self._typed.number)))

    @Property(str, notify=changed)
    def expiry(self) -> str:
        """The last valid month as MM/YY."""
        return self._typed.expiry

    @Property(str, notify=changed)
    def securityCode(self) -> str:
        """The security code."""
        return self._typed.security_code

    @Property(str, notify=changed)
    def cardholder(self) -> str:
        """The name as it stands on cards (R67)."""
        return self._typed.cardholder

    @Property(str, notify=changed)
    def holderNote(self) -> str:
        """`changed` when the name was rewritten as it was typed, `digits` when a digit was refused (R67)."""
        return self._holder_note

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def faults(self) -> dict[str, str]:
        """What is wrong, by field."""
        return dict(self._faults)

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Choose how to pay. Leaving the card form forgets what was typed in it."""
        wanted = PaymentChoice(choice)
        if wanted is PaymentChoice.CARD and not self._card_here:
            return
        if self._choice is not wanted:
            self._choice = wanted
            self.set_problem("")
            self._forget_card()

    @Slot(str, result=str)
    def asNumber(self, text: str) -> str:
        """The number in groups, as it is typed."""
        return grouped(text)

    @Slot(str, result=str)
    def asExpiry(self, text: str) -> str:
        """The date with its slash, as it is typed."""
        return expiry(text)

    @Slot(str, result=str)
    def asSecurityCode(self, text: str) -> str:
        """Digits only, as many as the card's code has."""
        return digits_of(text)[: security_code_length(brand_of(digits_of(self._typed.number)))]

    @Slot(str, result=str)
    def asCardholder(self, text: str) -> str:
        """The name as cards carry it, as it is typed, and a note when that is another spelling (R67)."""
        name = cardholder(text)[:HOLDER_MAX]
        if cardholder_has_digits(text):
            self._holder_note = "digits"
        elif text.upper().strip() != name.strip():
            self._holder_note = "changed"
        elif not name:
            self._holder_note = ""
        return name

    @Slot(str)
    def editNumber(self, text: str) -> None:
        """The number was typed in."""
        self._edit(_Typed(grouped(text), *self._rest()[1:]))

    @Slot(str)
    def editExpiry(self, text: str) -> None:
        """The date was typed in."""
        number, _, code, holder = self._rest()
        self._edit(_Typed(number, expiry(text), code, holder))

    @Slot(str)
    def editSecurityCode(self, text: str) -> None:
        """The security code was typed in."""
        number, date, _, holder = self._rest()
        self._edit(_Typed(number, date, digits_of(text)[:4], holder))

    @Slot(str)
    def editCardholder(self, text: str) -> None:
        """The name was typed in."""
        self._edit(_Typed(*self._rest()[:3], cardholder(text)[:HOLDER_MAX]))

    @Slot()
    def pay(self) -> None:
        """Order and pay (R68): register the card where one was typed, then the order goes into the outbox."""
        if self._busy or not self.shown:
            return
        if self.visit.visit.cart.total_cents == 0:
            self._order(PaymentChoice.NONE)
            return
        if self._choice is PaymentChoice.PHONE:
            self._order(PaymentChoice.PHONE)
            return
        if self.card_whole():
            self.use_card()

    def card_whole(self) -> bool:
        """Whether nothing is wrong with what is typed; otherwise the form says what is."""
        self._judged = True
        self._faults = self._judge()
        self.changed.emit()
        if self._faults:
            self.faulted.emit()
        return not self._faults

    def use_card(self) -> None:
        """What is typed is whole: register it, unless it is registered already."""
        if self._card_id is None:
            self._register()
        else:
            self.card_registered(self._card_id)

    def card_registered(self, _card_id: UUID) -> None:
        """The card can be used: order with it."""
        self._order(PaymentChoice.CARD)

    def entered(self) -> None:
        """The form as it was left by a refused order, else empty."""
        self._judged, self._faults = False, {}
        self.changed.emit()
        self.tasks.run(self._read_settings, self._settled, lambda _code, _error: None)

    def left(self) -> None:
        """Number and code never outlive the screen."""
        self._forget_secrets()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._choice, self._card_here = PaymentChoice.PHONE, False
        self._forget_card()

    def _read_settings(self) -> DeviceSettings | None:
        return self.core.usecases.device_settings()

    def _settled(self, settings: DeviceSettings | None) -> None:
        self._card_here = settings is not None and settings.card_here
        if not self._card_here:
            self._choice = PaymentChoice.PHONE
        self.changed.emit()

    def _register(self) -> None:
        parts = expiry_parts(self._typed.expiry)
        if parts is None:
            return
        entry = CardEntry(
            digits_of(self._typed.number),
            *parts,
            self._typed.security_code,
            self._typed.cardholder.strip(),
        )
        token, key = self.visit.session_token, self._key

        def register() -> UUID:
            return self.core.usecases.register_card(token, entry, key).card_id

        self.work(register, self._registered, self._refused)

    def _registered(self, card_id: UUID) -> None:
        self._card_id = card_id
        self.card_registered(card_id)

    def _refused(self, code: str, _error: Exception) -> None:
        if code in REFUSED_FIELDS:
            field, fault = REFUSED_FIELDS[code]
            self._faults = {field: fault}
            self.changed.emit()
            return
        if code in DECLINED:
            self._forget_secrets()
        self.set_problem(code)

    def _order(self, payment: PaymentChoice) -> None:
        visit, token, words = self.visit.visit, self.visit.session_token, self.language.now
        card_id = self._card_id if payment is PaymentChoice.CARD else None

        def order() -> UUID:
            return self.core.usecases.place_order(visit, token, payment, card_id, words)

        self.work(order, self._ordered)

    def _ordered(self, order_id: UUID) -> None:
        self.visit.apply(moves.order_sent, order_id)

    def _rest(self) -> tuple[str, str, str, str]:
        typed = self._typed
        return typed.number, typed.expiry, typed.security_code, typed.cardholder

    def _edit(self, typed: _Typed) -> None:
        if typed != self._typed:
            self._typed = typed
            self._key, self._card_id = uuid4(), None
            if self._judged:
                self._faults = self._judge()
            self.set_problem("")
        self.changed.emit()

    def _judge(self) -> dict[str, str]:
        found: dict[str, str] = {}
        digits = digits_of(self._typed.number)
        if not digits:
            found["number"] = "missing"
        elif len(digits) not in lengths_of(digits) or not luhn_valid(digits):
            found["number"] = "wrong"
        parts, today = expiry_parts(self._typed.expiry), self.now().date()
        if parts is None:
            found["expiry"] = "wrong" if self._typed.expiry else "missing"
        elif expired(*parts, today):
            found["expiry"] = "over"
        elif too_far(parts[1], today):
            found["expiry"] = "wrong"
        if len(self._typed.security_code) != security_code_length(brand_of(digits)):
            found["security_code"] = "wrong" if self._typed.security_code else "missing"
        if not self._typed.cardholder.strip():
            found["cardholder"] = "missing"
        return found

    def _forget_secrets(self) -> None:
        self._typed = _Typed("", self._typed.expiry, "", self._typed.cardholder)
        self._key, self._card_id = uuid4(), None
        self._judged, self._faults = False, {}
        self.changed.emit()

    def _forget_card(self) -> None:
        self._typed, self._holder_note = _Typed(), ""
        self._forget_secrets()

    @Slot()
    def _forget_when_paid(self) -> None:
        if self.visit.visit.stage not in self.keeps_card:
            self._forget_card()
