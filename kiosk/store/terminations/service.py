"""Ends a contract for customer care: service off, nothing more taken, what was taken too much given back (R74, R80).

What a charge means is judged by the day on which the customer's use of the car ended: what had been charged for a day
up to then is kept, everything else is void, and credited where it stands on a final invoice.
"""

from datetime import date
from uuid import UUID

from kiosk.contract.problems import Code
from kiosk.contract.terminations import (
    CareContract,
    CareContracts,
    Terminate,
    Termination,
    TerminationReason,
)
from kiosk.domain.contract import MoneyStatus, ServiceStatus, keeps_charge, local_date
from kiosk.store.accounts import repository as accounts
from kiosk.store.billing import repository as billing
from kiosk.store.billing import service as charges
from kiosk.store.billing.models import ChargeState
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.contracts.service import reply_of
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import service as invoices
from kiosk.store.invoices.service import CreditReason
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.mail.models import MailKind
from kiosk.store.terminations.models import TerminationRecord
from kiosk.store.work import Work


def terminate(work: Work, contract_id: UUID, asked: Terminate, by: str) -> Termination:
    """End a contract. The same again changes nothing.

    Problems: `not_found`; `contract_over` for one that ended otherwise; `invalid` for a day that cannot be.
    """
    contract = billing.contract(work.session, contract_id)
    if contract is None:
        raise Refused(Code.NOT_FOUND)
    ended_on = _day(work, contract, asked.ended_on)
    known = work.session.get(TerminationRecord, contract_id)
    if known is not None and (known.reason, known.ended_on) == (asked.reason, ended_on):
        return _reply_of(contract, known)
    if not contract.running:
        raise Refused(Code.CONTRACT_OVER)
    made = TerminationRecord(
        contract_id=contract_id,
        reason=asked.reason,
        ended_on=ended_on,
        terminated_at=work.now,
        decided_by=by,
    )
    work.session.add(made)
    _end(work, contract, asked.reason, ended_on)
    return _reply_of(contract, made)


def of_car(work: Work, vin: str) -> CareContracts:
    """Everything that was ever bought for a car, whoever bought it; for customer care only."""
    return CareContracts(
        contracts=tuple(
            CareContract(contract=reply_of(contract), email=_email(work, contract))
            for contract in contracts.ever_of_car(work.session, vin)
        )
    )


def _day(work: Work, contract: ContractRecord, told: str) -> date:
    try:
        day = date.fromisoformat(told)
    except ValueError:
        raise Refused(Code.INVALID, fields=[("ended_on", "date_invalid")]) from None
    if not local_date(contract.ordered_at, work.settings.market) <= day <= work.today:
        raise Refused(Code.INVALID, fields=[("ended_on", "date_unlikely")])
    return day


def _end(work: Work, contract: ContractRecord, reason: TerminationReason, ended_on: date) -> None:
    contract.service_status = ServiceStatus.TERMINATED
    contract.pending_reason = ""
    jobs.put(work, JobKind.SWITCH_OFF, contract.id)
    kept = back = False
    for period in range(1, billing.next_period(work.session, contract.id)):
        found = _settle_period(work, contract, period, ended_on)
        kept |= found is None
        back |= found in (MoneyStatus.CHARGED, MoneyStatus.REFUNDED)
    contract.charge_on = None
    contract.ends_on = ended_on
    work.session.flush()
    facts: charges.MailFacts = {
        "end": ended_on.isoformat(),
        "reason": reason.value,
        "back": int(back),
        "kept": int(kept),
    }
    charges.tell(work, MailKind.TERMINATED, contract, 1, **facts)


def _settle_period(
    work: Work, contract: ContractRecord, period: int, ended_on: date
) -> MoneyStatus | None:
    """Void and credit one period; nothing where what was charged for it is kept."""
    renewal = billing.renewal(work.session, contract.id, period) if period > 1 else None
    if renewal is not None and renewal.withdrawn_at is not None:
        return MoneyStatus.VOID
    charge = billing.charge(work.session, contract.id, period)
    taken = charge is not None and charge.state is ChargeState.CHARGED
    if charge is not None and taken and keeps_charge(charge.due_on, ended_on):
        contract.money_status = MoneyStatus.CHARGED
        return None
    money = charges.void(work, contract, period)
    if renewal is not None:
        renewal.withdrawn_at = work.now
    else:
        contract.money_status = money
    work.session.flush()
    terms = charges.terms_of(work, contract, period)
    if terms is not None and terms.amount_cents:
        invoices.credit(work, contract, period, CreditReason.TERMINATED)
    return money


def _email(work: Work, contract: ContractRecord) -> str:
    account = accounts.account(work.session, contract.account_id)
    return account.email if account else ""


def _reply_of(contract: ContractRecord, found: TerminationRecord) -> Termination:
    return Termination(
        contract=reply_of(contract),
        reason=found.reason,
        ended_on=found.ended_on,
        terminated_at=found.terminated_at,
    )
