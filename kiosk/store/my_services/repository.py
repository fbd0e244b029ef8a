"""What only the view of one service asks of the database."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.store.withdrawals.models import WithdrawalRecord


def withdrawn_at(session: Session, contract_id: UUID) -> datetime | None:
    """When the latest withdrawal from a contract was confirmed."""
    return session.scalar(
        select(func.max(WithdrawalRecord.confirmed_at)).where(
            WithdrawalRecord.contract_id == contract_id
        )
    )
