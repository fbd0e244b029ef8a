"""Every phone page: opening it changes nothing, it loads nothing foreign, it is light, and it speaks to the customer."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import requests

from kiosk.store.pages import formats
from kiosk.store.pages.words import LANGUAGES, words_file
from tests.store.demo.system import CAR, Phone, System, text_of

MAX_PAGE_BYTES = 60_000
COMPLETE = ("nl", "en")
FILES = (
    "store_pages",
    "account_pages",
    "order_pages",
    "provider_pages",
    "cars_pages",
    "demo_pages",
)


def links(system: System, email: str) -> dict[str, str]:
    """The links of the mails so far, by their first word."""
    mails = [system.code_mailed(email), *system.mails(email)]
    found = [link for mail in mails for link in mail["links"]]
    return {link.split("/")[3]: link for link in found}


def test_opening_any_page_changes_nothing(system: System) -> None:
    """Mail and link scanners open everything: GET never changes a table (R9)."""
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    waiting = system.customer()
    unused = waiting.hand_off(waiting.order())
    phone = system.connect(handoff)
    kiosk.call("POST", "/v1/password-resets", {"email": kiosk.email, "language": "nl"})
    confirm = links(system, kiosk.email)["confirm"]
    reset = next(link for link in _soon_links(system, kiosk.email) if "/reset/" in link)
    before = system.counts()
    proofs = system.rows("SELECT id, used_at, guesses_left FROM proofs")
    accounts = system.rows("SELECT id, state FROM accounts")
    handoffs = system.rows("SELECT id, phase, version, wrong_digits FROM handoffs")
    base = system.at.store_url
    for url in (
        f"{base}/go",
        unused["code"]["verification_uri_complete"],
        handoff["code"]["verification_uri_complete"],
        f"{base}/go/unknown",
        f"{base}/phone",
        f"{base}/phone/state",
        f"{base}/phone/picture",
        confirm,
        reset,
        f"{base}/confirm/unknown",
        f"{base}/reset/unknown",
        f"{base}/start",
        f"{base}/start?lang=en",
    ):
        for browser in (phone, Phone()):
            assert browser.get(url).status_code < 500, url
    assert system.counts() == before
    assert system.rows("SELECT id, used_at, guesses_left FROM proofs") == proofs
    assert system.rows("SELECT id, state FROM accounts") == accounts
    assert system.rows("SELECT id, phase, version, wrong_digits FROM handoffs") == handoffs


def _soon_links(system: System, email: str) -> list[str]:
    from tests.store.demo.system import soon

    return soon(
        lambda: [link for mail in system.mails(email) for link in mail["links"]],
        lambda found: any("/reset/" in link for link in found),
    )


def test_a_mailed_link_confirms_once_and_is_friendly_the_second_time(system: System) -> None:
    """R9, R14: a button confirms; the second time the page says that all is well."""
    kiosk = system.customer()
    link = links(system, kiosk.email)["confirm"]
    asked = Phone().get(link)
    assert "Is dit uw e-mailadres?" in text_of(asked)
    assert kiosk.email not in asked.text
    first = Phone().post(link)
    assert (first.status_code, "Uw account is bevestigd" in text_of(first)) == (200, True)
    for again in (Phone().get(link), Phone().post(link)):
        assert (again.status_code, "Dit is al bevestigd" in text_of(again)) == (200, True)


def test_a_link_after_twenty_days_leads_to_a_new_account(own_system: System) -> None:
    """R11, R12: after the last day a page says so, and how to begin again."""
    kiosk = own_system.customer()
    link = links(own_system, kiosk.email)["confirm"]
    own_system.clock.move(timedelta(days=22))
    for answer in (Phone().get(link), Phone().post(link)):
        assert answer.status_code in (404, 410)
        assert "nieuw" in text_of(answer) or "werkt niet" in text_of(answer)
    assert own_system.rows(
        "SELECT count(*) FROM accounts WHERE email = ? AND state = 'confirmed'", kiosk.email
    ) == [(0,)]


def test_a_new_password_is_chosen_once_and_a_weak_one_refused(system: System) -> None:
    """R21: one-time link; too short, too common and used-up are told apart; the old password is over."""
    kiosk = system.customer()
    kiosk.call("POST", "/v1/password-resets", {"email": kiosk.email, "language": "nl"})
    link = next(link for link in _soon_links(system, kiosk.email) if "/reset/" in link)
    assert "Kies een nieuw wachtwoord" in text_of(Phone().get(link))
    for weak, words in (("kort", "ten minste 12"), ("password1234", "te makkelijk te raden")):
        answer = Phone().post(link, password=weak)
        assert (answer.status_code, words in text_of(answer)) == (422, True), text_of(answer)
        assert f'value="{weak}"' not in answer.text
    good = Phone().post(link, password="drie zwanen onder de brug")
    assert "Uw nieuwe wachtwoord is bewaard" in text_of(good)
    again = Phone().post(link, password="vier zwanen onder de brug")
    assert "Deze link is al gebruikt" in text_of(again)
    other = system.kiosk()
    other.sign_in(kiosk.email, "drie zwanen onder de brug")


@pytest.mark.parametrize("language", COMPLETE)
def test_pages_are_light_and_load_nothing_foreign(system: System, language: str) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    phone = system.connect(handoff)
    base = system.at.store_url
    for path in ("/go", "/phone", "/start", "/confirm/unknown", "/go/unknown"):
        page = phone.get(base + path, lang=language)
        assert f'<html lang="{language}">' in page.text
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert page.headers["Cache-Control"] == "no-store"
        assert "style=" not in page.text
        assert not re.search(r"\son[a-z]+=", page.text)
        files = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
        assert all(name.startswith("/static/") for name in files)
        css = phone.get(f"{base}/static/phone.css").text
        # Letters of other languages are fetched only where a name needs them.
        fonts = [name for name in re.findall(r"url\(([^)]+)\)", css) if "-More" not in name]
        files += [f"/static/{name}" for name in fonts]
        loaded = [phone.get(base + name) for name in dict.fromkeys(files)]
        assert all(answer.ok for answer in loaded)
        assert "immutable" in loaded[0].headers["Cache-Control"]
        weight = len(page.content) + sum(len(answer.content) for answer in loaded)
        assert weight < MAX_PAGE_BYTES, f"{path}: {weight}"


def test_the_session_is_a_cookie_that_no_script_reads(system: System) -> None:
    kiosk = system.customer()
    code = kiosk.hand_off(kiosk.order())["code"]
    answer = requests.post(
        code["verification_uri_complete"],
        data={"answer": "yes", "digits": code["match_digits"]},
        allow_redirects=False,
        timeout=30,
    )
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    token = cookie.split(";")[0].partition("=")[2]
    stored = b"".join(p.read_bytes() for p in system.folder.glob("store.sqlite3*"))
    assert token.encode() not in stored


def test_the_language_is_the_customers_and_can_be_switched_anywhere(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    phone = Phone()
    phone.http.headers["Accept-Language"] = "fr-FR,fr;q=0.9"
    url = handoff["code"]["verification_uri_complete"]
    assert '<html lang="nl">' in phone.get(url).text
    assert '<html lang="en">' in phone.get(url, lang="en").text
    assert '<html lang="en">' in phone.get(url).text
    assert '<html lang="en">' in phone.get(url, lang="<script>").text


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_complete_and_take_the_same_values(name: str, language: str) -> None:
    english, words = words_file(name, "en"), words_file(name, language)
    if language in COMPLETE:
        assert words.keys() == english.keys()
    assert words.keys() <= english.keys()
    for key, text in words.items():
        wanted = set(re.findall(r"\{(\w+)\}", english[key]))
        assert set(re.findall(r"\{(\w+)\}", text)) == wanted, f"{language} {key}"
        assert "!" not in text.replace("!=", ""), f"{language} {key}: LOOK.md, no exclamation marks"


def test_every_word_that_the_templates_name_exists(system: System) -> None:
    """A missing word would be an error page: each state of each page is rendered elsewhere; here the fixed keys."""
    from kiosk.store.pages.installing import TEMPLATES

    files = ("store_pages", "account_pages", "order_pages")
    english = {key for name in files for key in words_file(name, "en")}
    for path in TEMPLATES.glob("*.html"):
        for key in re.findall(r"\bt\('([a-z_.]+)'[,)]", path.read_text("utf-8")):
            assert key in english or path.name == "base.html", f"{path.name}: {key}"


def test_prices_and_dates_are_written_as_each_language_does() -> None:
    from datetime import date

    space, narrow = "\u00a0", "\u202f"
    assert formats.price(123_456, "nl") == f"€{space}1.234,56"
    assert formats.price(7_900, "en") == "€79.00"
    assert formats.price(123_456, "fr") == f"1{narrow}234,56{space}€"
    assert formats.price(123_456, "de") == f"1.234,56{space}€"
    assert formats.day(date(2027, 3, 1), "fr") == f"1er{space}mars{space}2027"
    assert formats.day(date(2026, 12, 4), "de") == f"4.{space}Dezember{space}2026"
    assert formats.day(date(2026, 12, 4), "nl") == f"4{space}december{space}2026"


@pytest.mark.parametrize(
    "typed", ["\x00", "\ud800", "<img src=x>", "\u202e", "A" * 39, "' OR 1=1 --"]
)
def test_odd_input_gets_a_page_and_is_never_repeated(system: System, typed: str) -> None:
    raw = typed.encode("utf-8", "surrogatepass")
    kiosk = system.customer()
    phone = system.connect(kiosk.hand_off(kiosk.order()))
    for path in ("/go", "/phone/email"):
        answer = phone.http.post(system.at.store_url + path, data={"code": raw}, timeout=30)
        assert answer.status_code in (422, 429)
        assert "<img src=x>" not in answer.text
        assert "A" * 39 not in answer.text
    page = phone.get(f"{system.at.store_url}/phone", lang=CAR)
    assert page.status_code == 200
