"""Table of what customers wrote to customer care."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.contract.care import TicketState, Topic
from kiosk.store.database import Table, text_enum, uuid7


class TicketRecord(Table):
    """One question or notice.

    `account_id` is empty where nobody was signed in, or the account is gone; `device_id` where it came from a phone.
    """

    __tablename__ = "tickets"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    number: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    device_id: Mapped[UUID | None] = mapped_column(ForeignKey("devices.id"))
    topic: Mapped[Topic] = mapped_column(text_enum(Topic))
    name: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    language: Mapped[str]
    vin: Mapped[str | None]
    text: Mapped[str]
    state: Mapped[TicketState] = mapped_column(text_enum(TicketState))
    answer: Mapped[str]
    opened_at: Mapped[datetime]
    changed_at: Mapped[datetime]
