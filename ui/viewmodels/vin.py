"""The VIN as it is typed or scanned, and the search for its car (R33, R36, R39, R40, K11)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.vehicle import Vehicle
from kiosk.domain.vin import VIN_LENGTH, VinInvalid, enter, parse
from kiosk.domain.visit import Stage, choose_vehicle, vehicle_found
from ui.viewmodels.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 64


@QmlElement
class VinModel(ScreenModel):
    """Cleans as it is typed, and says what it did: nothing is corrected in silence (R40)."""

    stage: ClassVar[Stage] = Stage.VIN

    changed = Signal()
    scanned = Signal()

    _text = ""
    _replaced: tuple[str, ...] = ()
    _foreign: tuple[str, ...] = ()

    @property
    def entered_text(self) -> str:
        """The characters so far, for Python."""
        return self._text

    @Property(str, notify=changed)
    def text(self) -> str:
        """The characters so far, cleaned; more than 17 are kept, so that a slip can be seen and mended."""
        return self._text

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many characters there are, of 17."""
        return len(self._text)

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether there are exactly 17."""
        return len(self._text) == VIN_LENGTH

    @Property(str, notify=changed)
    def surplus(self) -> str:
        """What was typed beyond the 17 characters."""
        return self._text[VIN_LENGTH:]

    @Property(str, notify=changed)
    def replaced(self) -> str:
        """The letters that were read as digits, such as `O, I`; empty when none were (R40)."""
        return ", ".join(dict.fromkeys(self._replaced))

    @Property(str, notify=changed)
    def foreign(self) -> str:
        """The characters that were left out because no VIN holds them, such as `ß`."""
        return ", ".join(dict.fromkeys(self._foreign))

    @Slot(str, result=str)
    def clean(self, raw: str) -> str:
        """What is kept of an entry: capitals, digits for their look-alikes, no strays (R40)."""
        entry = enter(raw[:_LONGEST])
        if entry.replaced or entry.foreign:
            self._replaced += entry.replaced
            self._foreign += entry.foreign
            self.changed.emit()
        return entry.text

    @Slot(str)
    def edit(self, text: str) -> None:
        """The field holds this now (already cleaned)."""
        if text == self._text:
            return
        self._text = text
        if not text:
            self._replaced = self._foreign = ()
        self.set_problem("")
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self.edit("")

    @Slot()
    def submit(self) -> None:
        """Look for the car (R33)."""
        try:
            vin = parse(self._text)
        except VinInvalid as invalid:
            self.set_problem(f"vin_{invalid.problem.value}")
            return
        if self._mine(vin) is not None:
            self.set_problem("vehicle_already_yours")
            return
        if self.visit.visit.profile is None:
            self.work(lambda: self.core.usecases.offline.look_up_vehicle(vin), self._found)
        else:
            self.work(lambda: self.core.usecases.identify_vehicle(vin), self._found)

    @Slot()
    def goToMyCar(self) -> None:
        """The VIN is a car that the account has already: on to its services."""
        vin = self._text
        if self._mine(vin) is not None:
            self.visit.apply(choose_vehicle, vin)

    def type(self, text: str) -> None:
        """Characters from a physical keyboard while another control has the focus (K11)."""
        self.edit(self.clean(self._text + text))

    def scan(self, raw: str, *, submit: bool) -> None:
        """A whole VIN came from a scanner: it replaces what stands there (K11)."""
        if self.is_busy:
            return
        self._replaced = self._foreign = ()
        self.edit(self.clean(raw))
        self.scanned.emit()
        if submit:
            self.submit()

    def entered(self) -> None:
        """One more car starts with an empty field; coming back to mend a VIN keeps it (R35)."""
        if self._mine(self._text) is not None:
            self.clear()

    def wiped(self) -> None:
        """Forget everything."""
        self._text = ""
        self._replaced = self._foreign = ()
        self.changed.emit()

    def _found(self, vehicle: Vehicle) -> None:
        self.visit.apply(vehicle_found, vehicle)

    def _mine(self, vin: str) -> Vehicle | None:
        return next((car for car in self.visit.visit.vehicles if car.vin == vin), None)
