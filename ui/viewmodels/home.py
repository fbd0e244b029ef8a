"""Home: the car with the services it has, and below it the services it can get (R51 to R54, R71, R72)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.orders import Contract
from kiosk.domain import visit as moves
from kiosk.domain.catalogue import Fit
from kiosk.domain.freshness import Freshness
from kiosk.domain.vehicle import MAX_VEHICLES, Vehicle
from kiosk.domain.visit import Stage
from kiosk.usecases.price_age import PricesAsOf
from ui.car_names import car_name
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.service_rows import (
    LIVING,
    car_list,
    car_row,
    contract_list,
    contract_row,
    service_list,
    service_row,
)
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CATALOGUE_AGAIN_MS = 2000
"""How often an empty catalogue is looked at again while home is shown: it fills by the sync."""


@QmlElement
class HomeModel(ScreenModel):
    """The shop for one car. `fits` and `contracts` are also read by the service's own screen."""

    changed = Signal()

    stage = Stage.HOME

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self.fits: tuple[Fit, ...] = ()
        self.contracts: tuple[Contract, ...] = ()
        self._vin = ""
        self._catalogue_state = "loading"
        self._contracts_state = "loading"
        self._prices = PricesAsOf(Freshness.FRESH, None)
        self._show_all = False
        self._available = service_list(self)
        self._subscribed = contract_list(self)
        self._cars = car_list(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(CATALOGUE_AGAIN_MS)
        self._again.timeout.connect(self._browse)

    @Property(str, notify=changed)
    def carName(self) -> str:
        """The model's name as on the car's papers."""
        return car_name(self.car)

    @Property(str, notify=changed)
    def carVersion(self) -> str:
        """The version as on the car's papers."""
        return "" if self.car is None else self.car.version

    @Property(str, notify=changed)
    def body(self) -> str:
        """The body type, for the picture."""
        return "" if self.car is None else self.car.body.value

    @Property(str, notify=changed)
    def paint(self) -> str:
        """The paint's code, for the picture."""
        return "" if self.car is None else self.car.paint

    @Property(str, notify=changed)
    def energy(self) -> str:
        """What drives the car, as a code."""
        return "" if self.car is None else self.car.energy.value

    @Property(int, notify=changed)
    def modelYear(self) -> int:
        """The model year; 0 without a car."""
        return 0 if self.car is None else self.car.model_year

    @Property(Rows, constant=True)
    def cars(self) -> Rows:
        """The account's cars."""
        return self._cars

    @Property(bool, notify=changed)
    def canAddCar(self) -> bool:
        """Whether the account has room for one more car (R31)."""
        return len(self.visit.visit.vehicles) < MAX_VEHICLES

    @Property(Rows, constant=True)
    def available(self) -> Rows:
        """The services on sale; those that do not fit come last, and only when all are shown (R54)."""
        return self._available

    @Property(Rows, constant=True)
    def subscribed(self) -> Rows:
        """The services this car has (R71)."""
        return self._subscribed

    @Property(int, notify=changed)
    def compatibleCount(self) -> int:
        """How many services fit this car and can still be bought for it (R52)."""
        owned = self.owned()
        return sum(fit.compatible and fit.service.id not in owned for fit in self.fits)

    @Property(int, notify=changed)
    def otherCount(self) -> int:
        """How many services do not fit this car."""
        return sum(not fit.compatible for fit in self.fits)

    @Property(str, notify=changed)
    def catalogueState(self) -> str:
        """`loading`, `ready`, `empty` or the code of what went wrong."""
        return self._catalogue_state

    @Property(str, notify=changed)
    def contractsState(self) -> str:
        """`loading`, `ready` or the code of what went wrong."""
        return self._contracts_state

    @Property(str, notify=changed)
    def pricesState(self) -> str:
        """`fresh`, `dated` (older than a day: they say their date) or `hidden` (older than a week)."""
        return self._prices.freshness.value

    @Property(str, notify=changed)
    def pricesAt(self) -> str:
        """When the prices were last known to be right, as an ISO instant; empty before the first contact."""
        return "" if self._prices.at is None else self._prices.at.isoformat()

    @property
    def prices_hidden(self) -> bool:
        """Whether prices are too old to be shown, and nothing can be put in the cart."""
        return self._prices.freshness is Freshness.HIDDEN

    @Property(bool, notify=changed)
    def showAll(self) -> bool:
        """Whether services that do not fit are listed too (R54)."""
        return self._show_all

    @Property(int, notify=changed)
    def cartCount(self) -> int:
        """How many services are in the cart."""
        return len(self.visit.visit.cart.lines)

    @Property(int, notify=changed)
    def cartCents(self) -> int:
        """What the cart comes to, with VAT."""
        return self.visit.visit.cart.total_cents

    @Slot(bool)
    def setShowAll(self, show_all: bool) -> None:
        """Switch between the services that fit and all of them (R54)."""
        self._show_all = show_all
        self._list()

    @Slot(str)
    def discover(self, service_id: str) -> None:
        """Open a service (R51)."""
        if any(fit.service.id == service_id for fit in self.fits):
            self.visit.apply(moves.discover, service_id)

    @Slot()
    def openCart(self) -> None:
        """To the cart."""
        self.visit.apply(moves.open_cart)

    @Slot(str)
    def chooseCar(self, vin: str) -> None:
        """Look at another car of the account."""
        self.visit.apply(moves.choose_vehicle, vin)

    @Slot()
    def addCar(self) -> None:
        """One more car (R32)."""
        self.visit.apply(moves.go_on_to_vehicle)

    @Slot()
    def reload(self) -> None:
        """Ask again for what did not come."""
        self._browse()
        self._ask_contracts()

    @property
    def car(self) -> Vehicle | None:
        """The car that is looked at."""
        return self.visit.visit.vehicle

    def fit_of(self, service_id: str | None) -> Fit | None:
        """The service and whether it fits the present car."""
        return next((fit for fit in self.fits if fit.service.id == service_id), None)

    def owned(self) -> dict[str, Contract]:
        """The present car's running contracts by service."""
        return {
            contract.service_id: contract
            for contract in self.contracts
            if contract.vin == self._vin and contract.service_status in LIVING
        }

    def entered(self) -> None:
        """Home comes up: the catalogue from the cache, the contracts from the store."""
        self._take_car()
        self._browse()
        self._ask_contracts()

    def updated(self) -> None:
        """Another car, or another cart."""
        if self.car is not None and self.car.vin != self._vin:
            self._take_car()
            self._browse()
        self._list()

    def left(self) -> None:
        """Nothing is looked at again while home is not shown."""
        self._again.stop()

    def worded(self) -> None:
        """The services' own texts in the new language."""
        self._list()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._again.stop()
        self.fits, self.contracts, self._vin = (), (), ""
        self._catalogue_state = self._contracts_state = "loading"
        self._show_all = False
        self._list()

    def _take_car(self) -> None:
        vin = "" if self.car is None else self.car.vin
        if vin != self._vin:
            self._vin, self.fits, self._show_all = vin, (), False
            self._catalogue_state = "loading"
        self._list()

    def _browse(self) -> None:
        car = self.car
        if car is None:
            return

        def look() -> tuple[tuple[Fit, ...], PricesAsOf]:
            return self.core.usecases.browse_services(car), self.core.usecases.offline.price_age()

        self.tasks.run(
            look,
            lambda found: self._browsed(car.vin, *found),
            lambda code, _error: self._not_browsed(car.vin, code),
        )

    def _browsed(self, vin: str, fits: tuple[Fit, ...], prices: PricesAsOf) -> None:
        if vin != self._vin:
            return
        self._prices = prices
        self.fits = tuple(fit for fit in fits if fit.service.offers)
        self._catalogue_state = "ready" if self.fits else "empty"
        if not self.fits and self.shown:
            self._again.start()
        self._list()

    def _not_browsed(self, vin: str, code: str) -> None:
        if vin == self._vin and not self.fits:
            self._catalogue_state = code
            self.changed.emit()

    def _ask_contracts(self) -> None:
        if self.visit.visit.profile is None:
            self._have_contracts(())  # nobody's account has none
            return
        token = self.visit.session_token
        if self._contracts_state != "ready":
            self._contracts_state = "loading"
            self.changed.emit()
        self.tasks.run(
            lambda: self.core.usecases.my_services(token), self._have_contracts, self._no_contracts
        )

    def _have_contracts(self, contracts: tuple[Contract, ...]) -> None:
        self.contracts, self._contracts_state = contracts, "ready"
        self._list()

    def _no_contracts(self, code: str, _error: Exception) -> None:
        if code in SESSION_ENDED and self.shown and self.visit.session_over():
            return
        self._contracts_state = code
        self.changed.emit()

    def _list(self) -> None:
        car, cart, words = self.car, self.visit.visit.cart, self.language.now
        owned = self.owned()
        services = {fit.service.id: fit.service for fit in self.fits}
        self._subscribed.show(
            [
                contract_row(contract, services.get(contract.service_id), words)
                for contract in self.contracts
                if contract.vin == self._vin
            ]
        )
        fitting = [fit for fit in self.fits if fit.compatible and fit.service.id not in owned]
        others = [fit for fit in self.fits if not fit.compatible] if self._show_all else []
        self._available.show(
            [] if car is None else [service_row(fit, cart, car, words) for fit in fitting + others]
        )
        vehicles = self.visit.visit.vehicles
        self._cars.show([car_row(vehicle, vehicle.vin == self._vin) for vehicle in vehicles])
        self.changed.emit()
