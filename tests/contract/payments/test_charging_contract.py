"""The payment port's contract of charging, giving back and forgetting (R75, R75d, R77, R80w, R11).

Held against the same three as `test_payment_contract`, whose table says what the foreign double cannot check.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from kiosk.store.payments.port import (
    ChargeFailure,
    ChargeOrder,
    ChargeResult,
    ChargeStatus,
    KeyReused,
    NotRefundable,
    ProviderUnreachable,
    Registration,
    RegistrationStatus,
)
from tests.contract.payments.asking import PRICE, PURPOSE, debt, registered
from tests.contract.payments.sides import Can, Card, Side

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


@pytest.mark.needs(Can.CLOCK)
def test_money_that_went_back_is_remembered_for_weeks(side: Side) -> None:
    """Half of it, which a provider would give a second time; longer than Stripe keeps idempotency keys."""
    charge = side.provider.charge(debt(registered(side)), "contract:1")
    side.provider.refund(charge.charge_id, PRICE // 2, "back")
    side.move(timedelta(days=40))
    side.provider.refund(charge.charge_id, PRICE // 2, "back")
    assert side.returned(charge.charge_id) == [PRICE // 2]


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
