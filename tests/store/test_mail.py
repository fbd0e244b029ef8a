"""Mails over real SMTP: nothing lost, nothing injected, both forms say the same, in every language (R9, R14, R70)."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpSession
from sqlalchemy import select

from kiosk.store.clock import MovableClock
from kiosk.store.demo.serving import Port
from kiosk.store.mail import outbox, words
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.mail.sender import Sender
from kiosk.store.settings import Settings
from kiosk.store.work import Store
from tests.store.ordering import order_body, place
from tests.store.support import (
    DEMO_EMAIL,
    Kiosk,
    Running,
    code_in,
    link_in,
    new_email,
    text_of,
)

LANGUAGES = ("nl", "en", "fr", "de")


class Mailbox:
    """A mail server's last step: keeps what is delivered, or answers what it is told to."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.recipients: list[str] = []
        self.answers: list[str] = []

    async def handle_DATA(self, server: SMTP, session: SmtpSession, envelope: Envelope) -> str:
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith("2"):
            content = envelope.content
            assert isinstance(content, bytes)
            found = message_from_bytes(content, policy=policy.default)
            assert isinstance(found, EmailMessage)
            self.mails.append(found)
            self.recipients += envelope.rcpt_tos
        return answer


@pytest.fixture
def mailbox() -> Iterator[tuple[Mailbox, int]]:
    """A real SMTP server on a loopback port, and its port."""
    handler = Mailbox()
    # The controller asks its own port once to see that it answers, so it cannot be told "any port".
    free = Port("127.0.0.1")
    free.close()
    controller = Controller(handler, hostname="127.0.0.1", port=free.number)
    controller.start()
    yield handler, free.number
    controller.stop()


@pytest.fixture
def sender(running: Running, settings: Settings, mailbox: tuple[Mailbox, int]) -> Iterator[Sender]:
    """A sender on the test's outbox and the mail server; it sends when told to."""
    changed = settings.model_copy(update={"smtp_port": mailbox[1]})
    store = Store(changed, running.clock)
    yield Sender(store)
    store.close()


def outcomes(running: Running, recipient: str) -> list[tuple[str, int]]:
    with running.work() as work:
        mails = work.session.scalars(select(Mail).where(Mail.recipient == recipient)).all()
    return [(mail.outcome, mail.attempts) for mail in mails]


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        self._hidden = tag == "title"

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def html_of(message: EmailMessage) -> _Text:
    body = message.get_body(("html",))
    assert body is not None
    parser = _Text()
    parser.feed(str(body.get_content()))
    return parser


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_confirmation_mail_is_delivered(
    kiosk: Kiosk, sender: Sender, mailbox: tuple[Mailbox, int], running: Running
) -> None:
    """R9: link and six digits, to the address that was typed."""
    email = new_email()
    kiosk.create_account(email=email)
    assert sender.send_due() == 1
    found = mailbox[0].mails[0]
    assert mailbox[0].recipients == [email]
    assert (found["To"], found["From"]) == (email, "Services Store <store@store.example>")
    assert found["Subject"] == "Bevestig uw e-mailadres"
    assert len(link_in(found, "confirm")) == 22
    assert len(code_in(found)) == 6
    assert outcomes(running, email) == [("sent", 1)]
    assert sender.send_due() == 0


def test_sent_mails_keep_no_facts(kiosk: Kiosk, sender: Sender, running: Running) -> None:
    email = new_email()
    kiosk.create_account(email=email)
    sender.send_due()
    with running.work() as work:
        mail = work.session.scalar(select(Mail).where(Mail.recipient == email))
        assert mail is not None
        assert mail.facts == {}


def test_a_server_that_is_away_loses_no_mail(
    kiosk: Kiosk, settings: Settings, running: Running, sender: Sender, mailbox: tuple[Mailbox, int]
) -> None:
    """R9, R70: tried again with growing pauses until it is delivered."""
    email = new_email()
    kiosk.create_account(email=email)
    closed = Port("127.0.0.1")
    dead_port = closed.number
    closed.close()
    dead = Store(settings.model_copy(update={"smtp_port": dead_port}), running.clock)
    nobody = Sender(dead)
    for minutes in (0, 1, 5, 15):
        running.clock.move(timedelta(minutes=minutes))
        assert nobody.send_due() == 0
    dead.close()
    assert outcomes(running, email) == [("", 4)]
    running.clock.move(timedelta(minutes=15))
    assert sender.send_due() == 1
    assert len(mailbox[0].mails) == 1


@pytest.mark.parametrize("answer", ["451 later", "554 no", "421 bye"])
def test_a_server_that_refuses_for_now_is_asked_again(
    kiosk: Kiosk,
    sender: Sender,
    mailbox: tuple[Mailbox, int],
    running: Running,
    answer: str,
) -> None:
    email = new_email()
    kiosk.create_account(email=email)
    mailbox[0].answers = [answer]
    assert sender.send_due() == 0
    assert outcomes(running, email) == [("", 1)]
    assert sender.send_due() == 0
    running.clock.move(timedelta(minutes=1))
    assert sender.send_due() == 1


def test_the_link_is_the_same_at_every_attempt(
    kiosk: Kiosk, sender: Sender, mailbox: tuple[Mailbox, int], running: Running
) -> None:
    """R9: a mail delivered twice still brings one working link, and is recognised as one mail."""
    email = new_email()
    kiosk.create_account(email=email)
    before = running.mails(email)[0]
    mailbox[0].answers = ["451 later"]
    sender.send_due()
    running.clock.move(timedelta(minutes=1))
    sender.send_due()
    after = mailbox[0].mails[0]
    assert link_in(before, "confirm") == link_in(after, "confirm")
    assert before["Message-ID"] == after["Message-ID"]


def test_a_mail_is_given_up_after_five_days(
    kiosk: Kiosk, sender: Sender, mailbox: tuple[Mailbox, int], running: Running
) -> None:
    """RFC 5321 §4.5.4.1."""
    email = new_email()
    kiosk.create_account(email=email)
    running.clock.move(timedelta(days=5))
    assert sender.send_due() == 0
    assert outcomes(running, email) == [("given up", 1)]


def test_a_crash_between_claim_and_delivery_loses_nothing(
    kiosk: Kiosk, sender: Sender, mailbox: tuple[Mailbox, int], running: Running
) -> None:
    """At least once: what was claimed and never reported sent is due again a minute later."""
    email = new_email()
    kiosk.create_account(email=email)
    assert sender._claim() is not None
    assert sender.send_due() == 0
    running.clock.move(timedelta(seconds=61))
    assert sender.send_due() == 1
    assert mailbox[0].recipients == [email]


def test_the_thread_sends_by_itself(
    settings: Settings, mailbox: tuple[Mailbox, int], clock: MovableClock
) -> None:
    store = Store(settings.model_copy(update={"smtp_port": mailbox[1]}), clock)
    thread = Sender(store)
    thread.start()
    with store.work() as work:
        outbox.queue(work, MailKind.PASSWORD_RESET, DEMO_EMAIL, "en", {})
    while not mailbox[0].mails:
        assert thread.running
    thread.stop()
    assert not thread.running
    store.close()


def test_names_cannot_write_headers_or_markup(kiosk: Kiosk, running: Running) -> None:
    """No injection into a mail: braces, tags and line breaks stay text, or are refused before."""
    email = new_email()
    evil = "{email} <img src=x onerror=y> %s \\n &amp;"
    kiosk.create_account(email=email, first_name=evil[:80])
    mail = running.mails(email)[0]
    assert evil in text_of(mail)
    parsed = html_of(mail)
    assert squeezed(evil) in squeezed("".join(parsed.parts))
    assert "img" not in parsed.tags
    assert "x" not in parsed.links


def test_both_forms_say_the_same(kiosk: Kiosk, running: Running) -> None:
    """R70: what the HTML says, the plain text says as well."""
    email = new_email()
    kiosk.create_account(email=email)
    kiosk.add_vehicle()
    place(kiosk, order_body(language="en"))
    for mail in running.mails(email):
        plain = squeezed(text_of(mail))
        html = html_of(mail)
        for part in html.parts:
            sentence = squeezed(part)
            only_html = {squeezed(str(mail["Subject"]))}
            if len(sentence) > 20 and sentence not in only_html:
                assert sentence in plain or "browser" in part or _is_preview(part), part
        assert all(link.startswith("https://store.example/") for link in html.links)


def _is_preview(text: str) -> bool:
    return any(
        text.strip() == section.get("preview")
        for language in LANGUAGES
        for section in table(language).values()
    )


def test_no_mail_loads_anything(kiosk: Kiosk, running: Running) -> None:
    """No picture, style sheet or font from anywhere: opening a mail tells nobody."""
    email = new_email()
    kiosk.create_account(email=email)
    body = running.mails(email)[0].get_body(("html",))
    assert body is not None
    html = str(body.get_content())
    assert not re.search(r"<(img|link|script|iframe|style)|url\(|@import", html)


def table(language: str) -> dict[str, Any]:
    path = Path("resources/words") / f"store_mail_{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def fields(value: Any) -> set[str]:
    texts = value if isinstance(value, list) else [value]
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(str(text)) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_facts(language: str) -> None:
    """K9: no mail falls back half-way, and none loses a fact."""
    english, other = table("en"), table(language)
    assert english.keys() == other.keys()
    for section, names in english.items():
        assert names.keys() == other[section].keys(), section
        for name, text in names.items():
            assert fields(text) == fields(other[section][name]), (section, name)
            assert type(text) is type(other[section][name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_mails_come_in_the_customers_language(
    kiosk: Kiosk, running: Running, language: str
) -> None:
    """K9."""
    email = new_email()
    kiosk.create_account(email=email, language=language)
    mail = running.mails(email)[0]
    assert mail["Subject"] == table(language)["confirm"]["subject"]
    assert mail["Content-Language"] == language


def test_an_unknown_language_falls_back_to_english() -> None:
    assert words.words("pt").language == "en"
