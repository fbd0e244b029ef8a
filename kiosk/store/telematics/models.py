"""Table of activations under way: when the car is asked again (R74)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.database import Table


class ActivationRecord(Table):
    """A contract whose service is being switched on; `ask_again_at` is empty once it is active."""

    __tablename__ = "activations"

    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"), primary_key=True)
    first_asked_at: Mapped[datetime]
    ask_again_at: Mapped[datetime | None] = mapped_column(index=True)
