"""The account's cars, and taking one out with what stays and what goes (R31, R32, R43 to R48)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.orders import Contract
from kiosk.contract.vehicles import VehicleRemoval
from kiosk.domain import my_account
from kiosk.domain import visit as moves
from kiosk.domain.catalogue import Service
from kiosk.domain.vehicle import MAX_VEHICLES, Vehicle
from kiosk.domain.visit import Stage
from ui.car_names import car_name
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.service_rows import CAR_ROLES, LIVING, car_row, contract_list, contract_row
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyCarsModel(ScreenModel):
    """The list; `services` of a row counts its running services, -1 while nobody knows."""

    changed = Signal()

    stage = Stage.MY_CARS

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._cars = Rows((*CAR_ROLES, "services"), "vin", self)
        self._contracts: tuple[Contract, ...] | None = None
        self._removed_name = ""

    @Property(Rows, constant=True)
    def cars(self) -> Rows:
        """The account's cars, the latest added first."""
        return self._cars

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        """Whether there is room for one more (R31)."""
        return len(self.visit.visit.vehicles) < MAX_VEHICLES

    @Property(int, constant=True)
    def most(self) -> int:
        """How many cars an account holds (R31)."""
        return MAX_VEHICLES

    @Property(str, notify=changed)
    def removedName(self) -> str:
        """The car that was taken out last; empty for none."""
        return self._removed_name

    @Slot(str)
    def choose(self, vin: str) -> None:
        """To the services of a car."""
        self.visit.apply(moves.choose_vehicle, vin)

    @Slot()
    def add(self) -> None:
        """One more car (R32); an eleventh is not begun (R31)."""
        if len(self.visit.visit.vehicles) < MAX_VEHICLES:
            self.visit.apply(moves.go_on_to_vehicle)

    @Slot(str)
    def remove(self, vin: str) -> None:
        """To what taking this car out means (R43)."""
        if any(car.vin == vin for car in self.visit.visit.vehicles):
            self.visit.apply(my_account.open_page, Stage.REMOVE_CAR, vin)

    def removed(self, name: str) -> None:
        """A car was taken out just now: the list says so."""
        self._removed_name = name
        self.changed.emit()

    def entered(self) -> None:
        """The cars as they are, and how many services each has."""
        token = self.visit.session_token
        self.tasks.run(lambda: self.core.usecases.my_services(token), self._have, self._have_not)
        self._tell()

    def updated(self) -> None:
        """Another car came or went."""
        self._tell()

    def left(self) -> None:
        """What was said is read."""
        self._removed_name = ""

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._contracts, self._removed_name = None, ""
        self._cars.show([])
        self.changed.emit()

    def _have(self, contracts: tuple[Contract, ...]) -> None:
        self._contracts = contracts
        self._tell()

    def _have_not(self, code: str, _error: Exception) -> None:
        if code in SESSION_ENDED and self.shown:
            self.visit.session_over()

    def _tell(self) -> None:
        visit = self.visit.visit
        self._cars.show(
            [
                {**car_row(car, car == visit.vehicle), "services": self._count(car.vin)}
                for car in visit.vehicles
            ]
        )
        self.changed.emit()

    def _count(self, vin: str) -> int:
        if self._contracts is None:
            return -1
        return sum(c.vin == vin and c.service_status in LIVING for c in self._contracts)


@QmlElement
class RemoveCarModel(ScreenModel):
    """What stays and what goes when the car leaves the account; only the store knows that (R43, R46, R47)."""

    changed = Signal()

    stage = Stage.REMOVE_CAR

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        my_cars: MyCarsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._my_cars = my_cars
        self._car: Vehicle | None = None
        self._removal: VehicleRemoval | None = None
        self._services: dict[str, Service] = {}
        self._runs_on = contract_list(self)

    @Property(str, notify=changed)
    def carName(self) -> str:
        """The car's name."""
        return car_name(self._car)

    @Property(str, notify=changed)
    def vin(self) -> str:
        """The car's VIN."""
        return "" if self._car is None else self._car.vin

    @Property(str, notify=changed)
    def body(self) -> str:
        """The body type, for the picture."""
        return "" if self._car is None else self._car.body.value

    @Property(str, notify=changed)
    def paint(self) -> str:
        """The paint's code, for the picture."""
        return "" if self._car is None else self._car.paint

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the store has said what the removal means."""
        return self._removal is not None

    @Property(Rows, constant=True)
    def runsOn(self) -> Rows:
        """The services that go on unseen and are paid as agreed (R47)."""
        return self._runs_on

    @Property(int, notify=changed)
    def others(self) -> int:
        """How many services that are over go out of sight as well."""
        return 0 if self._removal is None else self._removal.others

    @Property(int, notify=changed)
    def cartLines(self) -> int:
        """How many lines for this car leave the cart."""
        vin = self.visit.visit.subject
        return sum(line.vin == vin for line in self.visit.visit.cart.lines)

    @Slot()
    def reload(self) -> None:
        """Ask again what the removal means."""
        car, token = self._car, self.visit.session_token
        if car is None:
            return

        def ask() -> tuple[VehicleRemoval, dict[str, Service]]:
            fits = self.core.usecases.browse_services(car)
            removal = self.core.usecases.my_account.preview_removal(token, car.vin)
            return removal, {fit.service.id: fit.service for fit in fits}

        self.set_problem("")
        self.tasks.run(
            ask,
            lambda found: self._have(car, found),
            lambda code, _error: self._have_not(car, code),
        )

    @Slot()
    def confirm(self) -> None:
        """Yes, take it out (R43)."""
        car, token = self._car, self.visit.session_token
        if car is None or self._removal is None:
            return
        self.work(
            lambda: self.core.usecases.my_account.remove_car(token, car.vin),
            lambda _nothing: self._gone(),
            self._refused,
        )

    def entered(self) -> None:
        """Ask the store what it means."""
        vin = self.visit.visit.subject
        self._car = next((car for car in self.visit.visit.vehicles if car.vin == vin), None)
        self._removal = None
        self._tell()
        self.reload()

    def worded(self) -> None:
        """The services' names in the new language."""
        self._tell()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._car, self._removal, self._services = None, None, {}
        self._tell()

    def _have(self, car: Vehicle, found: tuple[VehicleRemoval, dict[str, Service]]) -> None:
        if car == self._car:
            self._removal, self._services = found
            self._tell()

    def _have_not(self, car: Vehicle, code: str) -> None:
        if not self.shown or car != self._car:
            return
        if code not in SESSION_ENDED or not self.visit.session_over():
            self.set_problem(code)

    def _gone(self) -> None:
        name, vin = car_name(self._car), self.visit.visit.subject
        if self.visit.apply(my_account.vehicle_removed, vin):
            self._my_cars.removed(name)

    def _refused(self, code: str, _error: Exception) -> None:
        if code == "not_found":
            # It left the account already, by this tap repeated or on the customer's phone.
            self._gone()
        else:
            self.set_problem(code)

    def _tell(self) -> None:
        words = self.language.now
        running = () if self._removal is None else self._removal.runs_on
        self._runs_on.show(
            [contract_row(each, self._services.get(each.service_id), words) for each in running]
        )
        self.changed.emit()
