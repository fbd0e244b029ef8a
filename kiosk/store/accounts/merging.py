"""What becomes of cars and orders when an account is confirmed, or merged into the one that has its address."""

from kiosk.domain.contract import MoneyStatus, ServiceStatus, invoice_final_on
from kiosk.domain.money import vat_part
from kiosk.domain.vehicle import MAX_VEHICLES
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.handoffs import repository as handoffs
from kiosk.store.invoices import repository as invoices
from kiosk.store.invoices.models import InvoiceStatus
from kiosk.store.orders import repository as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository as payments
from kiosk.store.phones import sessions
from kiosk.store.vehicles import ownership
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work


def settle(work: Work, account: Account) -> None:
    """The account is confirmed now: its cars are its own, and its orders count from today (R20, R77)."""
    _hold(work, account)
    for order in orders.of_account(work.session, account.id):
        _date_invoice(work, order)


def merge(work: Work, pending: Account, standing: Account) -> None:
    """Move everything of a pending account to the confirmed one, and erase what it said of the person (R11).

    What both have is not doubled: a car stays once, and a service already running for that car is not ordered again;
    the newer contract is void before any money has moved.
    """
    _move_cars(work, pending, standing)
    running = {(c.car_key, c.service_id) for c in contracts.running(work.session, standing.id)}
    for contract in contracts.of_account(work.session, pending.id):
        if (contract.car_key, contract.service_id) in running and contract.running:
            contract.service_status = ServiceStatus.WITHDRAWN
            contract.money_status = MoneyStatus.VOID
            _take_off_draft(work, contract)
        contract.account_id = standing.id
    for order in orders.of_account(work.session, pending.id):
        order.account_id = standing.id
        _date_invoice(work, order)
    for card in payments.cards_of(work.session, pending.id):
        card.account_id = standing.id
    # Whoever is signed in to the pending account may be somebody else than its address's owner.
    sessions.end_all(work, pending.id)
    handoffs.moved(work.session, pending.id, standing.id)
    _erase(work, pending, standing)
    work.session.flush()
    _hold(work, standing)


def _move_cars(work: Work, pending: Account, standing: Account) -> None:
    """The cars of the pending account, as far as there is room (R31); those with services first."""
    vehicles.lock_account(work.session, standing.id)
    held = {holding.vin for holding in vehicles.holdings(work.session, standing.id)}
    served = {contract.vin for contract in contracts.running(work.session, pending.id)}
    arriving = sorted(
        vehicles.holdings(work.session, pending.id), key=lambda holding: holding.vin not in served
    )
    for holding in arriving:
        if holding.vin in held or len(held) >= MAX_VEHICLES:
            holding.removed_at = work.now
        else:
            holding.account_id = standing.id
            held.add(holding.vin)
    work.session.flush()


def _take_off_draft(work: Work, contract: ContractRecord) -> None:
    """A line that is void leaves its draft invoice; a draft with nothing on it is void (R77)."""
    invoice = invoices.of_order(work.session, contract.order_id)
    if invoice is None or invoice.status is not InvoiceStatus.DRAFT:
        return
    names = {(contract.service_id, car) for car in (contract.vin, contract.sale_number)}
    lines = [line for line in invoice.lines if (line["service_id"], line["vin"]) not in names]
    invoice.lines = lines
    invoice.total_cents = sum(line["price_cents"] for line in lines)
    invoice.vat_cents = sum(
        vat_part(line["price_cents"], line["vat_basis_points"]) for line in lines
    )
    if not lines:
        invoice.status = InvoiceStatus.VOID


def _hold(work: Work, account: Account) -> None:
    """Make the account's cars its own.

    A car that another confirmed account holds stays in view but is not exclusive: it needs the ownership check
    (R51v), and nothing can be activated for it before.
    """
    for holding in vehicles.holdings(work.session, account.id):
        if not holding.exclusive:
            holding.exclusive = vehicles.exclusive_holder(work.session, holding.vin) is None
            work.session.flush()
            if not holding.exclusive:
                ownership.ask(work, account, holding.vin)


def _erase(work: Work, pending: Account, standing: Account) -> None:
    """Nothing personal stays; the row itself does, so that the kiosk can follow its order to the end."""
    pending.state = AccountState.MERGED
    pending.merged_into = standing.id
    pending.confirmed_at = work.now
    pending.title = pending.first_name = pending.surname = pending.email = ""
    pending.email_key = f"merged {pending.id}"
    pending.password_hash = ""
    pending.contact = {}
    pending.billing_address = None


def _date_invoice(work: Work, order: OrderRecord) -> None:
    """The invoice counts from now, the moment of confirmation (R77)."""
    order.invoice_on = invoice_final_on(order.placed_at, work.now, work.settings.market)
    invoice = invoices.of_order(work.session, order.id)
    if invoice is not None and invoice.status is InvoiceStatus.DRAFT:
        invoice.final_on = order.invoice_on
