"""Charging a contract: on its day, once, tried again on days 1, 3 and 7, and given back after a withdrawal (R75, R75d).

Every charge has one key at the provider for ever. The state `sending` is committed before the provider is asked, so
that after a crash the same question is asked again instead of a new one.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.contract import MoneyStatus, ServiceStatus, charge_on, day_starts_at
from kiosk.store.accounts import repository as accounts
from kiosk.store.billing import repository
from kiosk.store.billing.models import CURRENCY, ChargeRecord, ChargeState, Suspension
from kiosk.store.contracts.models import SUSPENDED, ContractRecord
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Done, Due, Later, Outcome, Outside, Unreachable
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.orders import repository as orders
from kiosk.store.payments import repository as cards
from kiosk.store.payments.models import CardState
from kiosk.store.payments.port import (
    ChargeFailure,
    ChargeOrder,
    ChargeResult,
    ChargeStatus,
    PaymentProvider,
    ProviderUnreachable,
)
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.work import Work

RETRY_DAYS = (1, 3, 7)
"""Days after the first attempt on which a failed charge is tried again (R75d)."""
ATTEMPTS = 1 + len(RETRY_DAYS)
"""What comes after these is asked for by the customer or by customer care (see `arrears`)."""
PENDING_PAUSE = timedelta(minutes=15)
MailFacts = dict[str, str | int]


class ChargeTooEarly(Exception):
    """Something asked for money before its day; nothing was taken."""


@dataclass(frozen=True)
class Terms:
    """What a period of a contract costs, when, and from which card."""

    amount_cents: int
    charge_on: date | None
    card_id: UUID | None
    reference: str


def terms_of(work: Work, contract: ContractRecord, period: int) -> Terms | None:
    """What a period costs; nothing for one that does not exist."""
    if period == 1:
        order = orders.order(work.session, contract.order_id)
        if order is None:
            return None
        reference = f"{order.number}-{contract.position + 1}"
        return Terms(contract.price_cents, contract.charge_on, order.card_id, reference)
    renewal = repository.renewal(work.session, contract.id, period)
    if renewal is None:
        return None
    return Terms(renewal.price_cents, renewal.charge_on, renewal.card_id, renewal.number)


def earliest(work: Work, contract: ContractRecord, charge: ChargeRecord) -> date:
    """The first day on which this charge may be tried, by the market's calendar.

    The first period is held to the day counted from its activation as well, whatever the stored date says.
    """
    day = charge.due_on
    if charge.period == 1 and contract.active_at is not None:
        day = max(day, charge_on(contract.active_at, work.settings.market))
    if 1 < charge.attempt <= ATTEMPTS and charge.first_asked_on is not None:
        wait = RETRY_DAYS[charge.attempt - 2]
        day = max(day, charge.first_asked_on + timedelta(days=wait))
    return day


def order_for(work: Work, contract: ContractRecord, charge: ChargeRecord) -> ChargeOrder | None:
    """What to ask the provider for; nothing where there is no card. The only place that makes a charge.

    Raises ChargeTooEarly before the charge's day, on whichever path it is reached (R75).
    """
    if work.today < earliest(work, contract, charge):
        raise ChargeTooEarly
    if charge.period == 1 and contract.active_at is None:
        raise ChargeTooEarly
    terms = terms_of(work, contract, charge.period)
    card = cards.card(work.session, charge.card_id) if charge.card_id else None
    if terms is None or card is None or card.state is not CardState.REGISTERED:
        return None
    return ChargeOrder(card.provider_setup_id, charge.amount_cents, CURRENCY, terms.reference)


def charge(work: Work, due: Due, provider: PaymentProvider) -> Outcome | Outside:
    """The job of a charge: subject is the contract, period its number."""
    contract = repository.contract(work.session, due.subject)
    period = int(due.period)
    if contract is None:
        return Done("gone")
    found = repository.charge(work.session, contract.id, period) or _new(work, contract, period)
    if found is None or found.state not in (ChargeState.DUE, ChargeState.SENDING):
        return Done(found.state.value if found else "nothing to charge")
    if found.state is ChargeState.DUE:
        day = earliest(work, contract, found)
        if work.today < day:
            return Later(day_starts_at(day, work.settings.market), "waits for its day")
        found.first_asked_on = found.first_asked_on or work.today
        found.state = ChargeState.SENDING
    order = order_for(work, contract, found)
    if order is None:
        gone = ChargeResult("", ChargeStatus.FAILED, ChargeFailure.CARD_GONE)
        return _settle(work, contract.id, period, gone)
    key, attempt = found.key, found.attempt

    def ask() -> jobs.Settle:
        try:
            result = provider.charge(order, key, attempt)
        except ProviderUnreachable:
            raise Unreachable from None
        return lambda after: _settle(after, due.subject, period, result)

    return ask


def void(work: Work, contract: ContractRecord, period: int) -> MoneyStatus:
    """A period does not stand any more, as after a withdrawal: nothing is taken for it any more, and what was taken goes back.

    Returns the contract's money status from now on. The contract is locked.
    """
    found = repository.charge(work.session, contract.id, period)
    if found is None:
        return MoneyStatus.VOID
    found.voided_at = found.voided_at or work.now
    if found.state in (ChargeState.DUE, ChargeState.UNPAID):
        found.state = ChargeState.VOID
    if found.state is ChargeState.CHARGED:
        jobs.put(work, JobKind.REFUND, found.id)
        return MoneyStatus.CHARGED
    return MoneyStatus.REFUNDED if found.state is ChargeState.REFUNDED else MoneyStatus.VOID


def refund(work: Work, due: Due, provider: PaymentProvider) -> Outcome | Outside:
    """The job of giving a charge back in full; subject is the charge."""
    found = repository.charge_by_id(work.session, due.subject)
    if found is None or found.state is not ChargeState.CHARGED or found.voided_at is None:
        return Done("nothing to give back")
    charge_id, amount_cents, key = found.provider_charge_id, found.amount_cents, f"{found.key}:back"

    def give_back() -> jobs.Settle:
        try:
            provider.refund(charge_id, amount_cents, key)
        except ProviderUnreachable:
            raise Unreachable from None
        return lambda after: _refunded(after, due.subject)

    return give_back


def suspend(work: Work, due: Due) -> Outcome:
    """The job of suspending a service that stayed unpaid; subject is the charge (R75d)."""
    found = repository.charge_by_id(work.session, due.subject)
    contract = repository.contract(work.session, found.contract_id) if found else None
    if found is None or contract is None or found.state is not ChargeState.UNPAID:
        return Done("not needed")
    if contract.service_status is not ServiceStatus.ACTIVE:
        return Done("over")
    if repository.suspension(work.session, contract.id, found.period) is None:
        work.session.add(
            Suspension(contract_id=contract.id, period=found.period, suspended_at=work.now)
        )
        contract.pending_reason = SUSPENDED
        jobs.put(work, JobKind.PAUSE, contract.id, str(found.period))
        tell(work, MailKind.SERVICE_SUSPENDED, contract, found.period)
    return Done(SUSPENDED)


def tell(
    work: Work, kind: MailKind, contract: ContractRecord, period: int, **facts: str | int
) -> None:
    """Mail the contract's owner about a period of it."""
    account = accounts.account(work.session, contract.account_id)
    if account is None or not account.email:
        return
    about = {"contract_id": str(contract.id), "period": period, **facts}
    outbox.queue(work, kind, account.email, account.language, about)


def _new(work: Work, contract: ContractRecord, period: int) -> ChargeRecord | None:
    terms = terms_of(work, contract, period)
    wanted = contract.money_status is MoneyStatus.DUE
    if terms is None or not wanted or terms.charge_on is None or not terms.amount_cents:
        return None
    made = ChargeRecord(
        contract_id=contract.id,
        period=period,
        card_id=terms.card_id,
        amount_cents=terms.amount_cents,
        due_on=terms.charge_on,
        state=ChargeState.DUE,
        attempt=1,
    )
    work.session.add(made)
    work.session.flush()
    return made


def _settle(work: Work, contract_id: UUID, period: int, result: ChargeResult) -> Outcome:
    contract = repository.contract(work.session, contract_id)
    found = repository.charge(work.session, contract_id, period)
    if contract is None or found is None or found.state is not ChargeState.SENDING:
        return Done("settled before")
    found.provider_charge_id = result.charge_id or found.provider_charge_id
    if result.status is ChargeStatus.PENDING:
        return Later(work.now + PENDING_PAUSE, "the provider is not sure yet")
    if result.status is ChargeStatus.SUCCEEDED:
        return _charged(work, contract, found)
    found.last_failure = result.reason.value if result.reason else ""
    if found.voided_at is not None:
        found.state = ChargeState.VOID
        return Done("void")
    return _declined(work, contract, found)


def _charged(work: Work, contract: ContractRecord, found: ChargeRecord) -> Outcome:
    found.state = ChargeState.CHARGED
    found.charged_at = work.now
    if found.voided_at is not None:
        jobs.put(work, JobKind.REFUND, found.id)
        return Done("charged, goes back")
    show(work, contract, found.period, MoneyStatus.CHARGED)
    tell(work, MailKind.CHARGED, contract, found.period)
    _lift(work, contract, found.period)
    return Done("charged")


def _lift(work: Work, contract: ContractRecord, period: int) -> None:
    """What was suspended because it was not paid is switched on again (R75d)."""
    known = repository.suspension(work.session, contract.id, period)
    if known is None or known.lifted_at is not None:
        return
    known.lifted_at = work.now
    if contract.suspended:
        contract.pending_reason = ""
        jobs.put(work, JobKind.RESUME, contract.id, str(period))
        tell(work, MailKind.SERVICE_RESUMED, contract, period)


def _declined(work: Work, contract: ContractRecord, found: ChargeRecord) -> Outcome:
    first = found.first_asked_on or work.today
    if found.attempt >= ATTEMPTS:
        found.state = ChargeState.UNPAID
        show(work, contract, found.period, MoneyStatus.FAILED)
        asked = int(found.attempt > ATTEMPTS)
        tell(
            work, MailKind.CHARGE_FAILED, contract, found.period, attempt=found.attempt, asked=asked
        )
        # A suspension that was passed over while the bank was asked once more.
        if repository.suspension(work.session, contract.id, found.period) is None:
            jobs.again(work, JobKind.SUSPEND, found.id)
        return Done("unpaid")
    again = max(
        first + timedelta(days=RETRY_DAYS[found.attempt - 1]), work.today + timedelta(days=1)
    )
    facts: MailFacts = {"attempt": found.attempt, "again_on": again.isoformat()}
    tell(work, MailKind.CHARGE_FAILED, contract, found.period, **facts)
    found.attempt += 1
    found.state = ChargeState.DUE
    return Later(day_starts_at(again, work.settings.market), "declined")


def _refunded(work: Work, charge_id: UUID) -> Outcome:
    found = repository.charge_by_id(work.session, charge_id)
    contract = repository.contract(work.session, found.contract_id) if found else None
    if found is None or contract is None or found.state is not ChargeState.CHARGED:
        return Done("settled before")
    found.state = ChargeState.REFUNDED
    found.refunded_at = work.now
    # A further period that was given back leaves the one before it paid.
    first_of_ended = contract.service_status is ServiceStatus.TERMINATED and found.period == 1
    if contract.service_status is ServiceStatus.WITHDRAWN or first_of_ended:
        contract.money_status = MoneyStatus.REFUNDED
    tell(work, MailKind.REFUNDED, contract, found.period)
    return Done("given back")


def show(work: Work, contract: ContractRecord, period: int, status: MoneyStatus) -> None:
    """Put the money status of a period on its contract, where no later period stands."""
    if period == repository.last_period(work.session, contract.id):
        contract.money_status = status


def renewal_of(work: Work, contract: ContractRecord, period: int) -> RenewalRecord | None:
    """The renewal that a period came from; nothing for the first one."""
    return repository.renewal(work.session, contract.id, period)


def span_of(renewal: RenewalRecord) -> tuple[date, date]:
    """The first and last day of a renewed period."""
    return renewal.previous_end + timedelta(days=1), renewal.ends_on
