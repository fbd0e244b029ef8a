"""Queries about invoices."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import STANDING, Account
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices.models import (
    Invoice,
    InvoiceDocument,
    InvoiceKind,
    InvoiceSeries,
    InvoiceStatus,
)
from kiosk.store.jobs import repository as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.models import CardRecord, CardState

BATCH = 100


def invoice(session: Session, invoice_id: UUID) -> Invoice | None:
    """The invoice of that id, locked, as it stands now."""
    return session.scalar(
        select(Invoice)
        .where(Invoice.id == invoice_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def of_order(session: Session, order_id: UUID) -> Invoice | None:
    """The invoice of an order."""
    return session.scalar(
        select(Invoice).where(
            Invoice.order_id == order_id,
            Invoice.kind == InvoiceKind.INVOICE,
            Invoice.contract_id.is_(None),
        )
    )


def of_period(session: Session, contract: ContractRecord, period: int) -> Invoice | None:
    """The invoice on which a period of a contract stands: the order's for the first, its own for a later one."""
    if period == 1:
        return of_order(session, contract.order_id)
    return session.scalar(
        select(Invoice).where(
            Invoice.contract_id == contract.id,
            Invoice.period == period,
            Invoice.kind == InvoiceKind.INVOICE,
        )
    )


def credit_note(session: Session, contract_id: UUID, period: int) -> Invoice | None:
    """The credit note of a period of a contract."""
    return session.scalar(
        select(Invoice).where(
            Invoice.contract_id == contract_id,
            Invoice.period == period,
            Invoice.kind == InvoiceKind.CREDIT_NOTE,
        )
    )


def of_account(session: Session, account_id: UUID) -> Sequence[Invoice]:
    """The final invoices and credit notes of an account, the latest first."""
    return session.scalars(
        select(Invoice)
        .join(OrderRecord, OrderRecord.id == Invoice.order_id)
        .where(OrderRecord.account_id == account_id, Invoice.status == InvoiceStatus.FINAL)
        .order_by(Invoice.final_at.desc(), Invoice.id.desc())
    ).all()


def document(session: Session, invoice_id: UUID) -> InvoiceDocument | None:
    """The PDF of an invoice."""
    return session.get(InvoiceDocument, invoice_id)


def series(session: Session, name: str) -> InvoiceSeries | None:
    """A series of numbers, locked until the transaction ends."""
    return session.scalar(select(InvoiceSeries).where(InvoiceSeries.name == name).with_for_update())


def drafts_due(session: Session, today: date) -> Sequence[Invoice]:
    """Drafts that become final: their day has come, the account is confirmed and the card is registered (R77)."""
    return session.scalars(
        select(Invoice)
        .join(OrderRecord, OrderRecord.id == Invoice.order_id)
        .join(Account, Account.id == OrderRecord.account_id)
        .outerjoin(CardRecord, CardRecord.id == OrderRecord.card_id)
        .where(
            Invoice.status == InvoiceStatus.DRAFT,
            Invoice.final_on <= today,
            Account.state.in_(STANDING),
            (Invoice.total_cents == 0) | (CardRecord.state == CardState.REGISTERED),
            jobs.none_of(JobKind.FINALISE_INVOICE, Invoice.id),
        )
        .limit(BATCH)
    ).all()


def kept_too_long(session: Session, before: datetime) -> Sequence[UUID]:
    """Final invoices issued before an instant."""
    return session.scalars(
        select(Invoice.id)
        .where(
            Invoice.status == InvoiceStatus.FINAL,
            Invoice.final_at < before,
            jobs.none_of(JobKind.PURGE_INVOICE, Invoice.id),
        )
        .limit(BATCH)
    ).all()


def final_of_order(session: Session, order_id: UUID) -> bool:
    """Whether an order has an invoice or credit note that is final."""
    query = select(Invoice.id).where(
        Invoice.order_id == order_id, Invoice.status == InvoiceStatus.FINAL
    )
    return session.scalar(query.limit(1)) is not None


def failed_after_final(session: Session) -> Sequence[ContractRecord]:
    """Contracts whose activation failed although their invoice is final, and that have no credit note yet."""
    return session.scalars(
        select(ContractRecord)
        .join(Invoice, Invoice.order_id == ContractRecord.order_id)
        .where(
            ContractRecord.service_status == ServiceStatus.ACTIVATION_FAILED,
            ContractRecord.money_status == MoneyStatus.VOID,
            Invoice.status == InvoiceStatus.FINAL,
            Invoice.kind == InvoiceKind.INVOICE,
            Invoice.contract_id.is_(None),
            jobs.none_of(JobKind.CREDIT, ContractRecord.id, "1"),
        )
        .limit(BATCH)
    ).all()
