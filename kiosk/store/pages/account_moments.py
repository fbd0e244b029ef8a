"""The dates of a purchase in their order: today nothing, invoice, active, charged, renewal day (R69, R75 to R78)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.catalogue import Renewal
from kiosk.domain.contract import MoneyStatus, ServiceStatus, local_date
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices import repository as invoices
from kiosk.store.invoices.models import InvoiceStatus
from kiosk.store.orders import repository as orders
from kiosk.store.pages import account_repository as repository
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.work import Work

REMINDERS = {"charge": (1,), "renewal_day": (7, 1, 0), "last_day": (7,), "activation": (0,)}
"""How many days before each kind of date a customer's own calendar reminds them; the others ring not at all."""
_TAKEN = (ChargeState.CHARGED, ChargeState.REFUNDED)


@dataclass(frozen=True)
class Moment:
    """One date of the timeline. `key` names its words (`moments.…`); without a date those say what it depends on.

    `contract_id`, `order_id` and `period` tell which purchase it belongs to; `names` are the services, `cents` the money.
    """

    key: str
    on: date | None
    names: str
    contract_id: UUID
    order_id: UUID
    period: int = 1
    cents: int | None = None
    done: bool = False
    failed: bool = False


def moments_of(
    work: Work, contracts: Sequence[ContractRecord], language: str
) -> tuple[Moment, ...]:
    """The dates of these services, known ones by day, then those still unknown; the same date and kind is one."""
    found = [moment for contract in contracts for moment in _of_contract(work, contract, language)]
    known = sorted((m for m in found if m.on), key=lambda m: (m.on or date.max, _rank(m)))
    unknown = sorted((m for m in found if not m.on), key=_rank)
    return tuple(_joined([*known, *unknown]))


def _joined(moments: list[Moment]) -> list[Moment]:
    """What falls on one day for several services of an order stands in one line."""
    joined: dict[tuple[object, ...], Moment] = {}
    for each in moments:
        place = (each.key, each.on, each.done, each.failed)
        before = joined.get(place)
        if before is None:
            joined[place] = each
            continue
        cents = None if before.cents is None else before.cents + (each.cents or 0)
        names = before.names if each.names in before.names else f"{before.names}, {each.names}"
        joined[place] = replace(before, names=names, cents=cents)
    return list(joined.values())


def _rank(moment: Moment) -> int:
    order = ("ordered", "renewed", "activation", "activation_now", "active", "failed", "invoice")
    return order.index(moment.key) if moment.key in order else len(order)


def _of_contract(work: Work, contract: ContractRecord, language: str) -> list[Moment]:
    service = catalogue.service(work, contract.service_id)
    name = service.text(language).name if service else contract.service_id
    first = Moment(
        "ordered", _day(work, contract), name, contract.id, contract.order_id, cents=0, done=True
    )
    charges = repository.charges(work.session, contract.id)
    found = [first, *_invoice(work, contract, first), *_activation(work, contract, first)]
    renewals = repository.renewals(work.session, contract.id)
    # What a contract says of its money is about its latest period.
    if charges.get(1) is not None or not renewals:
        found += _charge(contract, charges.get(1), first)
    for renewal in renewals:
        found += _renewed(work, renewal, charges.get(renewal.period), first)
    gone = repository.confirmed_withdrawal(work.session, contract.id)
    if gone is not None and gone.confirmed_at is not None:
        day = local_date(gone.confirmed_at, work.settings.market)
        found.append(replace(first, key="withdrawn", on=day, cents=None))
    on_end_day = service is not None and service.renewal is Renewal.ON_END_DAY
    return found + _end(contract, first, on_end_day=on_end_day)


def _day(work: Work, contract: ContractRecord) -> date:
    return local_date(contract.ordered_at, work.settings.market)


def _invoice(work: Work, contract: ContractRecord, first: Moment) -> list[Moment]:
    order = orders.order(work.session, contract.order_id)
    invoice = invoices.of_order(work.session, contract.order_id)
    void = contract.money_status is MoneyStatus.VOID
    if order is None or invoice is None or invoice.status is InvoiceStatus.VOID:
        return []
    final = invoice.status is InvoiceStatus.FINAL
    if not invoice.total_cents or (void and not final):
        return []
    day = invoice.final_on
    if invoice.final_at is not None:
        day = local_date(invoice.final_at, work.settings.market)
    return [replace(first, key="invoice", on=day, cents=None, done=final)]


def _activation(work: Work, contract: ContractRecord, first: Moment) -> list[Moment]:
    if contract.active_at is not None:
        day = local_date(contract.active_at, work.settings.market)
        return [replace(first, key="active", on=day, cents=None)]
    if contract.service_status is ServiceStatus.ACTIVATION_FAILED:
        return [replace(first, key="failed", on=None, cents=None, failed=True)]
    if not contract.running:
        return []
    soon = contract.promised_on if (contract.promised_on or date.min) > work.today else None
    key = "activation" if soon or contract.promised_on is None else "activation_now"
    return [replace(first, key=key, on=soon, cents=None, done=False)]


def _charge(contract: ContractRecord, charge: ChargeRecord | None, first: Moment) -> list[Moment]:
    cents = contract.price_cents
    if not cents:
        return []
    if charge is not None:
        return _charged(charge, replace(first, cents=cents, done=False))
    if contract.charge_on is not None and contract.money_status is MoneyStatus.DUE:
        return [replace(first, key="charge", on=contract.charge_on, cents=cents, done=False)]
    if contract.running and contract.active_at is None:
        return [replace(first, key="charge_unknown", on=None, cents=cents, done=False)]
    return []


def _charged(charge: ChargeRecord, moment: Moment) -> list[Moment]:
    if charge.state in _TAKEN and charge.charged_at is not None:
        taken = replace(moment, key="charged", on=charge.due_on, done=True)
        if charge.state is ChargeState.REFUNDED:
            return [taken, replace(moment, key="refunded", on=None, done=True)]
        return [taken]
    if charge.state is ChargeState.UNPAID:
        return [replace(moment, key="unpaid", on=charge.due_on, failed=True)]
    if charge.state in (ChargeState.DUE, ChargeState.SENDING):
        return [replace(moment, key="charge", on=charge.due_on)]
    return []


def _renewed(
    work: Work, renewal: RenewalRecord, charge: ChargeRecord | None, first: Moment
) -> list[Moment]:
    bought = local_date(renewal.ordered_at, work.settings.market)
    period = replace(first, period=renewal.period)
    found = [replace(period, key="renewed", on=bought, cents=0)]
    if not renewal.price_cents:
        return found
    money = replace(period, cents=renewal.price_cents, done=False)
    if charge is not None:
        return found + _charged(charge, money)
    return [*found, replace(money, key="charge", on=renewal.charge_on)]


def _end(contract: ContractRecord, first: Moment, *, on_end_day: bool) -> list[Moment]:
    end = contract.ends_on
    if end is None or contract.service_status in (
        ServiceStatus.WITHDRAWN,
        ServiceStatus.TERMINATED,
    ):
        return []
    last = replace(first, on=end, cents=None, done=False)
    if contract.service_status is ServiceStatus.EXPIRED:
        return [replace(last, key="ended", on=end + timedelta(days=1), done=True)]
    return [replace(last, key="renewal_day" if on_end_day else "last_day")]
