"""After the legal term an invoice says nothing of a person any more; not a day sooner, and the books still add up (R77)."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.contract.terminations import Terminate, TerminationReason
from kiosk.domain.contract import invoice_kept_until
from kiosk.store.accounts.models import Account
from kiosk.store.invoices import service as invoices
from kiosk.store.invoices.models import (
    FinalInvoiceChanged,
    Invoice,
    InvoiceDocument,
    InvoiceStatus,
)
from kiosk.store.orders.models import OrderRecord
from kiosk.store.terminations import service as terminations
from tests.store.money import START, Shop

FINAL = START.date() + timedelta(days=3)
LAST = date(2034, 12, 31)


def test_r77_kept_for_seven_years_after_its_own() -> None:
    """R77: counted from the end of the calendar year, whenever in it the invoice was issued."""
    for issued_on in (date(2027, 1, 1), date(2027, 3, 4), date(2027, 12, 31)):
        assert invoice_kept_until(issued_on) == LAST
    assert invoice_kept_until(date(2028, 2, 29)) == date(2035, 12, 31)


def of_order(shop: Shop, order_id: UUID) -> list[Invoice]:
    found = [i for i in shop.all(Invoice) if i.order_id == order_id]
    return sorted(found, key=lambda invoice: invoice.kind, reverse=True)


def test_r77_what_it_said_of_a_person_goes_after_the_term(shop: Shop) -> None:
    """R77: invoice and credit note; number, day and amounts stay, name, address, car and PDF go."""
    (contract,) = shop.buy()
    shop.go_to(FINAL)
    asked = Terminate(reason=TerminationReason.SOLD, ended_on=FINAL.isoformat())
    with shop.work() as work:
        terminations.terminate(work, contract, asked, "care")
    shop.run()
    order_id = shop.contract(contract).order_id
    before = of_order(shop, order_id)
    assert [i.status for i in before] == [InvoiceStatus.FINAL] * 2
    assert len(shop.all(InvoiceDocument)) == 2
    shop.go_to(LAST, 23, 59)
    assert [i.content for i in of_order(shop, order_id)] == [i.content for i in before]
    shop.go_to(LAST + timedelta(days=1), 0, 0)
    after = of_order(shop, order_id)
    for old, new in zip(before, after, strict=True):
        assert new.status is InvoiceStatus.PURGED
        kept = (new.number, new.total_cents, new.vat_cents, new.final_at)
        assert kept == (old.number, old.total_cents, old.vat_cents, old.final_at)
        assert new.lines[0]["gross_cents"] == old.lines[0]["gross_cents"]
        told = str(new.content) + str(new.lines)
        for personal in ("Voorbeeld", "Dorpsstraat", "VF7", "1111", str(contract)):
            assert personal in str(old.content)
            assert personal not in told
    assert shop.all(InvoiceDocument) == []
    (order,) = (o for o in shop.all(OrderRecord) if o.id == order_id)
    assert order.billing_address == {}
    with shop.work() as work:
        account = work.session.get_one(Account, order.account_id)
        assert invoices.of_account(work, account).invoices == ()
    assert shop.parked() == []


def test_r77_the_database_itself_waits_for_the_term(shop: Shop) -> None:
    """R77: purged too early, with another amount, or without a time is refused by the database; and nothing after it."""
    shop.buy()
    shop.go_to(FINAL)
    (invoice,) = shop.invoices()
    early = "purged_at = '2034-03-03 12:00:00+00:00'"
    late = "purged_at = '2034-03-05 12:00:00+00:00'"
    for change in (
        "status = 'purged'",
        f"status = 'purged', {early}",
        f"status = 'purged', {late}, total_cents = 1",
        f"status = 'purged', {late}, number = NULL",
        f"status = 'void', {late}",
    ):
        _refused(shop, f"UPDATE invoices SET {change} WHERE status = 'final'")
    shop.go_to(LAST + timedelta(days=1))
    _refused(shop, "UPDATE invoices SET total_cents = 1 WHERE status = 'purged'")
    _refused(shop, "DELETE FROM invoices WHERE status = 'purged'")
    with shop.store.database.transaction(write=True) as session:
        session.get_one(Invoice, invoice.id).vat_cents = 1
        with pytest.raises(FinalInvoiceChanged):
            session.flush()
        session.rollback()


def _refused(shop: Shop, statement: str) -> None:
    with (
        pytest.raises(DBAPIError, match="never changed"),
        shop.store.database.transaction(write=True) as session,
    ):
        session.execute(text(statement))
