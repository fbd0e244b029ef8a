"""What must hold of the store's books, whatever died: each finding is one line, told by the store's and the provider's own rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.contract import charge_on, local_date
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices.models import Invoice, InvoiceDocument, InvoiceKind, InvoiceStatus
from kiosk.store.jobs.models import Job
from kiosk.store.mail.models import Mail
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.provider.messages import SetupStatus
from kiosk.store.payments.provider.models import ChargeRow, RefundRow, SetupRow
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.tables import METADATA
from tools.kill_store.customers import Customer
from tools.kill_store.postbox import Postbox
from tools.kill_store.world import World

Row = TypeVar("Row")
TAKEN = ("succeeded", "pending")
OWED_OR_TAKEN = frozenset(
    {ChargeState.DUE, ChargeState.SENDING, ChargeState.CHARGED, ChargeState.UNPAID}
)


def findings(world: World, customers: Iterable[Customer]) -> list[str]:
    """Everything that is wrong now that nothing is under way any more."""
    known = list(customers)
    with (
        world.store.work(write=False) as work,
        world.provider.state.database.transaction(write=False) as bank,
    ):
        session = work.session
        return [
            *_orders(session, known),
            *_charges(session, bank, world.settings.market),
            *_sums(session, bank),
            *_numbers(session),
            *_jobs(session),
            *_mails(session, world.postbox),
            *_traces(session, bank, [c for c in known if c.erased]),
        ]


def _all(session: Session, table: type[Row]) -> list[Row]:
    return list(session.scalars(select(table)).unique().all())


def _orders(session: Session, customers: list[Customer]) -> Iterator[str]:
    """One order per key, whole."""
    placed = Counter(str(order.id) for order in _all(session, OrderRecord))
    contracts = Counter(str(c.order_id) for c in _all(session, ContractRecord))
    invoices = Counter(
        str(i.order_id)
        for i in _all(session, Invoice)
        if i.kind is InvoiceKind.INVOICE and i.contract_id is None
    )
    lasting = [customer for customer in customers if not customer.erased]
    for customer in lasting:
        if placed[customer.order_id] != 1 or invoices[customer.order_id] != 1:
            yield f"order {customer.order_id}: {placed[customer.order_id]} orders for one key"
        if contracts[customer.order_id] != len(customer.contracts):
            yield f"order {customer.order_id}: {contracts[customer.order_id]} contracts"
    extra = set(placed) - {customer.order_id for customer in lasting} - _seeded(session, customers)
    if extra:
        yield f"{len(extra)} orders that nobody placed"


def _seeded(session: Session, customers: list[Customer]) -> set[str]:
    """Orders of the example customers, who were there before."""
    mine = {customer.account_id for customer in customers}
    return {str(order.id) for order in _all(session, OrderRecord) if order.account_id not in mine}


def _charges(session: Session, bank: Session, market: str) -> Iterator[str]:
    """One charge per contract and period, none before its day; the store's book agrees with the bank's."""
    contracts = {c.id: c for c in _all(session, ContractRecord)}
    renewals = {(r.contract_id, r.period): r for r in _all(session, RenewalRecord)}
    booked = {charge.key: charge for charge in _all(session, ChargeRecord)}
    taken = [row for row in _all(bank, ChargeRow) if row.status in TAKEN]
    refunded = Counter(row.charge_id for row in _all(bank, RefundRow))
    for name, times in Counter(row.reference for row in taken).items():
        if times != 1:
            yield f"{name} was charged {times} times"
    for row in taken:
        contract_id, period = UUID(row.key.split(":")[0]), int(row.key.split(":")[1])
        contract = contracts.get(contract_id)
        charge = booked.get(row.key)
        if contract is None or charge is None:
            yield f"{row.key}: charged, and the store knows of no such charge"
            continue
        day = _charge_day(contract, renewals.get((contract_id, period)), market)
        if day is None or local_date(row.created_at, market) < day:
            yield f"{row.key}: charged on {row.created_at}, before {day}"
        wanted = ChargeState.REFUNDED if refunded[row.id] else ChargeState.CHARGED
        if charge.state is not wanted or charge.amount_cents != row.amount_cents:
            yield f"{row.key}: {charge.state.value} in the store, {wanted.value} at the bank"
        if refunded[row.id] > 1:
            yield f"{row.key}: given back {refunded[row.id]} times"
    at_bank = {row.key for row in taken}
    for charge in booked.values():
        if (
            charge.state in (ChargeState.CHARGED, ChargeState.REFUNDED)
            and charge.key not in at_bank
        ):
            yield f"{charge.key}: {charge.state.value} in the store, and the bank took nothing"


def _charge_day(
    contract: ContractRecord, renewal: RenewalRecord | None, market: str
) -> date | None:
    if renewal is not None:
        return renewal.charge_on
    return charge_on(contract.active_at, market) if contract.active_at else None


def _sums(session: Session, bank: Session) -> Iterator[str]:
    """The charges come to what the final invoices come to, less the credit notes; in all and for each order."""
    orders = {c.id: c.order_id for c in _all(session, ContractRecord)}
    owed: dict[UUID, int] = defaultdict(int)
    for charge in _all(session, ChargeRecord):
        if charge.state in OWED_OR_TAKEN:
            owed[orders[charge.contract_id]] += charge.amount_cents
    invoiced: dict[UUID, int] = defaultdict(int)
    for invoice in _all(session, Invoice):
        if invoice.status is InvoiceStatus.FINAL:
            sign = 1 if invoice.kind is InvoiceKind.INVOICE else -1
            invoiced[invoice.order_id] += sign * invoice.total_cents
    for order_id in set(owed) | set(invoiced):
        if owed[order_id] != invoiced[order_id]:
            yield f"order {order_id}: {owed[order_id]} charged, {invoiced[order_id]} invoiced"
    kept = sum(row.amount_cents for row in _all(bank, ChargeRow) if row.status in TAKEN)
    kept -= sum(row.amount_cents for row in _all(bank, RefundRow))
    unpaid = sum(
        c.amount_cents for c in _all(session, ChargeRecord) if c.state is ChargeState.UNPAID
    )
    if kept + unpaid != sum(invoiced.values()):
        yield f"the bank kept {kept}, {unpaid} is unpaid, {sum(invoiced.values())} is invoiced"


def _numbers(session: Session) -> Iterator[str]:
    """Every series runs from 1 without a gap, and every final invoice has its one document."""
    series: dict[str, list[int]] = defaultdict(list)
    final = [i for i in _all(session, Invoice) if i.status is InvoiceStatus.FINAL]
    for invoice in final:
        name, _, number = str(invoice.number).partition("-")
        series[name].append(int(number))
    for name, numbers in series.items():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            yield f"series {name} has a gap or a double: {sorted(numbers)}"
    drawn = {document.invoice_id for document in _all(session, InvoiceDocument)}
    if drawn != {invoice.id for invoice in final}:
        yield f"{len(final)} final invoices, {len(drawn)} documents"
    for invoice in _all(session, Invoice):
        if invoice.status is not InvoiceStatus.FINAL and invoice.number is not None:
            yield f"a {invoice.status.value} invoice has the number {invoice.number}"


def _jobs(session: Session) -> Iterator[str]:
    for job in _all(session, Job):
        if job.parked:
            yield f"job {job.kind.value} is parked: {job.outcome}"


def _mails(session: Session, postbox: Postbox) -> Iterator[str]:
    """Every mail is sent, and arrived; it may arrive twice, but nothing is told in two mails."""
    for mail in _all(session, Mail):
        if mail.settled_at is None:
            yield f"mail {mail.kind.value} of {mail.created_at} still waits"
        elif mail.outcome not in ("sent", "not needed"):
            yield f"mail {mail.kind.value} was {mail.outcome}"
        elif (mail.outcome == "sent") != (mail.id in postbox.arrived):
            yield f"mail {mail.kind.value}: {mail.outcome}, and the other way round at its server"
    yield from postbox.told_twice()


def _traces(session: Session, bank: Session, erased: list[Customer]) -> Iterator[str]:
    """No row of any table names an erased customer, and the provider has forgotten their card."""
    marks: dict[str, str] = {}
    for customer in erased:
        for mark in (customer.email, customer.name, str(customer.account_id), customer.order_id):
            marks[mark] = customer.story.value
            marks[mark.replace("-", "")] = customer.story.value
        marks |= {str(contract_id): customer.story.value for contract_id in customer.contracts}
    for table in METADATA.sorted_tables:
        for row in session.execute(select(table)):
            text = _as_text(row)
            for mark, story in marks.items():
                if mark and mark in text:
                    yield f"{table.name} still names a customer who {story}"
    ids = {str(customer.account_id) for customer in erased}
    for setup in _all(bank, SetupRow):
        if setup.reference in ids and setup.status != SetupStatus.DECLINED.value:
            yield "the provider still has the card of an erased customer"


def _as_text(row: Any) -> str:
    return " ".join(str(value) for value in row if not isinstance(value, bytes))
