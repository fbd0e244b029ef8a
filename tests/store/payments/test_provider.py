"""The embedded payment provider over real HTTP: tokens, registrations, the hosted page, the bank's check (R66, R67, R75)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.store.payments.conftest import (
    APPROVED,
    CHECK,
    DECLINED,
    SHOP,
    Provider,
    card_form,
    new_setup,
    visible_text,
)


def test_a_card_becomes_a_token_that_shows_only_its_last_digits(provider: Provider) -> None:
    answer = provider.token()
    assert answer.status_code == 201
    assert answer.json()["brand"] == "visa"
    assert answer.json()["last4"] == "1111"
    assert APPROVED not in answer.text


@pytest.mark.parametrize(
    ("changes", "status", "reason"),
    [
        ({"number": "4111111111111112"}, 422, "number"),
        ({"number": "4111 1111"}, 422, "number"),
        ({"number": "٤١١١١١١١١١١١١١١١"}, 422, "number"),
        ({"expiry_year": 2026, "expiry_month": 10}, 422, "expiry"),
        ({"expiry_month": 13}, 422, "expiry"),
        ({"security_code": "12"}, 422, "security_code"),
        ({"security_code": "1234"}, 422, "security_code"),
        ({"cardholder": "J.P."}, 422, "cardholder"),
        ({"number": "4012888888881881"}, 402, "declined"),
    ],
)
def test_a_card_that_is_typed_wrongly_is_refused_by_its_field_and_never_repeated(
    provider: Provider, changes: dict[str, Any], status: int, reason: str
) -> None:
    answer = provider.token(**changes)
    assert (answer.status_code, answer.json()["reason"]) == (status, reason)
    for value in changes.values():
        assert len(str(value)) < 5 or str(value) not in answer.text


def test_a_card_is_good_until_the_end_of_its_month(provider: Provider) -> None:
    assert provider.token(expiry_year=2026, expiry_month=11).status_code == 201


def test_only_the_publishable_key_makes_tokens_and_only_the_secret_key_registers(
    provider: Provider,
) -> None:
    token = provider.token().json()["token"]
    wrong = provider.call("POST", "/v1/setups", new_setup(token), "k", secret="pk_test")
    assert wrong.status_code == 401
    assert provider.call("POST", "/v1/tokens", {}, secret="sk_test").status_code == 401
    assert provider.call("GET", "/v1/setups/x", secret="").status_code == 401


def test_a_registration_is_made_once_per_key_for_ever(provider: Provider) -> None:
    token = provider.token().json()["token"]
    first = provider.call("POST", "/v1/setups", new_setup(token), "key")
    provider.moved.append(timedelta(days=4000))
    again = provider.call("POST", "/v1/setups", new_setup(token), "key")
    assert first.json() == again.json()
    other = provider.call("POST", "/v1/setups", new_setup(token) | {"reference": "2"}, "key")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")


def test_the_same_key_at_the_same_time_registers_once(provider: Provider) -> None:
    body = new_setup(provider.token().json()["token"])
    with ThreadPoolExecutor(4) as pool:
        answers = list(
            pool.map(lambda _: provider.call("POST", "/v1/setups", body, "key"), range(8))
        )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["setup_id"] for answer in answers}) == 1


def test_a_token_works_once_and_for_fifteen_minutes(provider: Provider) -> None:
    used = provider.token().json()["token"]
    assert provider.call("POST", "/v1/setups", new_setup(used), "a").status_code == 201
    again = provider.call("POST", "/v1/setups", new_setup(used), "b")
    assert (again.status_code, again.json()["code"]) == (409, "token_unusable")
    late = provider.token().json()["token"]
    provider.moved.append(timedelta(minutes=15))
    assert provider.call("POST", "/v1/setups", new_setup(late), "c").status_code == 409


def test_a_declined_card_says_so_and_a_checked_one_has_a_page(provider: Provider) -> None:
    assert provider.setup(DECLINED, "a")["status"] == "declined"
    checked = provider.setup(CHECK, "b")
    assert checked["status"] == "check_required"
    assert checked["check_url"].startswith(provider.url)


@pytest.mark.parametrize(("decision", "status"), [("allow", "succeeded"), ("refuse", "declined")])
def test_the_bank_asks_the_customer_once(provider: Provider, decision: str, status: str) -> None:
    setup = provider.setup(CHECK)
    path = f"/v1/setups/{setup['setup_id']}"
    page = provider.http.get(setup["check_url"], timeout=10)
    assert page.status_code == 200
    assert "3220" in page.text
    assert provider.call("GET", path).json()["status"] == "check_required"
    answer = provider.submit(setup["check_url"], decision=decision)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{SHOP}/back")
    other = "refuse" if decision == "allow" else "allow"
    provider.submit(setup["check_url"], decision=other)
    assert provider.call("GET", path).json()["status"] == status
    assert provider.http.get(setup["check_url"], timeout=10).status_code == 410


def test_a_card_typed_on_the_hosted_page_is_registered_and_leads_back(provider: Provider) -> None:
    page = provider.page()
    shown = provider.http.get(page["page_url"], timeout=10)
    assert shown.status_code == 200
    assert "<script" not in shown.text
    answer = provider.submit(page["page_url"], **card_form())
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{SHOP}/back")
    state = provider.call("GET", f"/v1/hosted-pages/{page['page_id']}").json()
    assert state["setup"]["status"] == "succeeded"
    assert state["setup"]["cardholder"] == "JP ONEIL MULLER"
    assert provider.http.get(page["page_url"], timeout=10).status_code == 410
    assert provider.submit(page["page_url"], **card_form()).status_code == 410


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (card_form("4111111111111112"), "Dit nummer klopt niet"),
        (card_form(expiry="13/30"), "Deze datum klopt niet"),
        (card_form(expiry="10/26"), "Deze datum klopt niet"),
        (card_form(security_code="x"), "De code staat op uw kaart"),
        (card_form(cardholder="J4N"), "Cijfers horen hier niet"),
        (card_form(cardholder="李"), "Vul de naam in met letters"),
        (card_form(DECLINED), "Uw bank wijst deze kaart af"),
        (card_form("4012888888881881"), "Uw bank wijst deze kaart af"),
        ({}, "Dit nummer klopt niet"),
    ],
)
def test_the_hosted_page_says_what_is_wrong_and_never_repeats_number_or_code(
    provider: Provider, form: dict[str, str], words: str
) -> None:
    page = provider.page()
    answer = provider.submit(page["page_url"], **form)
    assert answer.status_code == 422
    assert words in visible_text(answer.text)
    assert form.get("number", "4111 11") not in answer.text
    assert 'value="123"' not in answer.text
    better = provider.submit(page["page_url"], **card_form())
    assert better.status_code == 303


def test_a_refused_check_leads_back_to_the_form_for_another_card(provider: Provider) -> None:
    page = provider.page()
    check = provider.submit(page["page_url"], **card_form(CHECK)).headers["Location"]
    assert check.startswith(f"{provider.url}/check/")
    back = provider.submit(check, decision="refuse").headers["Location"]
    form = provider.http.get(back, timeout=10)
    assert "De controle is niet bevestigd" in visible_text(form.text)
    assert provider.submit(page["page_url"], **card_form()).status_code == 303
    state = provider.call("GET", f"/v1/hosted-pages/{page['page_id']}").json()
    assert state["setup"]["status"] == "succeeded"


def test_a_page_ends_after_thirty_minutes_or_ten_cards(provider: Provider) -> None:
    late = provider.page("a")
    provider.moved.append(timedelta(minutes=30))
    assert provider.submit(late["page_url"], **card_form()).status_code == 410
    guessed = provider.page("b")
    answers = [
        provider.submit(guessed["page_url"], **card_form(DECLINED)).status_code for _ in range(11)
    ]
    assert answers == [422] * 10 + [410]


def test_an_unknown_address_is_a_page_too_and_forms_lead_nowhere_foreign(
    provider: Provider,
) -> None:
    for path in ("/pay/nothing", "/check/nothing"):
        answer = provider.http.get(provider.url + path, timeout=10)
        assert answer.status_code == 404
        assert "Deze pagina bestaat niet" in visible_text(answer.text)
    page = provider.http.get(provider.page()["page_url"], timeout=10)
    policy = page.headers["Content-Security-Policy"]
    assert f"form-action 'self' {provider.url} {SHOP};" in policy
    assert "default-src 'none'" in policy
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_hosted_page_speaks_the_customers_language(provider: Provider, language: str) -> None:
    page = provider.http.get(provider.page()["page_url"], params={"lang": language}, timeout=10)
    assert f'<html lang="{language}">' in page.text
    assert ("Kaartnummer" if language == "nl" else "Card number") in page.text


def test_a_body_that_is_too_large_or_no_json_is_refused_without_echo(provider: Provider) -> None:
    headers = {"Authorization": "Bearer sk_test", "Idempotency-Key": "k"}
    for body in (b"x" * 20_000, b'{"token": "secret-thing"', b"\xff"):
        answer = provider.http.post(
            provider.url + "/v1/setups", data=body, headers=headers, timeout=10
        )
        assert answer.status_code == 422
        assert "secret-thing" not in answer.text


def test_no_file_of_the_provider_holds_a_card_number_or_code(
    provider: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    provider.setup(APPROVED, "a")
    provider.setup(CHECK, "b")
    page = provider.page()
    provider.submit(page["page_url"], **card_form(DECLINED, security_code="987"))
    provider.submit(page["page_url"], **card_form("4012888888881881"))
    provider.submit(page["page_url"], **card_form(APPROVED))
    written = b"".join(path.read_bytes() for path in _files(provider.folder))
    assert b"JP ONEIL MULLER" in written
    for number in (APPROVED, CHECK, DECLINED, "4012888888881881"):
        for text in (number, f"{number[:4]} {number[4:]}"):
            assert text.encode() not in written
            assert text not in caplog.text
    # In what is text: three digits come up in the databases' own bytes by chance.
    kept = "\n".join(_dumps(provider.folder))
    assert "JP ONEIL MULLER" in kept
    assert not re.search(r"(?<![\w.:-])987(?![\w.:-])", kept)


def _dumps(folder: Path) -> Iterator[str]:
    for path in _files(folder):
        if path.read_bytes().startswith(b"SQLite format 3"):
            with closing(sqlite3.connect(path)) as database:
                yield from database.iterdump()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
