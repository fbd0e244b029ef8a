"""Moves that need no store: looking around without an account, and taking the cart along to the phone (K3)."""

from dataclasses import replace

from kiosk.domain.by_phone import LEAVES_FROM
from kiosk.domain.cart import Cart
from kiosk.domain.stages import Stage
from kiosk.domain.visit import OutOfTurn, Visit

_BEFORE_AN_ACCOUNT = frozenset(
    {Stage.WELCOME, Stage.LOG_IN, Stage.CREATE_ACCOUNT, Stage.PHONE_SIGN_IN}
)


def look_around(visit: Visit) -> Visit:
    """Nobody can sign in just now: on to the car by its VIN, with nobody's account."""
    if visit.stage not in _BEFORE_AN_ACCOUNT or visit.profile is not None:
        raise OutOfTurn(f"nobody looks around from {visit.stage.value}")
    return replace(visit, stage=Stage.VIN)


def cart_to_carry(visit: Visit) -> Cart:
    """What goes along: the lines for the car in view, since a carried cart is for one car; all where it has none."""
    car = visit.vehicle
    lines = tuple(line for line in visit.cart.lines if car is not None and line.vin == car.vin)
    return Cart(lines or visit.cart.lines)


def can_carry(visit: Visit) -> bool:
    """Whether there is a cart to take along, and no order of it under way."""
    return visit.stage in LEAVES_FROM and bool(visit.cart.lines) and not visit.trail


def carry(visit: Visit) -> Visit:
    """The cart's code is shown for the customer's phone, and "back" leads back here."""
    if not can_carry(visit):
        raise OutOfTurn(f"nothing to carry from {visit.stage.value}")
    return replace(visit, stage=Stage.CARRYING, trail=((visit.stage, visit.subject),))
