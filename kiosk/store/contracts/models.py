"""Table of contracts: one service on one car, with service and money as two statuses (R74)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Dialect, ForeignKey, Index, String, TypeDecorator, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.database import Table, text_enum, uuid7

RUNNING = (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING, ServiceStatus.ACTIVE)
"""Statuses in which a service is bought and not over."""
SUSPENDED = "suspended"
"""The `pending_reason` of an active service that is switched off until it is paid (R75d)."""
_RUNNING = text("service_status IN ('ordered', 'activation_pending', 'active')")


_WITHOUT_VIN = text(f"vin IS NULL AND {_RUNNING}")


class _Vin(TypeDecorator[str]):
    """A VIN, or nothing while it is not known: an empty text here, NULL in the database, where it refers to a car."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """What is not known is nobody's."""
        return value or None

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str:
        """So that all who read it read text."""
        return value or ""


class ContractRecord(Table):
    """One service on one car.

    `vin` is empty until a car that was ordered by its `sale_number` has one (R49).
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
        Index(
            "uq_contracts_running_sale",
            "account_id",
            "sale_number",
            "service_id",
            unique=True,
            sqlite_where=_WITHOUT_VIN,
            postgresql_where=_WITHOUT_VIN,
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id"), index=True)
    position: Mapped[int]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    vin: Mapped[str] = mapped_column(_Vin(), ForeignKey("vehicles.vin"), index=True, nullable=True)
    sale_number: Mapped[str] = mapped_column(default="", server_default=text("''"), index=True)
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
    def car_key(self) -> str:
        """What names the car: its VIN or, until that is known, its sale number."""
        return self.vin or self.sale_number

    @property
    def running(self) -> bool:
        """Whether the service is bought and not over."""
        return self.service_status in RUNNING

    @property
    def suspended(self) -> bool:
        """Whether an active service is switched off because it is not paid (R75d)."""
        return self.service_status is ServiceStatus.ACTIVE and self.pending_reason == SUSPENDED
