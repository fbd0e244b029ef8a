"""Takes in what the cars say about services on their way into them (R74, R75, R76)."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.store.accounts import repository as accounts
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import service as payments
from kiosk.store.telematics import repository
from kiosk.store.telematics.models import ActivationRecord
from kiosk.store.telematics.port import Activation, ActivationState
from kiosk.store.work import Work

LONGEST_PAUSE = timedelta(minutes=15)
IN_PROGRESS_PAUSE = timedelta(seconds=10)


def answered(work: Work, contract_id: UUID, found: Activation) -> UUID | None:
    """Take in what the car said; the order whose state changed, or nothing.

    Only an active service starts the clock: charge date and end are unknown before (R75).
    """
    contract = repository.contract_to_change(work.session, contract_id)
    if contract is None:
        return None
    order = work.session.get_one(OrderRecord, contract.order_id)
    before = (contract.service_status, contract.pending_reason)
    try:
        settled = payments.settled(work, order)
        contracts.begin_activation(work, contract, card_settled=settled)
    except contracts.ActivationRefused:
        return None
    record = repository.activation(work.session, contract_id)
    if record is None:
        record = ActivationRecord(contract_id=contract_id, first_asked_at=work.now)
        work.session.add(record)
    if found.state is ActivationState.ACTIVE:
        record.ask_again_at = None
        contracts.activated(work, contract)
    elif found.state is ActivationState.FAILED:
        record.ask_again_at = None
        _failed(work, contract, found.failure.value if found.failure else "")
    else:
        record.ask_again_at = _ask_again(record.first_asked_at, work.now, found.state)
        contracts.activation_waits(contract, found.hindrance.value if found.hindrance else "")
    after = (contract.service_status, contract.pending_reason)
    return contract.order_id if before != after else None


def _failed(work: Work, contract: ContractRecord, reason: str) -> None:
    """Nothing is charged; the draft leaves the service out, and a final invoice gets a credit note by its job (R77)."""
    if not contracts.activation_failed(contract, reason):
        return
    account = accounts.account(work.session, contract.account_id)
    if account is not None and account.email:
        facts = {"contract_id": str(contract.id), "period": 1, "reason": reason}
        outbox.queue(work, MailKind.ACTIVATION_FAILED, account.email, account.language, facts)


def _ask_again(since: datetime, now: datetime, state: ActivationState) -> datetime:
    # Somebody who stands beside the car waits a second; one parked for days is asked every quarter of an hour.
    pause = max(timedelta(seconds=1), (now - since) / 20)
    # A car that was reached at last is done in seconds.
    longest = IN_PROGRESS_PAUSE if state is ActivationState.IN_PROGRESS else LONGEST_PAUSE
    return now + min(pause, longest)
