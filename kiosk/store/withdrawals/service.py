"""Withdrawing from a purchase in two steps: state it, confirm it; within fourteen days, free of charge (R80w)."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from kiosk.contract.billing import Withdrawal
from kiosk.contract.problems import Code
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.billing import repository as billing
from kiosk.store.billing import service as charges
from kiosk.store.contracts.models import RUNNING, ContractRecord
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import service as invoices
from kiosk.store.invoices.service import CreditReason
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.mail.models import MailKind
from kiosk.store.orders import repository as orders
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.withdrawals.models import WithdrawalRecord
from kiosk.store.work import Work


def state(work: Work, account: Account, contract_id: UUID) -> Withdrawal:
    """The first step: the customer says that they withdraw. Nothing happens yet; again gives the same answer."""
    contract = billing.contract(work.session, contract_id)
    if contract is None or contract.account_id != account.id:
        raise Refused(Code.NOT_FOUND)
    period = billing.last_period(work.session, contract.id)
    found = _of_period(work, contract.id, period)
    if found is None and work.today > last_day(work, contract, period):
        # A later period was withdrawn from already: that is what is asked for again.
        found = _latest(work, contract.id)
    if found is None:
        _check(work, contract, period)
        found = WithdrawalRecord(
            id=uuid7(),
            contract_id=contract.id,
            period=period,
            account_id=account.id,
            stated_at=work.now,
        )
        work.session.add(found)
        work.session.flush()
    elif found.confirmed_at is None:
        _check(work, contract, period)
    return _reply_of(work, contract, found)


def confirm(work: Work, account: Account, withdrawal_id: UUID) -> Withdrawal:
    """The second step: the withdrawal is in force, its receipt is mailed. Again gives the same answer."""
    found = work.session.get(WithdrawalRecord, withdrawal_id)
    contract = billing.contract(work.session, found.contract_id) if found else None
    if found is None or contract is None or contract.account_id != account.id:
        raise Refused(Code.NOT_FOUND)
    work.session.refresh(found)
    if found.confirmed_at is None:
        _check(work, contract, found.period)
        found.confirmed_at = work.now
        _withdraw(work, contract, found.period)
    return _reply_of(work, contract, found)


def last_day(work: Work, contract: ContractRecord, period: int) -> date:
    """The last day on which a period can be withdrawn from: fourteen days from its purchase."""
    renewal = billing.renewal(work.session, contract.id, period) if period > 1 else None
    if renewal is not None:
        return renewal.withdraw_by
    order = orders.order(work.session, contract.order_id)
    if order is None:
        raise Refused(Code.NOT_FOUND)
    return order.withdraw_by


def _check(work: Work, contract: ContractRecord, period: int) -> None:
    if work.today > last_day(work, contract, period):
        raise Refused(Code.WITHDRAWAL_OVER)
    if contract.service_status not in RUNNING:
        raise Refused(Code.NOT_FOUND)


def _withdraw(work: Work, contract: ContractRecord, period: int) -> None:
    money = charges.void(work, contract, period)
    renewal = billing.renewal(work.session, contract.id, period) if period > 1 else None
    back = money in (MoneyStatus.CHARGED, MoneyStatus.REFUNDED)
    goes_on = renewal is not None and work.today <= renewal.previous_end
    if renewal is not None:
        renewal.withdrawn_at = work.now
        contract.ends_on = renewal.previous_end
    if renewal is not None and goes_on:
        contract.money_status = _money_before(work, contract, renewal)
    else:
        contract.service_status = ServiceStatus.WITHDRAWN
        contract.money_status = money
        jobs.put(work, JobKind.SWITCH_OFF, contract.id)
        contract.pending_reason = ""
    contract.charge_on = None
    work.session.flush()
    invoices.credit(work, contract, period, CreditReason.WITHDRAWN)
    facts: charges.MailFacts = {
        "at": work.now.isoformat(),
        "back": int(back),
        "goes_on": int(goes_on),
    }
    charges.tell(work, MailKind.WITHDRAWAL_ACKNOWLEDGED, contract, period, **facts)


def _money_before(work: Work, contract: ContractRecord, renewal: RenewalRecord) -> MoneyStatus:
    before = billing.last_period(work.session, contract.id)
    paid = billing.charge(work.session, contract.id, before) is not None
    return MoneyStatus.CHARGED if paid and before < renewal.period else MoneyStatus.NOT_DUE


def _of_period(work: Work, contract_id: UUID, period: int) -> WithdrawalRecord | None:
    return work.session.scalar(
        select(WithdrawalRecord).where(
            WithdrawalRecord.contract_id == contract_id, WithdrawalRecord.period == period
        )
    )


def _latest(work: Work, contract_id: UUID) -> WithdrawalRecord | None:
    return work.session.scalar(
        select(WithdrawalRecord)
        .where(WithdrawalRecord.contract_id == contract_id)
        .order_by(WithdrawalRecord.period.desc())
        .limit(1)
    )


def _reply_of(work: Work, contract: ContractRecord, found: WithdrawalRecord) -> Withdrawal:
    return Withdrawal(
        withdrawal_id=found.id,
        contract_id=contract.id,
        withdraw_by=last_day(work, contract, found.period),
        stated_at=found.stated_at,
        confirmed_at=found.confirmed_at,
    )
