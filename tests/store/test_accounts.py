"""Creating an account, signing in and out, and what nobody can find out from outside (R4 to R8, R13, R19)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.store.accounts.models import Account, AccountSession
from kiosk.store.http.models import KeptReply
from tests.store.support import (
    ADDRESS,
    DEMO_EMAIL,
    DEMO_PASSWORD,
    PASSWORD,
    Kiosk,
    MakeKiosk,
    Running,
    account_body,
    new_email,
    new_key,
    problem,
)


def stored(running: Running, email: str) -> Account:
    with running.work() as work:
        found = work.session.scalar(select(Account).where(Account.email == email))
    assert found is not None
    return found


def test_an_account_is_pending_and_signed_in_at_once(running: Running, kiosk: Kiosk) -> None:
    """R4, R6, R19: created with a session of its own, and without a car."""
    email = new_email()
    session = kiosk.create_account(email=email, title="Dr.", country="BE", language="fr")
    assert session["profile"] == {
        "account_id": session["profile"]["account_id"],
        "first_name": "Noor",
        "surname": "Voorbeeld",
        "email": email,
        "language": "fr",
        "country": "BE",
        "confirmed": False,
        "billing_address": None,
    }
    assert kiosk.get("/v1/account/vehicles").json() == {"vehicles": []}
    assert stored(running, email).title == "Dr."


@pytest.mark.parametrize(
    "field", ["first_name", "surname", "email", "password", "country", "language"]
)
def test_everything_but_the_title_is_mandatory(kiosk: Kiosk, field: str) -> None:
    """R4."""
    body = account_body()
    del body[field]
    found = problem(kiosk.post("/v1/accounts", body), 422, "invalid")
    assert found["fields"] == [{"field": field, "reason": "missing"}]
    without_title = account_body()
    del without_title["title"]
    assert kiosk.post("/v1/accounts", without_title).status_code == 201


@pytest.mark.parametrize("text", ["", "   ", "\u202eevil", "a\nb", "a\x1bb", "\u2066x", "x" * 81])
def test_names_are_real_text(kiosk: Kiosk, text: str) -> None:
    """R4: no blank names, and no characters that hide or turn what is read."""
    found = problem(kiosk.post("/v1/accounts", account_body(first_name=text)), 422, "invalid")
    assert found["fields"][0]["field"] == "first_name"


@pytest.mark.parametrize("name", ["Müller-Lüdenscheidt", "O'Neil", "Đặng", "李", "van der Ä"])
def test_names_of_all_the_world_are_taken_as_they_are(kiosk: Kiosk, name: str) -> None:
    """R4."""
    assert kiosk.create_account(surname=name)["profile"]["surname"] == name


def test_only_adults(kiosk: Kiosk) -> None:
    """R4: at least 18 years, as a statement."""
    found = problem(kiosk.post("/v1/accounts", account_body(adult=False)), 422, "invalid")
    assert found["fields"] == [{"field": "adult", "reason": "adult_required"}]


def test_ways_of_contact_are_kept_and_never_a_condition(running: Running, kiosk: Kiosk) -> None:
    """R5: an account without any of them is as good."""
    chosen = {"email": False, "sms": True, "phone": False, "post": True}
    email, quiet = new_email(), new_email()
    kiosk.create_account(email=email, contact=chosen)
    kiosk.create_account(email=quiet)
    assert stored(running, email).contact == chosen
    assert not any(stored(running, quiet).contact.values())


@pytest.mark.parametrize(
    "email",
    [
        "noor",
        "noor@",
        "@example.org",
        "noor@example",
        "a b@example.org",
        "noor@example.org\r\nBcc: x@example.org",
        "noor@example.org, x@example.org",
        "<noor@example.org>",
        "noor@exa mple.org",
        "noor@-example.org",
        "ñoor@example.org",
        "a" * 65 + "@example.org",
    ],
)
def test_what_is_no_address_is_refused(kiosk: Kiosk, email: str) -> None:
    """R4: the shape is checked without asking any server."""
    found = problem(kiosk.post("/v1/accounts", account_body(email=email)), 422, "invalid")
    assert found["fields"][0]["field"] == "email"


@pytest.mark.parametrize("country", ["XX", "ZZ", "nl", "NLD", ""])
def test_the_country_exists(kiosk: Kiosk, country: str) -> None:
    """R4."""
    found = problem(kiosk.post("/v1/accounts", account_body(country=country)), 422, "invalid")
    assert found["fields"][0]["field"] == "country"


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("elf tekens!", "invalid"),
        ("x" * 129, "invalid"),
        ("password1234", "password_weak"),
        ("Wachtwoord123!", "password_weak"),
        ("QWERTYUIOPASDF", "password_weak"),
        ("aaaaaaaaaaaaaa", "password_weak"),
        ("123456789012345", "password_weak"),
    ],
)
def test_passwords_are_long_and_not_common(kiosk: Kiosk, password: str, code: str) -> None:
    """R7: 12 to 128 characters, not one of those that everybody tries first."""
    found = problem(kiosk.post("/v1/accounts", account_body(password=password)), 422, code)
    assert found["fields"][0]["field"] == "password"


def test_the_address_is_no_password(kiosk: Kiosk) -> None:
    """R7."""
    body = account_body(email="noor.voorbeeld@example.org", password="Noor.Voorbeeld@example.org")
    problem(kiosk.post("/v1/accounts", body), 422, "password_weak")


@pytest.mark.parametrize(
    "password", ["twaalf teken", "пароль без правил", "🚗🚙🚌🚎🏎🚓🚑🚒🚐🛻🚚🚛", "x1" * 64]
)
def test_any_characters_make_a_password(kiosk: Kiosk, password: str) -> None:
    """R7: no composition rules."""
    email = new_email()
    unusual = password if len(set(password)) >= 4 else "ab" + password[2:-2] + "yz"
    kiosk.create_account(email=email, password=unusual)
    assert kiosk.sign_in(email, unusual).status_code == 201


def test_a_password_typed_on_another_keyboard_is_the_same(kiosk: Kiosk) -> None:
    """R7: composed and decomposed letters are equal."""
    email = new_email()
    kiosk.create_account(email=email, password="cafe\u0301 met melk")
    assert kiosk.sign_in(email, "caf\u00e9 met melk").status_code == 201


@pytest.mark.usefixtures("slow_passwords")
def test_passwords_are_stored_as_argon2id(running: Running, kiosk: Kiosk) -> None:
    """R7: argon2id with 46 MiB, one pass, one lane."""
    email = new_email()
    kiosk.create_account(email=email)
    assert stored(running, email).password_hash.startswith("$argon2id$v=19$m=47104,t=1,p=1$")


def test_an_address_that_has_an_account_looks_the_same(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §6: no difference in status, shape, headers, or in what is written."""
    kiosk.create_account()  # the kiosk's own count of new accounts is there from its first on
    counts = [running.counts()]
    answers = []
    for email in (new_email(), DEMO_EMAIL):
        answers.append(kiosk.post("/v1/accounts", account_body(email=email)))
        counts.append(running.counts())

    def shape(value: Any) -> Any:
        return {k: shape(v) for k, v in value.items()} if isinstance(value, dict) else type(value)

    unknown, known = answers
    assert (unknown.status_code, known.status_code) == (201, 201)
    assert shape(unknown.json()) == shape(known.json())
    assert unknown.headers.keys() == known.headers.keys()
    grown = [
        {name: after[name] - before[name] for name in after} for before, after in pairwise(counts)
    ]
    assert grown[0] == grown[1]


def test_creating_twice_with_one_key_makes_one_account(running: Running, kiosk: Kiosk) -> None:
    """A repeated request gets the same answer, token included, though no token is stored."""
    body, key = account_body(), new_key()
    first = kiosk.post("/v1/accounts", body, key=key)
    counts = running.counts()
    again = kiosk.post("/v1/accounts", body, key=key)
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert running.counts() == counts
    kiosk.session_token = again.json()["access_token"]
    assert kiosk.get("/v1/account/vehicles").status_code == 200
    problem(kiosk.post("/v1/accounts", account_body(), key=key), 422, "idempotency_key_reused")


def test_a_repeated_creation_outlives_no_session(running: Running, kiosk: Kiosk) -> None:
    """Nothing personal is kept to answer a repetition with: once the session is over, so is the answer."""
    body, key = account_body(), new_key()
    kiosk.post("/v1/accounts", body, key=key)
    with running.work() as work:
        kept = work.session.scalars(select(KeptReply)).all()
        assert [set(reply.body) for reply in kept] == [{"account_id", "session_id"}]
    running.clock.move(timedelta(minutes=31))
    problem(kiosk.post("/v1/accounts", body, key=key), 401, "not_signed_in")


def test_no_secret_of_a_session_lies_in_the_database(running: Running, kiosk: Kiosk) -> None:
    session = kiosk.create_account()
    url = running.store.database.engine.url
    if url.get_backend_name() == "sqlite":
        from pathlib import Path

        assert url.database is not None
        folder = Path(url.database).parent
        held = b"".join(path.read_bytes() for path in folder.glob("store.sqlite3*"))
        assert session["access_token"].encode() not in held
        assert PASSWORD.encode() not in held


def test_signing_in_with_the_right_password(kiosk: Kiosk) -> None:
    """R3, R7: upper and lower case of the address do not matter."""
    answer = kiosk.sign_in(" Demo@Example.ORG ", DEMO_PASSWORD)
    assert answer.status_code == 201
    assert answer.json()["profile"]["confirmed"] is True
    assert answer.json()["profile"]["billing_address"]["city"] == "Utrecht"


def test_wrong_password_and_unknown_address_are_refused_alike(kiosk: Kiosk) -> None:
    """DESIGN §6: no difference between a known and an unknown address."""
    wrong = kiosk.sign_in(DEMO_EMAIL, "niet het wachtwoord")
    unknown = kiosk.sign_in(new_email(), "niet het wachtwoord")
    problem(wrong, 401, "credentials_wrong")
    assert wrong.text == unknown.text
    assert wrong.headers.keys() == unknown.headers.keys()


def test_an_unknown_address_costs_a_hash_as_well(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DESIGN §6: the time is the hash's, and it is computed in both cases (time itself is not asserted)."""
    from kiosk.store.accounts import passwords

    asked: list[str] = []
    matches = passwords.matches

    def counted(password: str, password_hash: str | None) -> bool:
        asked.append("known" if password_hash else "unknown")
        return matches(password, password_hash)

    monkeypatch.setattr(passwords, "matches", counted)
    kiosk.sign_in(DEMO_EMAIL, "niet het wachtwoord")
    kiosk.sign_in(new_email(), "niet het wachtwoord")
    assert asked == ["known", "unknown"]


@pytest.mark.parametrize("email", [DEMO_EMAIL, "nobody@example.org"])
def test_guessing_is_slowed_down_alike_and_never_for_good(
    running: Running, kiosk: Kiosk, email: str
) -> None:
    """DESIGN §6: throttled per account, with Retry-After, and no permanent lock."""
    answers = [kiosk.sign_in(email, f"poging nummer {n}") for n in range(7)]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429] * 2
    found = problem(answers[-1], 429, "rate_limited")
    wait = int(answers[-1].headers["retry-after"])
    assert found["retry_after_s"] == wait
    assert 0 < wait <= 60
    running.clock.move(timedelta(seconds=wait))
    assert kiosk.sign_in(email, "nog een poging").status_code == 401


def test_while_throttled_the_right_password_waits_too_and_then_works(
    running: Running, kiosk: Kiosk
) -> None:
    for n in range(6):
        kiosk.sign_in(DEMO_EMAIL, f"poging nummer {n}")
    assert kiosk.sign_in().status_code == 429
    running.clock.move(timedelta(minutes=2))
    assert kiosk.sign_in().status_code == 201


def test_a_right_password_clears_the_count_of_wrong_ones(kiosk: Kiosk) -> None:
    for _ in range(3):
        for n in range(4):
            assert kiosk.sign_in(DEMO_EMAIL, f"poging nummer {n}").status_code == 401
        assert kiosk.sign_in().status_code == 201


def test_one_kiosk_cannot_try_many_accounts(running: Running, make_kiosk: MakeKiosk) -> None:
    """DESIGN §6: throttled per device as well; another kiosk goes on."""
    attacker, other = make_kiosk(), make_kiosk()
    statuses = [
        attacker.sign_in(f"slachtoffer{n}@example.org", "een wachtwoord").status_code
        for n in range(32)
    ]
    assert statuses[-1] == 429
    assert other.sign_in().status_code == 201


def test_a_session_lasts_thirty_minutes(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §6."""
    expires_at = datetime.fromisoformat(kiosk.sign_in().json()["expires_at"])
    assert expires_at <= running.clock.now() + timedelta(minutes=30)
    assert expires_at.tzinfo == UTC
    running.clock.move(timedelta(minutes=29))
    assert kiosk.get("/v1/account/vehicles").status_code == 200
    running.clock.move(timedelta(minutes=2))
    problem(kiosk.get("/v1/account/vehicles"), 401, "not_signed_in")


def test_a_session_belongs_to_its_kiosk(make_kiosk: MakeKiosk) -> None:
    """DESIGN §6: a token copied to another kiosk is worth nothing."""
    kiosk, other = make_kiosk(), make_kiosk()
    kiosk.sign_in()
    other.session_token = kiosk.session_token
    problem(other.get("/v1/account/vehicles"), 401, "not_signed_in")


def test_signing_out_ends_the_session(running: Running, kiosk: Kiosk) -> None:
    kiosk.sign_in()
    assert kiosk.call("DELETE", "/v1/sessions/current").status_code == 204
    problem(kiosk.get("/v1/account/vehicles"), 401, "not_signed_in")
    problem(kiosk.call("DELETE", "/v1/sessions/current"), 401, "not_signed_in")
    with running.work() as work:
        assert not work.session.scalars(select(AccountSession)).all()


def test_the_billing_address_is_kept_in_its_tidy_form(kiosk: Kiosk) -> None:
    """R64."""
    kiosk.sign_in()
    typed = ADDRESS | {"street": "  Dorps   straat ", "postal_code": "1234ab"}
    answer = kiosk.call("PUT", "/v1/account/billing-address", {"address": typed})
    assert (answer.status_code, answer.text) == (204, "")
    kept = kiosk.sign_in().json()["profile"]["billing_address"]
    assert kept == ADDRESS | {"street": "Dorps straat"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"postal_code": "123 AB"}, "postal_code"),
        ({"postal_code": "0123 AB"}, "postal_code"),
        ({"street": ""}, "street"),
        ({"city": "\u202eUtrecht"}, "city"),
        ({"house_number": "geen"}, "house_number"),
        ({"country": "XX"}, "country"),
        ({"street": "s" * 200}, "street"),
        ({"country": "DE", "postal_code": "1234 AB"}, "postal_code"),
    ],
)
def test_an_address_that_cannot_be_is_refused_by_field(
    kiosk: Kiosk, changes: dict[str, str], field: str
) -> None:
    """R64."""
    kiosk.sign_in()
    body = {"address": ADDRESS | changes}
    found = problem(kiosk.call("PUT", "/v1/account/billing-address", body), 422, "address_invalid")
    assert field in {wrong["field"] for wrong in found["fields"]}
    assert kiosk.sign_in().json()["profile"]["billing_address"]["street"] == "Lindelaan"
