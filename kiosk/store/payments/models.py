"""Tables of registered cards: what the provider calls them, never a number (DESIGN §7)."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table, text_enum, uuid7


class CardState(StrEnum):
    """How far a card is: `declined` is one whose bank refused at the extra check."""

    REGISTERED = "registered"
    CHECK_REQUIRED = "check_required"
    DECLINED = "declined"


class CardRecord(Table):
    """A card that the provider keeps for later charges; scheme and last four digits are all that is known of it.

    `ask_again_at` is when the provider is asked next how the bank's check went; empty once that is settled.
    """

    __tablename__ = "cards"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    state: Mapped[CardState] = mapped_column(text_enum(CardState))
    provider_setup_id: Mapped[str] = mapped_column(unique=True)
    check_url: Mapped[str | None]
    brand: Mapped[str]
    last4: Mapped[str]
    cardholder: Mapped[str]
    check_was_required: Mapped[bool]
    created_at: Mapped[datetime]
    ask_again_at: Mapped[datetime | None] = mapped_column(index=True)


class CardPage(Table):
    """A page of the provider's on which a customer types the card for an order.

    `ask_again_at` is when the provider is asked next whether a card was typed; empty once that is settled or over.
    """

    __tablename__ = "card_pages"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id"), index=True)
    provider_page_id: Mapped[str] = mapped_column(unique=True)
    page_url: Mapped[str]
    opened_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ask_again_at: Mapped[datetime | None] = mapped_column(index=True)
    declined: Mapped[bool] = mapped_column(default=False)


class ProviderEvent(Table):
    """An event that the provider sent, by its id, so that it counts once; it names an object and nothing personal."""

    __tablename__ = "provider_events"

    id: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    object_kind: Mapped[str]
    object_id: Mapped[str]
    received_at: Mapped[datetime] = mapped_column(index=True)
