"""Everything that must be right before an order is taken (R53, R60, R61, R63, R64, R66)."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.contract.orders import NewOrder, OrderLine, PaymentChoice
from kiosk.contract.problems import Code
from kiosk.domain.account import Address
from kiosk.domain.cart import AlreadyInCart, Cart, Line
from kiosk.domain.catalogue import mismatches
from kiosk.domain.consent import Consent, missing, needed
from kiosk.domain.vehicle import Vehicle
from kiosk.store.accounts import addresses
from kiosk.store.accounts.models import Account
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.http.problems import Refused
from kiosk.store.payments import service as payments
from kiosk.store.vehicles import sales
from kiosk.store.vehicles import service as vehicles
from kiosk.store.work import Work

CLOCK_TOLERANCE = timedelta(minutes=10)
"""How far a kiosk's clock may run ahead of the store's."""
OLDEST_CONSENT = timedelta(days=30)
"""An order that waited longer than this in a kiosk's outbox is not what the customer means any more."""


@dataclass(frozen=True)
class Checked:
    """An order that can be taken: its cart at today's catalogue, the cars, and the address in its tidy form."""

    cart: Cart
    vehicles: dict[str, Vehicle]
    address: Address


def checked(work: Work, account: Account, order: NewOrder) -> Checked:
    """The order with everything looked up, a car without VIN under its sale number, or the first reason to refuse it. Each reason names its field."""
    held = vehicles.held_vehicles(work, account)
    running = {(c.car_key, c.service_id) for c in contracts.running(work.session, account.id)}
    cart = Cart()
    for place, line in enumerate(order.lines):
        where = f"lines.{place}"
        found = _line(work, line, held, where)
        if (found.vin, line.service_id) in running:
            raise Refused(Code.SERVICE_ALREADY_ORDERED, fields=[(where, "running")])
        try:
            cart = cart.add(found.service, found.offer, found.vin)
        except AlreadyInCart:
            raise Refused(Code.SERVICE_ALREADY_ORDERED, fields=[(where, "twice")]) from None
    if order.total_cents != cart.total_cents:
        raise Refused(Code.PRICE_CHANGED, fields=[("total_cents", "total_differs")])
    check_consents(work, cart, order.consents)
    address = addresses.checked(order.billing_address)
    _check_payment(work, account, order, cart)
    return Checked(cart, held, address)


def _line(work: Work, line: OrderLine, held: dict[str, Vehicle], where: str) -> Line:
    vehicle = _vehicle(work, line, held, where)
    service = catalogue.service(work, line.service_id)
    offer = service.offer(line.offer_id) if service is not None else None
    if service is None or offer is None:
        raise Refused(Code.SERVICE_UNAVAILABLE, fields=[(f"{where}.service_id", "not_on_sale")])
    # What is not built yet is checked when it has a VIN (R49).
    against = mismatches(service.rule, vehicle) if vehicle is not None else ()
    if against:
        raise Refused(
            Code.SERVICE_INCOMPATIBLE, fields=[(where, reason.aspect.value) for reason in against]
        )
    if offer.price_cents != line.price_cents:
        raise Refused(Code.PRICE_CHANGED, fields=[(f"{where}.price_cents", "price_differs")])
    return Line(service, offer, line.vin or line.sale_number)


def _vehicle(work: Work, line: OrderLine, held: dict[str, Vehicle], where: str) -> Vehicle | None:
    """The car of a line; nothing for one that has no VIN yet."""
    if line.sale_number:
        if sales.vin_of(work, line.sale_number) is not None:
            raise Refused(Code.VEHICLE_UNKNOWN, fields=[(f"{where}.sale_number", "vin_is_known")])
        return None
    vehicle = held.get(line.vin)
    if vehicle is None:
        raise Refused(Code.VEHICLE_UNKNOWN, fields=[(f"{where}.vin", "not_in_account")])
    return vehicle


def check_consents(work: Work, cart: Cart, consents: tuple[Consent, ...]) -> None:
    """Everything that this cart needs was accepted, lately and in the present version (R61), or the reason why not."""
    accepted = {consent.terms: consent for consent in consents}
    if len(accepted) != len(consents):
        raise Refused(Code.INVALID, fields=[("consents", "twice")])
    lacking = missing(cart, frozenset(accepted))
    if lacking:
        raise Refused(Code.TERMS_MISSING, fields=[(terms.value, "missing") for terms in lacking])
    for terms in needed(cart):
        if accepted[terms].version != catalogue.present_version(work, terms):
            raise Refused(Code.TERMS_OUTDATED, fields=[(terms.value, "outdated")])
    for consent in consents:
        at = consent.accepted_at
        if at.tzinfo is None:
            raise Refused(Code.INVALID, fields=[("consents", "time_zone_missing")])
        if not work.now - OLDEST_CONSENT <= at <= work.now + CLOCK_TOLERANCE:
            raise Refused(Code.INVALID, fields=[("consents", "time_unlikely")])
        if not catalogue.has_text(work, consent.terms, consent.version, consent.language):
            raise Refused(Code.TERMS_OUTDATED, fields=[(consent.terms.value, "unknown_text")])


def _check_payment(work: Work, account: Account, order: NewOrder, cart: Cart) -> None:
    """Nothing to pay needs no card (R58); a card is needed exactly where one was chosen (R66)."""
    if (order.payment is PaymentChoice.NONE) != (cart.total_cents == 0):
        raise Refused(Code.INVALID, fields=[("payment", "does_not_fit_total")])
    if (order.payment is PaymentChoice.CARD) != (order.card_id is not None):
        raise Refused(Code.INVALID, fields=[("card_id", "does_not_fit_payment")])
    if order.card_id is not None and payments.usable(work, account, order.card_id) is None:
        raise Refused(Code.CARD_UNUSABLE, fields=[("card_id", "unusable")])
