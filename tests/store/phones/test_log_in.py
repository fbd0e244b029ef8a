"""Logging in, creating an account and proving its address in a phone's browser, without scripts (R3 to R13, R21)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import requests

from kiosk.store.pages.words import LANGUAGES
from tests.store.demo.system import PASSWORD, Phone, System, soon, text_of
from tests.store.support import DEMO_EMAIL, DEMO_PASSWORD, new_email


def form(email: str, **changes: str) -> dict[str, str]:
    """A new account as a browser sends it: boxes that are not ticked are not there."""
    sent = {
        "title": "",
        "first_name": "Noor",
        "surname": "Voorbeeld",
        "email": email,
        "password": PASSWORD,
        "country": "NL",
        "language": "nl",
        "adult": "yes",
    } | changes
    return {name: value for name, value in sent.items() if value}


def key_in(page: requests.Response) -> str:
    found = re.search(r'name="key" value="([\w-]+)"', page.text)
    assert found is not None
    return found[1]


def log_in(
    system: System, email: str, password: str, **more: str
) -> tuple[Phone, requests.Response]:
    phone = Phone()
    url = f"{system.at.store_url}/account/log-in"
    answer = phone.http.post(
        url,
        data={"email": email, "password": password, **more},
        allow_redirects=False,
        timeout=30,
    )
    return phone, answer


def signed_in(system: System, phone: Phone) -> bool:
    """Whether the page that needs an account lets this browser in."""
    answer = phone.http.get(
        f"{system.at.store_url}/account/confirm", allow_redirects=False, timeout=30
    )
    return "/log-in" not in answer.headers.get("Location", "")


def test_r3_a_phone_logs_in_and_out(system: System) -> None:
    """R3, R7: one button; the cookie is no script's business, only its hash is kept; after logging out it is worth nothing."""
    phone, answer = log_in(system, DEMO_EMAIL, DEMO_PASSWORD, next="/phone")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/phone")
    cookie = answer.headers["Set-Cookie"]
    assert all(word in cookie for word in ("HttpOnly", "SameSite=lax", "Path=/"))
    token = cookie.split(";")[0].partition("=")[2]
    stored = b"".join(p.read_bytes() for p in system.folder.glob("store.sqlite3*"))
    assert token.encode() not in stored
    assert signed_in(system, phone)
    out = phone.post(f"{system.at.store_url}/account/log-out")
    assert "U bent uitgelogd" in text_of(out)
    assert not signed_in(system, phone)
    phone.http.cookies.set("account", token)
    assert not signed_in(system, phone)


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/account/log-in",
        "/start",
        "/account/confirm?x=1",
        "/account/confirm\n/x",
        "x" * 500,
        "javascript:alert(1)",
    ],
)
def test_logging_in_leads_to_pages_of_our_own_only(system: System, elsewhere: str) -> None:
    """No open redirect: everything but a page that asks who one is becomes the account's first page."""
    page = Phone().get(f"{system.at.store_url}/account/log-in", next=elsewhere)
    assert 'name="next" value="/account"' in page.text
    _, answer = log_in(system, DEMO_EMAIL, DEMO_PASSWORD, next=elsewhere)
    assert answer.headers["Location"] == "/account"


def test_r7_a_wrong_password_and_an_unknown_address_look_the_same(system: System) -> None:
    """R7: no difference in status, headers or text; the address typed is shown again, the password never."""
    pages = []
    for email in (DEMO_EMAIL, "zzzz@example.org"):
        _, answer = log_in(system, email, "niet het wachtwoord")
        assert answer.status_code == 422
        assert "niet het wachtwoord" not in answer.text
        assert "Set-Cookie" not in answer.headers
        pages.append(answer.text.replace(email, "…"))
    assert pages[0] == pages[1]


def test_guessing_on_a_phone_is_slowed_down_like_on_a_kiosk(system: System) -> None:
    """R7: after five guesses even the right password waits, for whoever asks; an hour later it does not."""
    system.clock.move(timedelta(hours=1))  # what other tests guessed is forgotten
    for _ in range(5):
        _, answer = log_in(system, DEMO_EMAIL, "niet het wachtwoord")
        assert answer.status_code == 422
    _, answer = log_in(system, DEMO_EMAIL, DEMO_PASSWORD)
    assert (answer.status_code, "te vaak" in answer.text) == (429, True)
    system.clock.move(timedelta(hours=1))
    _, answer = log_in(system, DEMO_EMAIL, DEMO_PASSWORD)
    assert answer.status_code == 303


def test_a_session_slides_for_two_hours_at_most(system: System) -> None:
    """Half an hour after the last page, two hours after it began (DESIGN §6)."""
    idle, _ = log_in(system, DEMO_EMAIL, DEMO_PASSWORD)
    system.clock.move(timedelta(minutes=31))
    assert not signed_in(system, idle)
    busy, _ = log_in(system, DEMO_EMAIL, DEMO_PASSWORD)
    for _ in range(4):
        system.clock.move(timedelta(minutes=28))
        assert signed_in(system, busy)
    system.clock.move(timedelta(minutes=9))
    assert not signed_in(system, busy)


def test_r4_an_account_is_made_and_confirmed_on_the_phone(system: System) -> None:
    """R4, R5, R6, R9, R13: free of charge, nothing pre-ticked; then a mail on its way, and its six digits typed here."""
    phone, base, email = Phone(), system.at.store_url, new_email()
    page = phone.get(f"{base}/account/new", next="/phone")
    assert "gratis" in text_of(page)
    assert "checked" not in page.text
    assert page.text.count('type="checkbox"') == 5
    sent = form(email, contact_post="yes", next="/phone", key=key_in(page))
    made = phone.post(f"{base}/account/new", **sent)
    assert made.url.startswith(f"{base}/account/confirm")
    assert "Uw account is er" in text_of(made)
    assert email not in made.text
    # The form sent twice, by a double tap or by loading again, is one account.
    again = phone.post(f"{base}/account/new", **sent)
    assert "Uw account is er" in text_of(again)
    query = "SELECT state, contact, adult_stated_at IS NOT NULL FROM accounts WHERE email = ?"
    found = system.rows(query, email)
    assert [row[0] for row in found] == ["pending"]
    assert '"post": true' in found[0][1]
    assert '"email": false' in found[0][1]
    wrong = phone.post(f"{base}/account/confirm", code="000000")
    assert (wrong.status_code, "kloppen niet" in text_of(wrong)) == (422, True)
    code = system.code_mailed(email)["code"]
    right = phone.http.post(
        f"{base}/account/confirm",
        data={"code": f"{code[:3]} {code[3:]}", "next": "/phone"},
        allow_redirects=False,
        timeout=30,
    )
    assert (right.status_code, right.headers["Location"]) == (303, "/phone")
    assert system.rows(query, email)[0][0] == "confirmed"


BAD = {
    "no name": ({"first_name": "   "}, "Vul dit nog in"),
    "turning characters": ({"surname": "a\u202eb"}, "Dit kan hier niet"),
    "long name": ({"first_name": "n" * 81}, "Dit is te lang"),
    "no address": ({"email": "noor"}, "Kijk het adres nog eens na"),
    "short password": ({"password": "kort"}, "ten minste 12"),
    "common password": ({"password": "password1234"}, "te makkelijk te raden"),
    "minor": ({"adult": ""}, "18 jaar"),
    "made-up country": ({"country": "XX"}, "Dit kan hier niet"),
    "made-up language": ({"language": "kl"}, "Dit kan hier niet"),
    "markup": ({"surname": "<img src=x>", "password": "kort"}, "ten minste 12"),
}


@pytest.mark.parametrize("name", BAD)
def test_r4_what_is_wrong_with_a_form_stands_at_its_field(system: System, name: str) -> None:
    """R4, R7: every fault in words, at the field; what was typed stays, but for the password."""
    changes, words = BAD[name]
    email = new_email()
    answer = Phone().post(f"{system.at.store_url}/account/new", **(form(email) | changes))
    assert (answer.status_code, words in text_of(answer)) == (422, True), text_of(answer)
    assert "<img src=x>" not in answer.text
    assert changes.get("password", PASSWORD) not in answer.text
    assert 'value="Voorbeeld"' in answer.text or "surname" in changes
    assert system.rows("SELECT id FROM accounts WHERE email = ?", email) == []


def test_creating_an_account_never_tells_whether_the_address_is_known(system: System) -> None:
    """R4: the same page after a known and an unknown address; logged in, one sees the new, empty account only."""
    pages = []
    for email in (DEMO_EMAIL, "demx@example.org"):
        phone = Phone()
        made = phone.post(f"{system.at.store_url}/account/new", **form(email))
        pages.append((made.status_code, made.text, sorted(made.history[0].headers)))
    assert pages[0] == pages[1]


def test_r21_a_forgotten_password_is_answered_alike(system: System) -> None:
    """R21: the same page for every address; the mail's link ends every session of the account's browsers."""
    base, email = system.at.store_url, new_email()
    phone = Phone()
    phone.post(f"{base}/account/new", **form(email))
    assert signed_in(system, phone)
    pages = {Phone().post(f"{base}/account/forgot", email=e).text for e in (email, new_email())}
    assert len(pages) == 1
    link = soon(
        lambda: [
            link for mail in system.mails(email) for link in mail["links"] if "/reset/" in link
        ]
    )[0]
    done = Phone().post(link, password="drie zwanen onder de brug")
    assert "Uw nieuwe wachtwoord is bewaard" in text_of(done)
    assert not signed_in(system, phone)
    wrong = Phone().post(f"{base}/account/forgot", email="noor")
    assert (wrong.status_code, "Kijk het adres" in text_of(wrong)) == (422, True)


FORGED = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://evil.example"},
]


@pytest.mark.parametrize("headers", FORGED)
def test_a_form_of_another_site_does_nothing(system: System, headers: dict[str, str]) -> None:
    """Nobody is logged in to, or out of, an account by another site's form (login CSRF)."""
    phone, _ = log_in(system, DEMO_EMAIL, DEMO_PASSWORD)
    before = system.counts()
    base, email = system.at.store_url, new_email()
    for path, data in {
        "log-in": {"email": DEMO_EMAIL, "password": DEMO_PASSWORD},
        "new": form(email),
        "forgot": {"email": email},
        "log-out": {},
        "confirm": {"code": "123456"},
        "confirm/again": {},
    }.items():
        answer = phone.http.post(
            f"{base}/account/{path}", data=data, headers=headers, allow_redirects=False, timeout=30
        )
        assert "Set-Cookie" not in answer.headers, path
    assert system.counts() == before
    assert signed_in(system, phone)


def test_opening_pages_changes_nothing(system: System) -> None:
    """GET never changes a table, signed in or not."""
    phone, _ = log_in(system, DEMO_EMAIL, DEMO_PASSWORD)
    before = system.counts()
    for path in ("log-in", "log-out", "new", "forgot", "confirm", "confirm?sent=yes"):
        for browser in (phone, Phone()):
            assert browser.get(f"{system.at.store_url}/account/{path}").status_code < 500, path
    assert system.counts() == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_speaks_four_languages(system: System, language: str) -> None:
    """K9 on the phone: no page falls back to English words."""
    phone, titles = Phone(), []
    for path in ("log-in", "log-out", "new", "forgot"):
        page = phone.get(f"{system.at.store_url}/account/{path}", lang=language)
        assert f'<html lang="{language}">' in page.text
        titles.append(re.findall(r"<h1>(.*?)</h1>", page.text)[0])
        weight = len(page.content)
        assert weight < 12_000, f"{path}: {weight}"
    english = re.findall(
        r"<h1>(.*?)</h1>", Phone().get(f"{system.at.store_url}/account/log-in", lang="en").text
    )
    assert (titles[0] == english[0]) == (language == "en")


def test_every_fault_of_an_empty_form_is_told_at_once(system: System) -> None:
    """R4: nobody has to send a form four times to learn what it asks for."""
    page = Phone().post(f"{system.at.store_url}/account/new", country="NL", language="nl")
    told = re.findall(r'id="(\w+)-wrong"', page.text)
    assert told == ["first_name", "surname", "email", "password", "adult"]


def test_a_finished_order_leads_to_the_account(system: System) -> None:
    """Whoever proved the address on a handed-off phone goes on to the account without a password; nobody else does."""
    kiosk = system.customer()
    phone = system.connect(kiosk.hand_off(kiosk.order()))
    url = f"{system.at.store_url}/phone/account"
    early = phone.http.post(url, allow_redirects=False, timeout=30)
    assert (early.headers["Location"], "Set-Cookie" in early.headers) == ("/phone", False)
    system.prove(phone, kiosk.email)
    forged = phone.http.post(
        url, headers={"Sec-Fetch-Site": "cross-site"}, allow_redirects=False, timeout=30
    )
    assert "Set-Cookie" not in forged.headers
    assert not signed_in(system, phone)
    there = phone.http.post(url, allow_redirects=False, timeout=30)
    assert there.headers["Location"] == "/account"
    assert signed_in(system, phone)
    assert Phone().post(url).status_code == 410


def test_r12_the_page_of_an_erased_account_leads_to_a_new_one(system: System) -> None:
    """R11, R12: after the twenty days the mailed link says so, and its button opens the form for a new account."""
    email = new_email()
    Phone().post(f"{system.at.store_url}/account/new", **form(email))
    links = system.code_mailed(email)["links"]
    link = next(link for link in links if "/confirm/" in link)
    system.clock.move(timedelta(days=22))
    for answer in (Phone().get(link), Phone().post(link)):
        assert (answer.status_code, 'href="/account/new"' in answer.text) == (410, True)
    assert Phone().get(f"{system.at.store_url}/account/new").status_code == 200
