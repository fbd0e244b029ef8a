"""The cart: lines, total, nothing twice; and which terms it needs (R59 to R63)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cart import AlreadyInCart, Cart
from kiosk.domain.catalogue import Offer, Renewal, Rule, Service, ServiceText
from kiosk.domain.consent import Terms, missing, needed

VINS = ["VF7SXHNPMMT531882", "VR7ABDGXXPL204517"]


def service(service_id: str, cents: int = 100, *, geolocation: bool = False) -> Service:
    return Service(
        id=service_id,
        icon="map",
        position=1,
        texts={"en": ServiceText("Name", "", "")},
        offers=(Offer("m12", 12, cents, 2100),),
        rule=Rule(),
        renewal=Renewal.EXTEND,
        needs_geolocation=geolocation,
    )


choices = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c"]), st.sampled_from(VINS), st.integers(0, 20_000))
)


def filled(chosen: list[tuple[str, str, int]]) -> Cart:
    cart = Cart()
    for service_id, vin, cents in chosen:
        if not cart.has(service_id, vin):
            one = service(service_id, cents)
            cart = cart.add(one, one.offers[0], vin)
    return cart


def test_an_empty_cart_costs_nothing() -> None:
    """R60."""
    assert (Cart().total_cents, Cart().lines) == (0, ())


def test_a_service_twice_for_one_car_is_refused_and_for_two_cars_not() -> None:
    """R60."""
    one = service("a")
    cart = Cart().add(one, one.offers[0], VINS[0])
    with pytest.raises(AlreadyInCart):
        cart.add(one, one.offers[0], VINS[0])
    assert len(cart.add(one, one.offers[0], VINS[1]).lines) == 2
    assert len(cart.lines) == 1


@given(choices)
def test_the_total_is_the_sum_of_the_lines(chosen: list[tuple[str, str, int]]) -> None:
    """R60."""
    cart = filled(chosen)
    assert cart.total_cents == sum(line.offer.price_cents for line in cart.lines)
    keys = [(line.service.id, line.vin) for line in cart.lines]
    assert len(keys) == len(set(keys))


@given(choices)
def test_what_is_added_and_taken_out_leaves_the_cart_as_it_was(
    chosen: list[tuple[str, str, int]],
) -> None:
    """R59."""
    cart = filled(chosen)
    extra = service("extra")
    assert cart.add(extra, extra.offers[0], VINS[0]).without("extra", VINS[0]) == cart
    assert cart.without("not there", VINS[0]) == cart


def test_geolocation_terms_are_needed_only_by_services_that_locate() -> None:
    """R61."""
    plain, locating = service("a"), service("b", geolocation=True)
    cart = Cart().add(plain, plain.offers[0], VINS[0])
    assert needed(cart) == (Terms.SALE,)
    assert needed(cart.add(locating, locating.offers[0], VINS[0])) == (
        Terms.SALE,
        Terms.GEOLOCATION,
    )


@given(st.booleans(), st.frozensets(st.sampled_from(list(Terms))))
def test_what_is_missing_is_what_is_needed_and_not_accepted(
    locates: bool, accepted: frozenset[Terms]
) -> None:
    """R61, R63: nothing is accepted beforehand."""
    one = service("a", geolocation=locates)
    cart = Cart().add(one, one.offers[0], VINS[0])
    lacking = missing(cart, accepted)
    assert set(lacking) == set(needed(cart)) - accepted
    assert missing(cart, accepted | set(lacking)) == ()
    assert missing(cart, frozenset()) == needed(cart)
