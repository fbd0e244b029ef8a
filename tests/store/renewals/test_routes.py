"""The routes of renewal, withdrawal and invoices over real HTTP: who may, what they answer, what they refuse (R77, R78, R80w)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.jobs.plan import plan
from kiosk.store.jobs.worker import Worker
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import service as cards
from kiosk.store.payments.port import (
    ChargeOrder,
    ChargeResult,
    ChargeStatus,
    Registration,
    RegistrationStatus,
)
from kiosk.store.telematics import service as telematics
from kiosk.store.telematics.port import Activation, ActivationState
from tests.store.money import ZONE
from tests.store.ordering import consent, line, order_body, place
from tests.store.support import PASSWORD, Kiosk, MakeKiosk, Running, new_key, problem

RENEWALS = "/v1/account/contracts/{}/renewals"
EMAIL = "noor@example.org"
WITHDRAWALS = "/v1/account/contracts/{}/withdrawals"


class Answers:
    """A provider that takes every charge; what it is asked is not the point here."""

    def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
        return ChargeResult("ch_1", ChargeStatus.SUCCEEDED)

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} was not expected")


@pytest.fixture
def bought(running: Running, kiosk: Kiosk) -> str:
    """A confirmed customer, signed in, whose Tracking Pack is active; the contract's id."""
    email = EMAIL
    kiosk.create_account(email=email)
    kiosk.add_vehicle()
    with running.work() as work:
        account = work.session.scalar(select(Account).where(Account.email == email))
        assert account is not None
        people.confirm(work, account)
    body = order_body(line("tracking_pack"))
    answer = place(kiosk, body)
    assert answer.status_code == 201, answer.text
    contract_id = str(answer.json()["contracts"][0]["contract_id"])
    with running.work() as work:
        account = work.session.scalar(select(Account).where(Account.email == email))
        assert account is not None
        found = Registration(
            f"set_{uuid4().hex}", RegistrationStatus.SUCCEEDED, "visa", "1111", "N VOORBEELD", None
        )
        order = work.session.get_one(OrderRecord, UUID(body["order_id"]))
        order.card_id = cards.keep(work, account, found).id
        telematics.answered(work, UUID(contract_id), Activation(ActivationState.ACTIVE))
    return contract_id


def later(running: Running, kiosk: Kiosk, days: int) -> None:
    """Days pass, what is due is done, and the customer signs in again."""
    running.clock.move(timedelta(days=days))
    Worker(running.store, plan(Answers(), running.app.state.cars)).run_due()
    assert kiosk.sign_in(EMAIL, PASSWORD).ok


def test_r80w_two_steps_over_http(running: Running, kiosk: Kiosk, bought: str) -> None:
    """R80w: state, confirm, and either again; too late is its own code."""
    stated = kiosk.call("POST", WITHDRAWALS.format(bought))
    assert stated.status_code == 201, stated.text
    assert stated.json()["confirmed_at"] is None
    path = f"/v1/account/withdrawals/{stated.json()['withdrawal_id']}/confirmation"
    confirmed = kiosk.call("POST", path)
    assert confirmed.status_code == 200
    assert confirmed.json()["confirmed_at"] is not None
    assert kiosk.call("POST", path).json() == confirmed.json()
    assert kiosk.call("POST", WITHDRAWALS.format(bought)).json() == confirmed.json()
    (contract,) = kiosk.get("/v1/account/contracts").json()["contracts"]
    assert (contract["service_status"], contract["money_status"]) == ("withdrawn", "void")


def test_r80w_on_day_fifteen_over_http(running: Running, kiosk: Kiosk, bought: str) -> None:
    """R80w: 409 with the code that the screen words."""
    later(running, kiosk, 15)
    problem(kiosk.call("POST", WITHDRAWALS.format(bought)), 409, "withdrawal_over")


def test_r77_invoices_over_http(running: Running, kiosk: Kiosk, bought: str) -> None:
    """R77: nothing while it is a draft; then the list and the PDF, for its owner alone."""
    assert kiosk.get("/v1/account/invoices").json()["invoices"] == []
    later(running, kiosk, 3)
    (invoice,) = kiosk.get("/v1/account/invoices").json()["invoices"]
    assert (invoice["kind"], invoice["total_cents"], invoice["ready"]) == ("invoice", 14900, True)
    path = f"/v1/account/invoices/{invoice['invoice_id']}/pdf"
    document = kiosk.get(path)
    assert document.status_code == 200
    assert document.headers["content-type"] == "application/pdf"
    assert (
        document.headers["content-disposition"] == f'attachment; filename="{invoice["number"]}.pdf"'
    )
    assert document.content == kiosk.get(path).content
    problem(kiosk.get(f"/v1/account/invoices/{uuid4()}/pdf"), 404, "not_found")


def test_a_stranger_finds_nothing(
    running: Running, kiosk: Kiosk, bought: str, make_kiosk: MakeKiosk
) -> None:
    """DESIGN §5: foreign invoices, contracts and withdrawals are 404, with the same body as ones that do not exist."""
    later(running, kiosk, 3)
    (invoice,) = kiosk.get("/v1/account/invoices").json()["invoices"]
    stated = kiosk.call("POST", WITHDRAWALS.format(bought)).json()
    other = make_kiosk()
    other.create_account()
    for method, path in (
        ("GET", "/v1/account/invoices/{}/pdf"),
        ("POST", WITHDRAWALS),
        ("POST", "/v1/account/withdrawals/{}/confirmation"),
    ):
        own = {"GET": invoice["invoice_id"], "POST": bought}[method]
        own = stated["withdrawal_id"] if "confirmation" in path else own
        foreign = other.call(method, path.format(own))
        missing = other.call(method, path.format(uuid4()))
        problem(foreign, 404, "not_found")
        assert foreign.content == missing.content
    assert other.get("/v1/account/invoices").json()["invoices"] == []


def test_r78_renewal_over_http(running: Running, kiosk: Kiosk, bought: str) -> None:
    """R78: refused before, taken once on the day under its key, refused after."""

    def asked() -> dict[str, Any]:
        return {
            "offer_id": "m12",
            "price_cents": 14900,
            "consents": [
                consent("terms_of_sale", running.clock),
                consent("terms_of_geolocation", running.clock),
            ],
            "card_id": None,
            "language": "nl",
        }

    later(running, kiosk, 14)
    problem(kiosk.post(RENEWALS.format(bought), asked()), 409, "renewal_too_early")
    (contract,) = kiosk.get("/v1/account/contracts").json()["contracts"]
    end = datetime.fromisoformat(contract["ends_on"]).replace(hour=12, tzinfo=ZONE)
    later(running, kiosk, (end.date() - running.clock.now().astimezone(ZONE).date()).days)
    key, body = new_key(), asked()
    first = kiosk.post(RENEWALS.format(bought), body, key=key)
    assert first.status_code == 201, first.text
    assert first.json()["period"] == 2
    assert kiosk.post(RENEWALS.format(bought), body, key=key).json() == first.json()
    problem(kiosk.call("POST", RENEWALS.format(bought), asked()), 400, "idempotency_key_missing")
    problem(kiosk.post(RENEWALS.format(bought), asked() | {"x": 1}), 422, "invalid")


def test_nobody_signed_in_gets_none_of_it(kiosk: Kiosk, bought: str) -> None:
    """DESIGN §5: device and person, both."""
    kiosk.session_token = ""
    for method, path in (
        ("GET", "/v1/account/invoices"),
        ("GET", f"/v1/account/invoices/{uuid4()}/pdf"),
        ("POST", WITHDRAWALS.format(bought)),
        ("POST", f"/v1/account/withdrawals/{uuid4()}/confirmation"),
    ):
        problem(kiosk.call(method, path), 401, "not_signed_in")
