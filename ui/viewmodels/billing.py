"""The billing address: prefilled from the profile, checked for its country, saved (R64)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import visit as moves
from kiosk.domain.account import Address
from kiosk.domain.address import COUNTRIES, AddressFault, faults, tidy
from kiosk.domain.visit import Stage
from kiosk.ports.store import StoreRefused
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EMPTY = Address("", "", "", "", "NL")
FIELDS = frozenset({"street", "house_number", "postal_code", "city", "country"})
UNSENT = frozenset({"store_unreachable", "store_busy"})
"""Problems after which the address can still be used for this order, which carries it."""


@QmlElement
class BillingModel(ScreenModel):
    """The address as it is typed. `faults` maps a field to what is wrong with it, once it was looked at."""

    changed = Signal()
    faulted = Signal()

    stage = Stage.BILLING

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._typed = EMPTY
        self._faults: dict[str, AddressFault] = {}
        self._judged = False
        self._filled = False

    @Property(str, notify=changed)
    def street(self) -> str:
        """The street's name."""
        return self._typed.street

    @Property(str, notify=changed)
    def houseNumber(self) -> str:
        """The number with its addition."""
        return self._typed.house_number

    @Property(str, notify=changed)
    def postalCode(self) -> str:
        """The postal code."""
        return self._typed.postal_code

    @Property(str, notify=changed)
    def city(self) -> str:
        """The town."""
        return self._typed.city

    @Property(str, notify=changed)
    def country(self) -> str:
        """The country's code."""
        return self._typed.country

    @Property("QVariant", constant=True)  # type: ignore[arg-type]  # the stub knows no Qt names
    def countries(self) -> list[str]:
        """The countries a bill can be sent to."""
        return list(COUNTRIES)

    @Property(str, notify=changed)
    def postalExample(self) -> str:
        """How a postal code looks in the chosen country."""
        country = COUNTRIES.get(self._typed.country)
        return "" if country is None else country.postal_example

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def faults(self) -> dict[str, str]:
        """What is wrong, by field."""
        return {field: fault.value for field, fault in self._faults.items()}

    @Property(str, notify=changed)
    def holder(self) -> str:
        """Who the bill is for."""
        profile = self.visit.visit.profile
        return "" if profile is None else f"{profile.first_name} {profile.surname}".strip()

    @Property(bool, notify=changed)
    def altered(self) -> bool:
        """Whether the address differs from the one in the profile, so that going on saves it."""
        profile = self.visit.visit.profile
        saved = None if profile is None else profile.billing_address
        return saved is not None and tidy(self._typed) != saved

    @Property(bool, notify=changed)
    def usableUnsaved(self) -> bool:
        """Whether the address can be used for this order although it could not be saved in the profile."""
        return self._problem in UNSENT

    @Slot(str, str)
    def edit(self, field: str, value: str) -> None:
        """A field was typed in; what was wrong with it is looked at again."""
        if field not in FIELDS or getattr(self._typed, field) == value:
            return
        self._typed = replace(self._typed, **{field: value})
        if self._judged:
            self._faults = faults(self._typed)
        self.set_problem("")
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Check, save where it differs from the profile, and on to the payment."""
        self._faults, self._judged = faults(self._typed), True
        if self._faults:
            self.changed.emit()
            self.faulted.emit()
            return
        address = self._typed = tidy(self._typed)
        self.changed.emit()
        profile, token = self.visit.visit.profile, self.visit.session_token
        if profile is not None and profile.billing_address == address:
            self.visit.apply(moves.billing_settled, address)
            return
        self.work(
            lambda: self.core.usecases.save_billing_address(token, address),
            lambda _none: self._saved(address),
            self._not_saved,
        )

    @Slot()
    def useOnce(self) -> None:
        """The profile could not be reached: the order itself carries the address."""
        if not faults(self._typed):
            self.visit.apply(moves.billing_settled, tidy(self._typed))

    def set_problem(self, code: str) -> None:
        """As everywhere; which buttons there are depends on it."""
        super().set_problem(code)
        self.changed.emit()

    def entered(self) -> None:
        """The address of this visit, else of the profile; what was typed before is kept."""
        if not self._filled:
            visit = self.visit.visit
            country = EMPTY.country if visit.profile is None else visit.profile.country
            self._typed = visit.billing_address or replace(
                EMPTY, country=country if country in COUNTRIES else EMPTY.country
            )
            self._filled = True
        self._faults, self._judged = {}, False
        self.changed.emit()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._typed, self._faults, self._judged, self._filled = EMPTY, {}, False, False
        self.changed.emit()

    def _saved(self, address: Address) -> None:
        self.visit.apply(moves.billing_settled, address)

    def _not_saved(self, code: str, error: Exception) -> None:
        if code == "address_invalid" and isinstance(error, StoreRefused):
            named = {wrong.field.rsplit(".", 1)[-1] for wrong in error.problem.fields}
            self._faults = {
                field: AddressFault.POSTAL_CODE if field == "postal_code" else AddressFault.REFUSED
                for field in named & FIELDS
            }
            self.changed.emit()
        self.set_problem(code)
