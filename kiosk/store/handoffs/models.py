"""Tables of hand-offs and of their short-lived codes (K4)."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.contract.handoffs import HandoffPhase
from kiosk.store.database import Json, Table, text_enum, uuid7


class HandoffKind(StrEnum):
    """What goes to the phone: an order to finish, a sign-in to allow, or a visit to go on with."""

    ORDER = "order"
    SIGN_IN = "sign_in"
    VISIT = "visit"


class HandoffRecord(Table):
    """One order, sign-in or visit on its way to one phone.

    An order's hand-off has `order_id`, and the account is the order's. A sign-in has `account_id` once it is allowed,
    a visit where somebody is signed in. `opened_at` is when a phone first said that it shows the question.
    `phase` never holds `expired_token`: that follows from the codes' own time. `version` grows with every change of
    what the kiosk shows; `steps` is what it showed last. `phone_hash` is the phone's session, hashed.
    """

    __tablename__ = "handoffs"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    kind: Mapped[HandoffKind] = mapped_column(text_enum(HandoffKind))
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("orders.id"), index=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    phase: Mapped[HandoffPhase] = mapped_column(text_enum(HandoffPhase))
    version: Mapped[int]
    steps: Mapped[list[Json]] = mapped_column(JSON)
    match_digits: Mapped[str]
    wrong_digits: Mapped[int]
    language: Mapped[str]
    started_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    connected_at: Mapped[datetime | None]
    phone_hash: Mapped[str | None] = mapped_column(unique=True)
    phone_expires_at: Mapped[datetime | None]
    email_proved_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

    codes: Mapped[list["HandoffCode"]] = relationship(lazy="selectin", back_populates="handoff")


class HandoffCode(Table):
    """One QR code with its letters to type; both hashed, good for 120 seconds."""

    __tablename__ = "handoff_codes"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoffs.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    user_code_hash: Mapped[str] = mapped_column(index=True)
    expires_at: Mapped[datetime]

    handoff: Mapped[HandoffRecord] = relationship(lazy="joined", back_populates="codes")
