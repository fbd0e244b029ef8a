"""One service in full: its dates, its money, what it waits for, and what can be done about it (R73 to R80w)."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.my_services import Arrears, ContractDetail, RenewalTerms
from kiosk.contract.orders import Contract
from kiosk.domain import my_account
from kiosk.domain.catalogue import Service
from kiosk.domain.vehicle import Vehicle
from kiosk.domain.visit import Stage
from ui.car_names import car_name
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.service_rows import SUSPENDED, tint
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


Told = tuple[ContractDetail, Service | None, bool]
"""A contract, its service where the catalogue has it, and whether a card can be typed here."""


def iso(day: date | datetime | None) -> str:
    """A date for QML as YYYY-MM-DD, an instant with its time; empty where there is none."""
    return "" if day is None else day.isoformat()


@QmlElement
class MyServiceModel(ScreenModel):
    """The contract that the visit's subject names. Dates are ISO texts, empty where they are not known yet.

    `detail` and `service` are read by the screens of its renewal and withdrawal as well.
    """

    changed = Signal()

    stage = Stage.MY_SERVICE

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self.detail: ContractDetail | None = None
        self.service: Service | None = None
        self._payment_key = uuid4()
        self._asked_again = False
        self._card_here = False

    @property
    def contract(self) -> Contract | None:
        """The contract as the store last told it."""
        return None if self.detail is None else self.detail.contract

    @property
    def car(self) -> Vehicle | None:
        """The car that the service is on."""
        vin = "" if self.contract is None else self.contract.vin
        return next((car for car in self.visit.visit.vehicles if car.vin == vin), None)

    @property
    def renewal(self) -> RenewalTerms | None:
        """How the contract can go on."""
        return None if self.detail is None else self.detail.renewal

    @property
    def arrears(self) -> Arrears | None:
        """What could not be charged."""
        return None if self.detail is None else self.detail.arrears

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the store has told about it."""
        return self.detail is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """The service's name."""
        if self.service is not None:
            return self.service.text(self.language.now).name
        return "" if self.contract is None else self.contract.service_id

    @Property(str, notify=changed)
    def iconName(self) -> str:
        """The service's icon."""
        return "circle-check" if self.service is None else self.service.icon

    @Property(str, notify=changed)
    def tintName(self) -> str:
        """The ground of the icon."""
        return "blue" if self.service is None else tint(self.service)

    @Property(str, notify=changed)
    def carName(self) -> str:
        """The car's name."""
        return car_name(self.car)

    @Property(str, notify=changed)
    def vin(self) -> str:
        """The car's VIN."""
        return "" if self.contract is None else self.contract.vin

    @Property(str, notify=changed)
    def body(self) -> str:
        """The car's body type, for its picture."""
        return "" if self.car is None else self.car.body.value

    @Property(str, notify=changed)
    def paint(self) -> str:
        """The car's paint, for its picture."""
        return "" if self.car is None else self.car.paint

    @Property(str, notify=changed)
    def status(self) -> str:
        """The service's status as a code, `suspended` among them (R74, R75d)."""
        contract = self.contract
        if contract is None:
            return ""
        return SUSPENDED if contract.suspended else contract.service_status.value

    @Property(str, notify=changed)
    def moneyStatus(self) -> str:
        """The money's status as a code (R74); `retried` while a failed charge is tried again by itself, `asked_again` by hand."""
        if self._asked_again:
            return "asked_again"
        if self.arrears is not None and self.arrears.next_try_on is not None:
            return "retried"
        return "" if self.contract is None else self.contract.money_status.value

    @Property(str, notify=changed)
    def waitsFor(self) -> str:
        """Why it is not active yet, or why it failed, as a code; empty where nothing hinders it."""
        return "" if self.detail is None else self.detail.waits_for

    @Property(int, notify=changed)
    def termMonths(self) -> int:
        """The term in months; 0 for the life of the car."""
        return 0 if self.contract is None else self.contract.term_months or 0

    @Property(int, notify=changed)
    def priceCents(self) -> int:
        """The price with VAT."""
        return 0 if self.contract is None else self.contract.price_cents

    @Property(str, notify=changed)
    def orderNumber(self) -> str:
        """The order's number."""
        return "" if self.detail is None else self.detail.order_number

    @Property(str, notify=changed)
    def card(self) -> str:
        """The card that is charged, by its last digits; empty where there is none."""
        paid_with = None if self.detail is None else self.detail.card
        return "" if paid_with is None else paid_with.last4

    @Property(str, notify=changed)
    def today(self) -> str:
        """The store's date."""
        return "" if self.detail is None else iso(self.detail.today)

    @Property(str, notify=changed)
    def orderedOn(self) -> str:
        """When it was ordered."""
        return "" if self.contract is None else iso(self.contract.ordered_at)

    @Property(str, notify=changed)
    def promisedOn(self) -> str:
        """The day on which it is to become active (R49)."""
        return "" if self.contract is None else iso(self.contract.promised_on)

    @Property(str, notify=changed)
    def activeSince(self) -> str:
        """When it became active."""
        return "" if self.contract is None else iso(self.contract.active_at)

    @Property(str, notify=changed)
    def chargeOn(self) -> str:
        """The day on which it is charged (R75)."""
        return "" if self.contract is None else iso(self.contract.charge_on)

    @Property(str, notify=changed)
    def chargedOn(self) -> str:
        """The day on which it was charged."""
        return "" if self.detail is None else iso(self.detail.charged_on)

    @Property(str, notify=changed)
    def refundedOn(self) -> str:
        """The day on which the money went back."""
        return "" if self.detail is None else iso(self.detail.refunded_on)

    @Property(str, notify=changed)
    def endsOn(self) -> str:
        """The last day of the term."""
        return "" if self.contract is None else iso(self.contract.ends_on)

    @Property(str, notify=changed)
    def invoiceOn(self) -> str:
        """The day on which the invoice is final (R77)."""
        return "" if self.detail is None else iso(self.detail.invoice_on)

    @Property(str, notify=changed)
    def invoiceNumber(self) -> str:
        """The invoice's number, once it is final."""
        return "" if self.detail is None else self.detail.invoice_number

    @Property(str, notify=changed)
    def withdrawBy(self) -> str:
        """The last day to withdraw (R80w)."""
        return "" if self.detail is None else iso(self.detail.withdraw_by)

    @Property(bool, notify=changed)
    def withdrawable(self) -> bool:
        """Whether the customer can withdraw today (R80w)."""
        return self.detail is not None and self.detail.withdrawable

    @Property(str, notify=changed)
    def withdrawnOn(self) -> str:
        """When the customer withdrew."""
        return "" if self.detail is None else iso(self.detail.withdrawn_on)

    @Property(str, notify=changed)
    def failure(self) -> str:
        """Why the money could not be charged, as the provider's word; empty where it was not tried in vain."""
        return "" if self.arrears is None else self.arrears.reason

    @Property(int, notify=changed)
    def unpaidCents(self) -> int:
        """What could not be charged."""
        return 0 if self.arrears is None else self.arrears.amount_cents

    @Property(str, notify=changed)
    def nextTryOn(self) -> str:
        """The day of the next retry; empty after the last (R75d)."""
        return "" if self.arrears is None else iso(self.arrears.next_try_on)

    @Property(bool, notify=changed)
    def payable(self) -> bool:
        """Whether the customer can have it charged again (R75d)."""
        return self.arrears is not None and self.arrears.payable and not self._asked_again

    @Property(bool, notify=changed)
    def cardHere(self) -> bool:
        """Whether a card can be typed at this kiosk."""
        return self._card_here

    @Property(str, notify=changed)
    def renewalState(self) -> str:
        """`open`, `renewal_too_early`, `renewal_missed`, `not_renewable`, or nothing where it cannot be renewed at all."""
        if self.renewal is None:
            return ""
        return self.renewal.refusal or "open"

    @Property(bool, notify=changed)
    def oneDayOnly(self) -> bool:
        """Whether it can be renewed on the day it ends only (R78)."""
        return self.renewal is not None and self.renewal.opens_on == self.renewal.closes_on

    @Slot()
    def reload(self) -> None:
        """Ask the store."""
        token, wanted = self.visit.session_token, self.visit.visit.subject
        cars = self.visit.visit.vehicles

        def ask() -> Told:
            detail = self.core.usecases.my_account.read_contract(token, UUID(wanted))
            fits = self.core.usecases.browse_services(cars[0]) if cars else ()
            wanted_id = detail.contract.service_id
            service = next((f.service for f in fits if f.service.id == wanted_id), None)
            settings = self.core.usecases.device_settings()
            return detail, service, settings is not None and settings.card_here

        self.set_problem("")
        self.tasks.run(
            ask,
            lambda found: self._have(wanted, found),
            lambda code, _error: self._have_not(wanted, code),
        )

    @Slot()
    def payAgain(self) -> None:
        """Have what stayed unpaid charged again, to the card of the contract (R75d)."""
        contract, token, key = self.contract, self.visit.session_token, self._payment_key
        if contract is None or self.arrears is None or not self.arrears.payable:
            return
        self.work(
            lambda: self.core.usecases.my_account.pay_again(token, contract.contract_id, None, key),
            self._asked,
        )

    @Slot()
    def payOtherwise(self) -> None:
        """To the form for another card, where one can be typed at this kiosk (R75d)."""
        if self.arrears is not None and self.arrears.payable and self._card_here:
            self.visit.apply(my_account.open_page, Stage.ANOTHER_CARD, self.visit.visit.subject)

    @Slot()
    def renew(self) -> None:
        """To the renewal (R78)."""
        self.visit.apply(my_account.open_page, Stage.RENEWAL, self.visit.visit.subject)

    @Slot()
    def withdraw(self) -> None:
        """To the withdrawal (R80w)."""
        self.visit.apply(my_account.open_page, Stage.WITHDRAWAL, self.visit.visit.subject)

    def entered(self) -> None:
        """The service as it stands now; what another one said is not shown meanwhile."""
        if self.contract is None or str(self.contract.contract_id) != self.visit.visit.subject:
            self._forget()
        self._asked_again = False
        self.changed.emit()
        self.reload()

    def worded(self) -> None:
        """The service's name in the new language."""
        self.changed.emit()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self.detail = self.service = None
        self._payment_key, self._asked_again = uuid4(), False

    def _have(self, wanted: str, found: Told) -> None:
        if wanted == self.visit.visit.subject:
            self.detail, self.service, self._card_here = found
            self.changed.emit()

    def _have_not(self, wanted: str, code: str) -> None:
        if not self.shown or wanted != self.visit.visit.subject:
            return
        if code not in SESSION_ENDED or not self.visit.session_over():
            self.set_problem(code)

    def _asked(self, _contract: Contract) -> None:
        self._payment_key, self._asked_again = uuid4(), True
        self.changed.emit()
