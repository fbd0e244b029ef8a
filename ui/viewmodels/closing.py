"""Closing the account: what it means beforehand, the password, and the end of the visit (R26 to R28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.contract.my_account import ClosingPreview
    from kiosk.contract.orders import Contract
    from kiosk.domain.catalogue import Service

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClosingModel(ScreenModel):
    """`state`: `loading`, `ready`, `closed`, or the code of what went wrong while the preview was fetched."""

    changed = Signal()

    stage = Stage.PERSONAL_DATA

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._running = Rows(("key", "name", "car", "cents", "endsOn", "reserved"), "key", self)
        self._charges = Rows(("key", "name", "cents", "chargeOn"), "key", self)
        self._invoices = Rows(("key", "number", "cents", "issuedOn", "comingOn"), "key", self)
        self._preview: ClosingPreview | None = None
        self._services: dict[str, Service] = {}
        self._state = "loading"
        self._password = ""
        self._fault = ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """How far it is."""
        return self._state

    @Property(Rows, constant=True)
    def running(self) -> Rows:
        """Services that run on to their end; `reserved` ones go with an account that was never confirmed."""
        return self._running

    @Property(Rows, constant=True)
    def charges(self) -> Rows:
        """What is still charged, and when."""
        return self._charges

    @Property(Rows, constant=True)
    def invoices(self) -> Rows:
        """Invoices to take along, and (`comingOn`) those that will be mailed."""
        return self._invoices

    @Property(str, notify=changed)
    def password(self) -> str:
        """The password as typed."""
        return self._password

    @Property(str, notify=changed)
    def fault(self) -> str:
        """The code of what is wrong with the password."""
        return self._fault

    @Slot()
    def begin(self) -> None:
        """Ask what closing means now."""
        self._forget()
        self.set_problem("")
        token, cars = self.visit.session_token, self.visit.visit.vehicles

        def ask() -> tuple[ClosingPreview, dict[str, Service]]:
            preview = self.core.usecases.preview_closing(token)
            fits = self.core.usecases.browse_services(cars[0]) if cars else ()
            return preview, {fit.service.id: fit.service for fit in fits}

        self.tasks.run(ask, self._have, self._have_not)

    @Slot(str)
    def editPassword(self, text: str) -> None:
        """The password changes; its message goes."""
        if text != self._password:
            self._password, self._fault = text, ""
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close the account, once the preview was shown and the password is right."""
        if self._state != "ready" or self.is_busy:
            return
        if not self._password:
            self._fault = "password_missing"
            self.changed.emit()
            return
        token, password = self.visit.session_token, self._password
        self.work(
            lambda: self.core.usecases.close_account(token, password), self._closed, self._refused
        )

    @Slot()
    def leave(self) -> None:
        """The account is closed: nothing of the customer stays on the screen."""
        if self._state == "closed":
            self.visit.end()

    def left(self) -> None:
        """No password stays in a form that is not shown."""
        self._forget()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._forget()

    def worded(self) -> None:
        """The services' names in the new language."""
        self._tell()

    def _forget(self) -> None:
        self._preview, self._services = None, {}
        self._state, self._password, self._fault = "loading", "", ""
        self._tell()

    def _have(self, found: tuple[ClosingPreview, dict[str, Service]]) -> None:
        (self._preview, self._services), self._state = found, "ready"
        self._tell()

    def _have_not(self, code: str, _error: Exception) -> None:
        if code in SESSION_ENDED and self.shown and self.visit.session_over():
            return
        self._state = code
        self.changed.emit()

    def _closed(self, _: None) -> None:
        self._password = ""
        self._state = "closed"
        self.changed.emit()

    def _refused(self, code: str, _error: Exception) -> None:
        if code == "credentials_wrong":
            self._fault = "password_wrong"
            self.changed.emit()
        else:
            self.set_problem(code)

    def _name(self, contract: Contract) -> str:
        service = self._services.get(contract.service_id)
        return contract.service_id if service is None else service.text(self.language.now).name

    def _tell(self) -> None:
        preview = self._preview
        self._running.show([] if preview is None else self._running_rows(preview))
        self._charges.show([] if preview is None else self._charge_rows(preview))
        self._invoices.show([] if preview is None else _invoice_rows(preview))
        self.changed.emit()

    def _running_rows(self, preview: ClosingPreview) -> list[dict[str, object]]:
        cars = {car.vin: car.model for car in self.visit.visit.vehicles}
        return [
            {
                "key": str(contract.contract_id),
                "name": self._name(contract),
                "car": cars.get(contract.vin, contract.vin),
                "cents": 0,
                "endsOn": contract.ends_on.isoformat() if contract.ends_on else "",
                "reserved": contract in preview.reservations,
            }
            for contract in (*preview.running, *preview.reservations)
        ]

    def _charge_rows(self, preview: ClosingPreview) -> list[dict[str, object]]:
        return [
            {
                "key": str(charge.contract.contract_id),
                "name": self._name(charge.contract),
                "cents": charge.amount_cents,
                "chargeOn": charge.charge_on.isoformat() if charge.charge_on else "",
            }
            for charge in preview.charges
        ]


def _invoice_rows(preview: ClosingPreview) -> list[dict[str, object]]:
    final = [
        {
            "key": str(invoice.invoice_id),
            "number": invoice.number,
            "cents": invoice.total_cents,
            "issuedOn": invoice.issued_on.isoformat(),
            "comingOn": "",
        }
        for invoice in preview.invoices
    ]
    coming = [
        {
            "key": each.order_number,
            "number": each.order_number,
            "cents": 0,
            "issuedOn": "",
            "comingOn": each.final_on.isoformat(),
        }
        for each in preview.coming_invoices
    ]
    return [*final, *coming]
