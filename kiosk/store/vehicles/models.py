"""Tables of cars and of who holds them."""

from datetime import date, datetime
from enum import StrEnum
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


class SaleRecord(Table):
    """Which car a sale number turned out to be; once for ever (R49)."""

    __tablename__ = "sales"

    sale_number: Mapped[str] = mapped_column(primary_key=True)
    vin: Mapped[str] = mapped_column(ForeignKey("vehicles.vin"), unique=True)
    bound_at: Mapped[datetime]


class OwnershipState(StrEnum):
    """How far an ownership check is; `lapsed` where either of the two is not concerned any more."""

    OPEN = "open"
    CLEARED = "cleared"
    REFUSED = "refused"
    LAPSED = "lapsed"


class OwnershipCheck(Table):
    """Somebody says that a car is theirs which is in somebody else's account (R51v).

    `told_at` is when the present holder was told that somebody did. `dealer_id` is where the claimant stood when they
    last asked, empty where that was no kiosk. `decided_by` names the salesperson or the system, `evidence` the paper
    in which a salesperson attested to have seen it.
    """

    __tablename__ = "ownership_checks"
    __table_args__ = (
        Index(
            "uq_ownership_checks_open",
            "vin",
            "claimant_id",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    vin: Mapped[str] = mapped_column(ForeignKey("vehicles.vin"), index=True)
    claimant_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    holder_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    state: Mapped[OwnershipState] = mapped_column(text_enum(OwnershipState))
    dealer_id: Mapped[UUID | None]
    asked_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="", server_default=text("''"))
