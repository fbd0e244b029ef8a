"""Moves within "my account": beside the way of a purchase, entered from it and left to where one came from (R23, R32, R73).

Every screen of my account remembers the place before it (`Visit.trail`), so that "back" is always where one was.
"""

from dataclasses import replace

from kiosk.domain.cart import Cart
from kiosk.domain.stages import ACCOUNT_STAGES, Stage
from kiosk.domain.visit import OutOfTurn, Place, Visit

OPENS_FROM = frozenset(
    {Stage.VIN, Stage.HOME, Stage.SERVICE, Stage.CART, Stage.TERMS, Stage.BILLING}
)
"""Where my account can be opened from: everywhere that a signed-in customer stands with no order under way."""


def can_open(visit: Visit) -> bool:
    """Whether the customer can go to my account from here."""
    return visit.profile is not None and visit.stage in OPENS_FROM and not visit.trail


def open_page(visit: Visit, stage: Stage = Stage.MY_ACCOUNT, subject: str = "") -> Visit:
    """A screen of my account is opened, about `subject` (a VIN, a contract's or an invoice's id).

    A screen that one came through already is gone back to, so that no way through the account grows without end.
    """
    if stage not in ACCOUNT_STAGES or not (can_open(visit) or visit.stage in ACCOUNT_STAGES):
        raise OutOfTurn(f"no way from {visit.stage.value} to {stage.value}")
    here = (visit.stage, visit.subject)
    if here == (stage, subject):
        raise OutOfTurn("here already")
    trail = (*visit.trail, here)
    if (stage, subject) in trail:
        trail = trail[: trail.index((stage, subject))]
    return replace(visit, stage=stage, subject=subject, trail=trail)


def leave(visit: Visit) -> Visit:
    """From anywhere in my account to the present car's services, or to the VIN where there is no car."""
    if visit.stage not in ACCOUNT_STAGES:
        raise OutOfTurn("not in my account")
    stage = Stage.HOME if visit.vehicles else Stage.VIN
    return replace(visit, stage=stage, subject="", trail=(), service_id=None)


def vehicle_removed(visit: Visit, vin: str) -> Visit:
    """A car left the account: nothing can be bought for it any more, its lines leave the cart (R43, R46)."""
    if visit.stage is not Stage.REMOVE_CAR or visit.subject != vin:
        raise OutOfTurn("no car is being removed")
    vehicles = tuple(vehicle for vehicle in visit.vehicles if vehicle.vin != vin)
    cart = Cart(tuple(line for line in visit.cart.lines if line.vin != vin))
    kept = visit.vehicle if visit.vehicle in vehicles else next(iter(vehicles), None)
    first: Place = (Stage.HOME if vehicles else Stage.VIN, "")
    trail: tuple[Place, ...] = (first, *visit.trail[1:])
    if kept == visit.vehicle and cart == visit.cart and vehicles:
        trail = visit.trail
    *earlier, (stage, subject) = trail
    return replace(
        visit,
        stage=stage,
        subject=subject,
        trail=tuple(earlier),
        vehicles=vehicles,
        vehicle=kept,
        cart=cart,
        consents=visit.consents if cart == visit.cart else (),
    )
