"""Table of invoices: drafted with the order, made final by a later job (R77)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Json, Table, text_enum, uuid7


class InvoiceStatus(StrEnum):
    """Whether the invoice can still change."""

    DRAFT = "draft"
    FINAL = "final"
    VOID = "void"


class Invoice(Table):
    """What one order comes to; `number` is given when it becomes final."""

    __tablename__ = "invoices"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id"), unique=True)
    status: Mapped[InvoiceStatus] = mapped_column(text_enum(InvoiceStatus))
    number: Mapped[str | None] = mapped_column(unique=True)
    lines: Mapped[list[Json]] = mapped_column(JSON)
    total_cents: Mapped[int]
    vat_cents: Mapped[int]
    drafted_at: Mapped[datetime]
    final_on: Mapped[date]
