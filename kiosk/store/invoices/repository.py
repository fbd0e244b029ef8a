"""Queries about invoices."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.invoices.models import Invoice


def of_order(session: Session, order_id: UUID) -> Invoice | None:
    """The invoice of an order."""
    return session.scalar(select(Invoice).where(Invoice.order_id == order_id))
