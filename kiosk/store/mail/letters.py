"""A mail as a letter, and as the two forms in which it travels: plain text and HTML that says the same."""

from dataclasses import dataclass, field
from email.headerregistry import Address as MailAddress
from email.message import EmailMessage
from email.utils import format_datetime
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from kiosk.store.mail.models import Mail
from kiosk.store.mail.words import Words, brand


@dataclass(frozen=True)
class Row:
    """One line of an order: what, for which car and term, and what it costs."""

    name: str
    note: str
    amount: str


@dataclass(frozen=True)
class Attachment:
    """A PDF that travels with a mail."""

    name: str
    pdf: bytes = field(repr=False)


@dataclass(frozen=True)
class Letter:
    """What a mail says, in order; empty parts are left out."""

    subject: str
    preview: str
    greeting: str
    paragraphs: list[str]
    button: str = ""
    link: str = ""
    code: str = ""
    rows: list[Row] = field(default_factory=list)
    sums: list[tuple[str, str]] = field(default_factory=list)
    list_title: str = ""
    points: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    reply_to: str = ""
    attachments: tuple[Attachment, ...] = ()


def message(letter: Letter, mail: Mail, words: Words, sender: str) -> EmailMessage:
    """The letter as a mail. `EmailMessage` refuses line breaks in headers, so nothing can add one."""
    made = EmailMessage()
    made["Subject"] = letter.subject
    made["From"] = MailAddress(brand()["store_name"], addr_spec=sender)
    made["To"] = MailAddress(addr_spec=mail.recipient)
    if letter.reply_to:
        made["Reply-To"] = MailAddress(addr_spec=letter.reply_to)
    made["Date"] = format_datetime(mail.created_at)
    # The same for every attempt, so that a mail delivered twice is recognised as one.
    made["Message-ID"] = f"<{mail.id}@{sender.partition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    frame = {"letter": letter, "words": words, "brand": brand(), "language": words.language}
    made.set_content(_templates().get_template("mail.txt").render(frame))
    made.add_alternative(_templates().get_template("mail.html").render(frame), subtype="html")
    made["Content-Language"] = words.language
    for attached in letter.attachments:
        made.add_attachment(
            attached.pdf, maintype="application", subtype="pdf", filename=attached.name
        )
    return made


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
