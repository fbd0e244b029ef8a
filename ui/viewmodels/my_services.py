"""The services of all the account's cars, each with its status and that of its money (R73, R74)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.orders import Contract
from kiosk.domain import my_account
from kiosk.domain.catalogue import Service
from kiosk.domain.visit import Stage
from ui.car_names import car_name
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.service_rows import CONTRACT_ROLES, LIVING, contract_row
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Catalogue = dict[str, Service]


@QmlElement
class MyServicesModel(ScreenModel):
    """Those that run first, then those that are over; `state` is `loading`, `ready` or the code of what went wrong."""

    changed = Signal()

    stage = Stage.MY_SERVICES

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        roles = (*CONTRACT_ROLES, "carName", "vin")
        self._running = Rows(roles, "contractId", self)
        self._over = Rows(roles, "contractId", self)
        self._contracts: tuple[Contract, ...] = ()
        self._services: Catalogue = {}
        self._state = "loading"

    @Property(Rows, constant=True)
    def running(self) -> Rows:
        """Ordered and active services."""
        return self._running

    @Property(Rows, constant=True)
    def over(self) -> Rows:
        """Services that ended, failed or were withdrawn from."""
        return self._over

    @Property(str, notify=changed)
    def state(self) -> str:
        """`loading`, `ready` or the code of what went wrong."""
        return self._state

    @Property(bool, notify=changed)
    def severalCars(self) -> bool:
        """Whether the account has more than one car, so that each row names its own."""
        return len(self.visit.visit.vehicles) > 1

    @Slot(str)
    def open(self, contract_id: str) -> None:
        """To one service in full."""
        self.visit.apply(my_account.open_page, Stage.MY_SERVICE, contract_id)

    @Slot()
    def reload(self) -> None:
        """Ask (again)."""
        token, cars = self.visit.session_token, self.visit.visit.vehicles
        if self._state != "ready":
            self._state = "loading"
            self.changed.emit()

        def ask() -> tuple[tuple[Contract, ...], Catalogue]:
            contracts = self.core.usecases.my_services(token)
            fits = self.core.usecases.browse_services(cars[0]) if cars else ()
            return contracts, {fit.service.id: fit.service for fit in fits}

        self.tasks.run(ask, self._have, self._have_not)

    def entered(self) -> None:
        """Whatever changed since."""
        self.reload()

    def worded(self) -> None:
        """The services' names in the new language."""
        self._tell()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._contracts, self._services, self._state = (), {}, "loading"
        self._tell()

    def _have(self, found: tuple[tuple[Contract, ...], Catalogue]) -> None:
        (self._contracts, self._services), self._state = found, "ready"
        self._tell()

    def _have_not(self, code: str, _error: Exception) -> None:
        if code in SESSION_ENDED and self.shown and self.visit.session_over():
            return
        self._state = code
        self.changed.emit()

    def _row(self, contract: Contract) -> dict[str, object]:
        car = next((c for c in self.visit.visit.vehicles if c.vin == contract.vin), None)
        row = contract_row(contract, self._services.get(contract.service_id), self.language.now)
        return {**row, "carName": car_name(car) or contract.vin, "vin": contract.vin}

    def _tell(self) -> None:
        latest = sorted(self._contracts, key=lambda contract: contract.ordered_at, reverse=True)
        living = [contract for contract in latest if contract.service_status in LIVING]
        over = [contract for contract in latest if contract.service_status not in LIVING]
        self._running.show([self._row(contract) for contract in living])
        self._over.show([self._row(contract) for contract in over])
        self.changed.emit()
