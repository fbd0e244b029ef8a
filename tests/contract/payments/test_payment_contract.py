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
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.store.payments.port import (
    ChargeFailure,
    ChargeOrder,
    ChargeResult,
    ChargeStatus,
    KeyReused,
    NotRefundable,
    ProviderUnreachable,
    Purpose,
    Registration,
    RegistrationStatus,
    TokenUnusable,
)
from tests.contract.payments.sides import NAME, SHOP, SIDES, Can, Card, Localstripe, Side

PURPOSE = Purpose("order 1", f"{SHOP}/back", "nl")
PRICE = 4900


def registered(side: Side, card: Card = Card.APPROVED, key: str = "card") -> Registration:
    found = side.provider.register(side.token(card), PURPOSE, key)
    if found.status is RegistrationStatus.CHECK_REQUIRED:
        side.answer_check(found, allowed=True)
        found = side.provider.registration(found.setup_id)
    assert found.status is RegistrationStatus.SUCCEEDED
    return found


def debt(card: Registration, reference: str = "2026-1", cents: int = PRICE) -> ChargeOrder:
    return ChargeOrder(card.setup_id, cents, "EUR", reference)


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


# Charging


def test_a_charge_takes_its_money_once(side: Side) -> None:
    """R75: however often it is asked for, attempt or not."""
    order = debt(registered(side))
    first = side.provider.charge(order, "contract:1")
    assert (first.status, first.reason) == (ChargeStatus.SUCCEEDED, None)
    assert first.charge_id
    for attempt in (1, 1, 2, 5):
        assert side.provider.charge(order, "contract:1", attempt) == first
    assert side.provider.charge_status(first.charge_id) == first
    assert side.taken(order.reference) == [PRICE]


def test_another_key_is_another_debt(side: Side) -> None:
    order = debt(registered(side))
    first = side.provider.charge(order, "contract:1")
    second = side.provider.charge(order, "contract:2")
    assert first.charge_id != second.charge_id
    assert side.taken(order.reference) == [PRICE, PRICE]


def test_a_charge_whose_answer_is_lost_is_found_again(side: Side) -> None:
    """R75: the store is told that it does not know; asking again takes nothing more."""
    order = debt(registered(side))
    side.lossy.lose_next(side.charging)
    with pytest.raises(ProviderUnreachable):
        side.provider.charge(order, "contract:1")
    assert side.lossy.lost == 1
    assert side.provider.charge(order, "contract:1").status is ChargeStatus.SUCCEEDED
    assert side.taken(order.reference) == [PRICE]


@pytest.mark.needs(Can.CLOCK)
def test_a_charge_is_found_again_after_weeks(side: Side) -> None:
    """R75: longer than a provider keeps idempotency keys (Stripe: a day)."""
    order = debt(registered(side))
    first = side.provider.charge(order, "contract:1")
    side.move(timedelta(days=40))
    assert side.provider.charge(order, "contract:1") == first
    assert side.provider.charge(order, "contract:1", attempt=2) == first
    assert side.taken(order.reference) == [PRICE]


@pytest.mark.needs(Can.KEYS)
def test_workers_that_charge_at_the_same_time_take_the_money_once(side: Side) -> None:
    order = debt(registered(side))
    client = side.client(side.url)

    def ask(_number: int) -> ChargeResult | None:
        try:
            return client.charge(order, "contract:1")
        except ProviderUnreachable:
            return None

    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(ask, range(12)))
    assert {answer.status for answer in answers if answer} == {ChargeStatus.SUCCEEDED}
    assert side.taken(order.reference) == [PRICE]


@pytest.mark.parametrize(
    "other",
    [
        {"amount_cents": 1},
        {"reference": "2026-2"},
        {"amount_cents": PRICE + 1},
    ],
)
def test_a_key_stands_for_one_debt(side: Side, other: dict[str, object]) -> None:
    card = registered(side)
    order = debt(card)
    side.provider.charge(order, "contract:1")
    changed = ChargeOrder(**{**vars(order), **other})
    with pytest.raises(KeyReused):
        side.provider.charge(changed, "contract:1")
    assert side.taken("2026-1") == [PRICE]
    assert side.taken("2026-2") == []


def test_a_key_belongs_to_one_card(side: Side) -> None:
    first, second = registered(side, key="a"), registered(side, key="b")
    side.provider.charge(debt(first), "contract:1")
    with pytest.raises(KeyReused):
        side.provider.charge(debt(second), "contract:1")
    assert side.taken("2026-1") == [PRICE]


def test_a_failed_charge_says_so_and_the_same_attempt_is_not_made_twice(side: Side) -> None:
    """R75d: the store decides when the card is tried again, not a repeated question."""
    order = debt(registered(side, Card.CHARGE_FAILS))
    first = side.provider.charge(order, "contract:1")
    assert (first.status, first.reason) == (ChargeStatus.FAILED, ChargeFailure.DECLINED)
    assert side.provider.charge(order, "contract:1") == first
    assert side.provider.charge_status(first.charge_id) == first
    assert side.tries(first.charge_id) == 1
    assert side.taken(order.reference) == []


@pytest.mark.needs(Can.SECOND_ATTEMPT, Can.CLOCK, Can.DECLINE_REASONS)
def test_a_later_attempt_tries_again_until_one_succeeds(side: Side) -> None:
    """R75d: attempts on later days; the first success ends them."""
    order = debt(registered(side, Card.CHARGE_FAILS_ONCE))
    first = side.provider.charge(order, "contract:1")
    assert first.reason is ChargeFailure.INSUFFICIENT_FUNDS
    side.move(timedelta(days=1))
    second = side.provider.charge(order, "contract:1", attempt=2)
    assert second.status is ChargeStatus.SUCCEEDED
    side.move(timedelta(days=2))
    assert side.provider.charge(order, "contract:1", attempt=3) == second
    assert side.provider.charge(order, "contract:1", attempt=1).status is ChargeStatus.SUCCEEDED
    assert side.taken(order.reference) == [PRICE]


@pytest.mark.needs(Can.SECOND_ATTEMPT)
def test_an_attempt_that_fails_again_is_counted_once(side: Side) -> None:
    order = debt(registered(side, Card.CHARGE_FAILS))
    first = side.provider.charge(order, "contract:1")
    for _ in range(3):
        again = side.provider.charge(order, "contract:1", attempt=2)
        assert (again.status, again.charge_id) == (ChargeStatus.FAILED, first.charge_id)
    assert side.tries(first.charge_id) == 2


@pytest.mark.needs(Can.DECLINE_REASONS, Can.CHECK_PAGE)
def test_a_bank_that_wants_the_customer_there_fails_the_charge(side: Side) -> None:
    """R75: nobody is there to answer; the store has to tell the customer."""
    order = debt(registered(side, Card.ALWAYS_CHECK))
    found = side.provider.charge(order, "contract:1")
    assert (found.status, found.reason) == (
        ChargeStatus.FAILED,
        ChargeFailure.AUTHENTICATION_REQUIRED,
    )
    assert side.taken(order.reference) == []


@pytest.mark.needs(Can.CHECKED_CHARGE)
def test_a_card_checked_at_purchase_is_charged_without_its_owner(side: Side) -> None:
    order = debt(registered(side, Card.CHECK))
    assert side.provider.charge(order, "contract:1").status is ChargeStatus.SUCCEEDED


@pytest.mark.needs(Can.PENDING, Can.CLOCK)
def test_a_pending_charge_settles_later_and_is_not_tried_again(side: Side) -> None:
    order = debt(registered(side, Card.SETTLES_LATER))
    first = side.provider.charge(order, "contract:1")
    assert first.status is ChargeStatus.PENDING
    assert side.provider.charge(order, "contract:1", attempt=2) == first
    side.move(timedelta(hours=2))
    settled = side.provider.charge_status(first.charge_id)
    assert settled == ChargeResult(first.charge_id, ChargeStatus.SUCCEEDED)
    assert side.taken(order.reference) == [PRICE]


def test_a_card_that_was_not_registered_cannot_be_charged(side: Side) -> None:
    declined = side.provider.register(side.token(Card.DECLINED), PURPOSE, "a")
    waiting = side.provider.register(side.token(Card.CHECK), PURPOSE, "b")
    for number, card in enumerate((declined, waiting)):
        found = side.provider.charge(debt(card), f"contract:{number}")
        assert (found.status, found.reason) == (ChargeStatus.FAILED, ChargeFailure.CARD_GONE)
    assert side.taken("2026-1") == []


# Giving back, forgetting


def test_money_goes_back_once_per_key(side: Side) -> None:
    """R77, R80w: a repeated refund gives nothing more."""
    charge = side.provider.charge(debt(registered(side)), "contract:1")
    for _ in range(3):
        side.provider.refund(charge.charge_id, PRICE, "contract:1:back")
    assert side.returned(charge.charge_id) == [PRICE]


def test_a_refund_whose_answer_is_lost_is_not_given_twice(side: Side) -> None:
    charge = side.provider.charge(debt(registered(side)), "contract:1")
    side.lossy.lose_next("POST /v1/refunds")
    with pytest.raises(ProviderUnreachable):
        side.provider.refund(charge.charge_id, PRICE, "back")
    side.provider.refund(charge.charge_id, PRICE, "back")
    assert side.returned(charge.charge_id) == [PRICE]


@pytest.mark.needs(Can.REFUND_LIMIT)
def test_no_more_goes_back_than_was_taken(side: Side) -> None:
    charge = side.provider.charge(debt(registered(side)), "contract:1")
    side.provider.refund(charge.charge_id, PRICE - 1, "back")
    for cents, key in ((2, "more"), (PRICE, "all")):
        with pytest.raises(NotRefundable):
            side.provider.refund(charge.charge_id, cents, key)
    with pytest.raises(KeyReused):
        side.provider.refund(charge.charge_id, 1, "back")
    side.provider.refund(charge.charge_id, 1, "rest")
    assert sorted(side.returned(charge.charge_id)) == [1, PRICE - 1]


def test_a_failed_charge_has_nothing_to_give_back(side: Side) -> None:
    charge = side.provider.charge(debt(registered(side, Card.CHARGE_FAILS)), "contract:1")
    with pytest.raises(NotRefundable):
        side.provider.refund(charge.charge_id, PRICE, "back")


def test_a_forgotten_card_is_gone(side: Side) -> None:
    """R11: nothing of it is shown any more, and it cannot be charged; forgetting it again is no error."""
    card = registered(side)
    paid = side.provider.charge(debt(card), "contract:1")
    for _ in range(2):
        side.provider.forget_card(card.setup_id)
    side.provider.forget_card("set_of_nobody")
    after = side.provider.registration(card.setup_id)
    assert after == Registration(card.setup_id, RegistrationStatus.DECLINED, "", "", "", None)
    later = side.provider.charge(debt(card, "2026-2"), "contract:2")
    assert (later.status, later.reason) == (ChargeStatus.FAILED, ChargeFailure.CARD_GONE)
    assert side.taken("2026-2") == []
    assert side.provider.charge_status(paid.charge_id) == paid


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
