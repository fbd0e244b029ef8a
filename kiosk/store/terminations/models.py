"""Table of contracts that customer care ended: why, from which day, and by whom (R80)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.contract.terminations import TerminationReason
from kiosk.store.database import Table, text_enum


class TerminationRecord(Table):
    """One contract that was ended early. `ended_on` is the day that money is judged by, `decided_by` names the system."""

    __tablename__ = "terminations"

    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"), primary_key=True)
    reason: Mapped[TerminationReason] = mapped_column(text_enum(TerminationReason))
    ended_on: Mapped[date]
    terminated_at: Mapped[datetime]
    decided_by: Mapped[str]
