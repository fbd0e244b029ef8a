"""Changing details, ways of contact, password and e-mail address (R5, R21, R23, R24, R25)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.contract.my_account import NewEmail
from kiosk.store.accounts import personal
from kiosk.store.accounts.models import Account, EmailChange
from kiosk.store.accounts.proofs import ProofRefused
from kiosk.store.mail.models import Mail
from kiosk.store.mail.sender import _settle
from tests.store.life import account_of, another, customer, letters, mails_of_kind, page, subjects
from tests.store.support import (
    DEMO_EMAIL,
    PASSWORD,
    Kiosk,
    MakeKiosk,
    Running,
    link_in,
    new_email,
    problem,
)

NEW = "een andere zin van vijf woorden"


def details(**changes: Any) -> dict[str, Any]:
    return {
        "title": "",
        "first_name": "Nora",
        "surname": "Voorbeeld",
        "country": "NL",
        "language": "nl",
    } | changes


def test_r25_details_are_shown_and_changed(running: Running, kiosk: Kiosk) -> None:
    """R25: what is saved is what is shown from then on, in mails as well."""
    email = customer(running, kiosk)
    form = details(title="dr.", surname="O'Neil-Müller", country="BE", language="en")
    shown = kiosk.call("PUT", "/v1/account/details", form).json()
    assert shown == kiosk.get("/v1/account/details").json()
    assert {name: shown[name] for name in form} == form
    assert (shown["email"], shown["confirmed"]) == (email, True)
    kiosk.call("POST", "/v1/account/password", {"present": PASSWORD, "new": NEW})
    assert "Dear Nora O'Neil-Müller," in letters(running, email)


@pytest.mark.parametrize(
    "changes",
    [
        {"first_name": ""},
        {"first_name": "   "},
        {"surname": "x" * 81},
        {"surname": "a\u0000b"},
        {"surname": "Voorbeeld\r\nBcc: all@example.org"},
        {"surname": "\u202evil"},
        {"country": "XX"},
        {"country": "nl"},
        {"language": "es"},
        {"title": 1},
        {"email": "other@example.org"},
        {"confirmed": True},
    ],
)
def test_r25_what_cannot_be_taken_changes_nothing(
    running: Running, kiosk: Kiosk, changes: dict[str, Any]
) -> None:
    """R25: an address is not changed this way, and nothing half."""
    customer(running, kiosk)
    before = kiosk.get("/v1/account/details").json()
    form = details(title="mr.") | changes
    problem(kiosk.call("PUT", "/v1/account/details", form), 422, "invalid")
    assert kiosk.get("/v1/account/details").json() == before


def test_r5_ways_of_contact_are_changed_whole(running: Running, kiosk: Kiosk) -> None:
    """R5: nothing is ticked at first; each is the customer's own choice, and can be taken back."""
    customer(running, kiosk)
    none = {"email": False, "sms": False, "phone": False, "post": False}
    assert kiosk.get("/v1/account/details").json()["contact"] == none
    chosen = none | {"sms": True}
    path = "/v1/account/contact-preferences"
    assert kiosk.call("PUT", path, {"contact": chosen}).json()["contact"] == chosen
    assert kiosk.call("PUT", path, {"contact": none}).json()["contact"] == none
    problem(kiosk.call("PUT", path, {"contact": {"fax": True}}), 422, "invalid")
    problem(kiosk.call("PUT", path, {"contact": none | {"sms": 1}}), 422, "invalid")


def test_r23_a_new_password_ends_every_other_session(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R23: the old one is asked for; this session stays, others end; the customer is told."""
    email = customer(running, kiosk)
    other = make_kiosk()
    assert other.sign_in(email, PASSWORD).status_code == 201
    body = {"present": PASSWORD, "new": NEW}
    assert kiosk.call("POST", "/v1/account/password", body).status_code == 204
    assert kiosk.get("/v1/account/details").status_code == 200
    problem(other.get("/v1/account/details"), 401, "not_signed_in")
    problem(other.sign_in(email, PASSWORD), 401, "credentials_wrong")
    assert other.sign_in(email, NEW).status_code == 201
    assert "Uw wachtwoord is gewijzigd" in subjects(running, email)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"present": "not it at all", "new": NEW}, 401, "credentials_wrong"),
        ({"present": PASSWORD, "new": "short"}, 422, "invalid"),
        ({"present": PASSWORD, "new": "x" * 129}, 422, "invalid"),
        ({"present": PASSWORD, "new": "passwordpassword"}, 422, "password_weak"),
        ({"present": PASSWORD}, 422, "invalid"),
        ({"new": NEW}, 422, "invalid"),
    ],
)
def test_r23_a_refused_password_changes_nothing(
    running: Running, kiosk: Kiosk, body: dict[str, str], status: int, code: str
) -> None:
    """R7, R23."""
    email = customer(running, kiosk)
    before = account_of(running, email).password_hash
    problem(kiosk.call("POST", "/v1/account/password", body), status, code)
    assert account_of(running, email).password_hash == before
    assert "Uw wachtwoord is gewijzigd" not in subjects(running, email)


def test_r23_guessing_the_old_password_is_slowed_down(running: Running, kiosk: Kiosk) -> None:
    """R23, DESIGN §6: at this door as at the login's; never for good."""
    customer(running, kiosk)
    body = {"present": "not it at all", "new": NEW}
    codes = [kiosk.call("POST", "/v1/account/password", body).status_code for _ in range(7)]
    assert codes == [401] * 5 + [429] * 2
    running.clock.move(timedelta(minutes=5))
    body["present"] = PASSWORD
    assert kiosk.call("POST", "/v1/account/password", body).status_code in (204, 401)


def ask(kiosk: Kiosk, email: str, password: str = PASSWORD) -> int:
    body = {"email": email, "password": password}
    return kiosk.call("POST", "/v1/account/email-changes", body).status_code


def link_to(running: Running, email: str) -> str:
    return link_in(running.mails(email)[-1], "email")


def test_r24_the_new_address_is_proved_first(running: Running, kiosk: Kiosk) -> None:
    """R24: until the button behind the link is pressed the old one counts; then it is told."""
    old, new = customer(running, kiosk), new_email()
    assert ask(kiosk, new) == 202
    token = link_to(running, new)
    assert kiosk.get("/v1/account/details").json()["email"] == old
    shown = page(running, "GET", f"/email/{token}")
    assert (shown.status_code, new in shown.text) == (200, True)
    assert kiosk.get("/v1/account/details").json()["email"] == old
    done = page(running, "POST", f"/email/{token}")
    assert "Uw nieuwe e-mailadres werkt" in done.text
    assert kiosk.get("/v1/account/details").json()["email"] == new
    assert "Het e-mailadres van uw account is gewijzigd" in subjects(running, old)
    assert new not in letters(running, old)
    assert kiosk.sign_in(new, PASSWORD).status_code == 201
    problem(kiosk.sign_in(old, PASSWORD), 401, "credentials_wrong")
    assert page(running, "POST", f"/email/{token}").status_code in (404, 410)


def test_r24_a_taken_address_gets_the_same_answer(running: Running, kiosk: Kiosk) -> None:
    """R24: no difference on the screen; the mail tells the one who has the address, and holds no link."""
    customer(running, kiosk)
    free = {"email": new_email(), "password": PASSWORD}
    taken = {"email": DEMO_EMAIL.upper(), "password": PASSWORD}
    answers = [kiosk.call("POST", "/v1/account/email-changes", b) for b in (free, taken)]
    assert {(a.status_code, a.content) for a in answers} == {(202, b"")}
    (told,) = [text for text in mails_of_kind(running, "email_change") if "/email/" not in text]
    assert "hoort al bij een account" in told


def test_r24_an_address_taken_meanwhile_is_not_taken_over(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R24: whoever proves it first has it."""
    old, wanted = customer(running, kiosk), new_email()
    ask(kiosk, wanted)
    token = link_to(running, wanted)
    another(running, make_kiosk, email=wanted)
    assert page(running, "POST", f"/email/{token}").status_code == 404
    assert kiosk.get("/v1/account/details").json()["email"] == old


def test_r24_only_the_last_link_works_and_not_for_ever(running: Running, kiosk: Kiosk) -> None:
    """R24: a second wish replaces the first; a link is good for 24 hours."""
    customer(running, kiosk)
    first, second = new_email(), new_email()
    ask(kiosk, first)
    early = link_to(running, first)
    ask(kiosk, second)
    late = link_to(running, second)
    assert page(running, "POST", f"/email/{early}").status_code in (404, 410)
    assert running.mails(first) == []
    running.clock.move(timedelta(hours=24))
    assert page(running, "POST", f"/email/{late}").status_code == 410
    assert page(running, "POST", "/email/nothing").status_code == 404


def test_r24_old_links_die_with_the_old_address(running: Running, kiosk: Kiosk) -> None:
    """R24: a reset link that lies in the old mailbox opens nothing any more."""
    old, new = customer(running, kiosk), new_email()
    kiosk.call("POST", "/v1/password-resets", {"email": old, "language": "nl"})
    reset = link_in(running.mails(old)[-1], "reset")
    ask(kiosk, new)
    page(running, "POST", f"/email/{link_to(running, new)}")
    used = page(running, "POST", f"/reset/{reset}", data={"password": NEW})
    assert "Deze link is al gebruikt" in used.text
    problem(kiosk.sign_in(new, NEW), 401, "credentials_wrong")


def test_r24_an_unconfirmed_account_is_confirmed_by_its_right_address(
    running: Running, kiosk: Kiosk
) -> None:
    """R9, R24: a slip in the first address is mended; the stranger who has that one is not written to again."""
    wrong, right = new_email(), new_email()
    account_id = UUID(kiosk.create_account(email=wrong)["profile"]["account_id"])
    ask(kiosk, right)
    before = subjects(running, wrong)
    page(running, "POST", f"/email/{link_to(running, right)}")
    shown = kiosk.get("/v1/account/details").json()
    assert (shown["email"], shown["confirmed"]) == (right, True)
    assert len(subjects(running, wrong)) <= len(before)
    running.clock.move(timedelta(days=30))
    with running.store.work(write=False) as work:
        assert work.session.get_one(Account, account_id).confirmed


def test_r24_after_day_20_it_is_too_late(running: Running, kiosk: Kiosk) -> None:
    """R11, R24: no other proof saves an account that was not confirmed in time."""
    new = new_email()
    kiosk.create_account()
    running.clock.move(timedelta(days=20))
    kiosk.sign_in(new_email(), PASSWORD)
    with running.work() as work:
        account = work.session.scalars(select(Account).order_by(Account.created_at.desc())).first()
        assert account is not None
        personal.ask_email_change(work, account, NewEmail(email=new, password=PASSWORD))
    token = link_to(running, new)
    running.clock.move(timedelta(hours=23, minutes=59))
    with running.work() as work, pytest.raises(ProofRefused):
        personal.change_email(work, token)


@pytest.mark.parametrize(
    "email",
    [
        "nobody",
        "a@b",
        "a@b.c\nBcc: d@example.org",
        "a b@example.org",
        "@example.org",
        "x" * 250 + "@example.org",
        "a@example.org, b@example.org",
        "",
    ],
)
def test_r24_what_is_no_address_is_refused(running: Running, kiosk: Kiosk, email: str) -> None:
    """R24: header injection among them."""
    customer(running, kiosk)
    body = {"email": email, "password": PASSWORD}
    problem(kiosk.call("POST", "/v1/account/email-changes", body), 422, "invalid")


def test_r24_the_password_is_asked_for(running: Running, kiosk: Kiosk) -> None:
    """R24: whoever finds a screen signed in cannot take the account away; the present address is no change."""
    email, new = customer(running, kiosk), new_email()
    assert ask(kiosk, new, "not it at all") == 401
    assert running.mails(new) == []
    assert ask(kiosk, email.upper()) == 422


def test_r24_a_new_address_that_was_written_to_is_not_kept(running: Running, kiosk: Kiosk) -> None:
    """R24: once the mail is out, the outbox does not remember an address that may be nobody's."""
    customer(running, kiosk)
    new = new_email()
    ask(kiosk, new)
    with running.work() as work:
        mail = work.session.scalars(select(Mail).where(Mail.recipient == new)).one()
        _settle(mail, work.now, "sent")
    with running.work() as work:
        assert work.session.scalars(select(Mail).where(Mail.recipient == new)).all() == []
        assert len(work.session.scalars(select(EmailChange)).all()) == 1


def test_a_page_asked_from_elsewhere_does_nothing(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §6: a form on another site presses no button here."""
    old, new = customer(running, kiosk), new_email()
    ask(kiosk, new)
    token = link_to(running, new)
    elsewhere = kiosk.http.post(
        f"{running.url}/email/{token}",
        headers={"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"},
    )
    assert elsewhere.status_code == 200
    assert kiosk.get("/v1/account/details").json()["email"] == old
