"""Taking an order: once for ever per order id, with its contracts, consents, invoice draft and mail (R20, R60 to R77)."""

from uuid import UUID

from kiosk.contract.orders import NewOrder, Order, OrderKnown, PaymentChoice
from kiosk.contract.problems import Code
from kiosk.domain.cart import Line
from kiosk.domain.contract import (
    MoneyStatus,
    ServiceStatus,
    activation_on,
    invoice_final_on,
    withdraw_by,
)
from kiosk.domain.money import vat_part
from kiosk.store.accounts import addresses
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import uuid7
from kiosk.store.devices.models import Device
from kiosk.store.http.problems import Refused
from kiosk.store.invoices.models import Invoice, InvoiceStatus
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.orders import repository
from kiosk.store.orders.checking import Checked, checked
from kiosk.store.orders.models import ConsentRecord, OrderRecord
from kiosk.store.orders.numbers import new_number
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work


def place(
    work: Work, account: Account, device: Device, order: NewOrder, payload_hash: str
) -> Order:
    """Take an order. An unconfirmed account's is a reservation: nothing is activated before confirmation (R20).

    The same order again gives the same answer, for ever; another order under its id is refused.
    """
    existing = repository.order(work.session, order.order_id)
    if existing is not None:
        return _again(existing, account, payload_hash)
    if not accounts.held(work.session, account.id):
        # Erased in this very second: whoever signed in is nobody any more.
        raise Refused(Code.NOT_SIGNED_IN)
    found = checked(work, account, order)
    record = _record(work, account, device, order, found, payload_hash)
    work.session.add(record)
    work.session.flush()
    record.consents = [
        ConsentRecord(
            terms=consent.terms,
            version=consent.version,
            language=consent.language,
            accepted_at=consent.accepted_at,
            recorded_at=work.now,
        )
        for consent in order.consents
    ]
    record.contracts = [
        _contract(work, record, line, found, place) for place, line in enumerate(found.cart.lines)
    ]
    work.session.add(_invoice(work, record, found))
    account.billing_address = account.billing_address or addresses.as_json(found.address)
    work.session.flush()
    facts = {"order_id": str(record.id)}
    outbox.queue(work, MailKind.ORDER_CONFIRMED, account.email, order.language, facts)
    return reply_of(record)


def order_for(work: Work, account: Account, order_id: UUID) -> OrderRecord:
    """The account's order, also one that it placed before it was merged; `not_found` for anybody else's."""
    found = repository.order_of(work.session, order_id, account.id)
    if found is None:
        raise Refused(Code.NOT_FOUND)
    return found


def known_to(work: Work, device: Device, order_id: UUID) -> OrderKnown:
    """Whether that kiosk has placed an order of that id; another kiosk's does not exist for it."""
    order = repository.order(work.session, order_id)
    return OrderKnown(placed=order is not None and order.device_id == device.id)


def shown_to(work: Work, account: Account, order_id: UUID) -> Order:
    """The account's order without the services of cars that were taken out of the account (R46)."""
    order = order_for(work, account, order_id)
    gone = vehicles.taken_out(work.session, order.account_id)
    reply = reply_of(order)
    kept = tuple(contract for contract in reply.contracts if contract.vin not in gone)
    return reply.model_copy(update={"contracts": kept})


def reply_of(order: OrderRecord) -> Order:
    """The order as kiosks see it."""
    return Order(
        order_id=order.id,
        number=order.number,
        total_cents=order.total_cents,
        vat_cents=order.vat_cents,
        placed_at=order.placed_at,
        invoice_on=order.invoice_on,
        withdraw_by=order.withdraw_by,
        contracts=tuple(contracts.reply_of(contract) for contract in order.contracts),
    )


def checked_key(order: NewOrder, key: str) -> None:
    """The key of an order is its id; anything else would let one order be placed under two keys."""
    if key != str(order.order_id):
        raise Refused(Code.INVALID, fields=[("order_id", "differs_from_key")])


def _again(existing: OrderRecord, account: Account, payload_hash: str) -> Order:
    if existing.placed_by != account.id or existing.payload_hash != payload_hash:
        raise Refused(Code.IDEMPOTENCY_KEY_REUSED)
    return reply_of(existing)


def _record(
    work: Work,
    account: Account,
    device: Device,
    order: NewOrder,
    found: Checked,
    payload_hash: str,
) -> OrderRecord:
    market = work.settings.market
    confirmed_at = account.confirmed_at or work.now
    return OrderRecord(
        id=order.order_id,
        number=new_number(work),
        account_id=account.id,
        placed_by=account.id,
        device_id=device.id,
        total_cents=found.cart.total_cents,
        vat_cents=sum(
            vat_part(line.offer.price_cents, line.offer.vat_basis_points)
            for line in found.cart.lines
        ),
        billing_address=addresses.as_json(found.address),
        payment=order.payment,
        card_id=order.card_id if order.payment is PaymentChoice.CARD else None,
        language=order.language,
        payload_hash=payload_hash,
        placed_at=work.now,
        invoice_on=invoice_final_on(work.now, confirmed_at, market),
        withdraw_by=withdraw_by(work.now, market),
    )


def _contract(
    work: Work, order: OrderRecord, line: Line, found: Checked, place: int
) -> ContractRecord:
    vehicle = found.vehicles.get(line.vin)
    return ContractRecord(
        id=uuid7(),
        position=place,
        account_id=order.account_id,
        vin=line.vin if vehicle else "",
        sale_number="" if vehicle else line.vin,
        service_id=line.service.id,
        offer_id=line.offer.id,
        term_months=line.offer.term_months,
        price_cents=line.offer.price_cents,
        vat_basis_points=line.offer.vat_basis_points,
        service_status=ServiceStatus.ORDERED,
        money_status=MoneyStatus.NOT_DUE,
        ordered_at=work.now,
        promised_on=activation_on(vehicle.delivered_on, work.today) if vehicle else None,
    )


def _invoice(work: Work, order: OrderRecord, found: Checked) -> Invoice:
    return Invoice(
        order_id=order.id,
        status=InvoiceStatus.DRAFT,
        lines=[
            {
                "service_id": line.service.id,
                "name": line.service.text(order.language).name,
                "offer_id": line.offer.id,
                "term_months": line.offer.term_months,
                "vin": line.vin,
                "price_cents": line.offer.price_cents,
                "vat_basis_points": line.offer.vat_basis_points,
            }
            for line in found.cart.lines
        ],
        total_cents=order.total_cents,
        vat_cents=order.vat_cents,
        drafted_at=work.now,
        final_on=order.invoice_on,
    )
