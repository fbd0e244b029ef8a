"""What the mailbox shows of a mail: read from the message as it came over SMTP."""

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

_LINK = re.compile(r"https?://[^\s<>\"']+")
_CODE = re.compile(r"^[ \t]*(\d{3} ?\d{3})[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Letter:
    """One mail; `code` is six digits on a line of their own, empty where there are none.

    `written_at` is what its sender's clock said, which the demonstration moves; else when it came.
    """

    id: int
    sender: str
    recipient: str
    subject: str
    written_at: datetime
    text: str
    html: str
    links: tuple[str, ...]
    code: str


def read_letter(raw: bytes, number: int, received_at: datetime) -> Letter:
    """The mail behind the bytes."""
    message = message_from_bytes(raw, policy=policy.default)
    if not isinstance(message, EmailMessage):
        raise TypeError("the default policy makes an EmailMessage")
    text = _part(message, "plain")
    dated = getattr(message["Date"], "datetime", None)
    code = _CODE.search(text)
    return Letter(
        id=number,
        sender=str(message["From"] or ""),
        recipient=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        written_at=dated if dated and dated.tzinfo else received_at,
        text=text,
        html=_part(message, "html"),
        links=tuple(dict.fromkeys(_LINK.findall(text))),
        code=code[1].replace(" ", "") if code else "",
    )


def _part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    return str(body.get_content()).replace("\r\n", "\n") if body is not None else ""
