"""A car that two people call theirs: neutral, told without names, decided by a person (R51v)."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from kiosk.store.__main__ import main
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.devices import service as devices
from kiosk.store.devices.models import DealerRecord
from kiosk.store.salespeople import service as salespeople
from kiosk.store.vehicles import repository
from kiosk.store.vehicles.models import OwnershipCheck, OwnershipState
from tests.store.life import another, customer, key_for, letters, subjects, system
from tests.store.ordering import order_body, place
from tests.store.support import VIN, Kiosk, MakeKiosk, Running, problem
from tests.store.test_vehicles import more_vehicles


class Dispute:
    """A holder with a service on the car, and somebody who says that it is theirs."""

    def __init__(self, running: Running, holder: Kiosk, make_kiosk: MakeKiosk) -> None:
        self.running, self.holder = running, holder
        self.holder_email = customer(running, holder)
        holder.add_vehicle()
        assert place(holder, order_body()).status_code == 201
        self.claimant, self.claimant_email = another(
            running, make_kiosk, first_name="Sem", surname="Onbekend"
        )
        self.key = key_for(running, ApiRight.CARE)

    def ask(self) -> None:
        problem(self.claimant.add_vehicle(), 409, "vehicle_ownership")

    def check_id(self) -> str:
        told = system(self.running, "GET", "/v1/care/ownership-checks", self.key).json()["checks"]
        return next(str(c["check_id"]) for c in told if c["claimant_email"] == self.claimant_email)

    def decide(self, decision: str) -> int:
        path = f"/v1/care/ownership-checks/{self.check_id()}"
        answer = system(self.running, "PUT", path, self.key, {"decision": decision})
        return answer.status_code

    def cars(self, kiosk: Kiosk) -> list[str]:
        return [car["vin"] for car in kiosk.get("/v1/account/vehicles").json()["vehicles"]]

    def checks(self) -> list[OwnershipCheck]:
        with self.running.store.work(write=False) as work:
            return list(work.session.scalars(select(OwnershipCheck)).all())


@pytest.fixture
def dispute(running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk) -> Dispute:
    return Dispute(running, kiosk, make_kiosk)


def test_r51v_the_holder_is_told_without_a_word_about_who(dispute: Dispute) -> None:
    """R51v: one mail however often it is tried; it names the car and nobody; one check is kept."""
    for _ in range(3):
        dispute.ask()
    assert len(dispute.checks()) == 1
    told = letters(dispute.running, dispute.holder_email)
    assert told.count("zegt dat de C3 Aircross") == 1
    assert VIN in told
    for name in ("Sem", "Onbekend", dispute.claimant_email):
        assert name not in told


def test_r51v_others_who_ask_do_not_make_more_mail(dispute: Dispute, make_kiosk: MakeKiosk) -> None:
    """R51v: a holder cannot be pestered through the store."""
    dispute.ask()
    more, _ = another(dispute.running, make_kiosk)
    problem(more.add_vehicle(), 409, "vehicle_ownership")
    assert len(dispute.checks()) == 2
    assert letters(dispute.running, dispute.holder_email).count("zegt dat de") == 1


def test_r51v_an_unproved_address_makes_no_mail(dispute: Dispute, make_kiosk: MakeKiosk) -> None:
    """R51v: the refusal is the same, but nobody is written to before the address is proved."""
    pending = make_kiosk()
    pending.create_account()
    problem(pending.add_vehicle(), 409, "vehicle_ownership")
    assert dispute.checks() == []
    assert "zegt dat de" not in letters(dispute.running, dispute.holder_email)


def test_r51v_once_cleared_the_car_moves(dispute: Dispute) -> None:
    """R51v: both are told; what the former holder bought is never shown to the new one, nor activated in the car."""
    dispute.ask()
    assert dispute.decide("cleared") == 200
    assert dispute.cars(dispute.claimant) == [VIN]
    assert dispute.cars(dispute.holder) == []
    assert dispute.claimant.get("/v1/account/contracts").json() == {"contracts": []}
    assert dispute.holder.get("/v1/account/contracts").json() == {"contracts": []}
    assert "De C3 Aircross is vrij voor uw account" in subjects(
        dispute.running, dispute.claimant_email
    )
    lost = letters(dispute.running, dispute.holder_email)
    assert "staat niet meer in uw account" in "".join(
        subjects(dispute.running, dispute.holder_email)
    )
    assert dispute.claimant_email not in lost
    (check,) = dispute.checks()
    assert check.state is OwnershipState.CLEARED
    assert check.decided_by.startswith("care ")
    with dispute.running.work() as work:
        assert not repository.may_be_activated(work.session, check.holder_id, VIN)
        assert repository.may_be_activated(work.session, check.claimant_id, VIN)
    assert place(dispute.claimant, order_body()).status_code == 201


def test_r51v_refused_it_stays(dispute: Dispute) -> None:
    """R51v: the claimant is told; asking again opens another check."""
    dispute.ask()
    assert dispute.decide("refused") == 200
    assert dispute.cars(dispute.holder) == [VIN]
    assert dispute.cars(dispute.claimant) == []
    assert "De C3 Aircross blijft waar hij is" in subjects(dispute.running, dispute.claimant_email)
    dispute.ask()
    assert [c.state for c in dispute.checks()].count(OwnershipState.OPEN) == 1


def test_r51v_a_decision_is_made_once(dispute: Dispute) -> None:
    """R51v: the same again changes nothing; another one is refused; an unknown check is not there."""
    dispute.ask()
    path = f"/v1/care/ownership-checks/{dispute.check_id()}"

    def decide(decision: str, where: str = path) -> tuple[int, str]:
        answer = system(dispute.running, "PUT", where, dispute.key, {"decision": decision})
        return answer.status_code, answer.json().get("code", "")

    assert decide("cleared")[0] == 200
    before = len(subjects(dispute.running, dispute.claimant_email))
    assert decide("cleared")[0] == 200
    assert len(subjects(dispute.running, dispute.claimant_email)) == before
    assert decide("refused") == (409, "ownership_decided")
    assert decide("perhaps") == (422, "invalid")
    assert decide("cleared", f"/v1/care/ownership-checks/{uuid4()}") == (404, "not_found")
    assert decide("cleared", "/v1/care/ownership-checks/x") == (422, "invalid")


def test_r51v_the_holder_lets_go_and_the_claimant_is_told(dispute: Dispute) -> None:
    """R51v: no decision is needed any more; the car is free to be added."""
    dispute.ask()
    dispute.holder.call("DELETE", f"/v1/account/vehicles/{VIN}")
    assert [c.state for c in dispute.checks()] == [OwnershipState.LAPSED]
    assert "De C3 Aircross is vrij voor uw account" in subjects(
        dispute.running, dispute.claimant_email
    )
    assert dispute.claimant.add_vehicle().status_code == 201


def test_r51v_a_full_account_gets_no_eleventh_car(dispute: Dispute) -> None:
    """R31, R51v: clearing waits until there is room, and nothing of it is done before."""
    dispute.ask()
    vins = more_vehicles(dispute.running, 10)
    assert [dispute.claimant.add_vehicle(vin).status_code for vin in vins] == [201] * 10
    assert dispute.decide("cleared") == 409
    assert dispute.cars(dispute.holder) == [VIN]
    assert [c.state for c in dispute.checks()] == [OwnershipState.OPEN]


def test_r51v_a_car_added_before_confirmation_is_checked_at_confirmation(
    dispute: Dispute, make_kiosk: MakeKiosk
) -> None:
    """R51v: it stays in view, is not activated, and is the account's own once that is cleared."""
    dispute.holder.call("DELETE", f"/v1/account/vehicles/{VIN}")
    pending = make_kiosk()
    account_id = UUID(pending.create_account()["profile"]["account_id"])
    assert pending.add_vehicle().status_code == 201
    assert dispute.holder.add_vehicle().status_code == 201
    with dispute.running.work() as work:
        people.confirm(work, work.session.get_one(Account, account_id))
    (check,) = dispute.checks()
    assert check.claimant_id == account_id
    with dispute.running.work() as work:
        assert not repository.may_be_activated(work.session, account_id, VIN)
    path = f"/v1/care/ownership-checks/{check.id}"
    system(dispute.running, "PUT", path, dispute.key, {"decision": "cleared"})
    with dispute.running.work() as work:
        assert repository.may_be_activated(work.session, account_id, VIN)
    assert dispute.cars(dispute.holder) == []


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_r51v_nobody_else_decides(dispute: Dispute, method: str) -> None:
    """R51v: neither a customer nor another system."""
    path = "/v1/care/ownership-checks" + ("" if method == "GET" else f"/{uuid4()}")
    body = None if method == "GET" else {"decision": "cleared"}
    problem(dispute.holder.call(method, path, body), 401, "api_key_unknown")
    for right in (ApiRight.FEED, ApiRight.DELIVERY):
        key = key_for(dispute.running, right)
        problem(system(dispute.running, method, path, key, body), 401, "api_key_unknown")


def test_r51v_the_dealer_decides_by_command(
    dispute: Dispute,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """R51v: listed, cleared, and refused afterwards with a clear word."""
    monkeypatch.setenv("STORE_DATABASE_URL", database_url)
    monkeypatch.setenv("STORE_SECRET", "a secret of the tests, and of nothing else")
    dispute.ask()
    check = dispute.check_id()
    assert main(["ownership", "--list"]) == 0
    assert check in capsys.readouterr().out
    assert main(["ownership", "--clear", check]) == 0
    assert dispute.cars(dispute.claimant) == [VIN]
    assert main(["ownership", "--refuse", check]) == 1
    assert "ownership_decided" in capsys.readouterr().err


CHECKS = "/v1/salespeople/ownership-checks"
SEEN = {"decision": "cleared", "evidence": "registration_certificate", "attested": True}


def seller_on(running: Running, kiosk: Kiosk, *, dealer: str = "") -> Kiosk:
    """A salesperson signed in on a kiosk, of its dealer or of another one that it is moved to."""
    with running.work() as work:
        assert kiosk.device_key is not None
        device = devices.identify(work, kiosk.device_key.thumbprint)
        if dealer:
            device.dealer = devices.add_dealer(work, dealer, "Delft")
            work.session.flush()
        salespeople.add(work, device.dealer, "V7", "Example Seller", "730518")
    signed_in = kiosk.call(
        "POST", "/v1/salespeople/sessions", {"staff_number": "V7", "pin": "730518"}
    )
    kiosk.session_token = signed_in.json()["access_token"]
    return kiosk


def test_r51v_a_salesperson_attests_what_they_saw(dispute: Dispute, make_kiosk: MakeKiosk) -> None:
    """R51v: at their own dealer's kiosk, with the paper on record; the holder's name is not shown to them."""
    dispute.ask()
    seller = seller_on(dispute.running, make_kiosk())
    shown = seller.get(CHECKS)
    (check,) = shown.json()["checks"]
    assert (check["vin"], check["claimant_name"]) == (VIN, "Sem Onbekend")
    assert dispute.holder_email not in shown.text
    assert dispute.claimant_email not in shown.text
    path = f"{CHECKS}/{check['check_id']}"
    bad: tuple[Any, ...] = (
        SEEN | {"attested": False},
        SEEN | {"attested": 1},
        SEEN | {"evidence": None},
        SEEN | {"evidence": "a photo"},
        SEEN | {"decision": "open"},
        SEEN | {"by": "somebody else"},
        {"decision": "cleared"},
        {},
        [],
    )
    for wrong in bad:
        problem(seller.call("PUT", path, wrong), 422, "invalid")
    assert dispute.cars(dispute.holder) == [VIN]
    for _ in range(2):
        assert seller.call("PUT", path, SEEN).json()["state"] == "cleared"
    problem(seller.call("PUT", path, {"decision": "refused"}), 409, "ownership_decided")
    assert dispute.cars(dispute.claimant) == [VIN]
    (kept,) = dispute.checks()
    assert kept.evidence == "registration_certificate"
    assert kept.decided_by.startswith("salesperson V7 ")
    assert seller.get(CHECKS).json() == {"checks": []}


def test_r51v_salespeople_decide_for_their_own_dealer_only(
    dispute: Dispute, make_kiosk: MakeKiosk
) -> None:
    """DESIGN §6: what was asked for at another dealer's does not exist, until it is asked for here."""
    dispute.ask()
    check_id = str(dispute.checks()[0].id)
    seller = seller_on(dispute.running, make_kiosk(), dealer="Another dealer")
    assert seller.get(CHECKS).json() == {"checks": []}
    theirs = seller.call("PUT", f"{CHECKS}/{check_id}", SEEN)
    nobodys = seller.call("PUT", f"{CHECKS}/{uuid4()}", SEEN)
    problem(theirs, 404, "not_found")
    assert theirs.content == nobodys.content
    problem(dispute.claimant.call("PUT", f"{CHECKS}/{check_id}", SEEN), 401, "not_signed_in")
    assert [c.state for c in dispute.checks()] == [OwnershipState.OPEN]
    with dispute.running.work() as work:
        assert dispute.claimant.device_key is not None
        there = work.session.scalars(
            select(DealerRecord).where(DealerRecord.name == "Another dealer")
        ).one()
        devices.identify(work, dispute.claimant.device_key.thumbprint).dealer = there
    dispute.ask()
    assert len(dispute.checks()) == 1
    assert [c["check_id"] for c in seller.get(CHECKS).json()["checks"]] == [check_id]
    refused = seller.call("PUT", f"{CHECKS}/{check_id}", {"decision": "refused"})
    assert refused.json()["state"] == "refused"
    assert dispute.cars(dispute.holder) == [VIN]
