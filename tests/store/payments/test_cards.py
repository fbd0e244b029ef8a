"""Registering a card through the store: the provider's token in, brand and last four digits out (R66, R67, R75)."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.store.demo.system import APPROVED, CHECK, DECLINED, System, own_system, system, text_of

__all__ = ["own_system", "system"]


def test_an_approved_card_is_registered_and_shows_four_digits(system: System) -> None:
    answer = system.customer().register_card(APPROVED)
    assert answer.status_code == 201
    found = answer.json()
    assert (found["status"], found["brand"], found["last4"]) == ("registered", "visa", "1111")
    assert APPROVED not in answer.text


def test_a_declined_card_is_a_problem_of_its_own_and_leaves_nothing(system: System) -> None:
    before = system.rows("SELECT count(*) FROM cards")
    answer = system.customer().register_card(DECLINED)
    assert (answer.status_code, answer.json()["code"]) == (402, "card_declined")
    assert system.rows("SELECT count(*) FROM cards") == before


def test_a_card_whose_bank_asks_says_so(system: System) -> None:
    assert system.customer().register_card(CHECK).json()["status"] == "check_required"


def test_the_same_key_registers_once_and_another_body_is_refused(system: System) -> None:
    kiosk = system.customer()
    body = {"token": kiosk.token(APPROVED), "cardholder": "S DE WIT"}
    key = str(uuid4())
    first = kiosk.call("POST", "/v1/cards", body, key)
    assert kiosk.call("POST", "/v1/cards", body, key) == first
    other = kiosk.ask("POST", "/v1/cards", body | {"token": kiosk.token(APPROVED)}, key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    missing = kiosk.ask("POST", "/v1/cards", body, key="")
    assert missing.json()["code"] == "idempotency_key_missing"


def test_a_token_is_good_once(system: System) -> None:
    kiosk = system.customer()
    body = {"token": kiosk.token(APPROVED), "cardholder": "S DE WIT"}
    assert kiosk.ask("POST", "/v1/cards", body).status_code == 201
    again = kiosk.ask("POST", "/v1/cards", body)
    assert (again.status_code, again.json()["code"]) == (409, "card_unusable")


def test_a_token_is_good_for_a_quarter_of_an_hour(own_system: System) -> None:
    kiosk = own_system.customer()
    body = {"token": kiosk.token(APPROVED), "cardholder": "S DE WIT"}
    own_system.clock.move(timedelta(minutes=15))
    assert kiosk.ask("POST", "/v1/cards", body).json()["code"] == "card_unusable"


@pytest.mark.parametrize("name", ["J.P. O'Neil", "JAN 4", "jan", " JAN", "JAN  PIET", "", "李"])
def test_the_cardholder_is_checked_again(system: System, name: str) -> None:
    """R67: letters A to Z and single spaces, whatever the kiosk sent."""
    kiosk = system.customer()
    answer = kiosk.ask("POST", "/v1/cards", {"token": kiosk.token(APPROVED), "cardholder": name})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert not name or name not in answer.text


def test_a_name_other_than_the_providers_is_refused(system: System) -> None:
    kiosk = system.customer()
    body = {"token": kiosk.token(APPROVED), "cardholder": "SOMEBODY ELSE"}
    assert kiosk.ask("POST", "/v1/cards", body).json()["code"] == "invalid"


def test_a_strangers_card_pays_nothing(system: System) -> None:
    card = system.customer().register_card(APPROVED).json()
    kiosk = system.customer()
    with pytest.raises(AssertionError, match="card_unusable"):
        kiosk.order(payment="card", card_id=card["card_id"])
    assert kiosk.contracts() == []


def test_an_address_that_has_an_account_is_merged_on_the_phone(system: System) -> None:
    """R9: a second account for the same address becomes the first, with its car, order and card."""
    kiosk = system.customer()
    first = system.connect(kiosk.hand_off(kiosk.order()))
    assert "Uw creditcard" in text_of(system.prove(first, kiosk.email))
    again = system.kiosk()
    again.register(email=kiosk.email)
    again.vin = system.new_car()
    again.call("POST", "/v1/account/vehicles", {"vin": again.vin})
    card = again.register_card(APPROVED).json()
    order = again.order(payment="card", card_id=card["card_id"])
    handoff = again.hand_off(order)
    phone = system.connect(handoff)
    code = system.code_mailed(kiosk.email, count=2)["code"]
    page = phone.post(f"{system.at.store_url}/phone/email", code=code)
    assert page.status_code == 200
    assert again.steps(handoff)["email"] == ("done", "")
    owners = system.rows(
        "SELECT DISTINCT a.state FROM accounts a JOIN cards c ON c.account_id = a.id"
        " WHERE c.id = ?",
        card["card_id"].replace("-", ""),
    )
    assert owners == [("confirmed",)]
