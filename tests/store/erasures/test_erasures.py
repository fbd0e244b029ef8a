"""Erasure on day 21: on its day, whole, restartable, and never against a confirmation (R11, R12)."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.store.accounts import proofs
from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account, AccountState, Proof, ProofPurpose
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import uuid7
from kiosk.store.erasures import repository, service
from kiosk.store.erasures.models import ErasedLink, Erasure
from kiosk.store.http.models import KeptReply
from kiosk.store.jobs.models import Job
from kiosk.store.mail.models import Mail
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.models import CardRecord
from kiosk.store.payments.port import ProviderUnreachable
from kiosk.store.tables import METADATA
from tests.store.money import START, Shop
from tests.store.support import new_email

ERASED = START.date() + timedelta(days=21)


@pytest.fixture
def email() -> str:
    return new_email()


@pytest.fixture
def pending(shop: Shop, email: str) -> UUID:
    """An unconfirmed account with a car, a card, an order and everything that comes with them."""
    account = shop.account(confirmed=False, email=email, vin=shop.new_car())
    shop.buy(account_id=account, vin=shop.last_car, active=False)
    with shop.work() as work:
        work.session.add(
            KeptReply(
                scope="POST /v1/accounts device",
                key=str(uuid7()),
                payload_hash="",
                status=201,
                body={"profile": {"account_id": str(account), "email": email}},
                created_at=work.now,
            )
        )
    return account


def everything(shop: Shop) -> str:
    """Every value of every row, as one text."""
    with shop.store.work(write=False) as work:
        rows: list[Any] = []
        for table in METADATA.sorted_tables:
            rows += [tuple(row) for row in work.session.execute(select(table)).all()]
    return "\n".join(map(str, rows)).lower()


def names(shop: Shop, account: UUID, email: str) -> list[str]:
    """Whatever leads back to the person: the ids of all that was theirs, their address, their name."""
    with shop.store.work(write=False) as work:
        orders = work.session.scalars(
            select(OrderRecord).where(OrderRecord.account_id == account)
        ).all()
        cards = work.session.scalars(select(CardRecord).where(CardRecord.account_id == account))
        contracts = work.session.scalars(
            select(ContractRecord.id).where(ContractRecord.account_id == account)
        )
        found = [account, *(o.id for o in orders), *(o.number for o in orders), *contracts]
        found += [part for card in cards for part in (card.id, card.provider_setup_id)]
    return [email, *map(str, found)]


def test_r11_on_day_21_and_not_on_day_20(shop: Shop, pending: UUID) -> None:
    """R11: the twentieth day counts whole."""
    shop.pass_days(ERASED - timedelta(days=1))
    shop.go_to(ERASED - timedelta(days=1), 23, 59)
    assert pending in {account.id for account in shop.all(Account)}
    shop.go_to(ERASED, 0, 0)
    assert pending not in {account.id for account in shop.all(Account)}


def test_r11_nothing_of_the_person_is_left(shop: Shop, pending: UUID, email: str) -> None:
    """R11: no value in any row of any table leads back; the provider has forgotten the card; one line says that it was."""
    known = names(shop, pending, email)
    setups = [card.provider_setup_id for card in shop.all(CardRecord) if card.account_id == pending]
    assert len(known) >= 6
    assert all(name.lower() in everything(shop) for name in known)
    shop.go_to(ERASED)
    left = everything(shop)
    assert [name for name in known if name.lower() in left] == []
    (line,) = shop.all(Erasure)
    assert (line.vehicles, line.orders_voided, line.cards) == (1, 1, 1)
    assert line.created_on == START.date()
    for setup in setups:
        assert shop.provider.registration(setup).last4 == ""
    assert shop.parked() == []
    assert shop.taken() == []


def test_r11_the_address_of_a_customer_keeps_their_mails(shop: Shop, email: str) -> None:
    """R11: a pending account that named somebody's address takes only its own mails with it."""
    holder = shop.account(email=email)
    shop.account(confirmed=False, email=email, vin=shop.new_car())
    before = {m.id: m.facts.get("account_id") for m in shop.all(Mail) if m.recipient == email}
    shop.go_to(ERASED)
    kept = {m.id for m in shop.all(Mail) if m.recipient == email}
    assert kept >= {mail for mail, account in before.items() if account == str(holder)}
    assert len(kept) < len(before)
    assert holder in {account.id for account in shop.all(Account)}


def test_r11_a_confirmed_account_is_never_erased(shop: Shop, pending: UUID) -> None:
    """R11: confirmed on the last minute of the last day it stays, with its order."""
    shop.clock.set_local(ERASED - timedelta(days=1), 23, 59)
    with shop.work() as work:
        people.confirm(work, work.session.get_one(Account, pending))
    shop.go_to(ERASED, 0, 0)
    shop.go_to(ERASED + timedelta(days=3))
    assert shop.all(Erasure) == []
    assert {account.id: account.state for account in shop.all(Account)}[
        pending
    ] is AccountState.CONFIRMED


def test_r12_a_link_of_an_erased_account_is_known_as_such(shop: Shop, pending: UUID) -> None:
    """R12: its page can say what happened; another link is simply unknown."""
    token = _token(shop, pending)
    with shop.work() as work:
        assert not service.was_erased(work, token)
    shop.go_to(ERASED)
    with shop.work() as work:
        assert service.was_erased(work, token)
        assert not service.was_erased(work, "anything")
        with pytest.raises(proofs.ProofRefused) as refused:
            people.confirm_by_link(work, token)
    assert refused.value.problem is proofs.ProofProblem.EXPIRED
    assert len(shop.all(ErasedLink)) >= 1


def test_r11_a_killed_erasure_is_done_whole_by_the_next(
    shop: Shop, pending: UUID, email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R11: one transaction: until it is committed everything is there, afterwards nothing."""

    class Killed(BaseException):
        pass

    whole = repository.delete_all

    def dying(session: Any, account: Account) -> None:
        whole(session, account)
        raise Killed

    known = names(shop, pending, email)
    shop.clock.set_local(ERASED)
    with monkeypatch.context() as patched:
        patched.setattr(repository, "delete_all", dying)
        with pytest.raises(Killed):
            shop.run()
    assert all(name.lower() in everything(shop) for name in known)
    shop.clock.set(shop.clock.now() + timedelta(minutes=10))
    shop.run()
    left = everything(shop)
    assert [name for name in known if name.lower() in left] == []
    assert len(shop.all(Erasure)) == 1


def test_r11_the_card_is_forgotten_also_when_the_provider_was_away(
    shop: Shop, pending: UUID
) -> None:
    """R11: the store's rows go at once; the provider is asked again until it answers."""
    (card,) = [c for c in shop.all(CardRecord) if c.account_id == pending]
    real = shop.provider
    away = True

    class Away:
        def forget_card(self, setup_id: str) -> None:
            if away:
                raise ProviderUnreachable
            real.forget_card(setup_id)

        def __getattr__(self, name: str) -> Any:
            return getattr(real, name)

    shop.clock.set_local(ERASED)
    worker = shop.worker(Away())
    worker.run_due()
    assert real.registration(card.provider_setup_id).last4 == "1111"
    away = False
    shop.clock.set(shop.clock.now() + timedelta(hours=1))
    worker.run_due()
    assert real.registration(card.provider_setup_id).last4 == ""
    assert [job for job in shop.all(Job) if card.provider_setup_id in job.period] == []


def test_r11_erasing_and_confirming_in_the_same_second(shop: Shop) -> None:
    """R11: either the account stands whole, or nothing of it is left; never half of it. Twelve races."""
    made = [_with_link(shop) for _ in range(12)]
    # The link's last instant and the erasure's first one: the clock stands where both are willing.
    shop.clock.set_local(ERASED, 0, 0)
    with shop.work() as work:
        for proof in work.session.scalars(select(Proof)).all():
            proof.expires_at = work.now + timedelta(hours=1)
    start = threading.Barrier(2)
    outcomes: dict[UUID, str] = {}

    def confirm_all() -> None:
        start.wait()
        for account, token in reversed(made):
            try:
                with shop.work() as work:
                    people.confirm_by_link(work, token)
                outcomes[account] = "confirmed"
            except proofs.ProofRefused:
                outcomes[account] = "refused"

    thread = threading.Thread(target=confirm_all)
    thread.start()
    start.wait()
    shop.run()
    thread.join()
    accounts = {account.id: account.state for account in shop.all(Account)}
    for account, _token_of in made:
        if outcomes[account] == "confirmed":
            assert accounts[account] is AccountState.CONFIRMED
        else:
            assert account not in accounts
    erased = [a for a, outcome in outcomes.items() if outcome == "refused"]
    assert len(shop.all(Erasure)) == len(erased)
    assert shop.parked() == []


def _with_link(shop: Shop) -> tuple[UUID, str]:
    account = shop.account(confirmed=False, vin=shop.new_car())
    return account, _token(shop, account)


def _token(shop: Shop, account: UUID) -> str:
    with shop.work() as work:
        proof = work.session.scalar(
            select(Proof).where(Proof.account_id == account, Proof.purpose == ProofPurpose.CONFIRM)
        )
        assert proof is not None
        return proofs.token_of(work, proof)
