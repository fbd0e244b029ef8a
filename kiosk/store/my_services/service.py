"""One service in full, read from contract, charges, renewals and withdrawals; nothing is changed here (R73 to R80w)."""

from datetime import date, datetime, timedelta
from uuid import UUID

from kiosk.contract.my_services import Arrears, ContractDetail, Orders, PaidWith, RenewalTerms
from kiosk.contract.orders import Order
from kiosk.contract.problems import Code
from kiosk.domain.catalogue import Renewal
from kiosk.domain.contract import ServiceStatus, local_date
from kiosk.store.accounts.models import Account
from kiosk.store.billing import repository as billing
from kiosk.store.billing import service as charging
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts import service as activation
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import repository as invoices
from kiosk.store.invoices.models import InvoiceStatus
from kiosk.store.my_services import repository
from kiosk.store.orders import repository as orders
from kiosk.store.orders import service as ordering
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository as cards
from kiosk.store.payments import service as payments
from kiosk.store.renewals import service as renewals
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.withdrawals import service as withdrawals
from kiosk.store.work import Work


def detail(work: Work, account: Account, contract_id: UUID) -> ContractDetail:
    """One service of a car that is in the account; `not_found` for any other (R46)."""
    contract = contracts.contract(work.session, contract_id)
    order = orders.order(work.session, contract.order_id) if contract else None
    if contract is None or order is None or contract.account_id != account.id:
        raise Refused(Code.NOT_FOUND)
    if contract.vin not in _held(work, account):
        raise Refused(Code.NOT_FOUND)
    period = billing.last_period(work.session, contract.id)
    charge = billing.charge(work.session, contract.id, period)
    invoice = invoices.of_period(work.session, contract, period)
    final = invoice is not None and invoice.status is InvoiceStatus.FINAL
    withdraw_by = withdrawals.last_day(work, contract, period)
    return ContractDetail(
        contract=activation.reply_of(contract),
        today=work.today,
        order_number=order.number,
        waits_for=_waits_for(work, contract, order),
        card=_card(work, contract, period, charge),
        invoice_on=order.invoice_on if invoice is None else invoice.final_on,
        invoice_number=str(invoice.number) if invoice is not None and final else "",
        charged_on=_day(work, charge.charged_at if charge else None),
        refunded_on=_day(work, charge.refunded_at if charge else None),
        withdraw_by=withdraw_by,
        withdrawable=contract.running and work.today <= withdraw_by,
        withdrawn_on=_withdrawn_on(work, contract),
        arrears=_arrears(work, contract, charge),
        renewal=_renewal(work, contract),
    )


def orders_of(work: Work, account: Account) -> Orders:
    """The account's orders, the latest first, as far as their cars are in it (R46)."""
    held = _held(work, account)
    found = reversed(orders.of_account(work.session, account.id))
    shown = (_shown(ordering.reply_of(order), held) for order in found)
    return Orders(orders=tuple(order for order in shown if order.contracts))


def _shown(order: Order, held: set[str]) -> Order:
    kept = tuple(contract for contract in order.contracts if contract.vin in held)
    return order.model_copy(update={"contracts": kept})


def _held(work: Work, account: Account) -> set[str]:
    """The VINs of the account's cars, and the empty one of those that have none yet (R49)."""
    return {"", *(holding.vin for holding in vehicles.holdings(work.session, account.id))}


def _day(work: Work, instant: datetime | None) -> date | None:
    return None if instant is None else local_date(instant, work.settings.market)


def _waits_for(work: Work, contract: ContractRecord, order: OrderRecord) -> str:
    status = contract.service_status
    if status is ServiceStatus.ACTIVATION_FAILED:
        return contract.pending_reason
    if status not in (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING):
        return ""
    settled = payments.settled(work, order)
    reason = activation.why_not(work, contract, card_settled=settled)
    return contract.pending_reason if reason is None else reason.value


def _card(
    work: Work, contract: ContractRecord, period: int, charge: ChargeRecord | None
) -> PaidWith | None:
    terms = charging.terms_of(work, contract, period)
    card_id = charge.card_id if charge else terms.card_id if terms else None
    card = cards.card(work.session, card_id) if card_id else None
    return PaidWith(brand=card.brand, last4=card.last4) if card else None


def _withdrawn_on(work: Work, contract: ContractRecord) -> date | None:
    if contract.service_status is not ServiceStatus.WITHDRAWN:
        return None
    return _day(work, repository.withdrawn_at(work.session, contract.id))


def _arrears(work: Work, contract: ContractRecord, charge: ChargeRecord | None) -> Arrears | None:
    if charge is None or charge.voided_at is not None or not charge.last_failure:
        return None
    if charge.state not in (ChargeState.DUE, ChargeState.SENDING, ChargeState.UNPAID):
        return None
    tried_again = charge.state is not ChargeState.UNPAID
    return Arrears(
        amount_cents=charge.amount_cents,
        reason=charge.last_failure,
        next_try_on=max(charging.earliest(work, contract, charge), work.today)
        if tried_again
        else None,
        payable=not tried_again and contract.running,
    )


def _renewal(work: Work, contract: ContractRecord) -> RenewalTerms | None:
    service = catalogue.service(work, contract.service_id)
    end = contract.ends_on
    if service is None or service.renewal is Renewal.NONE or end is None:
        return None
    shown = (ServiceStatus.ACTIVE, ServiceStatus.EXPIRED)
    if contract.service_status not in shown or not service.offers:
        return None
    active_on = _day(work, contract.active_at)
    extendable = service.renewal is Renewal.EXTEND
    refusal = renewals.refusal(work, contract, service)
    return RenewalTerms(
        opens_on=active_on if extendable and active_on is not None else end,
        closes_on=end,
        starts_on=end + timedelta(days=1),
        refusal="" if refusal is None else refusal.value,
        needs_geolocation=service.needs_geolocation,
        offers=tuple(offer for offer in service.offers if offer.term_months is not None),
    )
