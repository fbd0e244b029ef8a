"""Table of contracts: one service on one car, with service and money as two statuses (R74)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.database import Table, text_enum, uuid7

RUNNING = (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING, ServiceStatus.ACTIVE)
"""Statuses in which a service is bought and not over."""
SUSPENDED = "suspended"
"""The `pending_reason` of an active service that is switched off until it is paid (R75d)."""
_RUNNING = text("service_status IN ('ordered', 'activation_pending', 'active')")


class ContractRecord(Table):
    """One service on one car.

    `pending_reason` says what activation waits for, such as `ignition_off`, or why it failed; of an active service it
    says that it is suspended.
    """

    __tablename__ = "contracts"
    __table_args__ = (
        Index(
            "uq_contracts_running",
            "account_id",
            "vin",
            "service_id",
            unique=True,
            sqlite_where=_RUNNING,
            postgresql_where=_RUNNING,
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id"), index=True)
    position: Mapped[int]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    vin: Mapped[str] = mapped_column(ForeignKey("vehicles.vin"), index=True)
    service_id: Mapped[str]
    offer_id: Mapped[str]
    term_months: Mapped[int | None]
    price_cents: Mapped[int]
    vat_basis_points: Mapped[int]
    service_status: Mapped[ServiceStatus] = mapped_column(text_enum(ServiceStatus))
    money_status: Mapped[MoneyStatus] = mapped_column(text_enum(MoneyStatus))
    pending_reason: Mapped[str] = mapped_column(default="")
    ordered_at: Mapped[datetime]
    promised_on: Mapped[date | None]
    active_at: Mapped[datetime | None]
    charge_on: Mapped[date | None]
    ends_on: Mapped[date | None]

    @property
    def running(self) -> bool:
        """Whether the service is bought and not over."""
        return self.service_status in RUNNING

    @property
    def suspended(self) -> bool:
        """Whether an active service is switched off because it is not paid (R75d)."""
        return self.service_status is ServiceStatus.ACTIVE and self.pending_reason == SUSPENDED
