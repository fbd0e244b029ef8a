"""Takes out of an invoice what it says of a person, once the law does not want it kept any more (R77).

Number, day and amounts stay, so that the series keeps running from 1 without a gap and old books still add up.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import delete

from kiosk.domain.contract import INVOICE_KEPT_YEARS, day_starts_at, invoice_kept_until
from kiosk.store.database import Json
from kiosk.store.invoices import repository
from kiosk.store.invoices.models import Invoice, InvoiceDocument, InvoiceStatus
from kiosk.store.jobs.service import Done, Due, Outcome
from kiosk.store.orders import repository as orders
from kiosk.store.work import Work

_OF_THE_BOOKS = ("name", "term_months", "gross_cents", "vat_cents", "vat_basis_points")
"""What of a line is about what was sold, and not about whom or which car."""


def due(work: Work) -> Sequence[UUID]:
    """Invoices whose term is over: those of the years before the last seven."""
    first_kept = date(work.today.year - INVOICE_KEPT_YEARS, 1, 1)
    before = day_starts_at(first_kept, work.settings.market)
    return repository.kept_too_long(work.session, before)


def purge(work: Work, due: Due) -> Outcome:
    """The job of one invoice or credit note; subject is the invoice."""
    invoice = repository.invoice(work.session, due.subject)
    if invoice is None or invoice.status is not InvoiceStatus.FINAL or not invoice.content:
        return Done("gone")
    content = invoice.content
    if work.today <= invoice_kept_until(date.fromisoformat(content["issued_on"])):
        return Done("still kept")
    invoice.lines = [_impersonal(line) for line in invoice.lines]
    invoice.content = {name: content[name] for name in ("kind", "number", "issued_on")}
    invoice.status = InvoiceStatus.PURGED
    invoice.purged_at = work.now
    work.session.flush()
    work.session.execute(delete(InvoiceDocument).where(InvoiceDocument.invoice_id == invoice.id))
    _forget_address(work, invoice)
    return Done("purged")


def _impersonal(line: Json) -> Json:
    return {name: line[name] for name in _OF_THE_BOOKS}


def _forget_address(work: Work, invoice: Invoice) -> None:
    """The order's own copy of the address was kept for its invoices."""
    order = orders.order(work.session, invoice.order_id)
    if order is None or any(contract.running for contract in order.contracts):
        return
    if not repository.final_of_order(work.session, order.id):
        order.billing_address = {}
