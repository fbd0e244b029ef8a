"""What was bought, for which car, at what price, and the dates to come (R69)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.orders import Contract, Order
from kiosk.domain import visit as moves
from kiosk.domain.catalogue import Service
from kiosk.domain.visit import Stage
from ui.car_names import car_name
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.ordering import OrderingModel
from ui.viewmodels.rows import Row, Rows
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.service_rows import tint
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BOUGHT_ROLES = (
    "contractId",
    "serviceName",
    "iconName",
    "tintName",
    "carName",
    "termMonths",
    "priceCents",
    "promisedOn",
    "chargeOn",
    "endsOn",
    "renewal",
)


@QmlElement
class ConfirmationModel(ScreenModel):
    """The order as the store has it. Dates are ISO texts, empty where they are not known yet."""

    changed = Signal()

    stage = Stage.CONFIRMATION

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
        self._bought = Rows(BOUGHT_ROLES, "contractId", self)

    @property
    def order(self) -> Order | None:
        """The store's order."""
        return self._ordering.order

    @Property(Rows, constant=True)
    def bought(self) -> Rows:
        """A row per service bought."""
        return self._bought

    @Property(str, notify=changed)
    def number(self) -> str:
        """The order's number."""
        return "" if self.order is None else self.order.number

    @Property(str, notify=changed)
    def email(self) -> str:
        """Where the confirmation mail goes (R70)."""
        profile = self.visit.visit.profile
        return "" if profile is None else profile.email

    @Property(bool, notify=changed)
    def accountConfirmed(self) -> bool:
        """Whether the e-mail address is confirmed already (R20)."""
        profile = self.visit.visit.profile
        return profile is not None and profile.confirmed

    @Property(int, notify=changed)
    def totalCents(self) -> int:
        """What will be charged, with VAT."""
        return 0 if self.order is None else self.order.total_cents

    @Property(int, notify=changed)
    def vatCents(self) -> int:
        """The VAT that the total contains."""
        return 0 if self.order is None else self.order.vat_cents

    @Property(str, notify=changed)
    def invoiceOn(self) -> str:
        """The day the invoice is final (R77)."""
        return "" if self.order is None else self.order.invoice_on.isoformat()

    @Property(str, notify=changed)
    def withdrawBy(self) -> str:
        """The last day to withdraw (R80w)."""
        return "" if self.order is None else self.order.withdraw_by.isoformat()

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def promisedDays(self) -> list[str]:
        """The days on which services become active, each once, earliest first (R49)."""
        if self.order is None:
            return []
        days = {c.promised_on for c in self.order.contracts if c.promised_on is not None}
        return [day.isoformat() for day in sorted(days)]

    @Property(bool, notify=changed)
    def awaitsDelivery(self) -> bool:
        """Whether a service waits for a delivery date that is not known yet (R49)."""
        return self.order is not None and any(c.promised_on is None for c in self.order.contracts)

    @Property(bool, notify=changed)
    def renewable(self) -> bool:
        """Whether a service can be renewed, on the day it ends only (R78)."""
        services = self._services()
        return self.order is not None and any(
            contract.term_months is not None
            and contract.service_id in services
            and services[contract.service_id].renewal.value == "on_end_day"
            for contract in self.order.contracts
        )

    @Slot()
    def goOn(self) -> None:
        """On to the phone (K4)."""
        self.visit.apply(moves.go_on_to_phone)

    def entered(self) -> None:
        """The order as the store answered it."""
        self._tell()

    def worded(self) -> None:
        """The services' names in the new language."""
        self._tell()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._tell()

    def _services(self) -> dict[str, Service]:
        return {line.service.id: line.service for line in self.visit.visit.cart.lines}

    def _row(self, contract: Contract, service: Service | None) -> Row:
        car = car_name(next((v for v in self.visit.visit.vehicles if v.vin == contract.vin), None))
        promised, charge, ends = contract.promised_on, contract.charge_on, contract.ends_on
        return {
            "contractId": str(contract.contract_id),
            "serviceName": contract.service_id
            if service is None
            else service.text(self.language.now).name,
            "iconName": "circle-check" if service is None else service.icon,
            "tintName": "blue" if service is None else tint(service),
            "carName": car,
            "termMonths": contract.term_months or 0,
            "priceCents": contract.price_cents,
            "promisedOn": "" if promised is None else promised.isoformat(),
            "chargeOn": "" if charge is None else charge.isoformat(),
            "endsOn": "" if ends is None else ends.isoformat(),
            "renewal": "none" if service is None else service.renewal.value,
        }

    def _tell(self) -> None:
        services = self._services()
        contracts = () if self.order is None else self.order.contracts
        self._bought.show(
            [self._row(contract, services.get(contract.service_id)) for contract in contracts]
        )
        self.changed.emit()
