"""Invoice numbers without a gap: the next one is taken in the transaction that makes an invoice final (R77)."""

from datetime import date

from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kiosk.store.invoices import repository
from kiosk.store.invoices.models import InvoiceKind, InvoiceSeries
from kiosk.store.work import Work

PREFIX = {InvoiceKind.INVOICE: "F", InvoiceKind.CREDIT_NOTE: "C"}


def next_number(work: Work, kind: InvoiceKind, issued_on: date) -> str:
    """The next number of the year's series, such as `F2026-000042`.

    The series stays locked until the transaction ends: one that fails gives its number back.
    """
    name = f"{PREFIX[kind]}{issued_on.year}"
    series = repository.series(work.session, name)
    if series is None:
        postgresql = work.session.get_bind().dialect.name == "postgresql"
        insert = (postgresql_insert if postgresql else sqlite_insert)(InvoiceSeries)
        work.session.execute(insert.values(name=name, last=0).on_conflict_do_nothing())
        series = repository.series(work.session, name)
    if series is None:
        raise LookupError(name)
    series.last += 1
    work.session.flush()
    return f"{name}-{series.last:06d}"
