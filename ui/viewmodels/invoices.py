"""Invoices and orders: the lists, and one document page by page (R69, R77).

A page reaches QML as a data URL and never as a file: nothing of an invoice touches this kiosk's disk (K5).
"""

from __future__ import annotations

import base64
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.billing import Invoice
from kiosk.contract.orders import Order
from kiosk.domain import my_account
from kiosk.domain.catalogue import Service
from kiosk.domain.visit import Stage
from kiosk.ports.my_account import InvoicePage
from kiosk.usecases.my_invoices import Papers
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.pictures import PictureUnusable, check
from ui.viewmodels.rows import Row, Rows
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

INVOICE_ROLES = (
    "invoiceId",
    "number",
    "kind",
    "issuedOn",
    "orderNumber",
    "totalCents",
    "ready",
)
ORDER_ROLES = ("orderId", "number", "placedOn", "totalCents", "services", "invoiceOn", "invoiced")
PAGE_WIDTH_PX = 1600
Catalogue = dict[str, Service]


def invoice_row(invoice: Invoice) -> Row:
    """A document as the list shows it."""
    return {
        "invoiceId": str(invoice.invoice_id),
        "number": invoice.number,
        "kind": invoice.kind.value,
        "issuedOn": invoice.issued_on.isoformat(),
        "orderNumber": invoice.order_number,
        "totalCents": invoice.total_cents,
        "ready": invoice.ready,
    }


@QmlElement
class InvoicesModel(ScreenModel):
    """Both lists; `state` is `loading`, `ready` or the code of what went wrong."""

    changed = Signal()

    stage = Stage.INVOICES

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._invoice_rows = Rows(INVOICE_ROLES, "invoiceId", self)
        self._order_rows = Rows(ORDER_ROLES, "orderId", self)
        self._papers: Papers | None = None
        self._services: Catalogue = {}
        self._state = "loading"

    @Property(Rows, constant=True)
    def invoices(self) -> Rows:
        """Final invoices and credit notes, the latest first."""
        return self._invoice_rows

    @Property(Rows, constant=True)
    def orders(self) -> Rows:
        """The orders, the latest first."""
        return self._order_rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """`loading`, `ready` or the code of what went wrong."""
        return self._state

    @Slot(str)
    def open(self, invoice_id: str) -> None:
        """To one document."""
        found = self.find(invoice_id)
        if found is not None and found.ready:
            self.visit.apply(my_account.open_page, Stage.INVOICE, invoice_id)

    @Slot()
    def reload(self) -> None:
        """Ask (again)."""
        token, cars = self.visit.session_token, self.visit.visit.vehicles
        if self._state != "ready":
            self._state = "loading"
            self.changed.emit()

        def ask() -> tuple[Papers, Catalogue]:
            papers = self.core.usecases.my_account.list_papers(token)
            fits = self.core.usecases.browse_services(cars[0]) if cars else ()
            return papers, {fit.service.id: fit.service for fit in fits}

        self.tasks.run(ask, self._have, self._have_not)

    def find(self, invoice_id: str) -> Invoice | None:
        """The document of that id, as it was listed."""
        papers = () if self._papers is None else self._papers.invoices
        return next((each for each in papers if str(each.invoice_id) == invoice_id), None)

    @property
    def phone_address(self) -> str:
        """Where the customer finds their documents on their phone; empty while that is not known."""
        return "" if self._papers is None else self._papers.phone_address

    def entered(self) -> None:
        """Whatever changed since."""
        self.reload()

    def worded(self) -> None:
        """The services' names in the new language."""
        self._tell()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._papers, self._services, self._state = None, {}, "loading"
        self._tell()

    def _have(self, found: tuple[Papers, Catalogue]) -> None:
        (self._papers, self._services), self._state = found, "ready"
        self._tell()

    def _have_not(self, code: str, _error: Exception) -> None:
        if code in SESSION_ENDED and self.shown and self.visit.session_over():
            return
        self._state = code
        self.changed.emit()

    def _order_row(self, order: Order, invoiced: bool) -> Row:
        names = [
            self._services[contract.service_id].text(self.language.now).name
            if contract.service_id in self._services
            else contract.service_id
            for contract in order.contracts
        ]
        return {
            "orderId": str(order.order_id),
            "number": order.number,
            "placedOn": order.placed_at.isoformat(),
            "totalCents": order.total_cents,
            "services": ", ".join(names),
            "invoiceOn": order.invoice_on.isoformat(),
            "invoiced": invoiced,
        }

    def _tell(self) -> None:
        papers = self._papers or Papers((), (), "")
        invoiced = {invoice.order_number for invoice in papers.invoices}
        self._invoice_rows.show([invoice_row(invoice) for invoice in papers.invoices])
        self._order_rows.show(
            [self._order_row(order, order.number in invoiced) for order in papers.orders]
        )
        self.changed.emit()


@QmlElement
class InvoiceModel(ScreenModel):
    """One document: the page that is shown, how many there are, and what became of mailing it."""

    changed = Signal()

    stage = Stage.INVOICE

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        invoices: InvoicesModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._invoices = invoices
        self._number = 1
        self._count = 0
        self._source = QUrl()
        self._mailed = False
        self._key = uuid4()
        self._qr_source = QUrl()

    @Property(str, notify=changed)
    def number(self) -> str:
        """The document's number."""
        found = self._invoices.find(self.visit.visit.subject)
        return "" if found is None else found.number

    @Property(str, notify=changed)
    def kind(self) -> str:
        """`invoice` or `credit_note`."""
        found = self._invoices.find(self.visit.visit.subject)
        return "" if found is None else found.kind.value

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """The page as a data URL; empty while it is fetched."""
        return self._source

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page is shown, from 1."""
        return self._number

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are; 0 while nobody knows."""
        return self._count

    @Property(bool, notify=changed)
    def mailed(self) -> bool:
        """Whether it is on its way by mail."""
        return self._mailed

    @Property(str, notify=changed)
    def phoneAddress(self) -> str:
        """The page on the phone that has this document, to type."""
        return self._invoices.phone_address

    @Property(QUrl, notify=changed)
    def qrSource(self) -> QUrl:
        """A QR code of that page as a data URL; empty until it is asked for."""
        return self._qr_source

    @Slot(int)
    def turn(self, step: int) -> None:
        """To the next (1) or the previous (-1) page."""
        wanted = self._number + step
        if 1 <= wanted <= self._count:
            self._number, self._source = wanted, QUrl()
            self.changed.emit()
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Fetch the page."""
        token, wanted, number = self.visit.session_token, self.visit.visit.subject, self._number

        def read() -> tuple[str, int]:
            page: InvoicePage = self.core.usecases.my_account.read_invoice_page(
                token, UUID(wanted), number, PAGE_WIDTH_PX
            )
            png = base64.b64encode(check(page.png)).decode("ascii")
            return f"data:image/png;base64,{png}", page.count

        self.set_problem("")
        self.tasks.run(
            read,
            lambda found: self._have(wanted, number, found),
            lambda code, error: self._have_not(wanted, code, error),
        )

    @Slot()
    def mail(self) -> None:
        """Have it mailed to the account's address."""
        token, wanted, key = self.visit.session_token, self.visit.visit.subject, self._key
        if not self._mailed:
            self.work(
                lambda: self.core.usecases.my_account.mail_invoice(token, UUID(wanted), key),
                lambda _nothing: self._on_its_way(),
            )

    @Slot()
    def drawCode(self) -> None:
        """Draw the QR code of the page on the phone."""
        address = self._invoices.phone_address
        if not address:
            return

        def draw() -> str:
            svg = self.core.usecases.draw_qr_code(address).encode()
            return "data:image/svg+xml;base64," + base64.b64encode(svg).decode("ascii")

        self.tasks.run(draw, self._drawn, lambda code, _error: self.set_problem(code))

    def entered(self) -> None:
        """The first page."""
        self._forget()
        self.reload()

    def left(self) -> None:
        """A page never outlives its screen."""
        self._forget()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._forget()

    def _forget(self) -> None:
        self._number, self._count, self._source = 1, 0, QUrl()
        self._mailed, self._key, self._qr_source = False, uuid4(), QUrl()
        self.changed.emit()

    def _have(self, wanted: str, number: int, found: tuple[str, int]) -> None:
        if self.shown and wanted == self.visit.visit.subject and number == self._number:
            self._source, self._count = QUrl(found[0]), found[1]
            self.changed.emit()

    def _have_not(self, wanted: str, code: str, error: Exception) -> None:
        if not self.shown or wanted != self.visit.visit.subject:
            return
        if code not in SESSION_ENDED or not self.visit.session_over():
            unusable = isinstance(error, PictureUnusable)
            self.set_problem("store_unreachable" if unusable else code)

    def _on_its_way(self) -> None:
        self._mailed = True
        self.changed.emit()

    def _drawn(self, source: str) -> None:
        if self.shown:
            self._qr_source = QUrl(source)
            self.changed.emit()
