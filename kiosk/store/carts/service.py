"""A cart on the phone that has it: whose it is, what of it can still be had and at which price, and its order.

Nothing that the kiosk showed is believed: prices, fit and terms are those of now, and what differs is shown and taken
anew by the customer. The order's id is the cart's, so that a form sent twice places one order.
"""

import hashlib
from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from pydantic import TypeAdapter

from kiosk.contract.carried_carts import CarriedCarts, CarriedCartState, CartState
from kiosk.contract.orders import NewOrder, OrderLine, PaymentChoice
from kiosk.contract.problems import Code
from kiosk.domain.account import Address
from kiosk.domain.cart import Cart
from kiosk.domain.catalogue import Aspect, Offer, Service, fit, mismatches
from kiosk.domain.consent import Consent, Terms, needed
from kiosk.domain.vehicle import Vehicle
from kiosk.store import tokens
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.carts import repository
from kiosk.store.carts.models import CartRecord
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.database import Json
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffKind
from kiosk.store.http.problems import Refused
from kiosk.store.jobs.service import Done, Due, Outcome
from kiosk.store.orders import service as orders
from kiosk.store.vehicles import sales
from kiosk.store.vehicles import service as vehicles
from kiosk.store.work import Work

TOLD_FOR = timedelta(days=7)
"""How long a kiosk may ask what became of the carts that it signed."""
_CONSENTS: TypeAdapter[tuple[Consent, ...]] = TypeAdapter(tuple[Consent, ...])


class NotYours(Exception):
    """The cart was parked by, or is taken by, another account."""


class LineFault(StrEnum):
    """Why a line cannot be ordered."""

    GONE = "gone"
    INCOMPATIBLE = "incompatible"
    RUNNING = "running"
    TWICE = "twice"


@dataclass(frozen=True)
class LineCar:
    """The car of a line: its VIN, or the sale number of one that is still to be built (R49)."""

    vin: str
    sale_number: str = ""

    @property
    def key(self) -> str:
        """By which of the two it is known."""
        return self.vin or self.sale_number


@dataclass(frozen=True)
class ReviewedLine:
    """One line as it stands now; a line with a `fault` is left out of the order, `against` says why it does not fit."""

    service_id: str
    car: LineCar
    was_cents: int
    service: Service | None = None
    offer: Offer | None = None
    fault: LineFault | None = None
    against: tuple[Aspect, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether it can be had at another price than was shown."""
        return self.fault is None and self.now_cents != self.was_cents

    @property
    def now_cents(self) -> int:
        """Today's price."""
        return self.offer.price_cents if self.offer else self.was_cents


@dataclass(frozen=True)
class Review:
    """All lines of a cart as they stand now."""

    lines: tuple[ReviewedLine, ...]

    @property
    def settled(self) -> bool:
        """Whether everything can be had as it was shown."""
        return all(line.fault is None and not line.changed for line in self.lines)

    @property
    def cart(self) -> Cart:
        """What can be ordered, at today's prices."""
        cart = Cart()
        for line in self.lines:
            if line.fault is None and line.service and line.offer:
                cart = cart.add(line.service, line.offer, line.car.key)
        return cart

    @property
    def seal(self) -> str:
        """Names exactly what is shown, so that a form accepts that and nothing else."""
        shown = [(x.service_id, x.offer and x.offer.id, x.car.key, x.now_cents) for x in self.lines]
        return hashlib.sha256(repr((shown, [x.fault for x in self.lines])).encode()).hexdigest()


def of_phone(work: Work, token: str, account: Account) -> CartRecord | None:
    """The cart of a phone's session; nothing where it is over or has become an order; `NotYours`."""
    record = handoffs.of_phone(work, token, HandoffKind.VISIT)
    cart = repository.of_handoff(work.session, record.id) if record else None
    if cart is None or cart.cleared_at is not None or cart.expires_at <= work.now:
        return None
    owner = work.session.get(Account, cart.handoff.account_id) if cart.handoff.account_id else None
    if owner is not None and account.id not in (owner.id, owner.merged_into):
        raise NotYours
    return cart


def taken(work: Work, token: str, account: Account) -> CartRecord | None:
    """The same, locked, and this account's from now on: for forms, which change something."""
    cart = of_phone(work, token, account)
    if cart is None:
        return None
    repository.lock(work.session, cart)
    if cart.cleared_at is not None:
        return None
    cart.handoff.account_id = account.id
    return cart


def car_missing(work: Work, cart: CartRecord, held: Container[str]) -> str | None:
    """The car that has to be added before anything can be ordered: a VIN, or "" where nobody said which car."""
    if not cart.lines:
        return None if cart.vin in held else cart.vin
    cars = (_car_of(work, cart, line) for line in cart.lines)
    return next((car.vin for car in cars if not car.sale_number and car.vin not in held), None)


def change_car(work: Work, cart: CartRecord, before: str, vin: str) -> None:
    """What was chosen for one car is for another one; an empty `vin` leaves it open."""
    changed = []
    for line in cart.lines:
        car = _car_of(work, cart, line)
        moved = {"vin": vin, "sale_number": ""} if car.key == before else {}
        changed.append({**line, **moved})
    cart.lines = changed
    if cart.vin in (before, ""):
        cart.vin = vin
    cart.reviewed_at = None


def review(work: Work, account: Account, cart: CartRecord) -> Review:
    """Every line against today's catalogue, its car, and what runs already (R53, R60)."""
    held = vehicles.held_vehicles(work, account)
    running = {(c.car_key, c.service_id) for c in contracts.running(work.session, account.id)}
    found: list[ReviewedLine] = []
    for line in cart.lines:
        car = _car_of(work, cart, line)
        one = _reviewed(work, line, car, held.get(car.vin))
        if one.fault is None and (car.key, one.service_id) in running:
            one = replace(one, fault=LineFault.RUNNING)
        if any((one.service_id, car) == (x.service_id, x.car) for x in found):
            one = replace(one, fault=LineFault.TWICE)
        found.append(one)
    return Review(tuple(found))


def accept(work: Work, cart: CartRecord, found: Review) -> None:
    """The customer takes what is left, at today's prices."""
    cart.lines = [
        {
            "service_id": line.service_id,
            "offer_id": line.offer.id,
            "vin": line.car.vin,
            "sale_number": line.car.sale_number,
            "price_cents": line.now_cents,
        }
        for line in found.lines
        if line.fault is None and line.offer
    ]
    cart.reviewed_at = work.now


def addable(work: Work, account: Account, cart: CartRecord) -> tuple[Service, ...]:
    """What fits the car in view and is neither in the cart nor ordered for it yet (R53, R60)."""
    vehicle = vehicles.held_vehicles(work, account).get(in_view(work, cart))
    if vehicle is None:
        return ()
    known = {line.service_id for line in review(work, account, cart).lines}
    known |= {
        c.service_id for c in contracts.running(work.session, account.id) if c.vin == vehicle.vin
    }
    found = fit(catalogue.on_sale(work), vehicle)
    return tuple(each.service for each in found if each.compatible and each.service.id not in known)


def add(work: Work, account: Account, cart: CartRecord, service_id: str, offer_id: str) -> None:
    """One line more for the car in view; `service_unavailable` for what is not `addable`."""
    chosen = next((s for s in addable(work, account, cart) if s.id == service_id), None)
    offer = chosen.offer(offer_id) if chosen else None
    if offer is None:
        raise Refused(Code.SERVICE_UNAVAILABLE)
    line: Json = {
        "service_id": service_id,
        "offer_id": offer_id,
        "vin": in_view(work, cart),
        "sale_number": "",
        "price_cents": offer.price_cents,
    }
    cart.lines = [*cart.lines, line]
    cart.reviewed_at = None


def in_view(work: Work, cart: CartRecord) -> str:
    """The car that the first line is for, or that was in view at the kiosk; "" where nobody said which."""
    return _car_of(work, cart, cart.lines[0]).key if cart.lines else cart.vin


def leave_out(cart: CartRecord, place: int) -> None:
    """The line at this place goes; one that is not there went already."""
    if 0 <= place < len(cart.lines):
        cart.lines = [line for at, line in enumerate(cart.lines) if at != place]
        cart.reviewed_at = None


def accepted(cart: CartRecord) -> tuple[Consent, ...]:
    """What the customer accepted so far (R61)."""
    return _CONSENTS.validate_python(cart.consents, strict=False)


def accept_terms(cart: CartRecord, consents: tuple[Consent, ...]) -> None:
    """Keep what the customer accepted, in place of what was before."""
    cart.consents = _CONSENTS.dump_python(consents, mode="json")


def terms_missing(work: Work, cart: CartRecord, wanted: Cart) -> tuple[Terms, ...]:
    """What is still to be accepted in its present version (R61, R63)."""
    versions = {consent.terms: consent.version for consent in accepted(cart)}
    return tuple(
        terms
        for terms in needed(wanted)
        if versions.get(terms) != catalogue.present_version(work, terms)
    )


def bill_to(cart: CartRecord, account: Account, address: Address) -> None:
    """Keep the billing address, with the account as well (R64); `Refused` (address_invalid) for one that is wrong."""
    accounts.save_billing_address(account, address)
    cart.billing_address = account.billing_address


def place(work: Work, account: Account, cart: CartRecord, language: str) -> None:
    """Order what is in the cart; the hand-off is the order's from now on. `Refused` as `orders.place` has it."""
    wanted = review(work, account, cart).cart
    order = NewOrder(
        order_id=cart.id,
        lines=tuple(OrderLine.model_validate(line) for line in cart.lines),
        total_cents=sum(line["price_cents"] for line in cart.lines),
        consents=tuple(c for c in accepted(cart) if c.terms in needed(wanted)),
        billing_address=Address(**(cart.billing_address or {})),
        payment=PaymentChoice.PHONE if wanted.total_cents else PaymentChoice.NONE,
        language=language,
    )
    device = work.session.get_one(Device, cart.device_id)
    payload_hash = tokens.token_hash(order.model_dump_json())
    orders.place(work, account, device, order, payload_hash)
    record = cart.handoff
    record.kind, record.order_id = HandoffKind.ORDER, order.order_id
    record.phone_expires_at = work.now + handoffs.PHONE_SESSION
    if account.confirmed:
        record.email_proved_at = work.now
    cart.order_id = order.order_id
    clear(work, cart)
    handoffs.refresh(work, record)


def clear(work: Work, cart: CartRecord) -> None:
    """Nothing of what was in the cart stays with it."""
    cart.lines, cart.consents = [], []
    cart.billing_address, cart.vin, cart.car = None, "", ""
    cart.cleared_at = work.now
    work.session.flush()


def tidy_up(work: Work) -> None:
    """Clear the carts that are over, and forget those of more than a week ago."""
    for cart in repository.to_clear(work.session, work.now):
        clear(work, cart)
        handoffs.end(work, cart.handoff)
    repository.forget(work.session, work.now - TOLD_FOR)


def clear_over(work: Work, _due: Due) -> Outcome:
    """The job of clearing a cart that nobody ordered; it clears all that are over."""
    tidy_up(work)
    return Done(forget=True)


def became_of(work: Work, device: Device) -> CarriedCarts:
    """What became of the carts that this kiosk signed without network; nothing personal."""
    found = repository.carried(work.session, device.id, work.now - TOLD_FOR)
    return CarriedCarts(carts=tuple(_state(work, cart) for cart in found if cart.jti))


def _state(work: Work, cart: CartRecord) -> CarriedCartState:
    state, at = CartState.OPENED, cart.made_at
    if cart.order_id is not None:
        state, at = CartState.ORDERED, cart.cleared_at or at
    elif cart.expires_at <= work.now:
        state, at = CartState.LEFT, cart.expires_at
    return CarriedCartState(jti=cart.jti or "", state=state, changed_at=at)


def _car_of(work: Work, cart: CartRecord, line: Json) -> LineCar:
    """The car of a line as it is known now; one that has got its VIN meanwhile goes by that (R49)."""
    sale_number = str(line.get("sale_number", ""))
    built = sales.vin_of(work, sale_number) if sale_number else None
    if sale_number and built is None:
        return LineCar("", sale_number)
    return LineCar(built or line["vin"] or cart.vin)


def _reviewed(work: Work, line: Json, car: LineCar, vehicle: Vehicle | None) -> ReviewedLine:
    service = catalogue.service(work, line["service_id"])
    offer = service.offer(line["offer_id"]) if service else None
    found = ReviewedLine(line["service_id"], car, line["price_cents"], service, offer)
    if service is None or offer is None:
        return replace(found, fault=LineFault.GONE)
    against = mismatches(service.rule, vehicle) if vehicle else ()
    if against:
        aspects = tuple(reason.aspect for reason in against)
        return replace(found, fault=LineFault.INCOMPATIBLE, against=aspects)
    return found
