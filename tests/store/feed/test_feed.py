"""The outgoing feed: every change once, in order, in its own transaction, for the maker's apps alone (R18, R44, R45)."""

from __future__ import annotations

import threading
from typing import Any
from uuid import UUID

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from kiosk.store.accounts import service as people
from kiosk.store.accounts.models import Account
from kiosk.store.api_keys import service as keys
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.feed import capture
from kiosk.store.feed import service as feed
from kiosk.store.feed.models import FeedEvent
from kiosk.store.settings import Settings
from kiosk.store.work import Store
from tests.store.conftest import SECRET
from tests.store.life import account_of, customer, key_for, system
from tests.store.support import (
    ADDRESS,
    PASSWORD,
    VIN,
    Kiosk,
    Running,
    problem,
)


def events(running: Running, email: str) -> list[dict[str, Any]]:
    """What the feed tells of one account, read page by page."""
    key = key_for(running, ApiRight.FEED)
    subject = str(capture.subject_of(running.store.secret, account_of(running, email).id))
    found: list[dict[str, Any]] = []
    after, more = 0, True
    while more:
        told = system(running, "GET", f"/v1/feed?after={after}&limit=3", key).json()
        found += told["events"]
        after, more = told["next"], told["more"]
    numbers = [event["number"] for event in found]
    assert numbers == list(range(1, len(numbers) + 1))
    return [event for event in found if event["subject"] == subject]


def kinds(running: Running, email: str) -> list[str]:
    return [event["kind"] for event in events(running, email)]


def test_r18_every_change_of_identity_profile_and_cars_is_published(
    running: Running, kiosk: Kiosk
) -> None:
    """R2, R18: one identity: apps learn of each change, in order, by versions that leave none out."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    kiosk.call("PUT", "/v1/account/billing-address", {"address": ADDRESS})
    details = {
        "title": "",
        "first_name": "Nora",
        "surname": "Voorbeeld",
        "country": "BE",
        "language": "fr",
    }
    assert kiosk.call("PUT", "/v1/account/details", details).status_code == 200
    contact = {"email": True, "sms": False, "phone": False, "post": True}
    kiosk.call("PUT", "/v1/account/contact-preferences", {"contact": contact})
    new = "een andere zin van vijf woorden"
    kiosk.call("POST", "/v1/account/password", {"present": PASSWORD, "new": new})
    kiosk.call("DELETE", f"/v1/account/vehicles/{VIN}")
    told = events(running, email)
    assert [event["kind"] for event in told] == [
        "account_created",
        "account_confirmed",
        "vehicle_added",
        "profile_changed",
        "profile_changed",
        "profile_changed",
        "password_changed",
        "vehicle_removed",
    ]
    assert [event["version"] for event in told] == list(range(1, 9))
    stands = told[-1]["account"]
    assert (stands["first_name"], stands["email"], stands["country"]) == ("Nora", email, "BE")
    assert stands["contact"] == contact
    assert stands["billing_address"]["city"] == "Utrecht"
    assert stands["vehicles"] == []
    assert PASSWORD not in str(told)


def test_r44_a_car_taken_out_is_told(running: Running, kiosk: Kiosk) -> None:
    """R44, R45: by the event `vehicle_removed`, which names the car."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    kiosk.call("DELETE", f"/v1/account/vehicles/{VIN}")
    told = events(running, email)
    assert [(event["kind"], event["vin"]) for event in told[-2:]] == [
        ("vehicle_added", VIN),
        ("vehicle_removed", VIN),
    ]


def test_r18_what_is_rolled_back_is_not_told(running: Running, kiosk: Kiosk) -> None:
    """R18: the event and the change are one transaction."""
    email = customer(running, kiosk)
    before = kinds(running, email)
    account_id = account_of(running, email).id

    def cut_short() -> None:
        with running.work() as work:
            work.session.get_one(Account, account_id).surname = "Anders"
            work.session.flush()
            raise RuntimeError("cut")

    with pytest.raises(RuntimeError, match="cut"):
        cut_short()
    assert kinds(running, email) == before


def test_r18_nothing_is_told_where_nothing_changed(running: Running, kiosk: Kiosk) -> None:
    """R18: the same details again are no change."""
    email = customer(running, kiosk)
    kiosk.call("PUT", "/v1/account/billing-address", {"address": ADDRESS})
    before = kinds(running, email)
    kiosk.call("PUT", "/v1/account/billing-address", {"address": ADDRESS})
    kiosk.sign_in(email, PASSWORD)
    assert kinds(running, email) == before


def test_r18_a_merged_account_names_what_it_became(running: Running, kiosk: Kiosk) -> None:
    """R18: apps join the two; of the first nothing more is told, and its car is the other's."""
    email = customer(running, kiosk)
    standing = account_of(running, email)
    pending = UUID(kiosk.create_account(email=email)["profile"]["account_id"])
    kiosk.add_vehicle()
    with running.work() as work:
        people.confirm(work, work.session.get_one(Account, pending))
    assert kinds(running, email)[-1] == "vehicle_added"
    key = key_for(running, ApiRight.FEED)
    told = system(running, "GET", "/v1/feed?limit=500", key).json()["events"]
    gone = str(capture.subject_of(running.store.secret, pending))
    of_pending = [event for event in told if event["subject"] == gone]
    assert of_pending[-1]["kind"] == "account_merged"
    assert of_pending[-1]["into"] == str(capture.subject_of(running.store.secret, standing.id))
    assert {event["account"] for event in of_pending} == {None}
    assert {event["vin"] for event in of_pending} == {None}


def test_r18_only_the_key_of_an_app_opens_the_feed(running: Running, kiosk: Kiosk) -> None:
    """R18: no key, another right's key, a revoked key and a customer's session are refused alike."""
    customer(running, kiosk)
    problem(kiosk.get("/v1/feed"), 401, "api_key_unknown")
    for key in ("", "x", "\x7f", key_for(running, ApiRight.CARE)):
        answer = system(running, "GET", "/v1/feed", key)
        problem(answer, 401, "api_key_unknown")
        assert answer.headers["www-authenticate"] == "Bearer"
    with running.work() as work:
        key = keys.issue(work, "an app", ApiRight.FEED)
        with pytest.raises(keys.NameTaken):
            keys.issue(work, "an app", ApiRight.FEED)
    assert system(running, "GET", "/v1/feed", key).status_code == 200
    with running.work() as work:
        assert keys.revoke(work, "an app")
        assert not keys.revoke(work, "no app")
    problem(system(running, "GET", "/v1/feed", key), 401, "api_key_unknown")


@pytest.mark.parametrize(
    "query",
    ["after=-1", "after=x", "after=1.5", f"after={2**63}", "limit=0", "limit=501", "after="],
)
def test_a_cursor_that_is_none_is_a_problem(running: Running, query: str) -> None:
    answer = system(running, "GET", f"/v1/feed?{query}", key_for(running, ApiRight.FEED))
    problem(answer, 422, "invalid")


def test_a_cursor_ahead_of_the_feed_waits(running: Running) -> None:
    told = system(running, "GET", "/v1/feed?after=9000000", key_for(running, ApiRight.FEED)).json()
    assert told == {"events": [], "next": 9000000, "more": False}


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Any:
    """A store on either database."""
    name = "database_url" if request.param == "sqlite" else "postgres_database"
    found = Store(Settings(database_url=request.getfixturevalue(name), secret=SecretStr(SECRET)))
    yield found
    found.close()


def test_r18_a_reader_misses_nothing_that_commits_late(store: Store) -> None:
    """R18: numbers are committed in their order, so a cursor never runs past an event still under way."""
    with store.work(write=False) as work:
        accounts = [account.id for account in work.session.scalars(select(Account)).all()][:1]
        start = len(work.session.scalars(select(FeedEvent.number)).all())
    seen: list[int] = []
    done = threading.Event()

    def change(name: str) -> None:
        for turn in range(10):
            with store.work() as work:
                account = work.session.get_one(Account, accounts[0], with_for_update=True)
                account.surname = f"{name}{turn}"

    def read() -> None:
        after = start
        while not done.is_set() or after < start + 40:
            with store.work(write=False) as work:
                told = feed.page(work, after, 7)
            seen.extend(event.number for event in told.events)
            after = told.next

    writers = [threading.Thread(target=change, args=(f"Naam{n}-",)) for n in range(4)]
    reader = threading.Thread(target=read)
    reader.start()
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    done.set()
    reader.join(60)
    assert not reader.is_alive()
    assert seen == list(range(start + 1, start + 41))
    with store.work(write=False) as work:
        rows = work.session.scalars(select(FeedEvent).order_by(FeedEvent.number)).all()
        mine = [row for row in rows if row.number > start]
        assert [row.version for row in mine] == list(range(mine[0].version, mine[0].version + 40))


def test_a_subject_names_nobody() -> None:
    """A subject leads to nobody without the store's secret."""
    account = UUID("0190a0b0-0000-7000-8000-000000000001")
    one = capture.subject_of(b"secret", account)
    assert one == capture.subject_of(b"secret", account)
    assert one != capture.subject_of(b"other", account)
    assert account.hex not in one.hex
