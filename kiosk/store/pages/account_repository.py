"""What only the pages of My account ask of the database."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.billing.models import ChargeRecord
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.vehicles.models import Holding
from kiosk.store.withdrawals.models import WithdrawalRecord


def holding(session: Session, account_id: UUID, holding_id: UUID) -> Holding | None:
    """A car that the account has now."""
    found = ever_held(session, account_id, holding_id)
    return found if found is not None and found.removed_at is None else None


def ever_held(session: Session, account_id: UUID, holding_id: UUID) -> Holding | None:
    """A car that the account has, or had until it was taken out."""
    found = session.get(Holding, holding_id)
    return found if found is not None and found.account_id == account_id else None


def renewals(session: Session, contract_id: UUID) -> Sequence[RenewalRecord]:
    """The further terms of a contract that stand, the earliest first."""
    return session.scalars(
        select(RenewalRecord)
        .where(RenewalRecord.contract_id == contract_id, RenewalRecord.withdrawn_at.is_(None))
        .order_by(RenewalRecord.period)
    ).all()


def charges(session: Session, contract_id: UUID) -> dict[int, ChargeRecord]:
    """The charges of a contract by period."""
    found = session.scalars(select(ChargeRecord).where(ChargeRecord.contract_id == contract_id))
    return {charge.period: charge for charge in found}


def withdrawal(session: Session, account_id: UUID, withdrawal_id: UUID) -> WithdrawalRecord | None:
    """A withdrawal that the account's customer stated."""
    found = session.get(WithdrawalRecord, withdrawal_id)
    return found if found is not None and found.account_id == account_id else None


def confirmed_withdrawal(session: Session, contract_id: UUID) -> WithdrawalRecord | None:
    """The latest withdrawal of a contract that is in force."""
    return session.scalar(
        select(WithdrawalRecord)
        .where(
            WithdrawalRecord.contract_id == contract_id,
            WithdrawalRecord.confirmed_at.is_not(None),
        )
        .order_by(WithdrawalRecord.period.desc())
        .limit(1)
    )


def of_account(session: Session, account_id: UUID, contract_id: UUID) -> ContractRecord | None:
    """A contract that the account owns."""
    found = session.get(ContractRecord, contract_id)
    return found if found is not None and found.account_id == account_id else None
