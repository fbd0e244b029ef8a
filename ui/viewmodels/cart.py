"""The cart: a line per service and car, what it comes to, and taking a line out again (R60)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart, Line
from kiosk.domain.money import vat_part
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.service_rows import line_list, line_row
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CartModel(ScreenModel):
    """The lines as they stand; `undo` brings back the one taken out last, as long as this screen is shown."""

    changed = Signal()

    stage = Stage.CART

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._lines = line_list(self)
        self._before: Cart | None = None
        self._removed: Line | None = None

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        """The lines in the order in which they were added."""
        return self._lines

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many lines there are."""
        return len(self.visit.visit.cart.lines)

    @Property(int, notify=changed)
    def totalCents(self) -> int:
        """The sum with VAT."""
        return self.visit.visit.cart.total_cents

    @Property(int, notify=changed)
    def vatCents(self) -> int:
        """The VAT that the sum contains."""
        return sum(
            vat_part(line.offer.price_cents, line.offer.vat_basis_points)
            for line in self.visit.visit.cart.lines
        )

    @Property(bool, notify=changed)
    def oneCar(self) -> bool:
        """Whether every line is for the car that is looked at."""
        visit = self.visit.visit
        return visit.vehicle is not None and {line.vin for line in visit.cart.lines} == {
            visit.vehicle.vin
        }

    @Property(str, notify=changed)
    def removedName(self) -> str:
        """The service taken out last, as long as it can be put back; else empty."""
        return "" if self._removed is None else self._removed.service.text(self.language.now).name

    @Slot(str, str)
    def remove(self, service_id: str, vin: str) -> None:
        """Take a line out; it can be put back."""
        before = self.visit.visit.cart
        line = next(
            (line for line in before.lines if (line.service.id, line.vin) == (service_id, vin)),
            None,
        )
        if line is not None and self.visit.apply(
            moves.cart_changed, before.without(service_id, vin)
        ):
            self._before, self._removed = before, line
            self._tell()

    @Slot()
    def undo(self) -> None:
        """Put the line taken out last back where it stood."""
        before, self._before, self._removed = self._before, None, None
        if before is not None:
            self.visit.apply(moves.cart_changed, before)
        self._tell()

    @Slot()
    def goOn(self) -> None:
        """On to the terms; an empty cart stays here."""
        self.visit.apply(moves.go_on_to_terms)

    @Slot()
    def moreServices(self) -> None:
        """Back to the car's services."""
        self.visit.apply(moves.back_home)

    def entered(self) -> None:
        """The cart as it stands."""
        self._before = self._removed = None
        self._tell()

    def updated(self) -> None:
        """A line came or went."""
        self._tell()

    def left(self) -> None:
        """What was taken out stays out."""
        self._before = self._removed = None

    def worded(self) -> None:
        """The services' names in the new language."""
        self._tell()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._before = self._removed = None
        self._tell()

    def _tell(self) -> None:
        visit = self.visit.visit
        rows = [line_row(line, visit.vehicles, self.language.now) for line in visit.cart.lines]
        self._lines.show(rows)
        self.changed.emit()
