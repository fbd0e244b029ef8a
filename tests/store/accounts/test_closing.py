"""Closing an account: told beforehand, contracts run on, the person is forgotten, nothing more is written (R26 to R28)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.contract.my_account import Closing
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts import closing
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.feed import capture
from kiosk.store.feed.models import FeedEvent
from kiosk.store.invoices.models import Invoice, InvoiceStatus
from kiosk.store.mail import messages
from kiosk.store.mail.models import REQUIRED_AFTER_CLOSING, Mail
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.models import CardRecord
from kiosk.store.tables import METADATA
from tests.store.life import account_of, customer, key_for, page, subjects, system
from tests.store.money import START, Shop, plain_text
from tests.store.ordering import order_body, place
from tests.store.support import (
    PASSWORD,
    VIN,
    Kiosk,
    MakeKiosk,
    Running,
    link_in,
    new_email,
    problem,
)

DAY = START.date()


def close(shop: Shop, account_id: UUID) -> None:
    with shop.work() as work:
        account = work.session.get_one(Account, account_id)
        closing.close(work, account, Closing(password=PASSWORD))


def everything(shop: Shop) -> str:
    """Every value of every row, as one text."""
    with shop.store.work(write=False) as work:
        rows: list[Any] = []
        for table in METADATA.sorted_tables:
            rows += [tuple(row) for row in work.session.execute(select(table)).all()]
    return "\n".join(map(str, rows))


def send_all(shop: Shop, email: str = "") -> list[tuple[str, str]]:
    """Send what waits: kind and text of each mail that goes out to an address; the rest is settled unsent."""
    sent = []
    with shop.work() as work:
        for mail in work.session.scalars(select(Mail).where(Mail.settled_at.is_(None))).all():
            kind, message = mail.kind.value, messages.compose(work, mail)
            if message is not None and mail.recipient == email:
                sent.append((kind, plain_text(message)))
            mail.settled_at, mail.facts = work.now, {}
    return sent


@pytest.fixture
def person() -> dict[str, str]:
    return {"first_name": "Wilhelmina", "surname": "Uitgeschreven", "email": new_email()}


@pytest.fixture
def bought(shop: Shop, person: dict[str, str]) -> tuple[UUID, UUID, UUID]:
    """An account with an active service and one that is only ordered."""
    vin = shop.new_car()
    account = shop.account(confirmed=True, vin=vin, **person)
    (active,) = shop.buy(account_id=account, vin=vin)
    (ordered,) = shop.buy(("danger_zones", "m12"), account_id=account, vin=vin, active=False)
    return account, active, ordered


def test_r26_before_it_the_screen_can_list_everything(
    shop: Shop, bought: tuple[UUID, UUID, UUID]
) -> None:
    """R26: running contracts, coming charges with their day, invoices to take along, and those still to come."""
    account_id, active, ordered = bought
    with shop.work() as work:
        told = closing.preview(work, work.session.get_one(Account, account_id))
    assert {c.contract_id for c in told.running} == {active, ordered}
    charges = {c.contract.contract_id: (c.amount_cents, c.charge_on) for c in told.charges}
    assert charges == {active: (14900, DAY + timedelta(days=14)), ordered: (2900, None)}
    assert (len(told.invoices), len(told.coming_invoices)) == (0, 2)
    assert {invoice.final_on for invoice in told.coming_invoices} == {DAY + timedelta(days=3)}
    shop.pass_days(DAY + timedelta(days=14))
    with shop.work() as work:
        told = closing.preview(work, work.session.get_one(Account, account_id))
    assert len(told.invoices) == 2
    assert told.coming_invoices == ()
    assert [c.contract.contract_id for c in told.charges] == [ordered]


def test_r27_contracts_services_and_money_run_on(
    shop: Shop, bought: tuple[UUID, UUID, UUID]
) -> None:
    """R27: the active one is charged on its day, the ordered one is activated, invoices become final."""
    account_id, active, ordered = bought
    before = shop.statuses(active)
    close(shop, account_id)
    assert shop.statuses(active) == before
    assert shop.statuses(ordered) == (ServiceStatus.ORDERED, MoneyStatus.NOT_DUE)
    shop.activate(ordered)
    assert shop.statuses(ordered) == (ServiceStatus.ACTIVE, MoneyStatus.DUE)
    shop.pass_days(DAY + timedelta(days=15))
    assert shop.statuses(active)[1] is MoneyStatus.CHARGED
    assert shop.statuses(ordered)[1] is MoneyStatus.CHARGED
    assert sorted(i.total_cents for i in shop.invoices()) == [2900, 14900]
    assert shop.balance() == (17800, 17800)
    assert shop.parked() == []
    shop.go_to(DAY + timedelta(days=367))
    assert shop.statuses(active)[0] is ServiceStatus.EXPIRED


def test_r28_nothing_more_is_written_but_what_the_law_requires(
    shop: Shop, bought: tuple[UUID, UUID, UUID], person: dict[str, str]
) -> None:
    """R28: no mail on activation, charge, reminders or end; the invoice is still delivered."""
    account_id, _, ordered = bought
    close(shop, account_id)
    kinds = {kind for kind, _ in send_all(shop, person["email"])}
    assert kinds == {"order_confirmed", "account_closed"}
    shop.activate(ordered)
    for day in (3, 15, 336, 359, 365, 366, 367, 368):
        shop.go_to(DAY + timedelta(days=day))
        kinds |= {kind for kind, _ in send_all(shop, person["email"])}
    assert kinds == {"order_confirmed", "account_closed", "invoice_ready"}
    assert kinds <= {kind.value for kind in REQUIRED_AFTER_CLOSING}


def test_r26_the_person_is_forgotten_once_nothing_is_owed(
    shop: Shop, bought: tuple[UUID, UUID, UUID], person: dict[str, str]
) -> None:
    """R26, R27: not before the last charge; then nothing of them is left but the final invoices."""
    account_id, _, ordered = bought
    close(shop, account_id)
    with shop.work() as work:
        account = work.session.get_one(Account, account_id)
        gone = (account.password_hash, account.title, account.contact, account.billing_address)
        assert gone == ("", "", {}, None)
        assert person["email"] not in account.email_key
    shop.activate(ordered)
    send_all(shop)
    shop.pass_days(DAY + timedelta(days=13))
    send_all(shop)
    assert person["surname"] in everything(shop)
    shop.pass_days(DAY + timedelta(days=16))
    send_all(shop)
    shop.pass_days(DAY + timedelta(days=19))
    assert person["email"] not in everything(shop)
    with shop.store.work(write=False) as work:
        account = work.session.get_one(Account, account_id)
        assert (account.first_name, account.surname, account.email) == ("", "", "")
        orders = work.session.scalars(
            select(OrderRecord).where(OrderRecord.account_id == account_id)
        ).all()
        assert [order.billing_address for order in orders] == [{}, {}]
        cards = work.session.scalars(
            select(CardRecord).where(CardRecord.account_id == account_id)
        ).all()
        assert {card.cardholder for card in cards} == {""}
        kept = work.session.scalars(select(Invoice)).all()
    names = [i.content["name"] for i in kept if i.content and i.status is InvoiceStatus.FINAL]
    assert names.count(f"{person['first_name']} {person['surname']}") == 2
    assert everything(shop).count(person["surname"]) == 2
    assert shop.parked() == []


def test_r27_a_debt_keeps_its_debtor(shop: Shop) -> None:
    """R27, R75d: a failed charge is tried again and told, closed or not; the claim keeps the name."""
    vin = shop.new_car()
    email = new_email()
    account = shop.account(vin=vin, email=email)
    (contract,) = shop.buy(account_id=account, vin=vin, number="4000000000000341")
    close(shop, account)
    kinds: set[str] = set()
    while shop.clock.today < DAY + timedelta(days=30):
        shop.go_to(shop.clock.today + timedelta(days=1))
        kinds |= {kind for kind, _ in send_all(shop, email)}
    assert shop.statuses(contract)[1] is MoneyStatus.FAILED
    assert {"charge_failed", "service_suspended"} <= kinds
    with shop.store.work(write=False) as work:
        assert work.session.get_one(Account, account).email == email


def test_r26_an_unconfirmed_account_goes_whole(shop: Shop, person: dict[str, str]) -> None:
    """R11, R26: its reservations were never bought; nothing is left of it at once."""
    vin = shop.new_car()
    account = shop.account(confirmed=False, vin=vin, **person)
    shop.buy(account_id=account, vin=vin, active=False)
    with shop.work() as work:
        told = closing.preview(work, work.session.get_one(Account, account))
    assert (len(told.reservations), told.running, told.charges) == (1, (), ())
    close(shop, account)
    shop.run()
    left = everything(shop)
    assert [part for part in (*person.values(), str(account)) if part in left] == []


def test_r26_sessions_end_and_the_address_is_free(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R26: nobody is signed in, the old password opens nothing, links are dead; a new account begins empty."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    assert place(kiosk, order_body()).status_code == 201
    other = make_kiosk()
    other.sign_in(email, PASSWORD)
    kiosk.call("POST", "/v1/password-resets", {"email": email, "language": "nl"})
    reset = link_in(running.mails(email)[-1], "reset")
    assert kiosk.call("POST", "/v1/account/closing", {"password": PASSWORD}).status_code == 204
    for each in (kiosk, other):
        problem(each.get("/v1/account/details"), 401, "not_signed_in")
    problem(other.sign_in(email, PASSWORD), 401, "credentials_wrong")
    assert page(running, "GET", f"/reset/{reset}").status_code == 404
    assert "Uw account is gesloten" in subjects(running, email)
    customer(running, other, email=email)
    assert other.get("/v1/account/contracts").json() == {"contracts": []}
    assert other.get("/v1/account/vehicles").json() == {"vehicles": []}
    assert other.add_vehicle().status_code == 201
    assert other.get("/v1/account/contracts").json() == {"contracts": []}


def test_r26_the_password_is_asked_for(running: Running, kiosk: Kiosk) -> None:
    """R26: a screen left signed in is not enough, and looking closes nothing."""
    email = customer(running, kiosk)
    kiosk.get("/v1/account/closing")
    for body, status in (({"password": "not it at all"}, 401), ({"password": ""}, 422), ({}, 422)):
        assert kiosk.call("POST", "/v1/account/closing", body).status_code == status
    assert account_of(running, email).state is AccountState.CONFIRMED


def test_r18_apps_are_told_to_forget(running: Running, kiosk: Kiosk) -> None:
    """R18, R26: a tombstone without a word about the person; what came before it leads nowhere."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    subject = str(capture.subject_of(running.store.secret, account_of(running, email).id))
    kiosk.call("POST", "/v1/account/closing", {"password": PASSWORD})
    key = key_for(running, ApiRight.FEED)
    told = system(running, "GET", "/v1/feed?limit=500", key).json()["events"]
    mine = [event for event in told if event["subject"] == subject]
    assert [event["kind"] for event in mine] == [
        "account_created",
        "account_confirmed",
        "vehicle_added",
        "account_closed",
    ]
    assert {(event["account"], event["vin"]) for event in mine} == {(None, None)}
    assert VIN not in str(mine)
    assert email not in str(told)


def test_r18_an_erased_account_leaves_a_tombstone(shop: Shop, person: dict[str, str]) -> None:
    """R11, R18: day 21; apps know whom to forget by the name that only they know."""
    account = shop.account(confirmed=False, vin=shop.new_car(), **person)
    subject = capture.subject_of(shop.store.secret, account)
    shop.go_to(DAY + timedelta(days=21))
    mine = [event for event in shop.all(FeedEvent) if event.subject == subject]
    assert mine[-1].kind.value == "account_erased"
    assert {(event.account_id, event.vin) for event in mine} == {(None, None)}
    assert str(account) not in everything(shop)


def test_r27_closing_takes_nothing_from_the_contracts_rows(
    shop: Shop, bought: tuple[UUID, UUID, UUID]
) -> None:
    """R27: not one column of any contract changes."""

    def rows() -> list[Any]:
        with shop.store.work(write=False) as work:
            table = ContractRecord.__table__
            return list(work.session.execute(select(table).order_by(table.c.id)).all())

    before = rows()
    close(shop, bought[0])
    assert rows() == before
