"""Tables of cars and of who holds them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.domain.vehicle import Body, Energy
from kiosk.store.database import Table, text_enum, uuid7


class VehicleRecord(Table):
    """A car that the store knows under its VIN."""

    __tablename__ = "vehicles"

    vin: Mapped[str] = mapped_column(primary_key=True)
    model_line: Mapped[str]
    model: Mapped[str]
    version: Mapped[str]
    body: Mapped[Body] = mapped_column(text_enum(Body))
    energy: Mapped[Energy] = mapped_column(text_enum(Energy))
    paint: Mapped[str]
    model_year: Mapped[int]
    market: Mapped[str]
    equipment: Mapped[list[str]] = mapped_column(JSON)
    delivered_on: Mapped[date | None]


class Holding(Table):
    """A car in an account. Only a confirmed account's holding is exclusive, so that nobody can block a car (R51v)."""

    __tablename__ = "holdings"
    __table_args__ = (
        Index(
            "uq_holdings_exclusive_vin",
            "vin",
            unique=True,
            sqlite_where=text("exclusive AND removed_at IS NULL"),
            postgresql_where=text("exclusive AND removed_at IS NULL"),
        ),
        Index(
            "uq_holdings_account_vin",
            "account_id",
            "vin",
            unique=True,
            sqlite_where=text("removed_at IS NULL"),
            postgresql_where=text("removed_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    vin: Mapped[str] = mapped_column(ForeignKey("vehicles.vin"))
    exclusive: Mapped[bool]
    added_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]

    vehicle: Mapped[VehicleRecord] = relationship(lazy="joined")
