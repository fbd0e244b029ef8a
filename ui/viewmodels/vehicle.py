"""The car that was found, for the customer to say whether it is theirs (R34, R35)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.vehicle import Vehicle
from kiosk.domain.visit import Stage, vehicle_confirmed
from ui.car_names import car_name
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.brand import BrandModel
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VehicleModel(ScreenModel):
    """The visit's present car in values that a screen can show; empty texts where there is none."""

    stage: ClassVar[Stage] = Stage.CONFIRM_VEHICLE

    changed = Signal()

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        brand: BrandModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._brand = brand
        self._vehicle: Vehicle | None = None
        self._key: tuple[str, UUID] | None = None
        visit.changed.connect(self._take)

    @Property(str, notify=changed)
    def model(self) -> str:
        """The model's name."""
        return car_name(self._vehicle)

    @Property(str, notify=changed)
    def version(self) -> str:
        """The version's name."""
        return "" if self._vehicle is None else self._vehicle.version

    @Property(str, notify=changed)
    def energy(self) -> str:
        """What drives it: petrol, diesel, electric, plug_in_hybrid."""
        return "" if self._vehicle is None else self._vehicle.energy.value

    @Property(str, notify=changed)
    def paintName(self) -> str:
        """What its colour is called in the screen's language; empty for a paint nobody named."""
        if self._vehicle is None:
            return ""
        return self._brand.brand.paint_name(self._vehicle.paint, self.language.now)

    @Property(int, notify=changed)
    def year(self) -> int:
        """The model year; 0 without a car."""
        return 0 if self._vehicle is None else self._vehicle.model_year

    @Property(str, notify=changed)
    def vin(self) -> str:
        """The VIN in its three sections, as one reads it aloud (ISO 3779: WMI, VDS, VIS)."""
        vin = "" if self._vehicle is None else self._vehicle.vin
        return f"{vin[:3]} {vin[3:9]} {vin[9:]}".strip()

    @Property(str, notify=changed)
    def deliveredOn(self) -> str:
        """The day of delivery as YYYY-MM-DD; empty while it is unknown."""
        delivered_on = None if self._vehicle is None else self._vehicle.delivered_on
        return "" if delivered_on is None else delivered_on.isoformat()

    @Property(str, notify=changed)
    def body(self) -> str:
        """The body type's code, by which a picture is found; empty without a car."""
        return "" if self._vehicle is None else self._vehicle.body.value

    @Property(str, notify=changed)
    def paint(self) -> str:
        """The paint's code; empty without a car."""
        return "" if self._vehicle is None else self._vehicle.paint

    @Slot()
    def confirm(self) -> None:
        """Yes, this is my car: into the account, and on to its services (R34)."""
        if self._vehicle is None:
            return
        if self.visit.visit.profile is None:
            # Somebody looks around: there is no account that it could go into.
            self.visit.apply(vehicle_confirmed)
            return
        vin, token = self._vehicle.vin, self.visit.session_token
        if self._key is None or self._key[0] != vin:
            self._key = (vin, uuid4())
        key = self._key[1]
        self.work(
            lambda: self.core.usecases.add_vehicle(token, vin, key), self._added, self._refused
        )

    @Slot()
    def reenter(self) -> None:
        """No: back to the VIN, which is still there to be mended (R35)."""
        if not self.is_busy:
            self.visit.back()

    def worded(self) -> None:
        """The colour has another name now."""
        self.changed.emit()

    def wiped(self) -> None:
        """Forget everything."""
        self._key = None

    def _added(self, _: Vehicle) -> None:
        self.visit.apply(vehicle_confirmed)

    def _refused(self, code: str, _: Exception) -> None:
        if code == "vehicle_already_yours":
            self.visit.apply(vehicle_confirmed)
        else:
            self.set_problem(code)

    @Slot()
    def _take(self) -> None:
        if self.visit.visit.vehicle != self._vehicle:
            # While the old screen slides away it still shows its car.
            self._vehicle = self.visit.visit.vehicle
            self.changed.emit()
