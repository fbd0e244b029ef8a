"""A copy of an invoice by mail, when its customer asks for one; to the account's own address only (R77)."""

from datetime import timedelta
from uuid import UUID

from kiosk.contract.problems import Code
from kiosk.store.accounts.models import Account
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import service
from kiosk.store.mail import outbox
from kiosk.store.mail import repository as mails
from kiosk.store.mail.models import MailKind
from kiosk.store.work import Work

WITHIN = timedelta(hours=1)
MOST = 20
"""Copies that one address gets within an hour; whoever holds a session cannot fill a mailbox."""


def mail(work: Work, account: Account, invoice_id: UUID) -> None:
    """Have the PDF mailed; `not_found` for anybody else's document, `rate_limited` beyond `MOST`."""
    service.pdf_of(work, account, invoice_id)
    since = work.now - WITHIN
    if mails.written_since(work.session, MailKind.INVOICE_COPY, account.email, since) >= MOST:
        raise Refused(Code.RATE_LIMITED, retry_after_s=int(WITHIN.total_seconds()))
    facts = {"invoice_id": str(invoice_id)}
    outbox.queue(work, MailKind.INVOICE_COPY, account.email, account.language, facts)
