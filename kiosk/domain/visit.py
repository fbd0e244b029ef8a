"""One customer's visit: everything the kiosk knows of them, and the only owner of navigation.

A visit is a frozen value. Each thing that happens is a function from a visit to the next one; a function that
the present stage does not allow raises `OutOfTurn`, so that a late result or a second tap cannot move a screen.
"""

from dataclasses import dataclass, field, replace
from uuid import UUID

from kiosk.domain.account import Address, Profile
from kiosk.domain.cart import Cart
from kiosk.domain.consent import Consent
from kiosk.domain.stages import ACCOUNT_STAGES, BACK, STEP_OF
from kiosk.domain.stages import Stage as Stage  # noqa: PLC0414 - part of what a visit says of itself
from kiosk.domain.stages import Step as Step  # noqa: PLC0414 - likewise
from kiosk.domain.vehicle import Vehicle


class OutOfTurn(RuntimeError):
    """Something happened that the present stage does not allow."""


Place = tuple[Stage, str]
"""A stage and what it is about: a VIN, a contract's or an invoice's id, or nothing."""


@dataclass(frozen=True)
class Visit:
    """A customer's visit; nothing of it outlives `end` (K5).

    `subject` is what a screen of my account is about, and `trail` the places one came from to get there. `creating`:
    the account is to be created on the phone, not only logged in to.
    """

    id: UUID
    stage: Stage = Stage.ATTRACT
    profile: Profile | None = None
    vehicles: tuple[Vehicle, ...] = ()
    vehicle: Vehicle | None = None
    service_id: str | None = None
    cart: Cart = field(default_factory=Cart)
    consents: tuple[Consent, ...] = ()
    billing_address: Address | None = None
    order_id: UUID | None = None
    subject: str = ""
    trail: tuple[Place, ...] = ()
    creating: bool = False

    @property
    def step(self) -> Step | None:
        """The step to mark on top of the screen; none on the attract screen."""
        return STEP_OF[self.stage]

    @property
    def logged_out(self) -> bool:
        """Whether the session ended in the middle: the same customer logs in again, nobody else (K5)."""
        return self.stage in {Stage.LOG_IN, Stage.PHONE_SIGN_IN} and self.profile is not None

    @property
    def can_go_back(self) -> bool:
        """Whether this stage has a way back."""
        if self.logged_out:
            return False
        if self.trail:
            return True
        visitor = self.profile is None
        return self.stage in BACK or (self.stage is Stage.VIN and (visitor or bool(self.vehicles)))


def _at(visit: Visit, *stages: Stage) -> None:
    if visit.stage not in stages:
        raise OutOfTurn(f"{visit.stage.value} is not {', '.join(s.value for s in stages)}")


def begin(visit: Visit) -> Visit:
    """The attract screen was touched."""
    _at(visit, Stage.ATTRACT)
    return replace(visit, stage=Stage.WELCOME)


def choose_log_in(visit: Visit) -> Visit:
    """The customer has an account (R1)."""
    _at(visit, Stage.WELCOME, Stage.CREATE_ACCOUNT, Stage.PHONE_SIGN_IN)
    return replace(visit, stage=Stage.LOG_IN)


def choose_create_account(visit: Visit) -> Visit:
    """The customer wants an account (R1)."""
    _at(visit, Stage.WELCOME, Stage.LOG_IN, Stage.PHONE_SIGN_IN)
    if visit.logged_out:
        raise OutOfTurn("somebody's visit waits for them to log in again")
    return replace(visit, stage=Stage.CREATE_ACCOUNT)


def signed_in(visit: Visit, profile: Profile, vehicles: tuple[Vehicle, ...]) -> Visit:
    """The store knows the customer: on to the car they have, or to the VIN of the first (R19)."""
    _at(visit, Stage.LOG_IN, Stage.PHONE_SIGN_IN)
    if visit.profile is not None:
        return _signed_in_again(visit, profile, vehicles)
    stage = Stage.HOME if vehicles else Stage.VIN
    current = vehicles[0] if vehicles else None
    return replace(
        visit,
        stage=stage,
        profile=profile,
        vehicles=vehicles,
        vehicle=current,
        billing_address=profile.billing_address,
    )


def _signed_in_again(visit: Visit, profile: Profile, vehicles: tuple[Vehicle, ...]) -> Visit:
    """The session had ended: the same customer finds the cart as it was; somebody else's visit is never shown."""
    if visit.profile is None or visit.profile.account_id != profile.account_id:
        raise OutOfTurn("another account than this visit's")
    by_vin = {vehicle.vin: vehicle for vehicle in vehicles}
    cart = Cart(tuple(line for line in visit.cart.lines if line.vin in by_vin))
    looked_at = "" if visit.vehicle is None else visit.vehicle.vin
    current = by_vin.get(looked_at, next(iter(vehicles), None))
    stage = Stage.VIN if current is None else Stage.CART if cart.lines else Stage.HOME
    return replace(
        visit,
        stage=Stage.MY_ACCOUNT if visit.trail else stage,
        trail=((stage, ""),) if visit.trail else (),
        profile=profile,
        vehicles=vehicles,
        vehicle=current,
        cart=cart,
        consents=visit.consents if cart == visit.cart else (),
    )


def session_ended(visit: Visit) -> Visit:
    """The store knows the session no more: log in again. What was chosen stays; an order that it refused is none."""
    _at(
        visit,
        Stage.VIN,
        Stage.CONFIRM_VEHICLE,
        Stage.HOME,
        Stage.SERVICE,
        Stage.CART,
        Stage.TERMS,
        Stage.BILLING,
        Stage.PAYMENT,
        Stage.ORDERING,
        *ACCOUNT_STAGES,
    )
    if visit.profile is None:
        raise OutOfTurn("nobody is signed in")
    return replace(visit, stage=Stage.LOG_IN, service_id=None, order_id=None, subject="")


def account_created(visit: Visit, profile: Profile) -> Visit:
    """The account exists and a mail is on its way (R6)."""
    _at(visit, Stage.CREATE_ACCOUNT)
    return replace(visit, stage=Stage.ACCOUNT_CREATED, profile=profile)


def go_on_to_vehicle(visit: Visit) -> Visit:
    """From "account created" to the car, or from home or my cars to one more car (R32)."""
    _at(visit, Stage.ACCOUNT_CREATED, Stage.HOME, Stage.MY_CARS)
    if visit.stage is Stage.MY_CARS:
        visit = replace(visit, trail=(*visit.trail, (visit.stage, visit.subject)))
    return replace(visit, stage=Stage.VIN)


def vehicle_found(visit: Visit, vehicle: Vehicle) -> Visit:
    """The store or the cache knows the VIN; the customer is asked whether it is theirs (R34)."""
    _at(visit, Stage.VIN)
    return replace(visit, stage=Stage.CONFIRM_VEHICLE, vehicle=vehicle)


def vehicle_confirmed(visit: Visit) -> Visit:
    """The car is the customer's and is in their account now; on to its services."""
    _at(visit, Stage.CONFIRM_VEHICLE)
    if visit.vehicle is None:
        raise OutOfTurn("no vehicle to confirm")
    known = tuple(v for v in visit.vehicles if v.vin != visit.vehicle.vin)
    return replace(visit, stage=Stage.HOME, vehicles=(visit.vehicle, *known), subject="", trail=())


def choose_vehicle(visit: Visit, vin: str) -> Visit:
    """Another car of the account is looked at on home."""
    _at(visit, Stage.HOME, Stage.VIN, Stage.MY_CARS)
    chosen = next((v for v in visit.vehicles if v.vin == vin), None)
    if chosen is None:
        raise OutOfTurn("not a car of this account")
    return replace(visit, stage=Stage.HOME, vehicle=chosen, subject="", trail=())


def discover(visit: Visit, service_id: str) -> Visit:
    """A service is opened (R51)."""
    _at(visit, Stage.HOME)
    return replace(visit, stage=Stage.SERVICE, service_id=service_id)


def cart_changed(visit: Visit, cart: Cart) -> Visit:
    """Lines came or went. What was accepted for another cart is not accepted for this one (R61)."""
    _at(visit, Stage.HOME, Stage.SERVICE, Stage.CART)
    consents = visit.consents if cart == visit.cart else ()
    return replace(visit, cart=cart, consents=consents)


def open_cart(visit: Visit) -> Visit:
    """The cart is opened, also back from where the price turned out to have changed: that order is none any more."""
    _at(visit, Stage.HOME, Stage.SERVICE, Stage.PAYMENT, Stage.ORDERING)
    return replace(visit, stage=Stage.CART, service_id=None, order_id=None)


def go_on_to_terms(visit: Visit) -> Visit:
    """The cart is right; on to the terms. An empty cart goes nowhere."""
    _at(visit, Stage.CART)
    if not visit.cart.lines:
        raise OutOfTurn("the cart is empty")
    return replace(visit, stage=Stage.TERMS)


def terms_accepted(visit: Visit, consents: tuple[Consent, ...]) -> Visit:
    """Everything this cart asks for is accepted (R63)."""
    _at(visit, Stage.TERMS)
    return replace(visit, stage=Stage.BILLING, consents=consents)


def billing_settled(visit: Visit, address: Address) -> Visit:
    """The billing address is right (R64)."""
    _at(visit, Stage.BILLING)
    return replace(visit, stage=Stage.PAYMENT, billing_address=address)


def order_sent(visit: Visit, order_id: UUID) -> Visit:
    """The order is in the outbox under an id that never changes (DESIGN §4)."""
    _at(visit, Stage.PAYMENT)
    return replace(visit, stage=Stage.ORDERING, order_id=order_id)


def order_refused(visit: Visit) -> Visit:
    """The store refused; nothing is ordered, everything typed stays."""
    _at(visit, Stage.ORDERING)
    return replace(visit, stage=Stage.PAYMENT, order_id=None)


def order_accepted(visit: Visit) -> Visit:
    """The store has the order: show what was bought and the dates to come (R69)."""
    _at(visit, Stage.ORDERING)
    return replace(visit, stage=Stage.CONFIRMATION)


def go_on_to_phone(visit: Visit) -> Visit:
    """The rest happens on the customer's phone (K4)."""
    _at(visit, Stage.CONFIRMATION)
    return replace(visit, stage=Stage.HANDOFF)


def back_home(visit: Visit) -> Visit:
    """From a service, or from a finished purchase, to the car's services; a new purchase starts empty."""
    _at(visit, Stage.SERVICE, Stage.CART, Stage.CONFIRMATION, Stage.HANDOFF)
    if visit.order_id is None:
        return replace(visit, stage=Stage.HOME, service_id=None)
    return replace(
        visit, stage=Stage.HOME, service_id=None, cart=Cart(), consents=(), order_id=None
    )


def back(visit: Visit) -> Visit:
    """One screen back; `OutOfTurn` where there is no way back."""
    if visit.can_go_back and visit.trail and visit.stage is not Stage.CONFIRM_VEHICLE:
        *earlier, (stage, subject) = visit.trail
        return replace(visit, stage=stage, subject=subject, trail=tuple(earlier))
    if visit.stage is Stage.VIN and visit.vehicles:
        return replace(visit, stage=Stage.HOME, vehicle=visit.vehicle or visit.vehicles[0])
    if visit.stage is Stage.VIN and visit.profile is None:
        return replace(visit, stage=Stage.WELCOME)
    if not visit.can_go_back:
        raise OutOfTurn(f"no way back from {visit.stage.value}")
    vehicle = visit.vehicle
    if visit.stage is Stage.CONFIRM_VEHICLE:
        vehicle = visit.vehicles[0] if visit.vehicles else None
    return replace(visit, stage=BACK[visit.stage], vehicle=vehicle)
