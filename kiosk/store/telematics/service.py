"""Services on their way into the car: ordered, activation pending, active, with the dates that follow (R74, R75, R76)."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.contract import MoneyStatus, ServiceStatus, charge_on, ends_on
from kiosk.store.accounts.models import Account
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.telematics import repository
from kiosk.store.telematics.models import ActivationRecord
from kiosk.store.telematics.port import Activation, ActivationState
from kiosk.store.work import Work

_OPEN = (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING)


def answered(work: Work, contract_id: UUID, found: Activation) -> UUID | None:
    """Take in what the car said; the order whose state changed, or nothing.

    Only an active service starts the clock: charge date and end are unknown before (R75).
    """
    contract = repository.contract_to_change(work.session, contract_id)
    if contract is None or contract.service_status not in _OPEN:
        return None
    record = repository.activation(work.session, contract_id)
    if record is None:
        record = ActivationRecord(contract_id=contract_id, first_asked_at=work.now)
        work.session.add(record)
    if found.state is ActivationState.ACTIVE:
        record.ask_again_at = None
        _activate(work, contract)
        return contract.order_id
    record.ask_again_at = _ask_again(record.first_asked_at, work.now)
    reason = found.hindrance.value if found.hindrance else ""
    before = (contract.service_status, contract.pending_reason)
    contract.service_status = ServiceStatus.ACTIVATION_PENDING
    contract.pending_reason = reason
    changed = before != (contract.service_status, contract.pending_reason)
    return contract.order_id if changed else None


def _activate(work: Work, contract: ContractRecord) -> None:
    market = work.settings.market
    contract.service_status = ServiceStatus.ACTIVE
    contract.pending_reason = ""
    contract.active_at = work.now
    contract.ends_on = ends_on(work.today, contract.term_months)
    if contract.price_cents > 0:
        contract.money_status = MoneyStatus.DUE
        contract.charge_on = charge_on(work.now, market)
    account = work.session.get_one(Account, contract.account_id)
    facts = {"contract_id": str(contract.id)}
    outbox.queue(work, MailKind.SERVICE_ACTIVE, account.email, account.language, facts)


def _ask_again(since: datetime, now: datetime) -> datetime:
    # Somebody who stands beside the car waits a second; one parked for days is asked every quarter of an hour.
    pause = max(timedelta(seconds=1), (now - since) / 20)
    return now + min(pause, timedelta(minutes=15))
