"""Customer care ends a contract: service off, no charge after, credit where too much was charged (R74, R80, R81)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from kiosk.contract.billing import NewRenewal
from kiosk.contract.problems import Code
from kiosk.contract.terminations import Terminate, Termination, TerminationReason
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.__main__ import main
from kiosk.store.accounts import exporting
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.http.problems import Refused
from kiosk.store.invoices.models import InvoiceKind
from kiosk.store.renewals import service as renewals
from kiosk.store.terminations import service
from kiosk.store.terminations.models import TerminationRecord
from tests.store.life import customer, key_for, letters, system
from tests.store.money import START, Shop, plain_text
from tests.store.ordering import order_body, place
from tests.store.support import VIN, Kiosk, Running, problem

DAY = START.date()
DUE = DAY + timedelta(days=14)
OVER = ServiceStatus.TERMINATED


def bought(shop: Shop, *, active: bool = True, language: str = "nl") -> UUID:
    """A contract of a customer of its own, on a car of its own."""
    vin = shop.new_car()
    (contract,) = shop.buy(vin=vin, active=active, language=language)
    return contract


def end(shop: Shop, contract: UUID, day: date, reason: str = "stolen") -> Termination:
    asked = Terminate(reason=TerminationReason(reason), ended_on=day.isoformat())
    with shop.work() as work:
        return service.terminate(work, contract, asked, "care")


def taken(shop: Shop, contract: UUID) -> list[int]:
    return [row.amount_cents for row in shop.taken() if row.key.startswith(str(contract))]


def credited(shop: Shop, contract: UUID) -> list[int]:
    notes = shop.invoices(InvoiceKind.CREDIT_NOTE)
    return [note.total_cents for note in notes if note.contract_id == contract]


def test_r80_before_its_charge_nothing_is_taken(shop: Shop) -> None:
    """R80, R75: the car goes on day 5; the service is switched off, the card never charged, the invoice credited."""
    contract = bought(shop)
    gone = DAY + timedelta(days=5)
    shop.go_to(gone)
    told = end(shop, contract, gone)
    assert (told.contract.service_status, told.contract.money_status) == (OVER, MoneyStatus.VOID)
    assert (told.contract.charge_on, told.contract.ends_on) == (None, gone)
    shop.pass_days(DUE + timedelta(days=9))
    assert taken(shop, contract) == []
    assert credited(shop, contract) == [14900]
    assert str(contract) in shop.switched_off()
    charged, invoiced = shop.balance()
    assert charged == invoiced
    (mail,) = shop.mails("terminated")
    assert "omdat de auto gestolen is. Dat geldt vanaf 6 maart 2027" in plain_text(mail)
    assert "Er is niets afgeschreven" in plain_text(mail)
    assert shop.parked() == []


def test_r80_what_was_charged_by_that_day_is_kept(shop: Shop) -> None:
    """R80: the term was used; nothing goes back and nothing is credited."""
    contract = bought(shop, language="en")
    shop.go_to(DUE)
    shop.go_to(DUE + timedelta(days=30))
    end(shop, contract, DUE + timedelta(days=30), "sold")
    shop.pass_days(DUE + timedelta(days=32))
    assert shop.statuses(contract) == (OVER, MoneyStatus.CHARGED)
    assert (taken(shop, contract), credited(shop, contract)) == ([14900], [])
    assert shop.mails("refunded") == []
    (mail,) = shop.mails("terminated")
    assert "because the car was sold" in plain_text(mail)
    assert "stays charged" in plain_text(mail)


def test_r80_what_was_charged_after_that_day_goes_back(shop: Shop) -> None:
    """R80: the car was gone before the charge, and the store heard of it later: credited and refunded in full."""
    contract = bought(shop, language="de")
    shop.go_to(DUE)
    shop.go_to(DUE + timedelta(days=3))
    end(shop, contract, DUE - timedelta(days=1), "destroyed")
    assert shop.statuses(contract) == (OVER, MoneyStatus.CHARGED)
    shop.run()
    assert shop.statuses(contract) == (OVER, MoneyStatus.REFUNDED)
    assert credited(shop, contract) == [14900]
    assert len(shop.mails("refunded")) == 1
    assert "Totalschaden" in plain_text(shop.mails("terminated")[0])


def test_r80_a_further_term_that_has_not_begun_goes_back(shop: Shop) -> None:
    """R78, R80: renewed on its day, the car sold on the next: the old term stays paid, the new one is void."""
    contract = bought(shop)
    shop.go_to(DUE)
    last = shop.contract(contract).ends_on
    assert last is not None
    shop.go_to(last)
    body = {"offer_id": "m12", "price_cents": 14900, "consents": [], "language": "nl"}
    asked = NewRenewal.model_validate_json(str(body).replace("'", '"'))
    asked = asked.model_copy(update={"consents": _consents(shop)})
    with shop.work() as work:
        account = work.session.get_one(Account, shop.contract(contract).account_id)
        renewals.renew(work, account, contract, asked)
    shop.go_to(last + timedelta(days=4))
    end(shop, contract, last + timedelta(days=1), "lease_ended")
    shop.pass_days(last + timedelta(days=20))
    assert shop.statuses(contract) == (OVER, MoneyStatus.CHARGED)
    assert (taken(shop, contract), credited(shop, contract)) == ([14900], [14900])
    assert "blijft afgeschreven" in plain_text(shop.mails("terminated")[0])


def _consents(shop: Shop) -> Any:
    from pydantic import TypeAdapter

    from kiosk.domain.consent import Consent

    return TypeAdapter(tuple[Consent, ...]).validate_python(shop.consents())


def test_r80_never_activated_never_charged(shop: Shop) -> None:
    """R80: ordered only; the car that answers late finds it over."""
    contract = bought(shop, active=False)
    end(shop, contract, DAY, "sold")
    shop.activate(contract)
    shop.pass_days(DAY + timedelta(days=4))
    assert shop.statuses(contract) == (OVER, MoneyStatus.VOID)
    mine = shop.contract(contract).order_id
    assert [i for i in shop.invoices() if i.order_id == mine] == []
    assert shop.mails("service_active") == []


def test_r80_an_unpaid_one_is_asked_for_no_more(shop: Shop) -> None:
    """R75d, R80: refused by the bank, then the car is stolen: no further attempt, and nothing stays owed."""
    vin = shop.new_car()
    (contract,) = shop.buy(vin=vin, number="4000000000000341")
    shop.go_to(DUE)
    end(shop, contract, DUE)
    shop.pass_days(DUE + timedelta(days=10))
    assert shop.statuses(contract) == (OVER, MoneyStatus.VOID)
    assert len(shop.mails("charge_failed")) == 1
    assert shop.mails("service_suspended") == []
    assert (taken(shop, contract), credited(shop, contract)) == ([], [14900])


def test_r80_the_same_again_changes_nothing(shop: Shop) -> None:
    """R80: one mail, one audit line; another day or reason is refused."""
    contract = bought(shop)
    first = end(shop, contract, DAY)
    shop.go_to(DAY + timedelta(days=1))
    assert end(shop, contract, DAY) == first
    for day, reason in ((DAY, "sold"), (DAY + timedelta(days=1), "stolen")):
        with pytest.raises(Refused) as refused:
            end(shop, contract, day, reason)
        assert refused.value.code is Code.CONTRACT_OVER
    assert len(shop.mails("terminated")) == 1
    (kept,) = (r for r in shop.all(TerminationRecord) if r.contract_id == contract)
    assert (kept.decided_by, kept.reason, kept.ended_on) == ("care", "stolen", DAY)


def test_r80_the_customer_finds_it_in_their_own_data(shop: Shop) -> None:
    """The export tells why and when, and not who did it."""
    contract = bought(shop)
    end(shop, contract, DAY)
    with shop.work() as work:
        account = work.session.get_one(Account, shop.contract(contract).account_id)
        (told,) = exporting.export(work, account).sections["terminations"]
    assert told["reason"] == "stolen"
    assert "decided_by" not in told


@pytest.fixture
def ordered(running: Running, kiosk: Kiosk) -> tuple[str, str, str]:
    """A customer's contract, their address, and customer care's key."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    contract = place(kiosk, order_body()).json()["contracts"][0]["contract_id"]
    return contract, email, key_for(running, ApiRight.CARE)


def test_r80_customer_care_alone(
    running: Running, kiosk: Kiosk, ordered: tuple[str, str, str]
) -> None:
    """R80: found by the VIN and ended with its key; the ten worst ways of asking change nothing."""
    contract, email, key = ordered
    found = system(running, "GET", f"/v1/care/vehicles/{VIN}/contracts", key).json()["contracts"]
    mine = [(c["contract"]["contract_id"], c["email"]) for c in found if c["email"] == email]
    assert mine == [(contract, email)]
    assert system(running, "GET", "/v1/care/vehicles/%00/contracts", key).json() == {
        "contracts": []
    }
    path = f"/v1/care/contracts/{contract}/termination"
    with running.work() as work:
        today = work.today
    good = {"reason": "sold", "ended_on": today.isoformat()}
    problem(kiosk.call("PUT", path, good), 401, "api_key_unknown")
    for right in (ApiRight.FEED, ApiRight.DELIVERY):
        problem(system(running, "PUT", path, key_for(running, right), good), 401, "api_key_unknown")
    tomorrow = (today + timedelta(days=1)).isoformat()
    bad: tuple[Any, ...] = (
        good | {"reason": "bored"},
        good | {"ended_on": tomorrow},
        good | {"ended_on": (today - timedelta(days=1)).isoformat()},
        good | {"ended_on": "2027-02-30"},
        good | {"ended_on": "\u0661\u0662\u0663\u0664-01-01"},
        good | {"ended_on": 20270301},
        good | {"refund_cents": 1_000_000},
        {"reason": "sold"},
        {"ended_on": None, "reason": "sold"},
        [],
    )
    for wrong in bad:
        problem(system(running, "PUT", path, key, wrong), 422, "invalid")
    other = f"/v1/care/contracts/{uuid4()}/termination"
    problem(system(running, "PUT", other, key, good), 404, "not_found")
    shown = kiosk.get("/v1/account/contracts").json()["contracts"][0]
    assert shown["service_status"] == "ordered"
    assert system(running, "PUT", path, key, good).status_code == 200
    shown = kiosk.get("/v1/account/contracts").json()["contracts"][0]
    assert (shown["service_status"], shown["money_status"]) == ("terminated", "void")
    assert "omdat de auto verkocht is" in letters(running, email)
    problem(kiosk.post(f"/v1/account/contracts/{contract}/withdrawals"), 404, "not_found")
    # The car itself is free for the same service again.
    assert place(kiosk, order_body()).status_code == 201


def test_r80_by_command(
    running: Running,
    ordered: tuple[str, str, str],
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """R80: customer care without a system of its own."""
    contract, email, _key = ordered
    monkeypatch.setenv("STORE_DATABASE_URL", database_url)
    monkeypatch.setenv("STORE_SECRET", "a secret of the tests, and of nothing else")
    assert main(["terminate", "--list", VIN.lower()]) == 0
    assert f"{contract}  connect_nav  ordered, not_due  {email}" in capsys.readouterr().out
    assert main(["terminate", "--contract", contract]) == 2
    assert main(["terminate", "--contract", contract, "--reason", "sold", "--on", "soon"]) == 1
    assert "date_invalid" in capsys.readouterr().err
    assert main(["terminate", "--contract", contract, "--reason", "sold"]) == 0
    assert main(["terminate", "--contract", contract, "--reason", "stolen"]) == 1
    assert "contract_over" in capsys.readouterr().err
    with running.store.work(write=False) as work:
        kept = work.session.get_one(TerminationRecord, UUID(contract))
    assert (kept.decided_by, kept.reason) == ("command line", "sold")
