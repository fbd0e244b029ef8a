"""The payment port's contract, held against each provider over real HTTP (R66, R75, R75d, R77, R11).

Three run it: the embedded provider; Stripe's client against our own reading of Stripe's reference (`stripe_shapes`);
and Stripe's client against a double that others wrote (localstripe 1.15.10, a process of its own). What the foreign
double could not check, so that for these calls Stripe's client rests on its reference, on the types of the official
library, and on our reading alone:

| not checked against the foreign double | because it |
|---|---|
| idempotency keys | ignores them (a charge is found again by its metadata, which is checked) |
| tokens that work once | wants card numbers, or payment methods that may be used again |
| the address of the bank's check, and a refusal there | offers Stripe.js alone as next action, no redirect |
| charging a card after its bank's check | asks the bank again for every charge |
| a page on which a card is typed | has no Checkout |
| a second attempt at a failed charge | does not confirm a failed PaymentIntent again |
| authentication required, insufficient funds | knows one kind of refusal |
| a charge that settles later | has no pending card charges |
| refusing to give back more than was taken | gives back any amount |
| a clock to move | has none |

Its front drops `allowed_payment_method_types` and `return_url`, which it does not know, and the customer from the list
of PaymentIntents, by which it cannot filter. The events that it signs and sends are checked in
`tests/store/payments/test_stripe_events.py`.
"""

from __future__ import annotations

import socket
from datetime import UTC, datetime

import pytest

from kiosk.store.payments.port import (
    ChargeOrder,
    ChargeStatus,
    KeyReused,
    ProviderUnreachable,
    Purpose,
    RegistrationStatus,
    TokenUnusable,
)
from tests.contract.payments.asking import PURPOSE, debt
from tests.contract.payments.sides import NAME, SIDES, Can, Card, Localstripe, Side


def test_the_table_says_what_the_foreign_double_cannot_check() -> None:
    rows = [line.split(" | ")[0] for line in str(__doc__).splitlines() if line.startswith("| ")]
    said = {row.removeprefix("| ") for row in rows[1:]}
    assert said == {can.value for can in Can if can not in Localstripe.can}
    assert all(side.can == frozenset(Can) for name, side in SIDES.items() if name != "localstripe")


# Registering a card


def test_a_card_is_registered_with_what_may_be_shown_of_it(side: Side) -> None:
    """R67: scheme, last digits and cardholder come back; nothing else is known of the card."""
    found = side.provider.register(side.token(Card.APPROVED), PURPOSE, "card")
    assert (found.status, found.check_url) == (RegistrationStatus.SUCCEEDED, None)
    assert (found.brand, found.last4, found.cardholder) == ("visa", "4242", NAME)
    assert side.provider.registration(found.setup_id) == found
    assert side.taken("order 1") == []


def test_a_declined_card_is_no_error_but_an_answer(side: Side) -> None:
    found = side.provider.register(side.token(Card.DECLINED), PURPOSE, "card")
    assert (found.status, found.last4) == (RegistrationStatus.DECLINED, "0002")
    assert side.provider.registration(found.setup_id).status is RegistrationStatus.DECLINED


def test_a_bank_may_want_to_ask_first(side: Side) -> None:
    """R75: the card is authenticated at purchase; until the customer answers it is not registered."""
    found = side.provider.register(side.token(Card.CHECK), PURPOSE, "card")
    assert (found.status, found.last4) == (RegistrationStatus.CHECK_REQUIRED, "3220")
    assert side.provider.registration(found.setup_id) == found
    side.answer_check(found, allowed=True)
    after = side.provider.registration(found.setup_id)
    assert (after.status, after.check_url) == (RegistrationStatus.SUCCEEDED, None)


@pytest.mark.needs(Can.CHECK_PAGE)
def test_the_bank_asks_on_a_page_and_may_hear_no(side: Side) -> None:
    found = side.provider.register(side.token(Card.CHECK), PURPOSE, "card")
    assert found.check_url is not None
    assert found.check_url.startswith(side.url)
    side.answer_check(found, allowed=False)
    after = side.provider.registration(found.setup_id)
    assert (after.status, after.check_url) == (RegistrationStatus.DECLINED, None)


def test_a_token_nobody_made_is_unusable(side: Side) -> None:
    with pytest.raises(TokenUnusable):
        side.provider.register("pm_of_nobody", PURPOSE, "card")


@pytest.mark.needs(Can.SINGLE_USE_TOKENS)
def test_a_token_works_once(side: Side) -> None:
    token = side.token(Card.APPROVED)
    side.provider.register(token, PURPOSE, "first")
    for again, key in ((token, "second"), ("tok_of_nobody", "third"), ("x", "fourth")):
        with pytest.raises(TokenUnusable):
            side.provider.register(again, PURPOSE, key)


@pytest.mark.needs(Can.KEYS)
def test_a_card_is_registered_once_per_key(side: Side) -> None:
    token = side.token(Card.APPROVED)
    first = side.provider.register(token, PURPOSE, "key")
    assert side.provider.register(token, PURPOSE, "key") == first
    with pytest.raises(KeyReused):
        side.provider.register(token, Purpose("order 2", PURPOSE.return_url, "nl"), "key")
    with pytest.raises(KeyReused):
        side.provider.register(side.token(Card.APPROVED), PURPOSE, "key")


@pytest.mark.needs(Can.KEYS)
def test_a_registration_whose_answer_is_lost_is_not_done_twice(side: Side) -> None:
    """The token is used up by then, and the same key still leads to the card."""
    for start in side.registering:
        token = side.token(Card.APPROVED)
        side.lossy.lose_next(start)
        with pytest.raises(ProviderUnreachable):
            side.provider.register(token, PURPOSE, start)
        found = side.provider.register(token, PURPOSE, start)
        assert found.status is RegistrationStatus.SUCCEEDED
        assert side.provider.register(token, PURPOSE, start) == found
    assert side.lossy.lost == len(side.registering)


# The provider's page


@pytest.mark.needs(Can.PAGES, Can.KEYS)
def test_a_card_can_be_typed_on_the_providers_page(side: Side) -> None:
    """The customer types on their own phone: one page per key, nothing known before, the card after."""
    page = side.provider.open_page(PURPOSE, "page")
    assert side.provider.open_page(PURPOSE, "page") == page
    assert page.expires_at > datetime.now(UTC)
    assert page.url.startswith(side.url)
    assert side.provider.page_registration(page.page_id) is None
    side.type_card(page, Card.APPROVED)
    found = side.provider.page_registration(page.page_id)
    assert found is not None
    assert (found.status, found.last4, found.cardholder) == (
        RegistrationStatus.SUCCEEDED,
        "4242",
        NAME,
    )
    assert side.provider.charge(debt(found), "key").status is ChargeStatus.SUCCEEDED


@pytest.mark.needs(Can.PAGES)
def test_a_card_declined_on_the_page_can_be_followed_by_another(side: Side) -> None:
    page = side.provider.open_page(PURPOSE, "page")
    side.type_card(page, Card.DECLINED)
    found = side.provider.page_registration(page.page_id)
    assert found is not None
    assert found.status is RegistrationStatus.DECLINED
    side.type_card(page, Card.APPROVED)
    found = side.provider.page_registration(page.page_id)
    assert found is not None
    assert found.status is RegistrationStatus.SUCCEEDED


@pytest.mark.needs(Can.PAGES, Can.KEYS)
def test_a_key_opens_one_page_for_one_purpose(side: Side) -> None:
    side.provider.open_page(PURPOSE, "page")
    with pytest.raises(KeyReused):
        side.provider.open_page(Purpose("order 2", PURPOSE.return_url, "nl"), "page")


# When it does not answer


def test_a_provider_that_does_not_answer_is_named_as_that(side: Side) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        client = side.client(f"http://127.0.0.1:{nobody.getsockname()[1]}")
        calls = (
            lambda: client.register("tok_of_nobody", PURPOSE, "key"),
            lambda: client.registration("set_x"),
            lambda: client.open_page(PURPOSE, "key"),
            lambda: client.page_registration("page_x"),
            lambda: client.charge(ChargeOrder("set_x", 1, "EUR", "x"), "key"),
            lambda: client.charge_status("ch_x"),
            lambda: client.refund("ch_x", 1, "key"),
            lambda: client.forget_card("set_x"),
        )
        for call in calls:
            with pytest.raises(ProviderUnreachable):
                call()
