"""Proving an address by link or by six digits, and what becomes of a second account (R9, R11, R14, R20, R77)."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.contract.problems import Code
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts import repository, service
from kiosk.store.accounts.models import Account, AccountState, Proof
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.http.problems import Refused
from kiosk.store.vehicles import repository as vehicles
from tests.store.ordering import order_body, place
from tests.store.support import (
    DEMO_EMAIL,
    DEMO_PASSWORD,
    PASSWORD,
    VIN,
    Kiosk,
    MakeKiosk,
    Running,
    code_in,
    link_in,
    new_email,
    problem,
    text_of,
)


def account_id(kiosk: Kiosk, email: str) -> UUID:
    return UUID(kiosk.create_account(email=email)["profile"]["account_id"])


def load(running: Running, found: UUID) -> Account:
    with running.work() as work:
        account = repository.account(work.session, found)
    assert account is not None
    return account


def confirm_by_code(running: Running, found: UUID, code: str) -> Account:
    with running.work() as work:
        account = repository.account(work.session, found)
        assert account is not None
        return service.confirm_by_code(work, account, code)


def confirm_by_link(running: Running, token: str) -> Account:
    with running.work() as work:
        return service.confirm_by_link(work, token)


def test_the_mailed_link_confirms_once(running: Running, kiosk: Kiosk) -> None:
    """R9: a link opened twice says that it was used."""
    email = new_email()
    found = account_id(kiosk, email)
    token = link_in(running.mails(email)[0], "confirm")
    assert confirm_by_link(running, token).id == found
    assert load(running, found).state is AccountState.CONFIRMED
    with pytest.raises(ProofRefused) as refused:
        confirm_by_link(running, token)
    assert refused.value.problem is ProofProblem.USED
    assert kiosk.sign_in(email, PASSWORD).json()["profile"]["confirmed"] is True


def test_looking_at_a_link_changes_nothing(running: Running, kiosk: Kiosk) -> None:
    """R9: link scanners open links; only the button confirms."""
    email = new_email()
    found = account_id(kiosk, email)
    token = link_in(running.mails(email)[0], "confirm")
    counts = running.counts()
    for _ in range(3):
        with running.work() as work:
            assert service.confirmation_waiting(work, token).id == found
    assert running.counts() == counts
    assert load(running, found).state is AccountState.PENDING
    assert confirm_by_link(running, token).confirmed


def test_the_six_digits_confirm_as_well(running: Running, kiosk: Kiosk) -> None:
    """R9: either confirms."""
    email = new_email()
    found = account_id(kiosk, email)
    code = code_in(running.mails(email)[0])
    assert confirm_by_code(running, found, f" {code[:3]} {code[3:]} ").confirmed


def test_five_wrong_guesses_need_a_new_code(running: Running, kiosk: Kiosk) -> None:
    """R9: at most five guesses, counted although each is refused."""
    email = new_email()
    found = account_id(kiosk, email)
    code = code_in(running.mails(email)[0])
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    problems = []
    for guess in (wrong, "", "١٢٣٤٥٦", wrong, wrong, code):
        with pytest.raises(ProofRefused) as refused:
            confirm_by_code(running, found, guess)
        problems.append(refused.value.problem)
    assert problems == [ProofProblem.WRONG] * 4 + [ProofProblem.NO_GUESSES_LEFT] * 2
    with running.work() as work:
        account = repository.account(work.session, found)
        assert account is not None
        assert service.send_confirmation(work, account)
    fresh = code_in(running.mails(email)[-1])
    assert confirm_by_code(running, found, fresh).confirmed


def test_guessing_through_fresh_codes_is_slowed_down(running: Running, kiosk: Kiosk) -> None:
    """R9: new codes give no endless guesses."""
    found = account_id(kiosk, new_email())
    for _ in range(2):
        with running.work() as work:
            account = repository.account(work.session, found)
            assert account is not None
            service.send_confirmation(work, account)
        for _ in range(5):
            with pytest.raises(ProofRefused):
                confirm_by_code(running, found, "nonsense")
    with pytest.raises(Refused) as refused:
        confirm_by_code(running, found, "nonsense")
    assert refused.value.code is Code.RATE_LIMITED
    assert refused.value.retry_after_s


def test_mails_to_one_address_are_limited(running: Running, kiosk: Kiosk) -> None:
    """Nobody can flood a mailbox with the store's mails."""
    email = new_email()
    found = account_id(kiosk, email)
    with running.work() as work:
        account = repository.account(work.session, found)
        assert account is not None
        sent = [service.send_confirmation(work, account) for _ in range(6)]
    assert sent == [True] * 4 + [False] * 2
    assert len(running.mails(email)) == 5


@pytest.mark.parametrize("token", ["", "x", "A" * 22, "é" * 22, "'; --"])
def test_unknown_links_are_refused(running: Running, token: str) -> None:
    """R9."""
    with pytest.raises(ProofRefused) as refused:
        confirm_by_link(running, token)
    assert refused.value.problem is ProofProblem.UNKNOWN


def test_a_link_works_for_twenty_days(running: Running, kiosk: Kiosk) -> None:
    """R11: to the end of the twentieth day, in the market's time zone."""
    early, late = new_email(), new_email()
    account_id(kiosk, early)
    account_id(kiosk, late)
    tokens = [link_in(running.mails(email)[0], "confirm") for email in (early, late)]
    running.clock.move(timedelta(days=20))
    assert confirm_by_link(running, tokens[0]).confirmed
    running.clock.move(timedelta(days=1))
    with pytest.raises(ProofRefused) as refused:
        confirm_by_link(running, tokens[1])
    assert refused.value.problem is ProofProblem.EXPIRED


def test_links_and_codes_are_not_in_the_database(running: Running, kiosk: Kiosk) -> None:
    """R9: 128 bits, hashed at rest."""
    email = new_email()
    account_id(kiosk, email)
    mail = running.mails(email)[0]
    token, code = link_in(mail, "confirm"), code_in(mail)
    assert len(token) == 22
    with running.work() as work:
        proof = work.session.scalars(select(Proof)).all()[-1]
        held = " ".join(str(getattr(proof, column.key)) for column in Proof.__table__.columns)
    assert token not in held
    assert code not in held


def test_confirming_brings_a_welcome_without_a_password(running: Running, kiosk: Kiosk) -> None:
    """R14: login name and first-connection link; no mail ever contains a password."""
    email = new_email()
    found = account_id(kiosk, email)
    confirm_by_code(running, found, code_in(running.mails(email)[0]))
    welcome = running.mails(email)[-1]
    text = text_of(welcome)
    assert email in text
    assert "https://store.example/start" in text
    for mail in running.mails(email):
        assert PASSWORD not in mail.as_string()


def test_an_address_with_an_account_gets_another_mail(running: Running, kiosk: Kiosk) -> None:
    """R9: the mail is the only place where it shows; it greets nobody by a name that was typed."""
    kiosk.create_account(email=DEMO_EMAIL.upper(), first_name="Aanvaller")
    found = running.mails(DEMO_EMAIL.upper().replace("EXAMPLE.ORG", "example.org"))
    assert found[-1]["Subject"] == "U hebt al een account"
    assert "Aanvaller" not in found[-1].as_string()


def test_what_was_done_with_the_second_account_joins_the_first(
    running: Running, make_kiosk: MakeKiosk
) -> None:
    """R20: car, order and contracts move; the pending account is erased; its password opens nothing."""
    kiosk, later = make_kiosk(), make_kiosk()
    pending = account_id(kiosk, DEMO_EMAIL)
    assert kiosk.add_vehicle().status_code == 201
    order = place(kiosk, order_body()).json()
    code = code_in(running.mails(DEMO_EMAIL)[0])
    standing = confirm_by_code(running, pending, code)
    assert standing.id != pending
    erased = load(running, pending)
    assert erased.state is AccountState.MERGED
    assert not any((erased.first_name, erased.surname, erased.email, erased.password_hash))
    assert DEMO_EMAIL not in erased.email_key

    assert later.sign_in(DEMO_EMAIL, PASSWORD).status_code == 401
    assert later.sign_in(DEMO_EMAIL, DEMO_PASSWORD).status_code == 201
    cars = later.get("/v1/account/vehicles").json()["vehicles"]
    assert VIN in {car["vin"] for car in cars}
    moved = later.get("/v1/account/contracts").json()["contracts"]
    assert [contract["order_id"] for contract in moved] == [order["order_id"]]
    assert later.get(f"/v1/orders/{order['order_id']}").json()["number"] == order["number"]


def test_a_merge_leaves_the_cars_of_the_first_account_its_own(
    running: Running, kiosk: Kiosk
) -> None:
    """R51v: the standing account holds its cars as before, and the new one too."""
    pending = account_id(kiosk, DEMO_EMAIL)
    kiosk.add_vehicle()
    standing = confirm_by_code(running, pending, code_in(running.mails(DEMO_EMAIL)[0]))
    with running.work() as work:
        held = {h.vin: h.exclusive for h in vehicles.holdings(work.session, standing.id)}
    assert held == {VIN: True, "VR7BCZKXCNE012346": True}


def test_a_late_reset_link_does_not_confirm(running: Running, kiosk: Kiosk) -> None:
    """R11: after twenty days no way leads to a confirmed account."""
    found = account_id(kiosk, new_email())
    running.clock.move(timedelta(days=21))
    with running.work() as work:
        account = repository.account(work.session, found)
        assert account is not None
        with pytest.raises(ProofRefused) as refused:
            service.confirm(work, account)
    assert refused.value.problem is ProofProblem.EXPIRED


def test_the_kiosk_may_follow_its_order_after_a_merge_and_no_more(
    running: Running, kiosk: Kiosk
) -> None:
    """R20: whoever only knows the second account's password sees nothing of the first."""
    pending = account_id(kiosk, DEMO_EMAIL)
    kiosk.add_vehicle()
    order = place(kiosk, order_body()).json()
    confirm_by_code(running, pending, code_in(running.mails(DEMO_EMAIL)[0]))
    assert kiosk.get(f"/v1/orders/{order['order_id']}").status_code == 200
    seen = kiosk.get("/v1/account/contracts").json()["contracts"]
    assert [contract["order_id"] for contract in seen] == [order["order_id"]]
    problem(kiosk.get("/v1/account/vehicles"), 401, "not_signed_in")
    problem(kiosk.add_vehicle("VR7ABDGXXPL204517"), 401, "not_signed_in")
    assert kiosk.call("DELETE", "/v1/sessions/current").status_code == 204


def test_a_merge_does_not_order_a_service_twice(running: Running, make_kiosk: MakeKiosk) -> None:
    """R60: what both accounts ordered for one car runs once; the newer contract is void before money moved."""
    first, second = make_kiosk(), make_kiosk()
    first.sign_in()
    first.add_vehicle()
    place(first, order_body())
    pending = account_id(second, DEMO_EMAIL)
    problem(second.add_vehicle(), 409, "vehicle_ownership")
    # The car was added before the other account held it.
    with running.work() as work:
        held = vehicles.exclusive_holder(work.session, VIN)
        assert held is not None
        held.exclusive = False
    assert second.add_vehicle().status_code == 201
    place(second, order_body())
    created = [mail for mail in running.mails(DEMO_EMAIL) if "/confirm/" in text_of(mail)]
    confirm_by_code(running, pending, code_in(created[-1]))
    first.sign_in()
    contracts = first.get("/v1/account/contracts").json()["contracts"]
    statuses = sorted((c["service_status"], c["money_status"]) for c in contracts)
    assert statuses == [
        (ServiceStatus.ORDERED.value, MoneyStatus.NOT_DUE.value),
        (ServiceStatus.WITHDRAWN.value, MoneyStatus.VOID.value),
    ]


def test_the_invoice_counts_from_confirmation(running: Running, kiosk: Kiosk) -> None:
    """R20, R77: an unconfirmed account's order is a reservation; its invoice follows the confirmation."""
    email = new_email()
    found = account_id(kiosk, email)
    kiosk.add_vehicle()
    order = place(kiosk, order_body()).json()
    code = code_in(running.mails(email)[0])
    running.clock.move(timedelta(days=5))
    confirm_by_code(running, found, code)
    kiosk.sign_in(email, PASSWORD)
    later = kiosk.get(f"/v1/orders/{order['order_id']}").json()
    moved = date.fromisoformat(later["invoice_on"]) - date.fromisoformat(order["invoice_on"])
    assert moved.days == 5
    assert later["withdraw_by"] == order["withdraw_by"]


def test_two_pending_accounts_of_one_address_end_as_one(
    running: Running, make_kiosk: MakeKiosk
) -> None:
    """R9: the second to be confirmed joins the first."""
    email = new_email()
    first, second = make_kiosk(), make_kiosk()
    one, two = account_id(first, email), account_id(second, email)
    mails = running.mails(email)
    confirm_by_link(running, link_in(mails[0], "confirm"))
    assert confirm_by_link(running, link_in(mails[1], "confirm")).id in (one, two)
    with running.work() as work:
        states = [
            account.state
            for account in work.session.scalars(select(Account).where(Account.id.in_([one, two])))
        ]
    assert sorted(states) == [AccountState.CONFIRMED, AccountState.MERGED]


def test_confirming_makes_the_car_the_accounts_own(running: Running, make_kiosk: MakeKiosk) -> None:
    """R51v: before confirmation a passer-by blocks nobody; after it the car is held."""
    kiosk, other = make_kiosk(), make_kiosk()
    email = new_email()
    found = account_id(kiosk, email)
    kiosk.add_vehicle()
    other.create_account()
    assert other.add_vehicle().status_code == 201
    confirm_by_code(running, found, code_in(running.mails(email)[0]))
    third = make_kiosk()
    third.create_account()
    problem(third.add_vehicle(), 409, "vehicle_ownership")


def test_a_code_mailed_to_a_confirmed_account_proves_the_reader(
    running: Running, kiosk: Kiosk
) -> None:
    """K4: a photographed QR code is useless without the account's mail."""
    kiosk.sign_in()
    with running.work() as work:
        account = repository.confirmed_by_email(work.session, DEMO_EMAIL)
        assert account is not None
        assert service.send_email_code(work, account)
    mail = running.mails(DEMO_EMAIL)[-1]
    code = code_in(mail)
    assert mail["Subject"] == f"{code} is uw code"
    with running.work() as work:
        account = repository.confirmed_by_email(work.session, DEMO_EMAIL)
        assert account is not None
        assert service.prove_email(work, account, code).id == account.id
    with running.work() as work:
        account = repository.confirmed_by_email(work.session, DEMO_EMAIL)
        assert account is not None
        with pytest.raises(ProofRefused):
            service.prove_email(work, account, code)
