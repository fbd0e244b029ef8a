"""A cart at the present catalogue (R60, price changed meanwhile)."""

from dataclasses import replace

from kiosk.domain.cart import PriceChange, refresh
from kiosk.domain.catalogue import Offer
from tests.examples import VIN, cart, service


def test_the_same_catalogue_changes_nothing() -> None:
    """R60: at the prices the customer saw, there is nothing to say."""
    filled = cart(service(), service("tracking", 14900))
    assert refresh(filled, (service("tracking", 14900), service())) == (filled, ())


def test_r60_a_new_price_is_named_and_taken_over() -> None:
    """R60: the change is told per line, and the total is the new one."""
    refreshed, changed = refresh(cart(service(price_cents=7900)), (service(price_cents=8900),))
    assert changed == (PriceChange("connect_nav", VIN, 7900, 8900),)
    assert refreshed.total_cents == 8900


def test_a_service_or_term_no_longer_sold_is_named_and_left_out() -> None:
    """Neither is quietly replaced by something else."""
    other_term = replace(service(), offers=(Offer("m24", 24, 7900, 2100),))
    for catalogue in ((), (other_term,)):
        refreshed, changed = refresh(cart(service()), catalogue)
        assert refreshed.lines == ()
        assert changed == (PriceChange("connect_nav", VIN, 7900, None),)


def test_new_words_at_the_same_price_are_no_change_for_the_customer() -> None:
    """The line follows the catalogue's present text; nothing is asked."""
    renamed = replace(service(), icon="map")
    refreshed, changed = refresh(cart(service()), (renamed,))
    assert changed == ()
    assert refreshed.lines[0].service.icon == "map"
