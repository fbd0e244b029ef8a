"""Tables of invoices and credit notes: drafted with the purchase, final and numbered later, never changed then (R77)."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, event, inspect, text
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from kiosk.store.database import Json, Table, text_enum, uuid7


class InvoiceStatus(StrEnum):
    """Whether the invoice can still change; of a purged one only number, day and amounts are left."""

    DRAFT = "draft"
    FINAL = "final"
    VOID = "void"
    PURGED = "purged"


class InvoiceKind(StrEnum):
    """An invoice, or a note that takes part of one back."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


class FinalInvoiceChanged(Exception):
    """Something tried to change a final invoice or its document."""


_OF_ORDER = text("kind = 'invoice' AND contract_id IS NULL")


class Invoice(Table):
    """What one purchase comes to, or what is taken back of it; amounts are positive in both.

    `contract_id` and `period` are set for a renewal's invoice and for a credit note. `number` is given when it becomes
    final, and `content` is then everything that the document says.
    """

    __tablename__ = "invoices"
    __table_args__ = (
        Index(
            "uq_invoices_order_id",
            "order_id",
            unique=True,
            sqlite_where=_OF_ORDER,
            postgresql_where=_OF_ORDER,
        ),
        Index("uq_invoices_contract_id_period_kind", "contract_id", "period", "kind", unique=True),
        Index(
            "ix_invoices_drafts",
            "final_on",
            sqlite_where=text("status = 'draft'"),
            postgresql_where=text("status = 'draft'"),
        ),
        Index(
            "ix_invoices_final",
            "final_at",
            sqlite_where=text("status = 'final'"),
            postgresql_where=text("status = 'final'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id"), index=True)
    contract_id: Mapped[UUID | None] = mapped_column(ForeignKey("contracts.id"))
    period: Mapped[int] = mapped_column(default=1)
    kind: Mapped[InvoiceKind] = mapped_column(text_enum(InvoiceKind), default=InvoiceKind.INVOICE)
    corrects_id: Mapped[UUID | None] = mapped_column(ForeignKey("invoices.id"))
    status: Mapped[InvoiceStatus] = mapped_column(text_enum(InvoiceStatus))
    number: Mapped[str | None] = mapped_column(unique=True)
    lines: Mapped[list[Json]] = mapped_column(JSON)
    total_cents: Mapped[int]
    vat_cents: Mapped[int]
    drafted_at: Mapped[datetime]
    final_on: Mapped[date]
    final_at: Mapped[datetime | None]
    content: Mapped[Json | None]
    purged_at: Mapped[datetime | None]


class InvoiceSeries(Table):
    """The last number given out in a series (`F2026`); locked by whoever takes the next, so that none is left out."""

    __tablename__ = "invoice_series"

    name: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class InvoiceDocument(Table):
    """The PDF of a final invoice, byte for byte as it was made."""

    __tablename__ = "invoice_documents"

    invoice_id: Mapped[UUID] = mapped_column(ForeignKey("invoices.id"), primary_key=True)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str]
    made_at: Mapped[datetime]


@event.listens_for(Invoice, "before_update")
def _keep_final(_mapper: Mapper[Any], _connection: Any, invoice: Invoice) -> None:
    before = inspect(invoice).attrs.status.history.deleted
    was = before[0] if before else invoice.status
    purges = was is InvoiceStatus.FINAL and invoice.status is InvoiceStatus.PURGED
    if was in (InvoiceStatus.FINAL, InvoiceStatus.PURGED) and not purges:
        raise FinalInvoiceChanged


@event.listens_for(InvoiceDocument, "before_update")
def _keep_document(_mapper: Mapper[Any], _connection: Any, _document: InvoiceDocument) -> None:
    raise FinalInvoiceChanged
