"""Table of the carts that a phone goes on with."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.store.database import Json, Table, uuid7
from kiosk.store.handoffs.models import HandoffRecord


class CartRecord(Table):
    """One cart; `id` is the id of the order that it becomes, so that it becomes one only, however often it is sent.

    `jti` names a cart that was signed without network, and is kept so that it is opened once; one that was parked has
    none. `lines` are `service_id`, `offer_id`, `price_cents` and `vin`, which is empty until the customer has said for
    which car; `car` is the model line that they were chosen for, `vin` the car in view. `reviewed_at` is when the
    customer took the lines as they are at these prices. What is personal goes at `expires_at`, or once there is an
    order; the row itself a week later.
    """

    __tablename__ = "carts"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), unique=True)
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"), index=True)
    jti: Mapped[str | None] = mapped_column(unique=True)
    car: Mapped[str]
    vin: Mapped[str]
    lines: Mapped[list[Json]] = mapped_column(JSON)
    prices_at: Mapped[datetime | None]
    reviewed_at: Mapped[datetime | None]
    consents: Mapped[list[Json]] = mapped_column(JSON)
    billing_address: Mapped[Json | None]
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    cleared_at: Mapped[datetime | None]
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("orders.id"), unique=True)

    handoff: Mapped[HandoffRecord] = relationship(lazy="joined")
