"""What happens to a contract after it was ordered: activation, with money following from it (R49, R74, R75)."""

from enum import StrEnum

from kiosk.contract.orders import Contract, Contracts
from kiosk.domain.contract import MoneyStatus, ServiceStatus, charge_on, ends_on, local_date
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.contracts import repository
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.orders import repository as orders
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.vehicles import service as cars
from kiosk.store.work import Work


class NotYet(StrEnum):
    """Why a contract cannot be activated now, whatever the car says."""

    NOT_CONFIRMED = "not_confirmed"
    OWNERSHIP = "ownership"
    NOT_DELIVERED = "not_delivered"
    SCHEDULED = "scheduled"
    CARD = "card"
    OVER = "over"


class ActivationRefused(Exception):
    """A contract that must not be activated now; `reason` says why."""

    def __init__(self, reason: NotYet) -> None:
        super().__init__(reason.value)
        self.reason = reason


def of_account(work: Work, account: Account) -> Contracts:
    """The services of the cars that are in the account (R46, R73). A merged account sees what it ordered itself."""
    if account.state is AccountState.MERGED:
        placed = orders.placed_by(work.session, account.id)
        return Contracts(contracts=tuple(reply_of(c) for order in placed for c in order.contracts))
    held = {holding.vin for holding in vehicles.holdings(work.session, account.id)}
    found = repository.of_account(work.session, account.id)
    return Contracts(contracts=tuple(reply_of(c) for c in found if not c.vin or c.vin in held))


def why_not(work: Work, contract: ContractRecord, *, card_settled: bool) -> NotYet | None:
    """What forbids activating a contract today; nothing where only the car itself has to answer.

    `card_settled`: the card is registered and any extra check is done, or the order costs nothing.
    """
    account = accounts.account(work.session, contract.account_id)
    if account is None or not account.standing:
        return NotYet.NOT_CONFIRMED
    if not contract.running:
        return NotYet.OVER
    if not contract.vin:
        return NotYet.NOT_DELIVERED
    if not cars.activation_allowed(work, account, contract.vin):
        return NotYet.OWNERSHIP
    if not card_settled and contract.price_cents:
        return NotYet.CARD
    if contract.promised_on is None:
        return NotYet.NOT_DELIVERED
    return NotYet.SCHEDULED if contract.promised_on > work.today else None


def begin_activation(work: Work, contract: ContractRecord, *, card_settled: bool) -> None:
    """The car is asked: ordered → activation_pending. Raises ActivationRefused; twice does no harm."""
    reason = why_not(work, contract, card_settled=card_settled)
    if reason is not None:
        raise ActivationRefused(reason)
    if contract.service_status is ServiceStatus.ORDERED:
        contract.service_status = ServiceStatus.ACTIVATION_PENDING


def activation_waits(contract: ContractRecord, reason: str) -> None:
    """The car cannot answer yet; `reason` is a word such as `ignition_off`."""
    if contract.service_status is ServiceStatus.ACTIVATION_PENDING:
        contract.pending_reason = reason


def activated(work: Work, contract: ContractRecord) -> None:
    """The service works: from now count its term and the 14 days to its charge (R75). Twice does no harm."""
    if contract.service_status is not ServiceStatus.ACTIVATION_PENDING:
        return
    market = work.settings.market
    contract.service_status = ServiceStatus.ACTIVE
    contract.pending_reason = ""
    contract.active_at = work.now
    contract.ends_on = ends_on(local_date(work.now, market), contract.term_months)
    if contract.price_cents:
        contract.charge_on = charge_on(work.now, market)
        contract.money_status = MoneyStatus.DUE
    account = accounts.account(work.session, contract.account_id)
    if account is not None:
        facts = {"contract_id": str(contract.id)}
        outbox.queue(work, MailKind.SERVICE_ACTIVE, account.email, account.language, facts)


def does_not_fit(work: Work, contract: ContractRecord, reason: str) -> None:
    """The car it was ordered for turned out to be one that it cannot work in: void, credited by its job, told (R49)."""
    contract.service_status = ServiceStatus.ACTIVATION_FAILED
    contract.money_status = MoneyStatus.VOID
    contract.pending_reason = reason
    account = accounts.account(work.session, contract.account_id)
    if account is not None and account.email:
        facts = {"contract_id": str(contract.id), "period": 1, "reason": reason}
        outbox.queue(work, MailKind.ACTIVATION_FAILED, account.email, account.language, facts)


def activation_failed(contract: ContractRecord, reason: str = "") -> bool:
    """The car refused for good, for a reason such as `unit_defective`: nothing will be charged. False if too late."""
    if contract.service_status is not ServiceStatus.ACTIVATION_PENDING:
        return False
    contract.service_status = ServiceStatus.ACTIVATION_FAILED
    contract.money_status = MoneyStatus.VOID
    contract.pending_reason = reason
    return True


def reply_of(contract: ContractRecord) -> Contract:
    """The contract as kiosks see it."""
    return Contract(
        contract_id=contract.id,
        order_id=contract.order_id,
        service_id=contract.service_id,
        offer_id=contract.offer_id,
        vin=contract.vin,
        term_months=contract.term_months,
        price_cents=contract.price_cents,
        service_status=contract.service_status,
        money_status=contract.money_status,
        ordered_at=contract.ordered_at,
        promised_on=contract.promised_on,
        active_at=contract.active_at,
        charge_on=contract.charge_on,
        ends_on=contract.ends_on,
        suspended=contract.suspended,
        sale_number=contract.sale_number,
    )
