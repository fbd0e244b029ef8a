"""Tables of accounts, their sessions, the proofs sent by mail, and counted guesses."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.store.database import Json, Table, text_enum, uuid7


class AccountState(StrEnum):
    """How far an account is.

    `merged` ones were confirmed for an address that had an account already. `closed` ones were given up by their
    customer: nobody can sign in, and the row stays for the contracts, which run on (R27).
    """

    PENDING = "pending"
    CONFIRMED = "confirmed"
    MERGED = "merged"
    CLOSED = "closed"


STANDING = (AccountState.CONFIRMED, AccountState.CLOSED)
"""States in which what was bought stands: the address was proved (R20), and closing changes nothing of it (R27)."""


class Account(Table):
    """A person. Several pending accounts may name the same address; only one confirmed account may."""

    __tablename__ = "accounts"
    __table_args__ = (
        Index(
            "uq_accounts_confirmed_email",
            "email_key",
            unique=True,
            sqlite_where=text("state = 'confirmed'"),
            postgresql_where=text("state = 'confirmed'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    state: Mapped[AccountState] = mapped_column(text_enum(AccountState))
    title: Mapped[str]
    first_name: Mapped[str]
    surname: Mapped[str]
    email: Mapped[str]
    email_key: Mapped[str] = mapped_column(index=True)
    password_hash: Mapped[str]
    country: Mapped[str]
    language: Mapped[str]
    adult_stated_at: Mapped[datetime]
    contact: Mapped[Json]
    billing_address: Mapped[Json | None]
    created_at: Mapped[datetime]
    confirm_by: Mapped[date]
    confirmed_at: Mapped[datetime | None]
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    closed_at: Mapped[datetime | None]

    @property
    def confirmed(self) -> bool:
        """Whether the e-mail address is proved (R9, R20)."""
        return self.state is AccountState.CONFIRMED

    @property
    def standing(self) -> bool:
        """Whether what it bought stands, also after it was closed (R20, R27)."""
        return self.state in STANDING


class AccountSession(Table):
    """A customer signed in on one kiosk, for at most 30 minutes."""

    __tablename__ = "account_sessions"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]

    account: Mapped[Account] = relationship(lazy="joined")


class ProofPurpose(StrEnum):
    """What a mailed link or code allows, once."""

    CONFIRM = "confirm"
    RESET = "reset"
    EMAIL = "email"
    EMAIL_CHANGE = "email_change"
    EXPORT = "export"


class Proof(Table):
    """A link (and, to confirm, a code) that was mailed: hashed, single use, with few guesses."""

    __tablename__ = "proofs"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    purpose: Mapped[ProofPurpose] = mapped_column(text_enum(ProofPurpose))
    token_hash: Mapped[str] = mapped_column(unique=True)
    guesses_left: Mapped[int]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class EmailChange(Table):
    """A new address that waits for its proof (R24); gone once it is proved, given up or too old."""

    __tablename__ = "email_changes"

    proof_id: Mapped[UUID] = mapped_column(ForeignKey("proofs.id"), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    new_email: Mapped[str]


class Throttle(Table):
    """A bucket that fills with each counted attempt and leaks with time; `key` is a hash."""

    __tablename__ = "throttles"

    key: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[float]
    updated_at: Mapped[datetime]
