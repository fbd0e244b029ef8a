"""The mail server of a store under attack: it keeps what arrives, so that a lost mail and one told twice are seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from uuid import UUID

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpSession

from kiosk.store.demo.serving import Port


class Postbox:
    """Everything that was delivered."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.arrived: dict[UUID, tuple[str, str, str]] = {}
        """By the mail's id: to whom, on which day, and what it says."""
        self.deliveries = 0

    async def handle_DATA(  # noqa: N802  # the mail server's own name for it
        self, _server: SMTP, _session: SmtpSession, envelope: Envelope
    ) -> str:
        """One delivery; one that was repeated counts as the same mail."""
        content = envelope.content
        if not isinstance(content, bytes):
            return "550 What is this?"
        message = message_from_bytes(content, policy=policy.default)
        name = str(message["Message-ID"]).strip("<>").partition("@")[0]
        day = str(message["Date"]).rpartition(" ")[0][:16]
        self.arrived[UUID(name)] = (",".join(envelope.rcpt_tos), day, _text(message))
        self.deliveries += 1
        return "250 OK"

    def told_twice(self) -> Iterator[str]:
        """The same words to the same person on the same day, in two mails."""
        for (recipient, day, text), times in Counter(self.arrived.values()).items():
            if times > 1:
                yield f"{times} mails to {recipient} on {day}: {text.splitlines()[0]}"


@contextmanager
def postbox() -> Iterator[Postbox]:
    """A mail server on a loopback port, until the context is left."""
    # The controller asks its own port once to see that it answers, so it cannot be told "any port".
    free = Port("127.0.0.1")
    free.close()
    made = Postbox(free.number)
    controller = Controller(made, hostname="127.0.0.1", port=free.number)
    controller.start()
    try:
        yield made
    finally:
        controller.stop()


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    said = str(body.get_content()) if body is not None else ""
    return f"{message['Subject']}\n{said}"
