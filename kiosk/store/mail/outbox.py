"""Puts a mail into the transaction that it tells about; the sender does the rest."""

from kiosk.store.database import Json
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.work import Work


def queue(work: Work, kind: MailKind, recipient: str, language: str, facts: Json) -> None:
    """Have a mail sent once this transaction is committed. `facts` never hold a secret."""
    work.session.add(
        Mail(
            kind=kind,
            recipient=recipient,
            language=language,
            facts=facts,
            created_at=work.now,
            next_attempt_at=work.now,
        )
    )
