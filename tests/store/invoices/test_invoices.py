"""Invoices: draft, final after three days, numbered without a gap, credited where taken back (R77)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from threading import Thread
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices import rendering, repository
from kiosk.store.invoices.models import (
    FinalInvoiceChanged,
    Invoice,
    InvoiceDocument,
    InvoiceKind,
    InvoiceSeries,
    InvoiceStatus,
)
from kiosk.store.invoices.numbering import next_number
from kiosk.store.mail.models import Mail
from kiosk.store.withdrawals import service as withdrawals
from tests.store.money import START, ZONE, Shop, pdf_of, pdf_text, plain_text

FINAL = START.date() + timedelta(days=3)


def test_r77_final_three_days_after_purchase(shop: Shop) -> None:
    """R77: a draft without a number until then; the whole third day before it stays one."""
    shop.buy(("tracking_pack", "m12"), ("danger_zones", "m12"))
    shop.go_to(FINAL - timedelta(days=1), 23, 59)
    (draft,) = [i for i in shop.all(Invoice) if i.total_cents]
    assert (draft.status, draft.number) == (InvoiceStatus.DRAFT, None)
    shop.go_to(FINAL, 0, 0)
    (final,) = shop.invoices()
    assert (final.number, final.total_cents) == ("F2027-000001", 17800)
    assert final.vat_cents == 2586 + 503
    (mail,) = shop.mails("invoice_ready")
    assert "F2027-000001" in str(mail["Subject"])


def test_r77_counts_from_the_confirmation_where_that_came_later(shop: Shop) -> None:
    """R77, R20: an unconfirmed account's purchase is a reservation; its invoice waits."""
    account = shop.account(confirmed=False)
    shop.buy(account_id=account, active=False)
    shop.pass_days(START.date() + timedelta(days=10))
    assert shop.invoices() == []
    with shop.work() as work:
        found = accounts.account(work.session, account)
        assert found is not None
        people.confirm(work, found)
    shop.go_to(START.date() + timedelta(days=12))
    assert shop.invoices() == []
    shop.go_to(START.date() + timedelta(days=13))
    assert len(shop.invoices()) == 1


@pytest.mark.parametrize(
    ("language", "title", "total"),
    [
        ("nl", "Factuur", "€ 149,00"),
        ("en", "Invoice", "€149.00"),
        ("fr", "Facture", "149,00 €"),
        ("de", "Rechnung", "149,00 €"),
    ],
)
def test_r77_the_pdf_says_it_in_the_customers_language(
    shop: Shop, language: str, title: str, total: str
) -> None:
    """R77: a tagged PDF (PDF/UA) with number, VAT per rate, car and address, kept byte for byte."""
    shop.buy(language=language)
    shop.go_to(FINAL)
    (document,) = shop.all(InvoiceDocument)
    assert document.pdf.startswith(b"%PDF-1.7")
    root: Any = pdf_of(document).root_object
    assert bool(root["/MarkInfo"]["/Marked"]) is True
    assert str(root["/Lang"]) == language
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    assert document.sha256 == hashlib.sha256(document.pdf).hexdigest()
    seen = pdf_text(document).replace("\u00a0", " ")
    for part in (title, "F2027-000001", total, "21", "Noor Voorbeeld", "1234 AB Utrecht", "1111"):
        assert part in seen, (part, seen)


def test_r77_a_final_invoice_and_its_pdf_never_change(shop: Shop) -> None:
    """R77: neither the row nor the bytes can be written again."""
    shop.buy()
    shop.go_to(FINAL)
    (invoice,) = shop.invoices()
    with shop.store.database.transaction(write=True) as session:
        session.get_one(Invoice, invoice.id).total_cents = 1
        with pytest.raises(FinalInvoiceChanged):
            session.flush()
        session.rollback()
        session.get_one(InvoiceDocument, invoice.id).pdf = b"%PDF"
        with pytest.raises(FinalInvoiceChanged):
            session.flush()
        session.rollback()
    before = shop.all(InvoiceDocument)[0].pdf
    shop.pass_days(FINAL + timedelta(days=3))
    assert [d.pdf for d in shop.all(InvoiceDocument)] == [before]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE invoices SET total_cents = 1 WHERE status = 'final'",
        "UPDATE invoices SET status = 'draft' WHERE status = 'final'",
        "DELETE FROM invoices WHERE status = 'final'",
        "UPDATE invoice_documents SET sha256 = ''",
        "DELETE FROM invoice_documents",
    ],
)
def test_r77_not_even_the_database_changes_a_final_invoice(shop: Shop, statement: str) -> None:
    """R77: whoever writes to the database by hand is refused there; drafts can still be changed."""
    shop.buy()
    shop.go_to(FINAL)
    shop.buy(vin=shop.new_car())
    before = [(i.number, i.total_cents) for i in shop.invoices()], len(shop.all(InvoiceDocument))
    with (
        pytest.raises(DBAPIError, match="never changed"),
        shop.store.database.transaction(write=True) as session,
    ):
        session.execute(text(statement))
    after = [(i.number, i.total_cents) for i in shop.invoices()], len(shop.all(InvoiceDocument))
    assert before == after
    with shop.store.database.transaction(write=True) as session:
        session.execute(text("UPDATE invoices SET total_cents = 1 WHERE status = 'draft'"))


def test_r77_a_failed_activation_after_the_final_invoice_gives_a_credit_note(shop: Shop) -> None:
    """R77: only for the service that failed, and the money of it is void."""
    failing, other = shop.buy(("tracking_pack", "m12"), ("danger_zones", "m12"), active=False)
    shop.go_to(FINAL)
    with shop.work() as work:
        contract = work.session.get_one(ContractRecord, failing)
        contracts.begin_activation(work, contract, card_settled=True)
        contracts.activation_failed(contract)
    shop.activate(other)
    shop.run()
    (note,) = shop.invoices(InvoiceKind.CREDIT_NOTE)
    assert (note.number, note.total_cents, note.contract_id) == ("C2027-000001", 14900, failing)
    assert note.content is not None
    assert note.content["corrects"]["number"] == "F2027-000001"
    shop.pass_days(FINAL + timedelta(days=20))
    assert len(shop.invoices(InvoiceKind.CREDIT_NOTE)) == 1
    assert sum(row.amount_cents for row in shop.taken()) == 2900
    assert shop.balance() == (2900, 2900)
    (mail,) = shop.mails("credit_note_ready")
    assert "F2027-000001" in plain_text(mail)


def test_r77_a_draft_with_nothing_left_vanishes_without_a_number(shop: Shop) -> None:
    """R77: no number is used up, so the next invoice gets it."""
    (contract_id,) = shop.buy(active=False)
    with shop.work() as work:
        contract = work.session.get_one(ContractRecord, contract_id)
        contract.service_status = ServiceStatus.ACTIVATION_FAILED
        contract.money_status = MoneyStatus.VOID
    shop.go_to(FINAL)
    assert shop.invoices() == []
    assert InvoiceStatus.VOID in {i.status for i in shop.all(Invoice)}
    assert shop.all(InvoiceSeries) == []


def test_r77_numbers_have_no_gap_when_a_transaction_fails(shop: Shop) -> None:
    """R77: a number that was taken and not used is given again."""
    with shop.work() as work:
        assert next_number(work, InvoiceKind.INVOICE, date(2027, 3, 1)) == "F2027-000001"
        work.session.rollback()
    with shop.work() as work:
        assert next_number(work, InvoiceKind.INVOICE, date(2027, 3, 1)) == "F2027-000001"
        assert next_number(work, InvoiceKind.CREDIT_NOTE, date(2027, 3, 1)) == "C2027-000001"
        assert next_number(work, InvoiceKind.INVOICE, date(2028, 1, 1)) == "F2028-000001"


def test_r77_numbers_are_taken_once_by_many_at_a_time(shop: Shop) -> None:
    """R77: eight threads take ten numbers each, and there are eighty different ones without a gap."""
    taken: list[str] = []

    def take() -> None:
        for _ in range(10):
            with shop.work() as work:
                number = next_number(work, InvoiceKind.INVOICE, date(2027, 3, 1))
            taken.append(number)

    threads = [Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [f"F2027-{n:06d}" for n in range(1, 81)]


def test_r77_a_killed_drawing_is_drawn_once_by_the_next(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R77: the number stays, the customer is told once."""

    class Killed(BaseException):
        pass

    def dying(_content: object) -> bytes:
        raise Killed

    shop.buy()
    shop.clock.set_local(FINAL)
    with monkeypatch.context() as patched:
        patched.setattr(rendering, "pdf", dying)
        with pytest.raises(Killed):
            shop.run()
    (invoice,) = shop.invoices()
    with shop.store.work(write=False) as work:
        assert repository.document(work.session, invoice.id) is None
    shop.clock.set(shop.clock.now() + timedelta(minutes=10))
    shop.run()
    assert len(shop.all(InvoiceDocument)) == 1
    assert [m for m in shop.all(Mail) if m.kind.value == "invoice_ready"][1:] == []
    assert [i.number for i in shop.invoices()] == ["F2027-000001"]


@dataclass(frozen=True)
class Fate:
    """What becomes of one service that was bought: when the car answers, and when the customer withdraws."""

    service: str
    works: bool
    answers_on: int
    withdraws_on: int | None


FATES = st.lists(
    st.builds(
        Fate,
        service=st.sampled_from(["tracking_pack", "danger_zones", "connect_nav", "teleservices"]),
        works=st.booleans(),
        answers_on=st.integers(0, 6),
        withdraws_on=st.none() | st.integers(0, 14),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda fate: fate.service,
)


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(fates=FATES)
def test_charges_equal_invoices_less_credit_notes(shop: Shop, fates: list[Fate]) -> None:
    """R75, R77, R80w: whatever is bought, withdrawn or fails, and whenever: no charge too early, and the sums agree."""
    account = shop.account(vin=shop.new_car())
    start = shop.clock.today
    bought = shop.buy(
        *((fate.service, "m12") for fate in fates),
        account_id=account,
        vin=shop.last_car,
        active=False,
    )
    days = {0, 3, 14, 20, 36} | {f.answers_on for f in fates} | {f.answers_on + 14 for f in fates}
    days |= {f.withdraws_on for f in fates if f.withdraws_on is not None}
    for day in sorted(days):
        shop.go_to(start + timedelta(days=day), 0, 1)
        for contract_id, fate in zip(bought, fates, strict=True):
            _live(shop, account, contract_id, fate, day)
        shop.run()
    charged, invoiced = shop.balance()
    assert charged == invoiced
    assert sum(row.amount_cents for row in shop.taken()) >= charged
    assert shop.parked() == []
    for kind in InvoiceKind:
        numbers = [str(i.number) for i in shop.invoices(kind)]
        for year in {number[:5] for number in numbers}:
            given_out = [n for n in numbers if n.startswith(year)]
            assert given_out == [f"{year}-{n:06d}" for n in range(1, len(given_out) + 1)]


def _live(shop: Shop, account: UUID, contract_id: UUID, fate: Fate, day: int) -> None:
    found = shop.contract(contract_id)
    before = [row for row in shop.taken() if row.key == f"{contract_id}:1"]
    if before:
        assert found.active_at is not None
        assert shop.clock.today >= found.active_at.astimezone(ZONE).date() + timedelta(days=14)
    if day == fate.answers_on and found.service_status is ServiceStatus.ORDERED:
        if fate.works:
            shop.activate(contract_id)
        else:
            with shop.work() as work:
                row = work.session.get_one(ContractRecord, contract_id)
                contracts.begin_activation(work, row, card_settled=True)
                contracts.activation_failed(row)
    running = shop.contract(contract_id).running
    if day == fate.withdraws_on and running:
        with shop.work() as work:
            person = work.session.get_one(Account, account)
            stated = withdrawals.state(work, person, contract_id)
            withdrawals.confirm(work, person, stated.withdrawal_id)
