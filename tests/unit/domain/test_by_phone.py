"""To the customer's own phone and back: where from, where to, and who may not (K4, K5, RFC 8628)."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from kiosk.domain import by_phone
from kiosk.domain import visit as moves
from kiosk.domain.stages import Stage
from kiosk.domain.visit import OutOfTurn, Visit
from tests.examples import CAR, PROFILE, ready_visit

WELCOME = Visit(uuid4(), stage=Stage.WELCOME)


def test_r1_a_phone_logs_in_as_the_screen_does() -> None:
    """R1, R19: from the phone's log-in on to the car, or to the VIN of the first."""
    waiting = by_phone.choose_phone(WELCOME, creating=False)
    assert waiting.stage is Stage.PHONE_SIGN_IN
    assert moves.signed_in(waiting, PROFILE, (CAR,)).stage is Stage.HOME
    assert moves.signed_in(waiting, PROFILE, ()).stage is Stage.VIN
    assert moves.back(waiting).stage is Stage.WELCOME


@pytest.mark.parametrize("creating", [False, True])
def test_r1_this_screen_can_be_used_instead(creating: bool) -> None:
    """R1: the phone never comes; both ways on this screen stay open, and so does the other one on the phone."""
    waiting = by_phone.choose_phone(WELCOME, creating=creating)
    assert moves.choose_log_in(waiting).stage is Stage.LOG_IN
    assert moves.choose_create_account(waiting).stage is Stage.CREATE_ACCOUNT
    assert by_phone.choose_phone(waiting, creating=not creating).creating is not creating
    with pytest.raises(OutOfTurn):
        by_phone.choose_phone(waiting, creating=creating)


def test_k5_who_was_logged_out_logs_in_again_by_phone_and_nobody_else_does() -> None:
    """K5: the cart waits for its own customer; no account is created over it."""
    ended = moves.session_ended(replace(ready_visit(), stage=Stage.PAYMENT))
    waiting = by_phone.choose_phone(ended, creating=False)
    assert waiting.logged_out
    assert not waiting.can_go_back
    assert moves.signed_in(waiting, ready_visit().profile or PROFILE, (CAR,)).cart.lines
    with pytest.raises(OutOfTurn):
        moves.signed_in(waiting, replace(PROFILE, account_id="somebody else"), (CAR,))
    with pytest.raises(OutOfTurn):
        by_phone.choose_phone(ended, creating=True)
    with pytest.raises(OutOfTurn):
        moves.choose_create_account(waiting)


@pytest.mark.parametrize("stage", sorted(by_phone.LEAVES_FROM))
def test_k4_a_visit_can_be_taken_along_and_the_customer_may_stay(stage: Stage) -> None:
    """K4: back leads to the very screen, with everything as it was."""
    here = replace(ready_visit(), stage=stage)
    leaving = by_phone.leave_for_phone(here)
    assert leaving.stage is Stage.PARKING
    assert moves.back(leaving) == here


@pytest.mark.parametrize("stage", sorted(set(Stage) - by_phone.LEAVES_FROM))
def test_k4_nothing_is_taken_along_from_elsewhere(stage: Stage) -> None:
    """K4: no order under way, nobody unknown, nothing of my account."""
    with pytest.raises(OutOfTurn):
        by_phone.leave_for_phone(replace(ready_visit(), stage=stage))
    with pytest.raises(OutOfTurn):
        by_phone.leave_for_phone(replace(ready_visit(), stage=Stage.CART, profile=None))
