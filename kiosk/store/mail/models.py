"""Table of mails to send: written in the transaction that they tell about, so that none is lost or invented."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Json, Table, text_enum, uuid7


class MailKind(StrEnum):
    """What a mail is about; each has its words in resources/words."""

    ACCOUNT_CREATED = "account_created"
    WELCOME = "welcome"
    PASSWORD_RESET = "password_reset"
    PASSWORD_CHANGED = "password_changed"
    ORDER_CONFIRMED = "order_confirmed"
    EMAIL_CODE = "email_code"
    SERVICE_ACTIVE = "service_active"
    CHARGED = "charged"
    CHARGE_FAILED = "charge_failed"
    SERVICE_SUSPENDED = "service_suspended"
    SERVICE_RESUMED = "service_resumed"
    ACTIVATION_FAILED = "activation_failed"
    REFUNDED = "refunded"
    INVOICE_READY = "invoice_ready"
    CREDIT_NOTE_READY = "credit_note_ready"
    INVOICE_COPY = "invoice_copy"
    RENEWAL_REMINDER = "renewal_reminder"
    RENEWED = "renewed"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    WITHDRAWAL_ACKNOWLEDGED = "withdrawal_acknowledged"
    EMAIL_CHANGE = "email_change"
    EMAIL_CHANGED = "email_changed"
    EXPORT_READY = "export_ready"
    ACCOUNT_CLOSED = "account_closed"
    OWNERSHIP_ASKED = "ownership_asked"
    OWNERSHIP_CLEARED = "ownership_cleared"
    OWNERSHIP_REFUSED = "ownership_refused"
    OWNERSHIP_LOST = "ownership_lost"
    ACTIVATION_DATED = "activation_dated"
    TICKET = "ticket"
    TICKET_RECEIVED = "ticket_received"
    TICKET_ANSWERED = "ticket_answered"


REQUIRED_AFTER_CLOSING = frozenset(
    {
        MailKind.ORDER_CONFIRMED,
        MailKind.CHARGE_FAILED,
        MailKind.SERVICE_SUSPENDED,
        MailKind.REFUNDED,
        MailKind.INVOICE_READY,
        MailKind.CREDIT_NOTE_READY,
        MailKind.WITHDRAWAL_ACKNOWLEDGED,
        MailKind.TERMINATED,
        MailKind.ACCOUNT_CLOSED,
        MailKind.TICKET,
        MailKind.TICKET_RECEIVED,
        MailKind.TICKET_ANSWERED,
    }
)
"""What the law, or an answer that the customer asked for, makes the store write after an account was closed (R28)."""


class Mail(Table):
    """A mail that has to go out. `facts` hold ids and plain values, never a secret, and go when it is sent."""

    __tablename__ = "mails"
    __table_args__ = (
        Index(
            "ix_mails_waiting",
            "next_attempt_at",
            sqlite_where=text("settled_at IS NULL"),
            postgresql_where=text("settled_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    kind: Mapped[MailKind] = mapped_column(text_enum(MailKind))
    recipient: Mapped[str]
    language: Mapped[str]
    facts: Mapped[Json]
    created_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(default="")
